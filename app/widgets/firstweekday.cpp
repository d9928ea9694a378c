// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/firstweekday.h"

#include <QLocale>
#include <QVariant>
#include <QWidget>

namespace hearth {

namespace {

constexpr const char *kFirstWeekday = "firstWeekday";

} // namespace

Qt::DayOfWeek firstWeekdayFor(const QWidget &widget)
{
    for (const QWidget *each = &widget; each != nullptr; each = each->parentWidget()) {
        const int weekday = each->property(kFirstWeekday).toInt();
        if (weekday >= Qt::Monday && weekday <= Qt::Sunday)
            return static_cast<Qt::DayOfWeek>(weekday);
    }
    return widget.locale().firstDayOfWeek();
}

void setFirstWeekday(QWidget &widget, int weekday)
{
    widget.setProperty(kFirstWeekday, weekday);
}

} // namespace hearth
