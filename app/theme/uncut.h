// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>

class QWidget;

namespace hearth {

/// The part of a widget, in its own coordinates, that is not cut off at its sides by those it stands in: what is drawn
/// around its words goes no further.
[[nodiscard]] QRect uncutAtSides(const QWidget &widget);

} // namespace hearth
