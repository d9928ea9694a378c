// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/series.h"
#include "theme/colours.h"

#include <QRectF>

class QPainter;

namespace hearth {

/// The ratings of a month or a year in a small picture without words: every rating a dot between 1, below, and 7,
/// above, at its day; from five on the middle half of them as a band. The width stands for the time of the series.
/// `unit` is a device-independent pixel in the painter's units.
void drawSmallRatings(QPainter &painter, const QRectF &place, const RatingSeries &ratings, const Colours &colours,
                      double unit = 1.0);

} // namespace hearth
