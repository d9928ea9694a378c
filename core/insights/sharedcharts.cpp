// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/sharedcharts.h"

#include "checkins/standing.h"
#include "journal/blindcheckin.h"

#include <algorithm>
#include <deque>
#include <map>
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

using RatingsByMonth = std::map<YearMonth, QList<SharedRating>>;

// Of periods that are over, by the month in which they begin; each once by its first day.
RatingsByMonth ratingsToShare(const Journal &journal, Dimension dimension)
{
    RatingsByMonth months;
    for (const CheckIn &checkIn : journal.all<CheckIn>()) {
        const auto rating = checkIn.answer(dimension).rating();
        const bool isMine = checkIn.record.author == journal.me() && checkIn.record.verified;
        if (isMine && rating && isOver(journal, checkIn.period))
            months[YearMonth::of(checkIn.period.start)] += SharedRating{checkIn.period, *rating, {}};
    }
    for (auto &[month, ratings] : months)
        std::ranges::stable_sort(ratings, {}, [](const SharedRating &shared) { return shared.period.start; });
    return months;
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

SharedChart chartNow(const Journal &journal, Dimension dimension, YearMonth month, const QList<SharedRating> &ratings,
                     const SharedChart *before)
{
    SharedChart chart = before != nullptr ? *before : journal.compose<SharedChart>();
    chart.record.visibility = Visibility::Shared;
    chart.record.date = journal.clock().today();
    chart.record.changed = std::max(journal.clock().now(), chart.record.written);
    chart.dimension = dimension;
    chart.month = month;
    chart.ratings = ratings;
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

std::map<YearMonth, std::vector<RatedDay>> byMonth(const RatingSeries &series)
{
    std::map<YearMonth, std::vector<RatedDay>> months;
    for (const RatedDay &point : series.points)
        months[YearMonth::of(point.day)].push_back(point);
    return months;
}

// My ratings as the other sees them, with charts of these months as they would be shared now.
RatingSeries seenByTheOther(const Journal &journal, Dimension dimension, MonthRange range,
                            const RatingsByMonth &besides)
{
    std::vector<const SharedChart *> charts = myCharts(journal, dimension);
    std::erase_if(charts, [&besides](const SharedChart *chart) { return besides.contains(chart->month); });
    std::deque<SharedChart> added;
    for (const auto &[month, ratings] : besides) {
        SharedChart &chart = added.emplace_back();
        chart.record.author = journal.me();
        chart.dimension = dimension;
        chart.month = month;
        chart.ratings = ratings;
        charts.push_back(&chart);
    }
    return ratingSeries(openedToTheOther(journal), journal.me(), dimension, range, Step::Month, charts);
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
    const RatingsByMonth rated = ratingsToShare(journal, dimension);
    if (rated.empty())
        return {};
    const MonthRange range{rated.begin()->first, rated.rbegin()->first};
    auto now = byMonth(seenByTheOther(journal, dimension, range, {}));
    auto then = byMonth(seenByTheOther(journal, dimension, range, rated));
    std::vector<YearMonth> months;
    for (const auto &[month, ratings] : rated) {
        if (now[month] != then[month])
            months.push_back(month);
    }
    return months;
}

ChangeSet sharing(const Journal &journal, Dimension dimension, std::span<const YearMonth> months)
{
    ChangeSet changes;
    const RatingsByMonth rated = ratingsToShare(journal, dimension);
    const std::vector<const SharedChart *> charts = myCharts(journal, dimension);
    for (const YearMonth month : months) {
        const auto ratings = rated.find(month);
        if (ratings == rated.end())
            continue;
        const auto before = std::ranges::find(charts, month, &SharedChart::month);
        const bool isNew = before == charts.end();
        SharedChart chart = chartNow(journal, dimension, month, ratings->second, isNew ? nullptr : *before);
        if (isNew) {
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

std::vector<YearMonth> monthsSharedBy(const ChangeSet &changes)
{
    std::vector<YearMonth> months;
    for (const Change &change : changes) {
        if (const auto *chart = change.after ? std::get_if<SharedChart>(&*change.after) : nullptr)
            months.push_back(chart->month);
    }
    return months;
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
    const RatingsByMonth rated = ratingsToShare(journal, dimension);
    RatingsByMonth chosen;
    for (const YearMonth month : besides) {
        const auto found = rated.find(month);
        chosen[month] = found != rated.end() ? found->second : QList<SharedRating>();
    }
    return seenByTheOther(journal, dimension, range, chosen);
}

} // namespace hearth
