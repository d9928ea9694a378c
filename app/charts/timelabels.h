// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/step.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QString>

#include <vector>

namespace hearth {

/// What a chart shows from left to right: so many steps of time, one slot each.
struct TimeAxis final
{
    YearMonth from;
    Step step = Step::Month;
    int count = 0;

    /// The first month of the step in that slot.
    [[nodiscard]] YearMonth first(int slot) const { return from.plusMonths(slot * monthsIn(step)); }
};

/// What stands under one slot of a time axis.
struct TimeLabel final
{
    int slot = 0;
    /// "Jan", "Q1", or "2026" where only years have room.
    QString text;
    /// "2026" for a second row, under the first label and under each that begins a year; else empty.
    QString year;
};

/// As many labels as fit side by side, at a steady distance that meets the beginning of each year. `width` is that of a
/// slot in pixels. At least one label unless the axis is empty.
[[nodiscard]] std::vector<TimeLabel> timeLabels(const TimeAxis &axis, double width, const QFontMetricsF &metrics,
                                                const QLocale &locale);

} // namespace hearth
