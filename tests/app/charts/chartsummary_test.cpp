// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartsummary.h"

#include "chartsupport.h"

#include <gtest/gtest.h>

using namespace hearth;
using namespace hearth::test;

namespace {

QString summary(const std::vector<std::vector<int>> &months, Whose whose = Whose::Reader)
{
    return summaryOf(seriesOf(months), whose, QLocale::c());
}

/// Months of three like ratings, one step lower each third month.
std::vector<std::vector<int>> falling(int months)
{
    std::vector<std::vector<int>> series;
    for (int i = 0; i < months; ++i)
        series.emplace_back(3, 7 - i / 3);
    return series;
}

} // namespace

TEST(ChartSummary, SaysHowManyAndWhere)
{
    EXPECT_EQ(summary({{4, 4, 4}, {}, {6, 6, 6}, {5}}),
              QStringLiteral("7 ratings in 4 months; 1 month has none. The middle one was between 4 and 6. "
                             "No clear direction."));
    EXPECT_EQ(summary({{4, 4, 5, 5}, {6, 6, 6}}),
              QStringLiteral("7 ratings in 2 months. The middle one was between 4.5 and 6. No clear direction."));
}

TEST(ChartSummary, SaysWhatIsTooLittle)
{
    EXPECT_EQ(summary({{}, {}}), QStringLiteral("No ratings in these 2 months."));
    EXPECT_EQ(summary({{}}), QStringLiteral("No ratings in this month."));
    EXPECT_EQ(summary({{4}}), QStringLiteral("1 rating in 1 month. No month has three ratings, of which one is the "
                                             "middle one. No clear direction."));
    EXPECT_EQ(summary({{4}, {}, {}}),
              QStringLiteral("1 rating in 3 months; 2 months have none. No month has three ratings, of which "
                             "one is the middle one. No clear direction."));
    EXPECT_EQ(summary({{4, 4, 4}}), QStringLiteral("3 ratings in 1 month. One month has three ratings or more; the "
                                                   "middle one was 4. No clear direction."));
    EXPECT_EQ(summary({{4, 4, 4}, {4, 4, 4}}),
              QStringLiteral("6 ratings in 2 months. The middle one was 4 throughout. No clear direction."));
}

TEST(ChartSummary, NamesADirectionAndWhatItRestsOn)
{
    EXPECT_TRUE(summary(falling(14)).endsWith(QStringLiteral("Your ratings tended lower over these 14 months.")));
    EXPECT_TRUE(summary(falling(14), Whose::Other)
                    .endsWith(QStringLiteral("These ratings tended lower over these 14 months.")));
    auto rising = falling(14);
    std::ranges::reverse(rising);
    EXPECT_TRUE(summary(rising).endsWith(QStringLiteral("Your ratings tended higher over these 14 months.")));
    EXPECT_TRUE(summary(falling(11)).endsWith(QStringLiteral("No clear direction.")));
}

TEST(ChartSummary, FollowsTheStepAndTakesADirectionFromMonths)
{
    const QString quarters = summaryOf(seriesOf(falling(15), Step::Quarter), Whose::Reader, QLocale::c());
    EXPECT_EQ(quarters, QStringLiteral("45 ratings in 5 quarters. The middle one was between 3 and 7. "
                                       "Taken month by month, your ratings tended lower over these 15 months."));
    EXPECT_EQ(summaryOf(seriesOf({{4}, {4}, {4}}, Step::Year), Whose::Reader, QLocale::c()),
              QStringLiteral("3 ratings in 1 year. One year has three ratings or more; the middle one was 4. "
                             "Taken month by month, no clear direction."));
    EXPECT_EQ(summaryOf(seriesOf({{4}}, Step::Quarter), Whose::Reader, QLocale::c()),
              QStringLiteral("1 rating in 1 quarter. No quarter has three ratings, of which one is the middle one. "
                             "Taken month by month, no clear direction."));
    EXPECT_EQ(summaryOf(countsOf({std::nullopt, 3, 0}, Step::Quarter), QLocale::c()),
              QStringLiteral("3 notes in 2 quarters; 1 quarter has none. Between 0 and 3 a quarter. "
                             "1 quarter lies outside the journal."));
    EXPECT_EQ(summaryOf(countsOf({2, 2}, Step::Year), QLocale::c()),
              QStringLiteral("4 notes in 2 years. 2 every year."));
}

TEST(ChartSummary, FollowsTheLocale)
{
    EXPECT_TRUE(summaryOf(seriesOf({{4, 4, 5, 5}, {6, 6, 6}}), Whose::Reader, QLocale(QLocale::German))
                    .contains(QStringLiteral("4,5")));
}

TEST(ChartSummary, CountsNotes)
{
    EXPECT_EQ(summaryOf(countsOf({std::nullopt, 3, 0, 5, std::nullopt}), QLocale::c()),
              QStringLiteral("8 notes in 3 months; 1 month has none. Between 0 and 5 a month. "
                             "2 months lie outside the journal."));
    EXPECT_EQ(summaryOf(countsOf({1}), QLocale::c()), QStringLiteral("1 note in 1 month."));
    EXPECT_EQ(summaryOf(countsOf({2, 2}), QLocale::c()), QStringLiteral("4 notes in 2 months. 2 every month."));
    EXPECT_EQ(summaryOf(countsOf({0, 0}), QLocale::c()), QStringLiteral("No notes in these 2 months."));
}
