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

/// How many steps a chart on the screen has at most, where a coarser step can help: somewhat over two hundred years of
/// months.
inline constexpr int kMostSteps = 12 * 201;
/// The step that was wanted, or the next coarser one with no more than kMostSteps of them; years where there is none.
/// One record with a day far out would else make a chart of a hundred thousand months.
[[nodiscard]] Step fittingStep(MonthRange months, Step wanted);

/// "2026-07", "2026-Q3" or "2026", for files.
[[nodiscard]] QString stepToString(Step step, YearMonth first);
/// "month", "quarter" or "year", for files and the command line.
[[nodiscard]] QString keyOf(Step step);
/// Reads what keyOf() writes; nothing else.
[[nodiscard]] std::optional<Step> stepFromKey(const QString &key);

} // namespace hearth
