// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/role.h"

#include <QMetaEnum>
#include <QStyle>
#include <QVariant>
#include <QWidget>

namespace hearth {

QString nameOf(Role role)
{
    return QString::fromLatin1(QMetaEnum::fromType<Role>().valueToKey(static_cast<int>(role)));
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
