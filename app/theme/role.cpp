// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/role.h"

#include <QString>
#include <QStyle>
#include <QVariant>
#include <QWidget>

namespace hearth {

QString nameOf(Role role)
{
    switch (role) {
    case Role::Display:
        return QStringLiteral("display");
    case Role::Title:
        return QStringLiteral("title");
    case Role::Heading:
        return QStringLiteral("heading");
    case Role::Strong:
        return QStringLiteral("strong");
    case Role::Muted:
        return QStringLiteral("muted");
    case Role::Small:
        return QStringLiteral("small");
    case Role::Caption:
        return QStringLiteral("caption");
    case Role::Reading:
        return QStringLiteral("reading");
    case Role::Aloud:
        return QStringLiteral("aloud");
    case Role::Problem:
        return QStringLiteral("problem");
    case Role::Page:
        return QStringLiteral("page");
    case Role::Card:
        return QStringLiteral("card");
    case Role::Sunken:
        return QStringLiteral("sunken");
    case Role::Navigation:
        return QStringLiteral("navigation");
    case Role::Separator:
        return QStringLiteral("separator");
    case Role::Primary:
        return QStringLiteral("primary");
    case Role::Quiet:
        return QStringLiteral("quiet");
    case Role::Danger:
        return QStringLiteral("danger");
    case Role::Link:
        return QStringLiteral("link");
    case Role::Icon:
        return QStringLiteral("icon");
    case Role::Choice:
        return QStringLiteral("choice");
    case Role::Segments:
        return QStringLiteral("segments");
    case Role::Segment:
        return QStringLiteral("segment");
    case Role::MessageInfo:
        return QStringLiteral("message-info");
    case Role::MessageProblem:
        return QStringLiteral("message-problem");
    case Role::Plain:
        return QStringLiteral("plain");
    }
    return {};
}

void setRole(QWidget *widget, Role role)
{
    const QString name = nameOf(role);
    if (widget->property("role").toString() == name)
        return;
    widget->setProperty("role", name);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

} // namespace hearth
