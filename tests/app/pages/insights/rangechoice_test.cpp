// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/insights/rangechoice.h"

#include "wording/stepwords.h"

#include <gtest/gtest.h>

namespace hearth {

namespace {

const MonthRange kTwoYears{YearMonth(2024, 8), YearMonth(2026, 7)};

QString wordsOf(const RangeChoice &choice)
{
    const MonthRange months = monthsOf(choice, kTwoYears);
    return months.first.toString() + QLatin1Char(' ') + months.last.toString();
}

} // namespace

TEST(RangeChoice, EndsWithTheLastMonthThereIs)
{
    EXPECT_EQ(wordsOf({Span::ThreeMonths, 0}), QStringLiteral("2026-05 2026-07"));
    EXPECT_EQ(wordsOf({Span::SixMonths, 0}), QStringLiteral("2026-02 2026-07"));
    EXPECT_EQ(wordsOf({Span::OneYear, 0}), QStringLiteral("2025-08 2026-07"));
    EXPECT_EQ(wordsOf({Span::TwoYears, 0}), QStringLiteral("2024-08 2026-07"));
    EXPECT_EQ(wordsOf({Span::Everything, 0}), QStringLiteral("2024-08 2026-07"));
}

TEST(RangeChoice, StepsBackByAllOfItWithoutLeavingAMonthOut)
{
    EXPECT_EQ(wordsOf({Span::ThreeMonths, 1}), QStringLiteral("2026-02 2026-04"));
    EXPECT_EQ(wordsOf({Span::OneYear, 1}), QStringLiteral("2024-08 2025-07"));
}

TEST(RangeChoice, GoesBackNoFurtherThanThereIsAnything)
{
    EXPECT_TRUE(hasEarlier({Span::OneYear, 0}, kTwoYears));
    EXPECT_FALSE(hasEarlier({Span::OneYear, 1}, kTwoYears));
    EXPECT_FALSE(hasEarlier({Span::TwoYears, 0}, kTwoYears));
    EXPECT_FALSE(hasEarlier({Span::Everything, 0}, kTwoYears));
}

TEST(RangeChoice, NamesTheMonths)
{
    const QLocale german(QLocale::German);
    EXPECT_EQ(monthsInWords(kTwoYears, QLocale(QLocale::English)), QStringLiteral("August 2024 to July 2026"));
    EXPECT_EQ(monthsInWords({YearMonth(2026, 3), YearMonth(2026, 3)}, german), QStringLiteral("März 2026"));
}

} // namespace hearth
