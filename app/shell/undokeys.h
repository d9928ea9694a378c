// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace hearth {

/// Lets the keys for undo and redo through to the window where a field of text, which takes them for itself, has
/// nothing of its own to take back.
class UndoKeys final : public QObject
{
    Q_OBJECT

public:
    explicit UndoKeys(QObject *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace hearth
