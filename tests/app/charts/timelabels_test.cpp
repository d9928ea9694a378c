// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/timelabels.h"

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

std::vector<TimeLabel> labelsFor(YearMonth from, int months, double slot)
{
    return timeLabels({from, Step::Month, months}, slot, metrics(), QLocale::c());
}

} // namespace

TEST(TimeLabels, EveryMonthWhereThereIsRoom)
{
    const auto labels = labelsFor(YearMonth(2025, 11), 4, 80);
    ASSERT_EQ(labels.size(), 4U);
    EXPECT_EQ(labels[0].text, QStringLiteral("Nov"));
    EXPECT_EQ(labels[0].year, QStringLiteral("2025"));
    EXPECT_EQ(labels[1].year, QString());
    EXPECT_EQ(labels[2].text, QStringLiteral("Jan"));
    EXPECT_EQ(labels[2].year, QStringLiteral("2026"));
}

TEST(TimeLabels, ThinnedStepsMeetEachJanuary)
{
    const auto labels = labelsFor(YearMonth(2024, 6), 24, metrics().horizontalAdvance(QStringLiteral("MMM")) / 2);
    ASSERT_GT(labels.size(), 2U);
    const int step = labels[1].slot - labels[0].slot;
    EXPECT_GT(step, 1);
    int januaries = 0;
    for (std::size_t i = 1; i < labels.size(); ++i) {
        EXPECT_EQ(labels[i].slot - labels[i - 1].slot, step);
        januaries += labels[i].text == QStringLiteral("Jan");
    }
    EXPECT_EQ(januaries, 2);
}

TEST(TimeLabels, NeverOverlap)
{
    const QFontMetricsF wide = metrics();
    for (int months = 1; months <= 300; months += 7) {
        for (const double width : {120.0, 320.0, 1100.0}) {
            const double slot = width / months;
            const auto labels = labelsFor(YearMonth(2020, 5), months, slot);
            ASSERT_FALSE(labels.empty());
            for (std::size_t i = 1; i < labels.size(); ++i) {
                const double apart = (labels[i].slot - labels[i - 1].slot) * slot;
                const double halves =
                    (wide.horizontalAdvance(labels[i].text) + wide.horizontalAdvance(labels[i - 1].text)) / 2;
                EXPECT_GT(apart, halves) << months << " months in " << width;
            }
        }
    }
}

TEST(TimeLabels, OnlyYearsOverAVeryLongTime)
{
    const auto labels = labelsFor(YearMonth(2001, 3), 300, 3.0);
    ASSERT_FALSE(labels.empty());
    EXPECT_EQ(labels[0].text, QStringLiteral("2002"));
    EXPECT_EQ(labels[0].slot, 10);
    EXPECT_EQ(labels[0].year, QString());
}

TEST(TimeLabels, FollowTheLocale)
{
    const auto labels = timeLabels({YearMonth(2026, 5), Step::Month, 2}, 90, metrics(), QLocale(QLocale::German));
    ASSERT_EQ(labels.size(), 2U);
    EXPECT_EQ(labels[0].text, QStringLiteral("Mai"));
    EXPECT_EQ(labels[0].year, QStringLiteral("2026"));
}

TEST(TimeLabels, NothingForNoMonths)
{
    EXPECT_TRUE(labelsFor(YearMonth(2026, 1), 0, 40).empty());
}

TEST(TimeLabels, QuartersAreCountedAndYearsSaidOnce)
{
    const auto labels = timeLabels({YearMonth(2025, 10), Step::Quarter, 6}, 80, metrics(), QLocale::c());
    ASSERT_EQ(labels.size(), 6U);
    EXPECT_EQ(labels[0].text, QStringLiteral("Q4"));
    EXPECT_EQ(labels[0].year, QStringLiteral("2025"));
    EXPECT_EQ(labels[1].text, QStringLiteral("Q1"));
    EXPECT_EQ(labels[1].year, QStringLiteral("2026"));
    EXPECT_EQ(labels[5].text, QStringLiteral("Q1"));
    EXPECT_EQ(labels[5].year, QStringLiteral("2027"));
    const auto narrow = timeLabels({YearMonth(2025, 10), Step::Quarter, 40}, 6, metrics(), QLocale::c());
    ASSERT_FALSE(narrow.empty());
    EXPECT_EQ(narrow[0].text, QStringLiteral("2026")) << "only years have room";
}

TEST(TimeLabels, YearsStandAlone)
{
    const auto labels = timeLabels({YearMonth(1826, 1), Step::Year, 201}, 6, metrics(), QLocale::c());
    ASSERT_GT(labels.size(), 5U);
    const int apart = labels[1].slot - labels[0].slot;
    EXPECT_GT(apart * 6.0, metrics().horizontalAdvance(QStringLiteral("1826")));
    for (const TimeLabel &label : labels)
        EXPECT_TRUE(label.year.isEmpty());
}

TEST(TimeLabels, TwoHundredYearsOfMonthsInASmallPanel)
{
    const auto labels = labelsFor(YearMonth(1826, 1), 2401, 320.0 / 2401);
    ASSERT_FALSE(labels.empty());
    for (std::size_t i = 1; i < labels.size(); ++i)
        EXPECT_GT((labels[i].slot - labels[i - 1].slot) * 320.0 / 2401, metrics().horizontalAdvance(labels[i].text));
}
