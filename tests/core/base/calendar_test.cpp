// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/calendar.h"

#include <gtest/gtest.h>

namespace hearth {
namespace {

TEST(YearMonth, CountsAcrossYears)
{
    const YearMonth december(2025, 12);
    EXPECT_EQ(december.plusMonths(1), YearMonth(2026, 1));
    EXPECT_EQ(december.plusMonths(-12), YearMonth(2024, 12));
    EXPECT_EQ(YearMonth(2026, 3).monthsSince(december), 3);
    EXPECT_EQ(december.lastDay(), QDate(2025, 12, 31));
    EXPECT_EQ(YearMonth(2024, 2).lastDay(), QDate(2024, 2, 29));
    EXPECT_EQ(december.toString(), QStringLiteral("2025-12"));
}

TEST(YearMonth, ReadsNothingButAYearAndAMonth)
{
    EXPECT_EQ(YearMonth::fromString(QStringLiteral("2026-07")), YearMonth(2026, 7));
    for (const char *wrong : {"2026-13", "2026-00", "2026-7", "2026-07-01", " 2026-07", "2026-07\n", ""})
        EXPECT_FALSE(YearMonth::fromString(QString::fromUtf8(wrong))) << wrong;
}

TEST(Period, HoldsItsDays)
{
    const Period week = Period::containing(QDate(2026, 7, 12), Cadence::Week); // a Sunday
    EXPECT_EQ(week.start, QDate(2026, 7, 6));
    EXPECT_EQ(week.lastDay(), QDate(2026, 7, 12));
    EXPECT_EQ(week.toString(), QStringLiteral("2026-W28"));
    EXPECT_TRUE(week.isValid());
    EXPECT_TRUE(week.contains(QDate(2026, 7, 9)));
    EXPECT_FALSE(week.contains(QDate(2026, 7, 13)));
    EXPECT_EQ(Period::containing(QDate(2024, 2, 10), Cadence::Month).lastDay(), QDate(2024, 2, 29));
    EXPECT_EQ(Period::containing(QDate(2024, 2, 10), Cadence::Day).toString(), QStringLiteral("2024-02-10"));
}

TEST(Period, OfTheYearThatTheIsoWeekBelongsTo)
{
    EXPECT_EQ(Period::containing(QDate(2027, 1, 2), Cadence::Week).toString(), QStringLiteral("2026-W53"));
}

TEST(Period, IsSoundOnlyWhenItBeginsWhereItsCadenceDoes)
{
    EXPECT_TRUE((Period{Cadence::Week, QDate(2026, 7, 7)}.isValid())) << "weeks may be turned";
    EXPECT_FALSE((Period{Cadence::Month, QDate(2026, 7, 2)}.isValid()));
    EXPECT_FALSE((Period{Cadence::Day, QDate()}.isValid()));
}

TEST(DayFromString, TakesIsoDaysThatExist)
{
    EXPECT_EQ(dayFromString(QStringLiteral("1660-02-29")), QDate(1660, 2, 29));
    for (const char *wrong : {"2026-02-29", "2026-2-1", "20260201", "2026-02-01T00:00", "x", ""})
        EXPECT_FALSE(dayFromString(QString::fromUtf8(wrong))) << wrong;
}

TEST(Period, ReadsWhatItWrites)
{
    for (const Cadence cadence : {Cadence::Day, Cadence::Week, Cadence::Month}) {
        // Over the ends of years, where weeks belong to the next or the last one.
        for (QDate day(2019, 12, 20); day < QDate(2021, 1, 15); day = day.addDays(1)) {
            const Period period = Period::containing(day, cadence);
            EXPECT_EQ(Period::fromString(period.toString()), period) << qPrintable(period.toString());
        }
    }
    for (const char *wrong :
         {"", "2026", "2026-W00", "2026-W54", "2025-W53", "2026-13", "2026-02-30", "2026-W1", " 2026-W01"})
        EXPECT_FALSE(Period::fromString(QString::fromUtf8(wrong))) << wrong;
}

TEST(WeekTurns, BeginOnMondayUntilTheyAreTurned)
{
    const WeekTurns turns({QDate(2026, 8, 5), QDate(), QDate(2026, 7, 19)}); // in no order, and no day
    EXPECT_EQ(turns.last(), QDate(2026, 8, 5));
    EXPECT_EQ(turns.startOfWeek(QDate(2026, 7, 18)), QDate(2026, 7, 13));
    EXPECT_EQ(turns.startOfWeek(QDate(2026, 7, 19)), QDate(2026, 7, 19));
    EXPECT_EQ(turns.startOfWeek(QDate(2026, 8, 4)), QDate(2026, 8, 2));
    EXPECT_EQ(turns.startOfWeek(QDate(2026, 8, 5)), QDate(2026, 8, 5)) << "Wednesday";
    EXPECT_EQ(turns.startOfWeek(QDate(2026, 8, 11)), QDate(2026, 8, 5));
    EXPECT_EQ(WeekTurns().startOfWeek(QDate(2026, 7, 12)), QDate(2026, 7, 6));
    for (QDate day(2026, 1, 1); day < QDate(2027, 1, 1); day = day.addDays(1)) {
        EXPECT_EQ(WeekTurns().startOfWeek(day).dayOfWeek(), Qt::Monday);
        EXPECT_LT(turns.startOfWeek(day).daysTo(day), 7);
        EXPECT_GE(turns.startOfWeek(day).daysTo(day), 0);
        EXPECT_EQ(Period::containing(day, Cadence::Week, turns).start, turns.startOfWeek(day));
    }
}

TEST(Period, AWeekOfOtherDaysHasANameOfItsOwn)
{
    const Period week{Cadence::Week, QDate(2026, 7, 5)};
    EXPECT_TRUE(week.isValid());
    EXPECT_EQ(week.toString(), QStringLiteral("2026-07-05..2026-07-11"));
    EXPECT_EQ(Period::fromString(week.toString()), week);
    for (const char *wrong : {"2026-07-05..2026-07-12", "2026-07-06..2026-07-12", "2026-07-05..", "..2026-07-11",
                              "2026-07-05...2026-07-11", "2026-02-30..2026-03-08"})
        EXPECT_FALSE(Period::fromString(QString::fromUtf8(wrong))) << wrong;
    EXPECT_EQ((Period{Cadence::Week, QDate(2026, 7, 6)}.toString()), QStringLiteral("2026-W28"));
}

} // namespace
} // namespace hearth
