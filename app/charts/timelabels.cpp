// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/timelabels.h"

#include "wording/stepwords.h"

#include <algorithm>
#include <array>

namespace hearth {

namespace {

constexpr int kMonthsOfYear = 12;
constexpr std::array kMonthsApart{1, 2, 3, 4, 6, 12, 24, 60, 120, 240, 600, 1200};

QString yearOf(YearMonth month, const QLocale &locale)
{
    return stepInShort(Step::Year, month, locale);
}

double widestOf(const TimeAxis &axis, const QFontMetricsF &metrics, const QLocale &locale)
{
    double widest = 0.0;
    for (int month = 1; month <= kMonthsOfYear; ++month) {
        const YearMonth first(axis.from.year(), month);
        widest = std::max(widest, metrics.horizontalAdvance(stepInShort(axis.step, first, locale)));
    }
    return widest;
}

/// How far labels stand apart, in months.
int monthsApart(const TimeAxis &axis, double width, const QFontMetricsF &metrics, const QLocale &locale)
{
    const double space = metrics.horizontalAdvance(QLatin1Char('n'));
    const double step = widestOf(axis, metrics, locale) + space;
    const double year = metrics.horizontalAdvance(yearOf(axis.from, locale)) + space;
    const double month = width / monthsIn(axis.step);
    for (const int apart : kMonthsApart) {
        if (apart % monthsIn(axis.step) == 0 && (apart < kMonthsOfYear ? step : year) <= apart * month)
            return apart;
    }
    return kMonthsApart.back();
}

} // namespace

std::vector<TimeLabel> timeLabels(const TimeAxis &axis, double width, const QFontMetricsF &metrics,
                                  const QLocale &locale)
{
    std::vector<TimeLabel> labels;
    const int apart = monthsApart(axis, width, metrics, locale);
    const bool namesSteps = apart < kMonthsOfYear;
    for (int slot = 0; slot < axis.count; ++slot) {
        const YearMonth first = axis.first(slot);
        const int sinceYearNought = first.year() * kMonthsOfYear + first.month() - 1;
        if (sinceYearNought % apart != 0)
            continue;
        const bool beginsYear = namesSteps && first.month() == 1;
        labels.push_back({slot, namesSteps ? stepInShort(axis.step, first, locale) : yearOf(first, locale),
                          beginsYear ? yearOf(first, locale) : QString()});
    }
    if (labels.empty() && axis.count > 0)
        labels.push_back({0, stepInShort(axis.step, axis.from, locale), QString()});

    if (!labels.empty() && namesSteps && labels.front().year.isEmpty()) {
        const YearMonth first = axis.first(labels.front().slot);
        const int toNextYear = (kMonthsOfYear - (first.month() - 1)) / monthsIn(axis.step);
        const bool nextIsFar = toNextYear * width > metrics.horizontalAdvance(yearOf(first, locale)) * 1.25;
        if (nextIsFar || labels.front().slot + toNextYear >= axis.count)
            labels.front().year = yearOf(first, locale);
    }
    return labels;
}

} // namespace hearth
