// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/colours.h"

#include <QRectF>

#include <cstddef>

class QPainter;

namespace hearth {

/// How many patterns can be told apart.
inline constexpr std::size_t kBarPatterns = 4;

/// Fills a rectangle so that it can be told from its neighbours without any colour: full, striped, dotted, hollow. All
/// of one hue. Drawn as lines and dots, since not every kind of file knows the patterns of a brush.
void paintBar(QPainter &painter, const QRectF &bar, std::size_t pattern, const Colours &colours);

/// Which way lines go, from left to right.
enum class Slope { Rises, Falls };

/// Lines by 45 degrees in the present pen, so many pixels apart, cut to the rectangle.
void paintStripes(QPainter &painter, const QRectF &place, double apart, Slope slope);

} // namespace hearth
