// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/monthlabels.h"

#include <QFont>

#include <gtest/gtest.h>

using namespace hearth;

namespace {

QFontMetricsF metrics()
{
    QFont font;
    font.setPixelSize(11);
    return QFontMetricsF(font);
}

std::vector<MonthLabel> labelsFor(YearMonth from, int months, double slot)
{
    return monthLabels(from, months, slot, metrics(), QLocale::c());
}

} // namespace

TEST(MonthLabels, EveryMonthWhereThereIsRoom)
{
    const auto labels = labelsFor(YearMonth(2025, 11), 4, 80);
    ASSERT_EQ(labels.size(), 4U);
    EXPECT_EQ(labels[0].text, QStringLiteral("Nov"));
    EXPECT_EQ(labels[0].year, QStringLiteral("2025"));
    EXPECT_EQ(labels[1].year, QString());
    EXPECT_EQ(labels[2].text, QStringLiteral("Jan"));
    EXPECT_EQ(labels[2].year, QStringLiteral("2026"));
}

TEST(MonthLabels, ThinnedStepsMeetEachJanuary)
{
    const auto labels = labelsFor(YearMonth(2024, 6), 24, metrics().horizontalAdvance(QStringLiteral("MMM")) / 2);
    ASSERT_GT(labels.size(), 2U);
    const int step = labels[1].place - labels[0].place;
    EXPECT_GT(step, 1);
    int januaries = 0;
    for (std::size_t i = 1; i < labels.size(); ++i) {
        EXPECT_EQ(labels[i].place - labels[i - 1].place, step);
        januaries += labels[i].text == QStringLiteral("Jan");
    }
    EXPECT_EQ(januaries, 2);
}

TEST(MonthLabels, NeverOverlap)
{
    const QFontMetricsF wide = metrics();
    for (int months = 1; months <= 300; months += 7) {
        for (const double width : {120.0, 320.0, 1100.0}) {
            const double slot = width / months;
            const auto labels = labelsFor(YearMonth(2020, 5), months, slot);
            ASSERT_FALSE(labels.empty());
            for (std::size_t i = 1; i < labels.size(); ++i) {
                const double apart = (labels[i].place - labels[i - 1].place) * slot;
                const double halves =
                    (wide.horizontalAdvance(labels[i].text) + wide.horizontalAdvance(labels[i - 1].text)) / 2;
                EXPECT_GT(apart, halves) << months << " months in " << width;
            }
        }
    }
}

TEST(MonthLabels, OnlyYearsOverAVeryLongTime)
{
    const auto labels = labelsFor(YearMonth(2001, 3), 300, 3.0);
    ASSERT_FALSE(labels.empty());
    EXPECT_EQ(labels[0].text, QStringLiteral("2002"));
    EXPECT_EQ(labels[0].place, 10);
    EXPECT_EQ(labels[0].year, QString());
}

TEST(MonthLabels, FollowTheLocale)
{
    const auto labels = monthLabels(YearMonth(2026, 5), 2, 90, metrics(), QLocale(QLocale::German));
    ASSERT_EQ(labels.size(), 2U);
    EXPECT_EQ(labels[0].text, QStringLiteral("Mai"));
    EXPECT_EQ(labels[0].year, QStringLiteral("2026"));
}

TEST(MonthLabels, NothingForNoMonths)
{
    EXPECT_TRUE(labelsFor(YearMonth(2026, 1), 0, 40).empty());
}
