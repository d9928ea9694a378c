// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/feelingchart.h"

#include "chartsupport.h"

#include <gtest/gtest.h>

using namespace hearth;
using namespace hearth::test;

namespace {

FeelingSeries twoMonths()
{
    return {kFirstPartner,
            kFirstMonth,
            kFirstMonth.plusMonths(1),
            Step::Month,
            {{QStringLiteral("at-ease"), {1, 3}, 4}, {QStringLiteral("calm"), {2, 0}, 2}}};
}

} // namespace

TEST(FeelingChart, SaysWhatAFieldHoldsStepByStep)
{
    FeelingChart chart(twoMonths(), styleOf(ChartForm::Full), {QStringLiteral("Feelings"), {}}, QLocale::c());
    chart.resize(chart.naturalSize());
    const auto spots = chart.spots();
    ASSERT_EQ(spots.size(), 3U) << "none where none was picked";
    EXPECT_EQ(spots[0].words, QStringLiteral("at ease, January 2026: once"));
    EXPECT_EQ(spots[1].words, QStringLiteral("calm, January 2026: 2 times"));
    EXPECT_EQ(spots[2].words, QStringLiteral("at ease, February 2026: 3 times"));
    EXPECT_EQ(spots[2].first, QDate(2026, 2, 1));
    EXPECT_EQ(spots[2].last, QDate(2026, 2, 28));
    EXPECT_EQ(spots[1].feeling, QStringLiteral("calm"));
    EXPECT_LT(spots[0].place.y(), spots[1].place.y()) << "the most often picked above";
    EXPECT_LT(spots[0].place.x(), spots[2].place.x());
}

TEST(FeelingChart, APanelShowsFewerRows)
{
    FeelingSeries many{kFirstPartner, kFirstMonth, kFirstMonth, Step::Month,
                       std::vector<FeelingCounts>(40, {QStringLiteral("calm"), {1}, 1})};
    EXPECT_EQ(FeelingChart(many, styleOf(ChartForm::Panel), {}).feelings().feelings.size(),
              FeelingChart::kMaxRowsInPanel);
    EXPECT_EQ(FeelingChart(many, styleOf(ChartForm::Full), {}).feelings().feelings.size(), FeelingChart::kMaxRows);
}

TEST(FeelingChart, NothingIsNotAnError)
{
    FeelingChart chart({kFirstPartner, kFirstMonth, kFirstMonth, Step::Month, {}}, styleOf(ChartForm::Full), {});
    chart.resize(chart.naturalSize());
    EXPECT_TRUE(chart.spots().empty());
}
