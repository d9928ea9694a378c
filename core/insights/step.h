// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/calendar.h"

#include <QString>

#include <algorithm>
#include <array>
#include <optional>

namespace hearth {

/// By what ratings and counts are gathered. Quarters begin in January, April, July and October.
enum class Step : quint8 { Month, Quarter, Year };

inline constexpr std::array kAllSteps{Step::Month, Step::Quarter, Step::Year};

/// How many months it has.
[[nodiscard]] constexpr int monthsIn(Step step)
{
    return step == Step::Month ? 1 : step == Step::Quarter ? 3 : 12;
}

/// Some months in a row, both ends within; none when `last` lies before `first`.
struct MonthRange final
{
    YearMonth first;
    YearMonth last;

    /// How many there are; never below 0.
    [[nodiscard]] int count() const { return std::max(0, last.monthsSince(first) + 1); }

    friend bool operator==(const MonthRange &, const MonthRange &) = default;
};

/// The step in which `month` lies.
[[nodiscard]] MonthRange stepAround(YearMonth month, Step step);
/// The same months, and at both ends as many more as make whole steps; none for none.
[[nodiscard]] MonthRange inWholeSteps(MonthRange months, Step step);
/// How many whole steps these months are.
[[nodiscard]] int stepsWithin(MonthRange months, Step step);

/// "2026-07", "2026-Q3" or "2026", for files.
[[nodiscard]] QString stepToString(Step step, YearMonth first);
/// "month", "quarter" or "year", for files and the command line.
[[nodiscard]] QString keyOf(Step step);
/// Reads what keyOf() writes; nothing else.
[[nodiscard]] std::optional<Step> stepFromKey(const QString &key);

} // namespace hearth
