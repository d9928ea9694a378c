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
        return ratingSeries(m_all, kFirstPartner, Dimension::Connected, from, to);
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
    ASSERT_EQ(series.months.size(), 6U);

    const MonthOfRatings &none = series.months[0];
    EXPECT_EQ(none.n, 0);
    EXPECT_FALSE(none.median || none.mean || none.extremes || none.quartiles || none.whisker());
    EXPECT_FALSE(none.showsMedian());

    const MonthOfRatings &one = series.months[1];
    EXPECT_EQ(one.n, 1);
    EXPECT_FALSE(one.showsMedian());
    EXPECT_FALSE(one.whisker() || one.quartiles);
    EXPECT_EQ(one.extremes, (Interval{5, 5}));

    const MonthOfRatings &two = series.months[2];
    EXPECT_FALSE(two.showsMedian());
    EXPECT_FALSE(two.whisker() || two.quartiles);
    EXPECT_EQ(two.mean, 4.0);

    const MonthOfRatings &three = series.months[3];
    EXPECT_TRUE(three.showsMedian());
    EXPECT_EQ(three.median, 6.0);
    EXPECT_EQ(three.mean, 5.0);
    EXPECT_EQ(three.whisker(), (Interval{2, 7}));
    EXPECT_FALSE(three.quartiles);

    const MonthOfRatings &four = series.months[4];
    EXPECT_EQ(four.median, 2.5);
    EXPECT_EQ(four.whisker(), (Interval{1, 4}));
    EXPECT_FALSE(four.quartiles);

    const MonthOfRatings &five = series.months[5];
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
    for (const MonthOfRatings &month : series.months)
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
    ASSERT_EQ(series.months.size(), 1U);
    EXPECT_EQ(series.months[0].n, 1);
    EXPECT_EQ(series.months[0].mean, 3.0);
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
    ASSERT_EQ(series.months.size(), 4U);
    EXPECT_EQ(series.months[1].month, YearMonth(2025, 12));
    EXPECT_EQ(series.months[1].n, 1);
    EXPECT_EQ(series.months[2].month, kJanuary);
    EXPECT_TRUE(checkIns.series(YearMonth(2026, 2), kJanuary).months.empty());
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
        countByMonth(days, kJanuary, YearMonth(2026, 5), {YearMonth(2026, 2), YearMonth(2026, 4)});
    EXPECT_EQ(series.months, (std::vector<MonthCount>{{YearMonth(2026, 1), std::nullopt},
                                                      {YearMonth(2026, 2), 2},
                                                      {YearMonth(2026, 3), 0},
                                                      {YearMonth(2026, 4), 1},
                                                      {YearMonth(2026, 5), std::nullopt}}));
}

TEST(CountSeries, WhatHappenedIsNeverBlank)
{
    const std::vector<QDate> days{QDate(2025, 12, 24)};
    const CountSeries series = countByMonth(days, YearMonth(2025, 11), kJanuary, {kJanuary, kJanuary});
    EXPECT_EQ(series.months,
              (std::vector<MonthCount>{
                  {YearMonth(2025, 11), std::nullopt}, {YearMonth(2025, 12), 1}, {YearMonth(2026, 1), 0}}));
}
