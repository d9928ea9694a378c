// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/calendar.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QString>

#include <vector>

namespace hearth {

/// What stands under one month of a time axis.
struct MonthLabel final
{
    /// Months since the first of the axis.
    int place = 0;
    /// "Jan", or "2026" where only years have room.
    QString text;
    /// "2026" for a second row, under the first label and under each January; else empty.
    QString year;
};

/// As many labels as fit side by side, at a steady step that begins with each January. `slot` is the width of a
/// month in pixels. At least one label unless `months` is 0.
[[nodiscard]] std::vector<MonthLabel> monthLabels(YearMonth from, int months, double slot, const QFontMetricsF &metrics,
                                                  const QLocale &locale);

} // namespace hearth
