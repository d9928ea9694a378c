// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/random.h"
#include "insights/series.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <vector>

using namespace hearth;

namespace {

const YearMonth kStart(2024, 1);

/// Months with these means, four ratings each.
std::vector<StepOfRatings> monthsOf(const std::vector<double> &means)
{
    std::vector<StepOfRatings> months;
    for (std::size_t i = 0; i < means.size(); ++i) {
        StepOfRatings month;
        month.first = kStart.plusMonths(static_cast<int>(i));
        month.n = 4;
        month.mean = means[i];
        months.push_back(month);
    }
    return months;
}

std::vector<double> ramp(int count, double first, double step)
{
    std::vector<double> means;
    for (int i = 0; i < count; ++i)
        means.push_back(first + step * i);
    return means;
}

/// Even between 0 and 1, neither included.
double unit(SeededRandom &random)
{
    return (static_cast<double>(random.next() >> 11) + 0.5) / 9007199254740992.0; // 2^53
}

double standardNormal(SeededRandom &random)
{
    const double radius = std::sqrt(-2.0 * std::log(unit(random)));
    return radius * std::cos(2.0 * std::numbers::pi * unit(random));
}

/// Twelve months of four ratings that go nowhere: whole numbers from 1 to 7 around 4.5, each like the one before.
std::vector<StepOfRatings> flatYear(SeededRandom &random)
{
    constexpr double likeness = 0.3;
    std::vector<double> means;
    double state = standardNormal(random);
    for (int month = 0; month < 12; ++month) {
        double sum = 0.0;
        for (int week = 0; week < 4; ++week) {
            state = likeness * state + std::sqrt(1.0 - likeness * likeness) * standardNormal(random);
            sum += std::clamp(std::round(4.5 + 1.3 * state), 1.0, 7.0);
        }
        means.push_back(sum / 4.0);
    }
    return monthsOf(means);
}

bool plainTestNamesADirection(const std::vector<StepOfRatings> &months)
{
    std::vector<TimedValue> values;
    for (const StepOfRatings &month : months)
        values.push_back({static_cast<double>(values.size()), *month.mean});
    return mannKendall(values)->p < 0.05;
}

} // namespace

TEST(Direction, NamedWhenTheEvidenceIsThere)
{
    const Direction lower = directionOf(monthsOf(ramp(14, 6.5, -0.2)));
    EXPECT_EQ(lower.way, Direction::Way::Lower);
    EXPECT_EQ(lower.months, 14);
    EXPECT_EQ(directionOf(monthsOf(ramp(14, 2.0, 0.2))).way, Direction::Way::Higher);
}

TEST(Direction, NeedsTwelveMonths)
{
    EXPECT_EQ(directionOf(monthsOf(ramp(12, 6.5, -0.2))).way, Direction::Way::Lower);
    const Direction eleven = directionOf(monthsOf(ramp(11, 6.5, -0.2)));
    EXPECT_EQ(eleven.way, Direction::Way::NoClear);
    EXPECT_EQ(eleven.months, 11);
}

TEST(Direction, NeedsOnePointOverTheSpan)
{
    // Fifteen months span fourteen steps.
    EXPECT_EQ(directionOf(monthsOf(ramp(15, 6.0, -0.99 / 14))).way, Direction::Way::NoClear);
    EXPECT_EQ(directionOf(monthsOf(ramp(15, 6.0, -1.01 / 14))).way, Direction::Way::Lower);
}

TEST(Direction, MonthsWithOneRatingDoNotCount)
{
    auto months = monthsOf(ramp(12, 6.5, -0.2));
    months[5].n = 1;
    const Direction direction = directionOf(months);
    EXPECT_EQ(direction.way, Direction::Way::NoClear);
    EXPECT_EQ(direction.months, 11);
}

TEST(Direction, GapsKeepTheirLength)
{
    // Twelve months within seventeen: the span is sixteen steps of -0.07, more than one point, where twelve
    // months in a row would only make eleven steps.
    auto months = monthsOf(ramp(17, 6.0, -0.07));
    for (std::size_t gap = 6; gap < 11; ++gap) {
        months[gap].n = 0;
        months[gap].mean.reset();
    }
    const Direction direction = directionOf(months);
    EXPECT_EQ(direction.months, 12);
    EXPECT_EQ(direction.way, Direction::Way::Lower);
    EXPECT_EQ(directionOf(monthsOf(ramp(12, 6.0, -0.07))).way, Direction::Way::NoClear);
}

TEST(Direction, NeedsMoreThanAPlainTest)
{
    // Falls by more than a point and a plain test calls it at 0.05, but not at 0.01 after the adjustment.
    const auto months = monthsOf({5.5, 5.75, 4.5, 5.25, 4.5, 5.5, 4.25, 4.75, 4.0, 5.0, 4.0, 4.25});
    EXPECT_TRUE(plainTestNamesADirection(months));
    EXPECT_EQ(directionOf(months).way, Direction::Way::NoClear);
}

TEST(Direction, MonthsThatAreAlikeCarryLessEvidence)
{
    // One slow wave: p is below 0.001 by itself, and about 0.15 once the likeness of neighbours is counted.
    const auto months = monthsOf({5.5, 5.5, 5.25, 5.5, 5.25, 5.0, 4.5, 4.25, 4.0, 4.0, 4.25, 4.25});
    std::vector<TimedValue> values;
    for (const StepOfRatings &month : months)
        values.push_back({static_cast<double>(values.size()), *month.mean});
    const MannKendall plain = *mannKendall(values);
    const double likeness = neighbourLikeness(values, *theilSen(values));
    EXPECT_LT(plain.p, 0.001);
    EXPECT_NEAR(likeness, 0.6810058187863675, 1e-12);
    EXPECT_NEAR(adjusted(plain, likeness).p, 0.15105324586784522, 1e-12);
    EXPECT_EQ(directionOf(months).way, Direction::Way::NoClear);
}

TEST(Direction, NothingFromNothing)
{
    EXPECT_EQ(directionOf({}), Direction{});
}

TEST(Direction, FlatSeriesAreSeldomMisread)
{
    constexpr int runs = 600;
    constexpr int seriesInARun = 16;
    SeededRandom random(20240101);
    int plainRuns = 0;
    int strictRuns = 0;
    for (int run = 0; run < runs; ++run) {
        bool plain = false;
        bool strict = false;
        for (int i = 0; i < seriesInARun; ++i) {
            const auto months = flatYear(random);
            plain = plain || plainTestNamesADirection(months);
            strict = strict || directionOf(months).way != Direction::Way::NoClear;
        }
        plainRuns += plain;
        strictRuns += strict;
    }
    const double plainShare = static_cast<double>(plainRuns) / runs;
    const double strictShare = static_cast<double>(strictRuns) / runs;
    RecordProperty("plain", std::to_string(plainShare));
    RecordProperty("strict", std::to_string(strictShare));
    EXPECT_GT(plainShare, 0.55);
    EXPECT_LT(plainShare, 0.85);
    EXPECT_LT(strictShare, 0.16);
    EXPECT_GT(strictShare, 0.0); // otherwise the rule would never speak at all
}
