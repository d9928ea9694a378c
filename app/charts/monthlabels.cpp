// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/monthlabels.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace hearth {

namespace {

constexpr std::array kSteps{1, 2, 3, 4, 6, 12, 24, 60, 120, 240};
constexpr int kYear = 12;

QString monthText(YearMonth month, const QLocale &locale)
{
    return locale.standaloneMonthName(month.month(), QLocale::ShortFormat);
}

QString yearText(YearMonth month, QLocale locale)
{
    locale.setNumberOptions(locale.numberOptions() | QLocale::OmitGroupSeparator);
    return locale.toString(month.year());
}

double widestMonth(const QFontMetricsF &metrics, const QLocale &locale)
{
    double widest = 0.0;
    for (int month = 1; month <= kYear; ++month)
        widest = std::max(widest, metrics.horizontalAdvance(locale.standaloneMonthName(month, QLocale::ShortFormat)));
    return widest;
}

int stepFor(YearMonth from, double slot, const QFontMetricsF &metrics, const QLocale &locale)
{
    const double space = metrics.horizontalAdvance(QLatin1Char('n'));
    const double month = widestMonth(metrics, locale) + space;
    const double year = metrics.horizontalAdvance(yearText(from, locale)) + space;
    for (const int step : kSteps) {
        if ((step < kYear ? month : year) <= step * slot)
            return step;
    }
    return kSteps.back();
}

bool isLabelled(YearMonth month, int step)
{
    const int sinceYearNought = month.year() * kYear + month.month() - 1;
    return sinceYearNought % step == 0;
}

} // namespace

std::vector<MonthLabel> monthLabels(YearMonth from, int months, double slot, const QFontMetricsF &metrics,
                                    const QLocale &locale)
{
    std::vector<MonthLabel> labels;
    const int step = stepFor(from, slot, metrics, locale);
    for (int place = 0; place < months; ++place) {
        const YearMonth month = from.plusMonths(place);
        if (!isLabelled(month, step))
            continue;
        const bool beginsYear = step < kYear && month.month() == 1;
        labels.push_back({place, step < kYear ? monthText(month, locale) : yearText(month, locale),
                          beginsYear ? yearText(month, locale) : QString()});
    }
    if (labels.empty() && months > 0)
        labels.push_back({0, monthText(from, locale), QString()});

    if (!labels.empty() && step < kYear && labels.front().year.isEmpty()) {
        const YearMonth first = from.plusMonths(labels.front().place);
        const int toJanuary = kYear - (first.month() - 1);
        const bool nextIsFar = toJanuary * slot > metrics.horizontalAdvance(yearText(first, locale)) * 1.25;
        if (nextIsFar || labels.front().place + toJanuary >= months)
            labels.front().year = yearText(first, locale);
    }
    return labels;
}

} // namespace hearth
