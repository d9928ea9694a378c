// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartstyle.h"
#include "insights/series.h"

#include <QApplication>

#include <deque>
#include <vector>

namespace hearth::test {

inline const YearMonth kFirstMonth(2026, 1);

/// A series that has these ratings in each of its months, from January 2026 on, a few days apart, gathered by `step`.
inline RatingSeries seriesOf(const std::vector<std::vector<int>> &months, Step step = Step::Month)
{
    std::deque<CheckIn> kept;
    std::vector<const CheckIn *> all;
    for (std::size_t i = 0; i < months.size(); ++i) {
        QDate day = kFirstMonth.plusMonths(static_cast<int>(i)).firstDay();
        for (const int rating : months[i]) {
            CheckIn &checkIn = kept.emplace_back();
            checkIn.record.author = kFirstPartner;
            checkIn.period = {Cadence::Day, day};
            checkIn.setAnswer(Dimension::Connected, Answer::rated(rating).value());
            all.push_back(&checkIn);
            day = day.addDays(3);
        }
    }
    return ratingSeries(all, kFirstPartner, Dimension::Connected,
                        {kFirstMonth, kFirstMonth.plusMonths(static_cast<int>(months.size()) - 1)}, step);
}

/// Steps from January 2026 on with these counts.
inline CountSeries countsOf(const std::vector<std::optional<int>> &counts, Step step = Step::Month)
{
    CountSeries series;
    series.from = kFirstMonth;
    series.step = step;
    for (const auto &count : counts)
        series.steps.push_back({kFirstMonth.plusMonths(static_cast<int>(series.steps.size()) * monthsIn(step)), count});
    series.to = kFirstMonth.plusMonths(static_cast<int>(counts.size()) * monthsIn(step) - 1);
    return series;
}

inline ChartStyle styleOf(ChartForm form)
{
    QFont font = QApplication::font();
    font.setPointSizeF(9);
    return chartStyle(coloursOf(Look::Light), typeScaleFor(font), form);
}

} // namespace hearth::test
