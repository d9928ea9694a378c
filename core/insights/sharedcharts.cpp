// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/sharedcharts.h"

#include "checkins/standing.h"
#include "journal/blindcheckin.h"

#include <algorithm>
#include <deque>
#include <set>

namespace hearth {

namespace {

bool isOver(const Journal &journal, const Period &period)
{
    return period.lastDay() < journal.clock().today();
}

// Of several for one month, which only another program makes, in their order.
std::vector<const SharedChart *> myCharts(const Journal &journal, Dimension dimension)
{
    std::vector<const SharedChart *> charts;
    for (const SharedChart &chart : journal.all<SharedChart>()) {
        const Record &record = chart.record;
        if (record.author == journal.me() && record.verified && chart.dimension == dimension)
            charts.push_back(&chart);
    }
    return charts;
}

QList<SharedRating> ratingsToShare(const Journal &journal, Dimension dimension, YearMonth month)
{
    QList<SharedRating> ratings;
    for (const CheckIn &checkIn : journal.all<CheckIn>()) {
        const auto rating = checkIn.answer(dimension).rating();
        const bool isMine = checkIn.record.author == journal.me() && checkIn.record.verified;
        if (isMine && rating && isOver(journal, checkIn.period) && YearMonth::of(checkIn.period.start) == month)
            ratings += SharedRating{checkIn.period, *rating, {}};
    }
    std::ranges::stable_sort(ratings, {}, [](const SharedRating &shared) { return shared.period.start; });
    return ratings;
}

// What was named once stays named, whatever the other did meanwhile.
void keepNamed(QList<SharedRating> &ratings, const SharedChart &before)
{
    for (SharedRating &shared : ratings) {
        const auto former = std::ranges::find(before.ratings, shared.period, &SharedRating::period);
        if (former != before.ratings.end())
            shared.counterpart = former->counterpart;
    }
}

SharedChart chartNow(const Journal &journal, Dimension dimension, YearMonth month, const SharedChart *before)
{
    SharedChart chart = before != nullptr ? *before : journal.compose<SharedChart>();
    chart.record.visibility = Visibility::Shared;
    chart.record.date = journal.clock().today();
    chart.record.changed = std::max(journal.clock().now(), chart.record.written);
    chart.dimension = dimension;
    chart.month = month;
    chart.ratings = ratingsToShare(journal, dimension, month);
    if (before != nullptr)
        keepNamed(chart.ratings, *before);
    return chart;
}

// Shown to the other, unless it waits for their answers.
std::vector<const CheckIn *> openedToTheOther(const Journal &journal)
{
    const auto hasAnswered = [&journal](const Period &period) {
        return sealFor(journal, otherPartner(journal.me()), period) != nullptr ||
               otherCheckIn(journal, period) != nullptr;
    };
    std::vector<const CheckIn *> opened;
    for (const CheckIn &checkIn : journal.all<CheckIn>()) {
        const Record &record = checkIn.record;
        const bool isShared =
            record.author == journal.me() && record.verified && record.visibility == Visibility::Shared;
        if (isShared && (isOver(journal, checkIn.period) || hasAnswered(checkIn.period)))
            opened.push_back(&checkIn);
    }
    return opened;
}

std::vector<RatedDay> pointsIn(const RatingSeries &series, YearMonth month)
{
    std::vector<RatedDay> points;
    std::ranges::copy_if(series.points, std::back_inserter(points),
                         [month](const RatedDay &point) { return YearMonth::of(point.day) == month; });
    return points;
}

} // namespace

std::vector<YearMonth> sharedMonths(const Journal &journal, Dimension dimension)
{
    std::set<YearMonth> months;
    for (const SharedChart *chart : myCharts(journal, dimension))
        months.insert(chart->month);
    return {months.begin(), months.end()};
}

std::vector<YearMonth> monthsToShare(const Journal &journal, Dimension dimension)
{
    std::set<YearMonth> rated;
    for (const CheckIn &checkIn : journal.all<CheckIn>()) {
        const bool isMine = checkIn.record.author == journal.me() && checkIn.record.verified;
        if (isMine && checkIn.answer(dimension).rating() && isOver(journal, checkIn.period))
            rated.insert(YearMonth::of(checkIn.period.start));
    }
    std::vector<YearMonth> months(rated.begin(), rated.end());
    if (months.empty())
        return months;
    const MonthRange range{months.front(), months.back()};
    const RatingSeries now = asTheOtherSees(journal, dimension, range);
    const RatingSeries then = asTheOtherSees(journal, dimension, range, months);
    std::erase_if(months, [&](YearMonth month) { return pointsIn(now, month) == pointsIn(then, month); });
    return months;
}

ChangeSet sharing(const Journal &journal, Dimension dimension, std::span<const YearMonth> months)
{
    ChangeSet changes;
    const std::vector<const SharedChart *> charts = myCharts(journal, dimension);
    for (const YearMonth month : months) {
        const auto before = std::ranges::find(charts, month, &SharedChart::month);
        SharedChart chart = chartNow(journal, dimension, month, before != charts.end() ? *before : nullptr);
        if (chart.ratings.isEmpty())
            continue;
        if (before == charts.end()) {
            changes.push_back(Change::add(std::move(chart)));
            continue;
        }
        changes.push_back(Change::edit(**before, std::move(chart)));
        for (auto further = std::next(before); further != charts.end(); ++further) {
            if ((*further)->month == month)
                changes.push_back(Change::remove(**further));
        }
    }
    return changes;
}

ChangeSet takingBack(const Journal &journal, Dimension dimension)
{
    ChangeSet changes;
    for (const SharedChart *chart : myCharts(journal, dimension))
        changes.push_back(Change::remove(*chart));
    return changes;
}

RatingSeries asTheOtherSees(const Journal &journal, Dimension dimension, MonthRange range,
                            std::span<const YearMonth> besides)
{
    std::vector<const SharedChart *> charts = myCharts(journal, dimension);
    std::erase_if(charts, [besides](const SharedChart *chart) {
        return std::ranges::find(besides, chart->month) != besides.end();
    });
    std::deque<SharedChart> added;
    for (const YearMonth month : besides)
        charts.push_back(&added.emplace_back(chartNow(journal, dimension, month, nullptr)));
    return ratingSeries(openedToTheOther(journal), journal.me(), dimension, range, Step::Month, charts);
}

} // namespace hearth
