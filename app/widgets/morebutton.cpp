// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/morebutton.h"

#include "theme/drawtext.h"

#include <QEvent>
#include <QMenu>
#include <QScreen>

#include <algorithm>

namespace hearth {

MoreButton::MoreButton(const Theme &theme, const QString &name, QWidget *parent)
    : IconButton(theme, Glyph::More, name, parent)
{
    setObjectName(QStringLiteral("more"));
    setMenu(new QMenu(this));
    setPopupMode(QToolButton::InstantPopup);
    menu()->installEventFilter(this);
}

bool MoreButton::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == menu() && event->type() == QEvent::Show) {
        const bool isMirrored = layoutDirection() == Qt::RightToLeft;
        const QPoint corner = mapToGlobal(QPoint(0, 0));
        const int end = isMirrored ? corner.x() : corner.x() + width() - menu()->width();
        const QRect on = screen()->availableGeometry();
        menu()->move(std::clamp(end, on.left(), std::max(on.left(), on.right() + 1 - menu()->width())), menu()->y());
    }
    return IconButton::eventFilter(watched, event);
}

QAction *MoreButton::add(const char *name, const QString &text)
{
    QAction *action = menu()->addAction(inItsDirection(text));
    action->setObjectName(QLatin1String(name));
    return action;
}

QAction *MoreButton::addForGood(const char *name)
{
    return add(name, tr("Delete for good…"));
}

} // namespace hearth
