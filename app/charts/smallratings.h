// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/series.h"
#include "theme/colours.h"

#include <QFont>
#include <QLocale>
#include <QRectF>

#include <optional>
#include <vector>

class QPainter;

namespace hearth {

/// The ratings of a month or a year in a small picture without words: every rating a dot between 1, below, and 7,
/// above, at its day; from five on the middle half of them as a band. The width stands for the time of the series.
/// `unit` is a device-independent pixel in the painter's units.
void drawSmallRatings(QPainter &painter, const QRectF &place, const RatingSeries &ratings, const Colours &colours,
                      double unit = 1.0);

/// The ratings of several months in as many small pictures beside each other, each as above and on the same scale, with
/// the first letter of its month below. A month without a rating has a place and nothing in it. `labels` is the font of
/// the letters, in the painter's units.
void drawMonthsOfRatings(QPainter &painter, const QRectF &place, const RatingSeries &ratings, const Colours &colours,
                         const QFont &labels, const QLocale &locale, double unit = 1.0);

/// How much of the height of such a place the letters take, for a font of that height.
[[nodiscard]] int monthLettersHeight(int fontHeight);

/// The same ratings month by month, each with those of its own alone.
[[nodiscard]] std::vector<RatingSeries> monthByMonth(const RatingSeries &ratings);

/// Which of those pictures is at `x`, from 0 in a place of that width; nothing for what lies between two.
[[nodiscard]] std::optional<std::size_t> monthAt(double x, double width, std::size_t months, double unit = 1.0);

} // namespace hearth
