// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/clockformat.h"

#include <QDateTimeEdit>
#include <QLineEdit>

namespace hearth {

void setClockFormat(QDateTimeEdit &edit, const QString &format)
{
    const Qt::LayoutDirection direction = edit.layoutDirection();
    const bool isOwn = edit.testAttribute(Qt::WA_SetLayoutDirection);
    edit.setLayoutDirection(Qt::LeftToRight); // what runs like this is not turned round
    edit.setDisplayFormat(format);
    isOwn ? edit.setLayoutDirection(direction) : edit.unsetLayoutDirection();
    if (auto *line = edit.findChild<QLineEdit *>())
        line->setLayoutDirection(Qt::LeftToRight); // letters of the other direction say so themselves
    edit.setAlignment((direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

} // namespace hearth
