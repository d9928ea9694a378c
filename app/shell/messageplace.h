// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QObject>

class QWidget;

namespace hearth {

class MessageBar;

/// Where messages stand: at one place, the foot of the window, with nothing under them. While there is one, the pages
/// end above it.
class MessagePlace final : public QObject
{
    Q_OBJECT

public:
    /// `bar`, which owns this, and `room` have the same parent. `room` is empty and stands under the pages, as wide as
    /// they are.
    MessagePlace(const Theme &theme, MessageBar *bar, QWidget *room);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    const Theme &m_theme;
    MessageBar *m_bar;
    QWidget *m_room;
};

} // namespace hearth
