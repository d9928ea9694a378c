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

/// The steps of a range that is made of whole ones.
struct Steps final
{
    MonthRange months;
    Step step = Step::Month;

    [[nodiscard]] std::size_t count() const { return static_cast<std::size_t>(months.count() / monthsIn(step)); }
    [[nodiscard]] YearMonth first(std::size_t place) const
    {
        return months.first.plusMonths(static_cast<int>(place) * monthsIn(step));
    }
    /// Nothing outside.
    [[nodiscard]] std::optional<std::size_t> placeOf(QDate day) const
    {
        if (!day.isValid())
            return std::nullopt;
        const int month = YearMonth::of(day).monthsSince(months.first);
        if (month < 0 || month >= months.count())
            return std::nullopt;
        return static_cast<std::size_t>(month / monthsIn(step));
    }
};

StepOfRatings summaryOf(YearMonth first, std::span<const double> ratings)
{
    StepOfRatings summary;
    summary.first = first;
    summary.n = static_cast<int>(ratings.size());
    summary.median = median(ratings);
    summary.mean = mean(ratings);
    if (!ratings.empty())
        summary.extremes = Interval{std::ranges::min(ratings), std::ranges::max(ratings)};
    if (summary.n >= StepOfRatings::kMinForBand)
        summary.quartiles = Interval{*quantile(ratings, 0.25), *quantile(ratings, 0.75)};
    return summary;
}

std::vector<StepOfRatings> summariesOf(std::span<const RatedDay> points, const Steps &steps)
{
    std::vector<std::vector<double>> ratings(steps.count());
    for (const RatedDay &point : points) {
        if (const auto place = steps.placeOf(point.day))
            ratings[*place].push_back(point.rating);
    }
    std::vector<StepOfRatings> summaries;
    summaries.reserve(ratings.size());
    for (std::size_t i = 0; i < ratings.size(); ++i)
        summaries.push_back(summaryOf(steps.first(i), ratings[i]));
    return summaries;
}

// Of ordered points; months without any are left out, so that it costs nothing how far apart the points lie.
std::vector<StepOfRatings> monthsRated(std::span<const RatedDay> points)
{
    std::vector<StepOfRatings> months;
    for (std::size_t first = 0; first < points.size();) {
        const YearMonth month = YearMonth::of(points[first].day);
        std::vector<double> ratings;
        for (; first < points.size() && YearMonth::of(points[first].day) == month; ++first)
            ratings.push_back(points[first].rating);
        months.push_back(summaryOf(month, ratings));
    }
    return months;
}

// Puts the points in order and tells of them step by step.
void sumUp(RatingSeries &series, const Steps &steps)
{
    std::ranges::stable_sort(series.points, {}, &RatedDay::day);
    series.steps = summariesOf(series.points, steps);
    for (std::size_t i = 0; i + 1 < series.steps.size(); ++i)
        series.steps[i].joinedToNext = series.steps[i].showsMedian() && series.steps[i + 1].showsMedian();
    series.direction = directionOf(monthsRated(series.points));
}

} // namespace

std::vector<ToldRating> ratingsTold(std::span<const CheckIn *const> checkIns, PartnerId author, Dimension dimension,
                                    std::span<const SharedChart *const> charts)
{
    std::vector<ToldRating> told;
    std::set<std::pair<Cadence, QDate>> answered;
    for (const CheckIn *checkIn : checkIns) {
        if (checkIn->record.author != author)
            continue;
        if (!charts.empty())
            answered.emplace(checkIn->period.cadence, checkIn->period.start);
        if (const auto rating = checkIn->answer(dimension).rating())
            told.push_back({{checkIn->period.start, *rating}, checkIn->record.id});
    }
    // Of periods of which no check-in says anything, each once.
    for (const SharedChart *chart : charts) {
        if (chart->record.author != author || chart->dimension != dimension)
            continue;
        for (const auto &[period, rating, counterpart] : chart->ratings) {
            const bool belongs = period.isValid() && YearMonth::of(period.start) == chart->month;
            if (belongs && answered.emplace(period.cadence, period.start).second)
                told.push_back({{period.start, rating}, chart->record.id});
        }
    }
    return told;
}

RatingSeries ratingSeries(std::span<const CheckIn *const> checkIns, PartnerId author, Dimension dimension,
                          MonthRange months, Step step, std::span<const SharedChart *const> charts)
{
    const Steps steps{inWholeSteps(months, step), step};
    RatingSeries series{author, dimension, steps.months.first, steps.months.last, step, {}, {}, {}};
    for (const ToldRating &each : ratingsTold(checkIns, author, dimension, charts)) {
        if (steps.placeOf(each.rated.day))
            series.points.push_back(each.rated);
    }
    sumUp(series, steps);
    return series;
}

RatingSeries ratingSeries(std::vector<RatedDay> ratings, PartnerId author, const QString &own, MonthRange months,
                          Step step)
{
    const Steps steps{inWholeSteps(months, step), step};
    RatingSeries series{author, {}, steps.months.first, steps.months.last, step, std::move(ratings), {}, {}, own};
    std::erase_if(series.points, [&steps](const RatedDay &rated) { return !steps.placeOf(rated.day); });
    sumUp(series, steps);
    return series;
}

StepOfRatings summedUp(std::span<const RatedDay> points)
{
    std::vector<double> ratings;
    for (const RatedDay &point : points)
        ratings.push_back(point.rating);
    return summaryOf(points.empty() ? YearMonth() : YearMonth::of(points.front().day), ratings);
}

Direction directionOf(std::span<const StepOfRatings> months)
{
    std::vector<TimedValue> means;
    for (const StepOfRatings &month : months) {
        if (month.n >= kMinForMean && month.mean)
            means.push_back({static_cast<double>(month.first.monthsSince(months.front().first)), *month.mean});
    }
    Direction direction{.way = Direction::Way::NoClear, .months = static_cast<int>(means.size())};
    if (direction.months < kMinMonthsForDirection)
        return direction;

    // The adjustment only ever weakens the evidence, so that what is too weak before needs no line.
    const auto test = mannKendall(means);
    if (!test || test->p >= kGreatestChance)
        return direction;
    const auto line = theilSen(means);
    if (!line)
        return direction;
    const double span = means.back().t - means.front().t;
    const double p = adjusted(*test, neighbourLikeness(means, *line)).p;
    if (p < kGreatestChance && std::abs(line->slope * span) >= kMinChange)
        direction.way = line->slope < 0.0 ? Direction::Way::Lower : Direction::Way::Higher;
    return direction;
}

CountSeries countBySteps(std::span<const QDate> days, MonthRange months, MonthRange journal, Step step)
{
    const Steps steps{inWholeSteps(months, step), step};
    CountSeries series{steps.months.first, steps.months.last, step, {}};
    for (std::size_t i = 0; i < steps.count(); ++i) {
        const YearMonth first = steps.first(i);
        const bool hasJournal = stepAround(first, step).last >= journal.first && first <= journal.last;
        series.steps.push_back({first, hasJournal ? std::optional<int>(0) : std::nullopt});
    }
    for (const QDate &day : days) {
        if (const auto place = steps.placeOf(day)) {
            auto &count = series.steps[*place].count;
            count = count.value_or(0) + 1;
        }
    }
    return series;
}

CountSeries countBySteps(std::span<const CountedDay> days, std::span<const CountPart> parts, MonthRange months,
                         MonthRange journal, Step step)
{
    std::vector<QDate> all;
    for (const CountedDay &each : days)
        all.push_back(each.day);
    CountSeries series = countBySteps(all, months, journal, step);
    series.parts.assign(parts.begin(), parts.end());
    for (StepCount &each : series.steps) {
        if (each.count)
            each.parts.assign(parts.size(), 0);
    }
    const Steps steps{series.months(), step};
    for (const CountedDay &each : days) {
        const auto place = steps.placeOf(each.day);
        const auto part = std::ranges::find(series.parts, each.part);
        if (place && part != series.parts.end())
            ++series.steps[*place].parts[static_cast<std::size_t>(part - series.parts.begin())];
    }
    return series;
}

QString keyOf(CountPart part)
{
    switch (part) {
    case CountPart::Joyful:
        return QStringLiteral("joyful");
    case CountPart::Everyday:
        return QStringLiteral("everyday");
    case CountPart::Challenging:
        return QStringLiteral("challenging");
    case CountPart::ToneNotSaid:
        return QStringLiteral("tone-not-said");
    case CountPart::NewToBoth:
        return QStringLiteral("new");
    case CountPart::NotNew:
        return QStringLiteral("not-new");
    case CountPart::Listening:
        return QStringLiteral("listening");
    case CountPart::Repair:
        return QStringLiteral("repair");
    case CountPart::Yes:
        return QStringLiteral("yes");
    case CountPart::No:
        return QStringLiteral("no");
    case CountPart::Ideas:
        break;
    }
    return QStringLiteral("ideas");
}

} // namespace hearth
