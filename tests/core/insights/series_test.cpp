// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/series.h"

#include <gtest/gtest.h>

#include <deque>
#include <vector>

using namespace hearth;

namespace {

/// Check-ins at stable addresses, as a repository holds them.
class CheckIns final
{
public:
    void add(QDate day, std::optional<int> rating, PartnerId author = kFirstPartner)
    {
        CheckIn &checkIn = m_kept.emplace_back();
        checkIn.record.author = author;
        checkIn.record.date = day.addDays(3);
        checkIn.period = {Cadence::Day, day};
        checkIn.setAnswer(Dimension::Connected, rating ? Answer::rated(*rating).value() : Answer::didNotComeUp());
        checkIn.setAnswer(Dimension::Space, Answer::rated(1).value());
        m_all.push_back(&checkIn);
    }
    void addMonth(YearMonth month, const std::vector<int> &ratings)
    {
        QDate day = month.firstDay();
        for (const int rating : ratings) {
            add(day, rating);
            day = day.addDays(2);
        }
    }
    [[nodiscard]] RatingSeries series(YearMonth from, YearMonth to) const
    {
        return ratingSeries(m_all, kFirstPartner, Dimension::Connected, {from, to});
    }

    [[nodiscard]] RatingSeries series(YearMonth from, YearMonth to, Step step) const
    {
        return ratingSeries(m_all, kFirstPartner, Dimension::Connected, {from, to}, step);
    }

private:
    std::deque<CheckIn> m_kept;
    std::vector<const CheckIn *> m_all;
};

const YearMonth kJanuary(2026, 1);

} // namespace

TEST(RatingSeries, TellsWhatTheNumberOfRatingsAllows)
{
    CheckIns checkIns;
    checkIns.addMonth(YearMonth(2026, 2), {5});
    checkIns.addMonth(YearMonth(2026, 3), {2, 6});
    checkIns.addMonth(YearMonth(2026, 4), {2, 6, 7});
    checkIns.addMonth(YearMonth(2026, 5), {1, 2, 3, 4});
    checkIns.addMonth(YearMonth(2026, 6), {7, 1, 2, 3, 4});
    const RatingSeries series = checkIns.series(kJanuary, YearMonth(2026, 6));
    ASSERT_EQ(series.steps.size(), 6U);

    const StepOfRatings &none = series.steps[0];
    EXPECT_EQ(none.n, 0);
    EXPECT_FALSE(none.median || none.mean || none.extremes || none.quartiles || none.whisker());
    EXPECT_FALSE(none.showsMedian());

    const StepOfRatings &one = series.steps[1];
    EXPECT_EQ(one.n, 1);
    EXPECT_FALSE(one.showsMedian());
    EXPECT_FALSE(one.whisker() || one.quartiles);
    EXPECT_EQ(one.extremes, (Interval{5, 5}));

    const StepOfRatings &two = series.steps[2];
    EXPECT_FALSE(two.showsMedian());
    EXPECT_FALSE(two.whisker() || two.quartiles);
    EXPECT_EQ(two.mean, 4.0);

    const StepOfRatings &three = series.steps[3];
    EXPECT_TRUE(three.showsMedian());
    EXPECT_EQ(three.median, 6.0);
    EXPECT_EQ(three.mean, 5.0);
    EXPECT_EQ(three.whisker(), (Interval{2, 7}));
    EXPECT_FALSE(three.quartiles);

    const StepOfRatings &four = series.steps[4];
    EXPECT_EQ(four.median, 2.5);
    EXPECT_EQ(four.whisker(), (Interval{1, 4}));
    EXPECT_FALSE(four.quartiles);

    const StepOfRatings &five = series.steps[5];
    EXPECT_EQ(five.median, 3.0);
    EXPECT_FALSE(five.whisker());
    EXPECT_EQ(five.quartiles, (Interval{2, 4}));
    EXPECT_EQ(five.extremes, (Interval{1, 7}));
}

TEST(RatingSeries, JoinsOnlyNeighboursWithThreeRatings)
{
    CheckIns checkIns;
    checkIns.addMonth(kJanuary, {4, 4, 4});
    checkIns.addMonth(YearMonth(2026, 2), {4, 4, 4});
    checkIns.addMonth(YearMonth(2026, 3), {4, 4});
    checkIns.addMonth(YearMonth(2026, 4), {4, 4, 4});
    checkIns.addMonth(YearMonth(2026, 6), {4, 4, 4, 4, 4});
    const RatingSeries series = checkIns.series(kJanuary, YearMonth(2026, 6));
    std::vector<bool> joined;
    for (const StepOfRatings &month : series.steps)
        joined.push_back(month.joinedToNext);
    EXPECT_EQ(joined, (std::vector<bool>{true, false, false, false, false, false}));
}

TEST(RatingSeries, MissingIsMissing)
{
    CheckIns checkIns;
    checkIns.add(QDate(2026, 1, 5), std::nullopt);
    checkIns.add(QDate(2026, 1, 6), 3);
    checkIns.add(QDate(2026, 1, 7), 7, kSecondPartner);
    checkIns.add(QDate(2025, 12, 31), 7);
    checkIns.add(QDate(2026, 2, 1), 7);
    const RatingSeries series = checkIns.series(kJanuary, kJanuary);
    EXPECT_EQ(series.points, (std::vector<RatedDay>{{QDate(2026, 1, 6), 3}}));
    ASSERT_EQ(series.steps.size(), 1U);
    EXPECT_EQ(series.steps[0].n, 1);
    EXPECT_EQ(series.steps[0].mean, 3.0);
}

TEST(RatingSeries, PointsAreInOrderOfTime)
{
    CheckIns checkIns;
    checkIns.add(QDate(2026, 3, 9), 2);
    checkIns.add(QDate(2026, 1, 5), 6);
    checkIns.add(QDate(2026, 2, 2), 4);
    const RatingSeries series = checkIns.series(kJanuary, YearMonth(2026, 3));
    EXPECT_EQ(series.points,
              (std::vector<RatedDay>{{QDate(2026, 1, 5), 6}, {QDate(2026, 2, 2), 4}, {QDate(2026, 3, 9), 2}}));
}

TEST(RatingSeries, RangeAcrossYears)
{
    CheckIns checkIns;
    checkIns.add(QDate(2025, 12, 29), 5);
    const RatingSeries series = checkIns.series(YearMonth(2025, 11), YearMonth(2026, 2));
    ASSERT_EQ(series.steps.size(), 4U);
    EXPECT_EQ(series.steps[1].first, YearMonth(2025, 12));
    EXPECT_EQ(series.steps[1].n, 1);
    EXPECT_EQ(series.steps[2].first, kJanuary);
    EXPECT_TRUE(checkIns.series(YearMonth(2026, 2), kJanuary).steps.empty());
}

TEST(RatingSeries, CarriesItsDirection)
{
    CheckIns checkIns;
    for (int i = 0; i < 14; ++i) {
        const int rating = 7 - i / 3;
        checkIns.addMonth(kJanuary.plusMonths(i), {rating, rating, rating});
    }
    const RatingSeries series = checkIns.series(kJanuary, kJanuary.plusMonths(13));
    EXPECT_EQ(series.direction, (Direction{Direction::Way::Lower, 14}));
}

TEST(CountSeries, BlankOutsideTheJournalAndZeroWithin)
{
    const std::vector<QDate> days{QDate(2026, 2, 1), QDate(2026, 2, 28), QDate(2026, 4, 30), QDate(2027, 1, 1)};
    const CountSeries series =
        countBySteps(days, {kJanuary, YearMonth(2026, 5)}, {YearMonth(2026, 2), YearMonth(2026, 4)});
    EXPECT_EQ(series.steps, (std::vector<StepCount>{{YearMonth(2026, 1), std::nullopt},
                                                    {YearMonth(2026, 2), 2},
                                                    {YearMonth(2026, 3), 0},
                                                    {YearMonth(2026, 4), 1},
                                                    {YearMonth(2026, 5), std::nullopt}}));
}

TEST(CountSeries, WhatHappenedIsNeverBlank)
{
    const std::vector<QDate> days{QDate(2025, 12, 24)};
    const CountSeries series = countBySteps(days, {YearMonth(2025, 11), kJanuary}, {kJanuary, kJanuary});
    EXPECT_EQ(series.steps,
              (std::vector<StepCount>{
                  {YearMonth(2025, 11), std::nullopt}, {YearMonth(2025, 12), 1}, {YearMonth(2026, 1), 0}}));
}

TEST(RatingSeries, QuartersAndYearsAreWholeAndKeepTheRule)
{
    CheckIns checkIns;
    checkIns.addMonth(YearMonth(2025, 12), {7});
    checkIns.addMonth(kJanuary, {1, 2});
    checkIns.addMonth(YearMonth(2026, 3), {6});
    checkIns.addMonth(YearMonth(2026, 4), {3, 3, 3, 3, 5});
    checkIns.addMonth(YearMonth(2026, 8), {4, 4, 4});
    const RatingSeries quarters = checkIns.series(YearMonth(2026, 2), YearMonth(2026, 8), Step::Quarter);
    EXPECT_EQ(quarters.from, kJanuary) << "whole quarters only";
    EXPECT_EQ(quarters.to, YearMonth(2026, 9));
    ASSERT_EQ(quarters.steps.size(), 3U);
    EXPECT_EQ(quarters.steps[0].n, 3);
    EXPECT_EQ(quarters.steps[0].median, 2.0);
    EXPECT_EQ(quarters.steps[0].whisker(), (Interval{1, 6}));
    EXPECT_EQ(quarters.steps[1].quartiles, (Interval{3, 3}));
    EXPECT_EQ(quarters.steps[1].first, YearMonth(2026, 4));
    EXPECT_TRUE(quarters.steps[0].joinedToNext && quarters.steps[1].joinedToNext);

    const RatingSeries years = checkIns.series(YearMonth(2025, 12), kJanuary, Step::Year);
    ASSERT_EQ(years.steps.size(), 2U);
    EXPECT_EQ(years.from, YearMonth(2025, 1));
    EXPECT_EQ(years.steps[0].n, 1);
    EXPECT_FALSE(years.steps[0].joinedToNext) << "one rating is a point only";
    EXPECT_EQ(years.steps[1].n, 11);
    EXPECT_TRUE(checkIns.series(YearMonth(2026, 2), kJanuary, Step::Year).steps.empty());
}

TEST(RatingSeries, TheDirectionRestsOnMonthsWhateverTheStep)
{
    CheckIns checkIns;
    for (int i = 0; i < 15; ++i) {
        const int rating = 7 - i / 3;
        checkIns.addMonth(kJanuary.plusMonths(i), {rating, rating, rating});
    }
    for (const Step step : kAllSteps) {
        const RatingSeries series = checkIns.series(kJanuary, kJanuary.plusMonths(14), step);
        EXPECT_EQ(series.direction, (Direction{Direction::Way::Lower, 15}));
    }
}

TEST(CountSeries, StepsSumTheirMonths)
{
    const std::vector<QDate> days{QDate(2025, 12, 31), QDate(2026, 1, 1), QDate(2026, 3, 31), QDate(2026, 4, 1)};
    const MonthRange journal{YearMonth(2026, 2), YearMonth(2026, 4)};
    const CountSeries quarters = countBySteps(days, {YearMonth(2025, 8), YearMonth(2026, 7)}, journal, Step::Quarter);
    EXPECT_EQ(quarters.steps, (std::vector<StepCount>{{YearMonth(2025, 7), std::nullopt},
                                                      {YearMonth(2025, 10), 1},
                                                      {YearMonth(2026, 1), 2},
                                                      {YearMonth(2026, 4), 1},
                                                      {YearMonth(2026, 7), std::nullopt}}));
    const CountSeries years = countBySteps(days, {YearMonth(2025, 8), YearMonth(2026, 7)}, journal, Step::Year);
    EXPECT_EQ(years.steps, (std::vector<StepCount>{{YearMonth(2025, 1), 1}, {YearMonth(2026, 1), 3}}));
}

TEST(Steps, QuartersBeginInJanuaryAprilJulyAndOctober)
{
    for (int month = 1; month <= 12; ++month) {
        const MonthRange quarter = stepAround(YearMonth(2026, month), Step::Quarter);
        EXPECT_EQ(quarter.first.month(), 1 + (month - 1) / 3 * 3);
        EXPECT_EQ(quarter.count(), 3);
    }
    EXPECT_EQ(stepToString(Step::Quarter, YearMonth(2026, 10)), QStringLiteral("2026-Q4"));
    EXPECT_EQ(stepToString(Step::Year, YearMonth(2026, 1)), QStringLiteral("2026"));
    for (const Step step : kAllSteps)
        EXPECT_EQ(stepFromKey(keyOf(step)), step);
    EXPECT_EQ(stepFromKey(QStringLiteral("week")), std::nullopt);
}

TEST(RatingSeries, TwoHundredYearsIdenticalValuesAndNothing)
{
    CheckIns checkIns;
    const YearMonth first(1826, 1);
    for (int i = 0; i < 12 * 200; ++i)
        checkIns.addMonth(first.plusMonths(i), {4, 4, 4, 4, 4});
    const RatingSeries series = checkIns.series(first, first.plusMonths(12 * 200 - 1));
    ASSERT_EQ(series.steps.size(), 2400U);
    EXPECT_EQ(series.direction, (Direction{Direction::Way::NoClear, 2400}));
    EXPECT_EQ(series.steps.back().quartiles, (Interval{4, 4}));
    EXPECT_EQ(checkIns.series(first, first.plusMonths(12 * 200 - 1), Step::Year).steps.size(), 200U);
    EXPECT_EQ(CheckIns().series(kJanuary, kJanuary).steps.front().n, 0);
}

TEST(RatingSeries, ItsDirectionCostsNothingForTimeWithoutAnswers)
{
    // Twelve months that rise, and one answer two thousand years before.
    CheckIns checkIns;
    for (int month = 1; month <= 12; ++month)
        checkIns.addMonth(YearMonth(2026, month), {month / 2 + 1, month / 2 + 1});
    const Direction alone = checkIns.series(YearMonth(2026, 1), YearMonth(2026, 12), Step::Year).direction;
    EXPECT_EQ(alone.way, Direction::Way::Higher);
    EXPECT_EQ(alone.months, 12);
    checkIns.add(QDate(26, 7, 12), 4);
    const RatingSeries whole = checkIns.series(YearMonth(26, 1), YearMonth(9999, 12), Step::Year);
    EXPECT_EQ(whole.direction, alone) << "one answer makes no month of its own";
    EXPECT_EQ(whole.steps.size(), 9974U);
}

TEST(FittingStep, IsTheOneThatWasWantedUnlessThereWouldBeTooMany)
{
    const MonthRange year{YearMonth(2026, 1), YearMonth(2026, 12)};
    const MonthRange twoCenturies{YearMonth(1827, 1), YearMonth(2026, 12)};
    const MonthRange threeCenturies{YearMonth(1727, 1), YearMonth(2026, 12)};
    const MonthRange farOut{YearMonth(26, 7), YearMonth(9999, 12)};
    for (const Step step : kAllSteps) {
        EXPECT_EQ(fittingStep(year, step), step);
        EXPECT_EQ(fittingStep(twoCenturies, step), step);
        EXPECT_EQ(fittingStep(farOut, step), Step::Year);
    }
    EXPECT_EQ(fittingStep(threeCenturies, Step::Month), Step::Quarter);
    EXPECT_EQ(fittingStep(threeCenturies, Step::Quarter), Step::Quarter);
    EXPECT_EQ(fittingStep(threeCenturies, Step::Year), Step::Year);
}
