// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/samplecharts.h"

namespace hearth {

void shareCharts(SampleJournal &journal, const SampleCalendar &calendar, Random &random)
{
    constexpr int kMonths = 3;
    const YearMonth last = YearMonth::of(calendar.lastDay());
    for (int before = kMonths; before >= 1; --before) {
        SharedChart chart;
        chart.record = sampleRecord(kSecondPartner, Visibility::Shared, calendar.lastDay(), random);
        chart.dimension = Dimension::Space;
        chart.month = last.plusMonths(-before);
        for (const CheckIn &checkIn : journal.checkIns) {
            const auto rating = checkIn.answer(chart.dimension).rating();
            const bool isTheirs = checkIn.record.author == kSecondPartner && rating;
            const bool isOver = checkIn.period.lastDay() < calendar.lastDay();
            if (isTheirs && isOver && YearMonth::of(checkIn.period.start) == chart.month)
                chart.ratings += SharedRating{checkIn.period, *rating, {}};
        }
        if (!chart.ratings.isEmpty())
            journal.charts.push_back(std::move(chart));
    }
}

} // namespace hearth
