// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/laterbutton.h"

#include "theme/role.h"

#include <QMenu>

namespace hearth {

LaterButton::LaterButton(const QString &what, QWidget *parent)
    : QPushButton(tr("Not today"), parent)
{
    setRole(this, Role::Quiet);
    setAutoDefault(false);
    setAccessibleDescription(what);
    auto *menu = new QMenu(this);
    const auto add = [&](const QString &words, Later when) {
        connect(menu->addAction(words), &QAction::triggered, this, [this, when] { emit putOff(when); });
    };
    add(tr("Tomorrow", "offer it again"), Later::Tomorrow);
    add(tr("In a week", "offer it again"), Later::InAWeek);
    menu->addSeparator();
    add(tr("Do not offer this again"), Later::NeverAgain);
    setMenu(menu);
}

} // namespace hearth
