// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/calendar.h"
#include "base/id.h"
#include "insights/statistics.h"
#include "insights/step.h"
#include "records/checkin.h"
#include "records/sharedchart.h"

#include <optional>
#include <span>
#include <vector>

namespace hearth {

// What a chart draws and a table lists. Missing is missing: never 0, never filled in.

/// One rating, at the first day of the period it is about.
struct RatedDay final
{
    QDate day;
    int rating = kLowestRating; // 1 to 7

    friend bool operator==(const RatedDay &, const RatedDay &) = default;
};

/// The ratings of one step of time. How much is told depends on how many there are: nothing but the points for one or
/// two, a median between least and greatest for three or four, a median within its quartiles from five on.
struct StepOfRatings final
{
    static constexpr int kMinForMedian = 3;
    static constexpr int kMinForBand = 5;

    /// The first month of the step.
    YearMonth first;
    /// How many ratings it has.
    int n = 0;
    /// Both from n = 1 on; a median of one or two ratings is for reckoning, not for showing.
    std::optional<double> median;
    std::optional<double> mean;
    /// Least and greatest rating, from n = 1 on.
    std::optional<Interval> extremes;
    /// Lower and upper quartile (R type 7), from n = 5 on.
    std::optional<Interval> quartiles;
    /// A line may be drawn to the next step's median: both have at least three ratings.
    bool joinedToNext = false;

    [[nodiscard]] bool showsMedian() const { return n >= kMinForMedian; }
    /// Least and greatest where they are to be drawn as a whisker: n = 3 or 4.
    [[nodiscard]] std::optional<Interval> whisker() const
    {
        return showsMedian() && n < kMinForBand ? extremes : std::nullopt;
    }

    friend bool operator==(const StepOfRatings &, const StepOfRatings &) = default;
};

/// Where the ratings went from month to month, whatever the step, if the evidence is there. Anything else is NoClear.
struct Direction final
{
    enum class Way : quint8 { NoClear, Lower, Higher };

    Way way = Way::NoClear;
    /// How many months it rests on: those with at least two ratings.
    int months = 0;

    friend bool operator==(const Direction &, const Direction &) = default;
};

/// One person's ratings of one dimension over a range of months, both ends within, that is made of whole steps.
struct RatingSeries final
{
    PartnerId author;
    Dimension dimension = Dimension::Connected;
    YearMonth from;
    YearMonth to;
    Step step = Step::Month;
    /// Earliest first.
    std::vector<RatedDay> points;
    /// Every step of the range, also those without a rating; empty when `to` lies before `from`.
    std::vector<StepOfRatings> steps;
    Direction direction;
    /// Of a scale of one's own: its words, and then the dimension means nothing.
    QString own = {};

    [[nodiscard]] MonthRange months() const { return {from, to}; }

    friend bool operator==(const RatingSeries &, const RatingSeries &) = default;
};

/// Gathers one author's ratings of one dimension. Check-ins of the other author, of other months, and answers
/// without a rating are passed over. A period counts for the month it begins in; the range becomes that of whole steps.
/// `checkIns` may be in any order, holds no null, and holds only what the reader may see; so do the charts, which add
/// the ratings of periods of which there is no check-in. Where there is one, it alone says what its author answers,
/// also that they do not.
[[nodiscard]] RatingSeries ratingSeries(std::span<const CheckIn *const> checkIns, PartnerId author, Dimension dimension,
                                        MonthRange months, Step step = Step::Month,
                                        std::span<const SharedChart *const> charts = {});

/// A rating and the record that tells of it: a check-in, or a shared chart.
struct ToldRating final
{
    RatedDay rated;
    RecordId record;
};

/// Ratings of a scale of one's own, likewise.
[[nodiscard]] RatingSeries ratingSeries(std::vector<RatedDay> ratings, PartnerId author, const QString &own,
                                        MonthRange months, Step step = Step::Month);

/// All ratings that such a series of any months has for points, in no order.
[[nodiscard]] std::vector<ToldRating> ratingsTold(std::span<const CheckIn *const> checkIns, PartnerId author,
                                                  Dimension dimension, std::span<const SharedChart *const> charts = {});

/// The ratings of any stretch of time summed up as those of one step are; its month is that of the first.
[[nodiscard]] StepOfRatings summedUp(std::span<const RatedDay> points);

/// The rule for naming a direction, over the monthly means of months with at least two ratings: at least twelve
/// such months, p of the Mann-Kendall test below 0.01 after the adjustment for neighbours that are alike, and a
/// Theil-Sen line that moves by at least one point over the span.
[[nodiscard]] Direction directionOf(std::span<const StepOfRatings> months);

/// What a count may be told apart by.
enum class CountPart : quint8 {
    Joyful,
    Everyday,
    Challenging,
    ToneNotSaid,
    NewToBoth,
    NotNew,
    Listening,
    Repair,
    Ideas,
    Yes,
    No
};

/// A day on which something happened, and which part of the count it is.
struct CountedDay final
{
    QDate day;
    CountPart part = CountPart::ToneNotSaid;

    friend bool operator==(const CountedDay &, const CountedDay &) = default;
};

/// How often something happened in one step of time; nothing where there was no journal.
struct StepCount final
{
    /// The first month of the step.
    YearMonth first;
    std::optional<int> count;
    /// One a part of the series, together the count; empty where there is none.
    std::vector<int> parts = {};

    friend bool operator==(const StepCount &, const StepCount &) = default;
};

/// Counts over a range of months, both ends within, that is made of whole steps; empty when `to` lies before `from`.
struct CountSeries final
{
    YearMonth from;
    YearMonth to;
    Step step = Step::Month;
    std::vector<StepCount> steps;
    /// What is told apart; empty where only the whole is counted.
    std::vector<CountPart> parts = {};

    [[nodiscard]] MonthRange months() const { return {from, to}; }

    friend bool operator==(const CountSeries &, const CountSeries &) = default;
};

/// Counts days by step; the range becomes that of whole steps. A step with a month of the journal is 0 where nothing
/// happened; one before or after it is blank, unless something did happen in it.
[[nodiscard]] CountSeries countBySteps(std::span<const QDate> days, MonthRange months, MonthRange journal,
                                       Step step = Step::Month);
/// The same, told apart by `parts`, of which every day is one.
[[nodiscard]] CountSeries countBySteps(std::span<const CountedDay> days, std::span<const CountPart> parts,
                                       MonthRange months, MonthRange journal, Step step = Step::Month);

/// "joyful", "not-new": for files.
[[nodiscard]] QString keyOf(CountPart part);

} // namespace hearth
