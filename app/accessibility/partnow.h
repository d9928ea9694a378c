// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

namespace hearth {

/// Says that the keyboard is on a part of a widget, as long as it is in the widget; nothing for a negative number.
void tellPartWithKeyboard(QWidget *widget, int part);
/// The box of that part has been ticked, or is no longer.
void tellPartIsTicked(QWidget *widget, int part);

/// Says it each time the keyboard comes to the widget, once that is said itself: Qt tells of the widget alone. `now`
/// answers which part it is, by its number among them.
void tellPartOnceFocused(QWidget *widget, const std::function<int()> &now);

} // namespace hearth
