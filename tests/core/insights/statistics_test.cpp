// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/statistics.h"

#include <gtest/gtest.h>

#include <cmath>
#include <vector>

using namespace hearth;

namespace {

std::vector<TimedValue> paired(const std::vector<double> &t, const std::vector<double> &y)
{
    std::vector<TimedValue> values;
    for (std::size_t i = 0; i < t.size(); ++i)
        values.push_back({t[i], y[i]});
    return values;
}

/// EPA 2009 Unified Guidance, Example 17-7.
std::vector<TimedValue> epaExample()
{
    return paired({89.6, 90.1, 90.8, 91.1, 92.1, 93.1, 94.1, 95.6, 96.1, 96.3},
                  {56, 53, 51, 55, 52, 60, 62, 59, 61, 63});
}

/// Sen 1968.
std::vector<TimedValue> senExample()
{
    return paired({1, 2, 3, 4, 10, 12, 18}, {9, 15, 19, 20, 45, 55, 78});
}

} // namespace

TEST(Statistics, QuantilesAreTypeSeven)
{
    const std::vector<double> values{4, 1, 3, 2};
    EXPECT_DOUBLE_EQ(*quantile(values, 0.25), 1.75);
    EXPECT_DOUBLE_EQ(*median(values), 2.5);
    EXPECT_DOUBLE_EQ(*quantile(values, 0.75), 3.25);
    EXPECT_DOUBLE_EQ(*quantile(values, 0.0), 1.0);
    EXPECT_DOUBLE_EQ(*quantile(values, 1.0), 4.0);
}

TEST(Statistics, OneValueIsEveryQuantile)
{
    const std::vector<double> values{5};
    EXPECT_DOUBLE_EQ(*quantile(values, 0.0), 5.0);
    EXPECT_DOUBLE_EQ(*median(values), 5.0);
    EXPECT_DOUBLE_EQ(*mean(values), 5.0);
}

TEST(Statistics, NothingFromNothing)
{
    EXPECT_FALSE(mean({}));
    EXPECT_FALSE(median({}));
    EXPECT_FALSE(theilSen({}));
    EXPECT_FALSE(mannKendall({}));
    EXPECT_FALSE(slopeInterval({}));
    const auto sameMoment = paired({3, 3}, {1, 2});
    EXPECT_FALSE(theilSen(sameMoment));
    EXPECT_FALSE(mannKendall(std::span(sameMoment).first(1)));
}

TEST(Statistics, EpaExampleTest)
{
    const auto test = mannKendall(epaExample());
    ASSERT_TRUE(test);
    EXPECT_EQ(test->s, 25);
    EXPECT_DOUBLE_EQ(test->variance, 125.0);
    EXPECT_NEAR(test->tau, 0.5555556, 5e-8);
    EXPECT_NEAR(test->z, 2.146625, 5e-7);
    EXPECT_NEAR(test->p, 0.03182313, 5e-9);
}

TEST(Statistics, EpaExampleLine)
{
    const auto line = theilSen(epaExample());
    ASSERT_TRUE(line);
    EXPECT_NEAR(line->slope, 1.3333333, 5e-8);
    EXPECT_NEAR(line->intercept, -65.9666667, 5e-8);
    const auto interval = slopeInterval(epaExample());
    ASSERT_TRUE(interval);
    EXPECT_NEAR(interval->low, 0.3992083, 5e-8);
    EXPECT_NEAR(interval->high, 2.3333333, 5e-8);
}

TEST(Statistics, SenExample)
{
    const auto line = theilSen(senExample());
    ASSERT_TRUE(line);
    EXPECT_NEAR(line->slope, 4.0, 1e-12);
    EXPECT_NEAR(line->intercept, 4.0, 1e-12);
    const auto interval = slopeInterval(senExample(), 0.93);
    ASSERT_TRUE(interval);
    EXPECT_NEAR(interval->low, 3.731, 5e-4);
    EXPECT_NEAR(interval->high, 4.285, 5e-4);
}

TEST(Statistics, ThreePointLine)
{
    const auto line = theilSen(paired({0, 1, 2}, {0, 1, 1}));
    ASSERT_TRUE(line);
    EXPECT_DOUBLE_EQ(line->slope, 0.5);
    EXPECT_DOUBLE_EQ(line->intercept, 0.5);
}

TEST(Statistics, OrderOfValuesDoesNotMatter)
{
    auto values = epaExample();
    std::swap(values[0], values[7]);
    std::swap(values[2], values[9]);
    EXPECT_EQ(mannKendall(values)->s, 25);
    EXPECT_NEAR(theilSen(values)->slope, 4.0 / 3.0, 1e-12);
    const Line line = *theilSen(epaExample());
    EXPECT_DOUBLE_EQ(neighbourLikeness(values, line), neighbourLikeness(epaExample(), line));
}

TEST(Statistics, TiesLessenTheVariance)
{
    // n = 5, ties of 2 and 2 in y: (5 * 4 * 15 - 18 - 18) / 18.
    const auto test = mannKendall(paired({0, 1, 2, 3, 4}, {1, 1, 2, 3, 3}));
    ASSERT_TRUE(test);
    EXPECT_EQ(test->s, 8);
    EXPECT_DOUBLE_EQ(test->variance, 264.0 / 18.0);
    EXPECT_NEAR(test->tau, 8.0 / std::sqrt(10.0 * 8.0), 1e-12);
    EXPECT_NEAR(test->z, 7.0 / std::sqrt(264.0 / 18.0), 1e-12);
}

TEST(Statistics, AllAlikeHaveNoDirection)
{
    const auto test = mannKendall(paired({0, 1, 2, 3}, {4, 4, 4, 4}));
    ASSERT_TRUE(test);
    EXPECT_EQ(test->s, 0);
    EXPECT_DOUBLE_EQ(test->tau, 0.0);
    EXPECT_DOUBLE_EQ(test->z, 0.0);
    EXPECT_DOUBLE_EQ(test->p, 1.0);
}

TEST(Statistics, FallingIsTheMirrorOfRising)
{
    auto values = epaExample();
    for (TimedValue &value : values)
        value.y = -value.y;
    const auto test = mannKendall(values);
    EXPECT_EQ(test->s, -25);
    EXPECT_NEAR(test->z, -2.146625, 5e-7);
    EXPECT_NEAR(test->p, 0.03182313, 5e-9);
}

TEST(Statistics, NoIntervalFromTooFewValues)
{
    EXPECT_FALSE(slopeInterval(paired({0, 1, 2}, {0, 1, 1})));
    EXPECT_FALSE(slopeInterval(epaExample(), 0.0));
    EXPECT_FALSE(slopeInterval(epaExample(), 1.0));
}

TEST(Statistics, LikenessCountsNeighbouringMonthsOnly)
{
    const Line flat{0.0, 0.0};
    // Residuals 1, 1, -1, -1: squares 4, products 1 - 1 + 1 = 1, r1 = 0.25, corrected 0.25 + 2 / 4.
    EXPECT_DOUBLE_EQ(neighbourLikeness(paired({0, 1, 2, 3}, {1, 1, -1, -1}), flat), 0.75);
    // A gap after the second month takes its product away: r1 = 2 / 4, corrected 0.5 + 3 / 4, at most 0.9.
    EXPECT_DOUBLE_EQ(neighbourLikeness(paired({0, 1, 5, 6}, {1, 1, -1, -1}), flat), 0.9);
    // No two neighbours at all: r1 = 0, corrected 1 / 4.
    EXPECT_DOUBLE_EQ(neighbourLikeness(paired({0, 2, 4, 6}, {1, 1, -1, -1}), flat), 0.25);
    // Opposites never count as less than nothing: r1 = -3 / 4, corrected -0.75 - 2 / 4.
    EXPECT_DOUBLE_EQ(neighbourLikeness(paired({0, 1, 2, 3}, {1, -1, 1, -1}), flat), 0.0);
}

TEST(Statistics, PerfectLineHasNoLikenessButTheCorrection)
{
    std::vector<TimedValue> values;
    for (int i = 0; i < 20; ++i)
        values.push_back({static_cast<double>(i), 6.7 - 0.1 * i});
    EXPECT_NEAR(neighbourLikeness(values, *theilSen(values)), 1.0 / 20.0, 1e-12);
}

TEST(Statistics, AdjustmentShrinksTheScore)
{
    const MannKendall test = *mannKendall(epaExample());
    const MannKendall same = adjusted(test, 0.0);
    EXPECT_DOUBLE_EQ(same.z, test.z);
    EXPECT_DOUBLE_EQ(same.p, test.p);
    const MannKendall half = adjusted(test, 0.6); // sqrt(1.6 / 0.4) = 2
    EXPECT_NEAR(half.z, test.z / 2.0, 1e-12);
    EXPECT_NEAR(half.p, std::erfc(test.z / 2.0 / std::sqrt(2.0)), 1e-12);
    EXPECT_EQ(half.s, test.s);
}
