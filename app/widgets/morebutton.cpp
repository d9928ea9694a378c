// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/morebutton.h"

#include <QMenu>

namespace hearth {

MoreButton::MoreButton(const Theme &theme, const QString &name, QWidget *parent)
    : IconButton(theme, Glyph::More, name, parent)
{
    setObjectName(QStringLiteral("more"));
    setMenu(new QMenu(this));
    setPopupMode(QToolButton::InstantPopup);
}

QAction *MoreButton::add(const char *name, const QString &text)
{
    QAction *action = menu()->addAction(text);
    action->setObjectName(QLatin1String(name));
    return action;
}

QAction *MoreButton::addForGood(const char *name)
{
    return add(name, tr("Delete for good…"));
}

} // namespace hearth
