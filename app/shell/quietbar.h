// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/actions.h"
#include "theme/theme.h"

#include <QWidget>

namespace hearth {

/// What stays in sight above a page while nothing else does: the way back, and the lock.
class QuietBar final : public QWidget
{
    Q_OBJECT

public:
    QuietBar(const Theme &theme, const Actions &actions, QWidget *parent = nullptr);

signals:
    /// Everything is to be shown again.
    void left();
};

} // namespace hearth
