// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

class QWidget;

namespace hearth {

/// On which weekday a week begins for whoever looks at that widget: what setFirstWeekday() said of it or of what it
/// stands in, else as its locale has it.
[[nodiscard]] Qt::DayOfWeek firstWeekdayFor(const QWidget &widget);

/// Says it for a widget and all that stands in it or belongs to it, such as dialogs. 1 (Monday) to 7; any other number
/// leaves it to the locale.
void setFirstWeekday(QWidget &widget, int weekday);

} // namespace hearth
