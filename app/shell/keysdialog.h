// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace hearth {

class Actions;

/// Every key of the window and what it does, in groups.
class KeysDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit KeysDialog(const Actions &actions, QWidget *parent = nullptr);
};

} // namespace hearth
