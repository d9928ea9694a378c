// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/step.h"

#include <algorithm>
#include <iterator>

namespace hearth {

MonthRange stepAround(YearMonth month, Step step)
{
    const YearMonth first = month.plusMonths(-((month.month() - 1) % monthsIn(step)));
    return {first, first.plusMonths(monthsIn(step) - 1)};
}

MonthRange inWholeSteps(MonthRange months, Step step)
{
    if (months.count() == 0)
        return months;
    return {stepAround(months.first, step).first, stepAround(months.last, step).last};
}

int stepsWithin(MonthRange months, Step step)
{
    return inWholeSteps(months, step).count() / monthsIn(step);
}

Step fittingStep(MonthRange months, Step wanted)
{
    const auto *fitting = std::ranges::find(kAllSteps, wanted);
    while (std::next(fitting) != kAllSteps.end() && stepsWithin(months, *fitting) > kMostSteps)
        ++fitting;
    return *fitting;
}

QString stepToString(Step step, YearMonth first)
{
    switch (step) {
    case Step::Month:
        return first.toString();
    case Step::Quarter:
        return first.toString().left(5) + QStringLiteral("Q%1").arg((first.month() - 1) / monthsIn(step) + 1);
    case Step::Year:
        break;
    }
    return first.toString().left(4);
}

QString keyOf(Step step)
{
    switch (step) {
    case Step::Month:
        return QStringLiteral("month");
    case Step::Quarter:
        return QStringLiteral("quarter");
    case Step::Year:
        break;
    }
    return QStringLiteral("year");
}

std::optional<Step> stepFromKey(const QString &key)
{
    const auto *found = std::ranges::find(kAllSteps, key, [](Step step) { return keyOf(step); });
    return found != kAllSteps.end() ? std::optional(*found) : std::nullopt;
}

} // namespace hearth
