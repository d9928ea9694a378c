// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/series.h"

#include <QLocale>
#include <QString>

namespace hearth {

/// Whose ratings a summary speaks of: those of the person who reads it, or someone else's.
enum class Whose { Reader, Other };

/// What a chart shows, in a few sentences for those who do not see it: how many ratings in how many steps of time,
/// where the medians lay, and whether a direction can be named from month to month. Never why.
[[nodiscard]] QString summaryOf(const RatingSeries &series, Whose whose, const QLocale &locale = QLocale());

/// The last of those sentences alone: "Your ratings tended lower over these 14 months." or "No clear direction." A step
/// longer than a month is told that a direction is taken month by month all the same.
[[nodiscard]] QString directionSentence(const Direction &direction, Whose whose, Step step = Step::Month);

/// The same for gratitude notes. Counts, and no word on what they mean.
[[nodiscard]] QString summaryOf(const CountSeries &notes, const QLocale &locale = QLocale());

/// The same for what the two did together, without weighing it.
[[nodiscard]] QString summaryOfTogether(const CountSeries &times);
/// "once", "12 times".
[[nodiscard]] QString timesWords(int times);

} // namespace hearth
