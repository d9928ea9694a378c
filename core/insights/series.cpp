// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/series.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace hearth {

namespace {

constexpr int kMinForMean = 2;
constexpr int kMinMonthsForDirection = 12;
constexpr double kGreatestChance = 0.01;
constexpr double kMinChange = 1.0; // points on the scale of 1 to 7, over the whole span

std::size_t monthsWithin(YearMonth from, YearMonth to)
{
    return static_cast<std::size_t>(std::max(0, to.monthsSince(from) + 1));
}

/// The place of a day's month in a range that begins at `from` and has `count` months.
std::optional<std::size_t> placeOf(QDate day, YearMonth from, std::size_t count)
{
    if (!day.isValid())
        return std::nullopt;
    const int place = YearMonth::of(day).monthsSince(from);
    if (place < 0 || static_cast<std::size_t>(place) >= count)
        return std::nullopt;
    return static_cast<std::size_t>(place);
}

MonthOfRatings summaryOf(YearMonth month, std::span<const double> ratings)
{
    MonthOfRatings summary;
    summary.month = month;
    summary.n = static_cast<int>(ratings.size());
    summary.median = median(ratings);
    summary.mean = mean(ratings);
    if (!ratings.empty())
        summary.extremes = Interval{std::ranges::min(ratings), std::ranges::max(ratings)};
    if (summary.n >= MonthOfRatings::kMinForBand)
        summary.quartiles = Interval{*quantile(ratings, 0.25), *quantile(ratings, 0.75)};
    return summary;
}

std::vector<RatedDay> answersIn(std::span<const CheckIn *const> checkIns, PartnerId author, Dimension dimension)
{
    std::vector<RatedDay> points;
    for (const CheckIn *checkIn : checkIns) {
        const auto rating = checkIn->answer(dimension).rating();
        if (checkIn->record.author == author && rating)
            points.push_back({checkIn->period.start, *rating});
    }
    return points;
}

using PeriodKey = std::pair<Cadence, QDate>;

// Those of periods of which no check-in says anything, each once.
std::vector<RatedDay> furtherRatingsIn(std::span<const SharedChart *const> charts,
                                       std::span<const CheckIn *const> checkIns, PartnerId author, Dimension dimension)
{
    std::vector<RatedDay> points;
    std::set<PeriodKey> told;
    for (const CheckIn *checkIn : checkIns) {
        if (checkIn->record.author == author && !charts.empty())
            told.emplace(checkIn->period.cadence, checkIn->period.start);
    }
    for (const SharedChart *chart : charts) {
        if (chart->record.author != author || chart->dimension != dimension)
            continue;
        for (const auto &[period, rating, counterpart] : chart->ratings) {
            const bool belongs = period.isValid() && YearMonth::of(period.start) == chart->month;
            if (belongs && told.emplace(period.cadence, period.start).second)
                points.push_back({period.start, rating});
        }
    }
    return points;
}

} // namespace

RatingSeries ratingSeries(std::span<const CheckIn *const> checkIns, PartnerId author, Dimension dimension,
                          YearMonth from, YearMonth to, std::span<const SharedChart *const> charts)
{
    RatingSeries series{author, dimension, from, to, {}, {}, {}};
    std::vector<std::vector<double>> ratings(monthsWithin(from, to));
    const auto add = [&](const RatedDay &point) {
        const auto place = placeOf(point.day, from, ratings.size());
        if (!place)
            return;
        series.points.push_back(point);
        ratings[*place].push_back(point.rating);
    };
    std::ranges::for_each(answersIn(checkIns, author, dimension), add);
    std::ranges::for_each(furtherRatingsIn(charts, checkIns, author, dimension), add);
    std::ranges::stable_sort(series.points, {}, &RatedDay::day);

    for (std::size_t i = 0; i < ratings.size(); ++i)
        series.months.push_back(summaryOf(from.plusMonths(static_cast<int>(i)), ratings[i]));
    for (std::size_t i = 0; i + 1 < series.months.size(); ++i)
        series.months[i].joinedToNext = series.months[i].showsMedian() && series.months[i + 1].showsMedian();
    series.direction = directionOf(series.months);
    return series;
}

MonthOfRatings summedUp(std::span<const RatedDay> points)
{
    std::vector<double> ratings;
    for (const RatedDay &point : points)
        ratings.push_back(point.rating);
    return summaryOf(points.empty() ? YearMonth() : YearMonth::of(points.front().day), ratings);
}

Direction directionOf(std::span<const MonthOfRatings> months)
{
    std::vector<TimedValue> means;
    for (const MonthOfRatings &month : months) {
        if (month.n >= kMinForMean && month.mean)
            means.push_back({static_cast<double>(month.month.monthsSince(months.front().month)), *month.mean});
    }
    Direction direction{.way = Direction::Way::NoClear, .months = static_cast<int>(means.size())};
    if (direction.months < kMinMonthsForDirection)
        return direction;

    const auto line = theilSen(means);
    const auto test = mannKendall(means);
    if (!line || !test)
        return direction;
    const double span = means.back().t - means.front().t;
    const double p = adjusted(*test, neighbourLikeness(means, *line)).p;
    if (p < kGreatestChance && std::abs(line->slope * span) >= kMinChange)
        direction.way = line->slope < 0.0 ? Direction::Way::Lower : Direction::Way::Higher;
    return direction;
}

CountSeries countByMonth(std::span<const QDate> days, YearMonth from, YearMonth to, JournalMonths journal)
{
    CountSeries series{from, to, {}};
    for (std::size_t i = 0; i < monthsWithin(from, to); ++i) {
        const YearMonth month = from.plusMonths(static_cast<int>(i));
        const bool hasJournal = month >= journal.first && month <= journal.last;
        series.months.push_back({month, hasJournal ? std::optional<int>(0) : std::nullopt});
    }
    for (const QDate &day : days) {
        if (const auto place = placeOf(day, from, series.months.size())) {
            auto &count = series.months[*place].count;
            count = count.value_or(0) + 1;
        }
    }
    return series;
}

} // namespace hearth
