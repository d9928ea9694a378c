// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/glance.h"

#include "insights/statistics.h"
#include "journal/journal.h"

#include <algorithm>

namespace hearth {

namespace {

constexpr int kDaysOfWeek = 7;
constexpr int kMonthsAtAGlance = 12;

/// The weeks without anything in them yet.
Glance weeksUpTo(YearMonth last)
{
    Glance glance;
    QDate monday = Period::containing(last.plusMonths(1 - kMonthsAtAGlance).firstDay(), Cadence::Week).start;
    for (; monday.addDays(kDaysOfWeek - 1) <= last.lastDay(); monday = monday.addDays(kDaysOfWeek))
        glance.cells.push_back({monday, monday.addDays(kDaysOfWeek - 1), std::nullopt});
    return glance;
}

/// Null outside.
GlanceCell *cellOf(Glance &glance, QDate day)
{
    if (glance.cells.empty() || day < glance.cells.front().first || day > glance.cells.back().last)
        return nullptr;
    return &glance.cells[static_cast<std::size_t>(glance.cells.front().first.daysTo(day) / kDaysOfWeek)];
}

/// 0 in every week of the journal, so that nothing can be told from no journal.
void beginCounting(Glance &glance, const Journal &journal)
{
    const MonthRange months = journalMonthsOf(journal);
    for (GlanceCell &cell : glance.cells) {
        if (cell.last >= months.first.firstDay() &&
            cell.first <= std::min(months.last.lastDay(), journal.clock().today()))
            cell.value = 0;
    }
}

} // namespace

Glance ratingsAtAGlance(const Journal &journal, PartnerId author, Dimension dimension, YearMonth last)
{
    Glance glance = weeksUpTo(last);
    glance.least = kLowestRating;
    glance.greatest = kHighestRating;
    if (glance.cells.empty())
        return glance;
    const RatingSeries ratings =
        ratingsOf(journal, author, dimension, {YearMonth::of(glance.cells.front().first), last});
    std::vector<std::vector<double>> weeks(glance.cells.size());
    for (const RatedDay &point : ratings.points) {
        if (const GlanceCell *cell = cellOf(glance, point.day))
            weeks[static_cast<std::size_t>(cell - glance.cells.data())].push_back(point.rating);
    }
    for (std::size_t i = 0; i < weeks.size(); ++i)
        glance.cells[i].value = median(weeks[i]);
    return glance;
}

Glance countsAtAGlance(const Journal &journal, Counted what, YearMonth last)
{
    Glance glance = weeksUpTo(last);
    beginCounting(glance, journal);
    for (const QDate day : daysOf(journal, what)) {
        if (GlanceCell *cell = cellOf(glance, day)) {
            cell->value = cell->value.value_or(0) + 1;
            glance.greatest = std::max(glance.greatest, *cell->value);
        }
    }
    return glance;
}

} // namespace hearth
