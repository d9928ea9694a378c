// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>

namespace hearth {

// Plain statistics of short, sparse series. Nothing here knows a journal. Every function is total: where a
// number is not defined (too few values), it returns nothing. Sources: Mann 1945; Sen 1968; Kendall 1975;
// Gilbert 1987; Conover 1999; EPA 2009 (Unified Guidance) section 17.3.2.

/// Two ends of an interval, `low` never above `high`.
struct Interval final
{
    double low = 0.0;
    double high = 0.0;

    friend bool operator==(const Interval &, const Interval &) = default;
};

/// A value at a moment. `t` counts in whatever unit the caller likes; slopes are per that unit.
struct TimedValue final
{
    double t = 0.0;
    double y = 0.0;

    friend bool operator==(const TimedValue &, const TimedValue &) = default;
};

/// The arithmetic mean; nothing without values.
[[nodiscard]] std::optional<double> mean(std::span<const double> values);

/// The quantile at `probability` (0 to 1) by linear interpolation between order statistics: R's type 7. The
/// values need not be sorted. Nothing without values.
[[nodiscard]] std::optional<double> quantile(std::span<const double> values, double probability);

/// The quantile at one half.
[[nodiscard]] std::optional<double> median(std::span<const double> values);

/// A straight line y = intercept + slope * t.
struct Line final
{
    double slope = 0.0;
    double intercept = 0.0;
};

/// Theil-Sen: the slope is the median of the slopes of all pairs with differing t (Sen 1968); the intercept is
/// median(y) - slope * median(t) (Conover 1999). Nothing unless two values differ in t.
[[nodiscard]] std::optional<Line> theilSen(std::span<const TimedValue> values);

/// What the Mann-Kendall test finds.
struct MannKendall final
{
    /// Pairs that rise less pairs that fall.
    int s = 0;
    /// Of S under "no direction", corrected for ties in y. It takes t to be distinct; where t repeats it is too
    /// large, which errs on the careful side.
    double variance = 0.0;
    /// Kendall's tau-b, -1 to 1; 0 where all y (or all t) are equal.
    double tau = 0.0;
    /// Standard normal score with continuity correction; 0 when S is 0.
    double z = 0.0;
    /// Two-sided, 0 to 1.
    double p = 1.0;
};

/// The Mann-Kendall test for a monotonic direction, in any order of t. Nothing with fewer than two values.
[[nodiscard]] std::optional<MannKendall> mannKendall(std::span<const TimedValue> values);

/// The two-sided interval of the Theil-Sen slope by ranks (Gilbert 1987, section 16.4.2), linear between ranks.
/// `confidence` lies above 0 and below 1. Nothing when there are too few values for such an interval to exist.
[[nodiscard]] std::optional<Interval> slopeInterval(std::span<const TimedValue> values, double confidence = 0.95);

/// How alike neighbours are once the line is taken away: the lag-1 autocorrelation of the residuals over pairs
/// whose t differ by exactly 1, corrected for its bias in short series and kept within 0 to 0.9. 0 with fewer
/// than two values.
[[nodiscard]] double neighbourLikeness(std::span<const TimedValue> values, const Line &line);

/// The same test after its z was shrunk by sqrt((1 + r1) / (1 - r1)), since neighbours that are alike carry less
/// evidence than their number says. `r1` lies between 0 and 0.9.
[[nodiscard]] MannKendall adjusted(MannKendall test, double r1);

} // namespace hearth
