// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/recurrence.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace hearth {
namespace {

const QDate kFar(2500, 12, 31);

/// "2024-01-31 2024-02-29": what a failed comparison shows.
std::string words(const QList<QDate> &days)
{
    QStringList list;
    for (const QDate day : days)
        list.append(day.toString(Qt::ISODate));
    return list.join(QLatin1Char(' ')).toStdString();
}

/// The same rules again in another way: the nth period counted from the first, its day pulled back where the month
/// is shorter.
QDate nthByHand(const Recurrence &recurrence, QDate start, int n)
{
    const int step = n * recurrence.every;
    const auto clamped = [&](int year, int month) {
        return QDate(year, month, std::min(start.day(), QDate(year, month, 1).daysInMonth()));
    };
    const int months = start.month() - 1 + step;
    const QDate first(start.year() + months / 12, months % 12 + 1, 1);
    switch (recurrence.repeat) {
    case Repeat::Never:
        return n == 0 ? start : kFar.addDays(1);
    case Repeat::Weekly:
        return start.addDays(7 * step);
    case Repeat::MonthlyByWeekday: {
        QDate day = first.addDays((start.dayOfWeek() - first.dayOfWeek() + 7) % 7);
        for (int place = 1; place < (start.day() + 6) / 7 && day.addDays(7).month() == first.month(); ++place)
            day = day.addDays(7);
        return day;
    }
    case Repeat::MonthlyByDay:
        return clamped(first.year(), first.month());
    case Repeat::Yearly:
        return clamped(start.year() + step, start.month());
    }
    return {};
}

QList<QDate> byHand(const Recurrence &recurrence, QDate start, QDate from, QDate to)
{
    QList<QDate> days;
    for (int n = 0; n == 0 || recurrence.repeat != Repeat::Never; ++n) {
        const QDate day = nthByHand(recurrence, start, n);
        if (day > to || day > kFar || (recurrence.until.isValid() && day > recurrence.until) || days.size() == 4000)
            break;
        if (day >= from && !recurrence.exceptions.contains(day))
            days.append(day);
        if (n > 0 && recurrence.repeat == Repeat::Never)
            break;
    }
    return days;
}

TEST(Recurrence, NeverIsJustTheStart)
{
    const QDate start(2026, 7, 10);
    EXPECT_EQ(occurrences({}, start, QDate(2020, 1, 1), QDate(2030, 1, 1)), QList<QDate>{start});
    EXPECT_EQ(occurrences({}, start, start, start), QList<QDate>{start});
    EXPECT_TRUE(occurrences({}, start, start.addDays(1), QDate(2030, 1, 1)).isEmpty());
    EXPECT_EQ(nextOccurrence({}, start, QDate(2000, 1, 1)), start);
    EXPECT_FALSE(nextOccurrence({}, start, start.addDays(1)));
}

TEST(Recurrence, TheThirtyFirstFallsOnTheLastDayOfEveryMonth)
{
    const Recurrence monthly{.repeat = Repeat::MonthlyByDay};
    const QDate start(2023, 1, 31);
    const QList<QDate> days = occurrences(monthly, start, start, QDate(2024, 12, 31));
    ASSERT_EQ(days.size(), 24) << words(days);
    for (int month = 0; month < 24; ++month)
        EXPECT_EQ(days[month], QDate(2023, 1, 1).addMonths(month + 1).addDays(-1)) << month;
    EXPECT_TRUE(days.contains(QDate(2023, 2, 28)));
    EXPECT_TRUE(days.contains(QDate(2024, 2, 29)));
}

TEST(Recurrence, TheThirtiethStaysTheThirtiethWhereThereIsOne)
{
    const Recurrence monthly{.repeat = Repeat::MonthlyByDay};
    const QDate start(2025, 1, 30);
    EXPECT_EQ(words(occurrences(monthly, start, start, QDate(2025, 5, 31))),
              "2025-01-30 2025-02-28 2025-03-30 2025-04-30 2025-05-30");
    EXPECT_EQ(words(occurrences(monthly, QDate(2024, 1, 29), QDate(2024, 2, 1), QDate(2025, 3, 1)).mid(0, 2)),
              "2024-02-29 2024-03-29");
}

TEST(Recurrence, TheLeapDayFallsOnTheTwentyEighthInOtherYears)
{
    const Recurrence yearly{.repeat = Repeat::Yearly};
    const QDate start(2092, 2, 29);
    const QList<QDate> days = occurrences(yearly, start, start, QDate(2104, 12, 31));
    ASSERT_EQ(days.size(), 13) << words(days);
    for (const QDate day : days) {
        const bool leap = day.year() % 4 == 0 && day.year() != 2100;
        EXPECT_EQ(day, QDate(day.year(), 2, leap ? 29 : 28));
    }
}

TEST(Recurrence, YearlyKeepsItsDay)
{
    const QDate start(2024, 12, 31);
    EXPECT_EQ(words(occurrences({.repeat = Repeat::Yearly, .every = 2}, start, QDate(2025, 1, 1), QDate(2030, 12, 31))),
              "2026-12-31 2028-12-31 2030-12-31");
    EXPECT_EQ(
        words(occurrences({.repeat = Repeat::Yearly}, QDate(2024, 2, 28), QDate(2024, 1, 1), QDate(2028, 12, 31))),
        "2024-02-28 2025-02-28 2026-02-28 2027-02-28 2028-02-28");
}

TEST(Recurrence, TheSecondFridayOfEachMonth)
{
    const QDate start(2026, 7, 10);
    EXPECT_EQ(words(occurrences({.repeat = Repeat::MonthlyByWeekday}, start, start, QDate(2026, 12, 31))),
              "2026-07-10 2026-08-14 2026-09-11 2026-10-09 2026-11-13 2026-12-11");
}

TEST(Recurrence, AFifthFridayMeansTheLast)
{
    const QDate start(2026, 7, 31);
    EXPECT_EQ(words(occurrences({.repeat = Repeat::MonthlyByWeekday}, start, start, QDate(2026, 12, 31))),
              "2026-07-31 2026-08-28 2026-09-25 2026-10-30 2026-11-27 2026-12-25");
    const QDate fourth(2026, 7, 24);
    EXPECT_EQ(words(occurrences({.repeat = Repeat::MonthlyByWeekday}, fourth, fourth, QDate(2026, 10, 31))),
              "2026-07-24 2026-08-28 2026-09-25 2026-10-23");
}

TEST(Recurrence, EveryThreeWeeksAcrossTheEndOfAYear)
{
    const QDate start(2026, 11, 27);
    EXPECT_EQ(words(occurrences({.repeat = Repeat::Weekly, .every = 3}, start, QDate(2026, 12, 1), QDate(2027, 2, 28))),
              "2026-12-18 2027-01-08 2027-01-29 2027-02-19");
}

TEST(Recurrence, KnowsNothingOfClocksThatChange)
{
    // Sundays on which clocks go forward and back in Europe and in America.
    const QDate start(2026, 3, 1);
    const QList<QDate> days = occurrences({.repeat = Repeat::Weekly}, start, start, QDate(2026, 11, 30));
    for (const QDate day : {QDate(2026, 3, 8), QDate(2026, 3, 29), QDate(2026, 10, 25), QDate(2026, 11, 1)})
        EXPECT_EQ(days.count(day), 1) << words({day});
    EXPECT_EQ(days.size(), 40);
}

TEST(Recurrence, LeavesOutItsExceptions)
{
    const QDate start(2026, 7, 3);
    const Recurrence weekly{
        .repeat = Repeat::Weekly,
        .exceptions = {start, QDate(2026, 7, 11), QDate(2026, 7, 17), QDate(2026, 7, 24)}}; // the 11th is a Saturday
    EXPECT_EQ(words(occurrences(weekly, start, start, QDate(2026, 8, 1))), "2026-07-10 2026-07-31");
    EXPECT_EQ(nextOccurrence(weekly, start, start), QDate(2026, 7, 10));
    EXPECT_EQ(nextOccurrence(weekly, start, QDate(2026, 7, 11)), QDate(2026, 7, 31));
}

TEST(Recurrence, EndsOnItsLastDay)
{
    const QDate start(2026, 7, 3);
    Recurrence weekly{.repeat = Repeat::Weekly, .until = QDate(2026, 7, 17)};
    EXPECT_EQ(words(occurrences(weekly, start, start, kFar)), "2026-07-03 2026-07-10 2026-07-17");
    EXPECT_EQ(nextOccurrence(weekly, start, QDate(2026, 7, 17)), QDate(2026, 7, 17));
    EXPECT_FALSE(nextOccurrence(weekly, start, QDate(2026, 7, 18)));
    weekly.until = QDate(2026, 7, 16);
    EXPECT_EQ(occurrences(weekly, start, start, kFar).size(), 2);
    weekly.until = start.addDays(-1);
    EXPECT_TRUE(occurrences(weekly, start, start, kFar).isEmpty());
}

TEST(Recurrence, RangesBeforeTheStartAndEmptyOnes)
{
    const QDate start(2026, 7, 3);
    const Recurrence weekly{.repeat = Repeat::Weekly};
    EXPECT_TRUE(occurrences(weekly, start, QDate(2020, 1, 1), start.addDays(-1)).isEmpty());
    EXPECT_EQ(occurrences(weekly, start, QDate(2020, 1, 1), start), QList<QDate>{start});
    EXPECT_TRUE(occurrences(weekly, start, start.addDays(1), start).isEmpty());
    EXPECT_TRUE(occurrences(weekly, start, start.addDays(1), start.addDays(6)).isEmpty());
    EXPECT_EQ(nextOccurrence(weekly, start, QDate(1900, 1, 1)), start);
}

TEST(Recurrence, NothingComesOfDaysThatAreNone)
{
    const QDate start(2026, 7, 3);
    const Recurrence weekly{.repeat = Repeat::Weekly};
    EXPECT_TRUE(occurrences(weekly, {}, start, kFar).isEmpty());
    EXPECT_TRUE(occurrences(weekly, start, {}, kFar).isEmpty());
    EXPECT_TRUE(occurrences(weekly, start, start, {}).isEmpty());
    EXPECT_TRUE(occurrences(weekly, QDate(-44, 3, 15), start, kFar).isEmpty());
    EXPECT_FALSE(nextOccurrence(weekly, start, {}));
    EXPECT_TRUE(occurrences({.repeat = Repeat::Weekly, .every = 0}, start, start, kFar).isEmpty());
}

TEST(Recurrence, StopsAtFourThousandDays)
{
    const QDate start(2000, 1, 1);
    const QList<QDate> days = occurrences({.repeat = Repeat::Weekly}, start, QDate(2001, 1, 1), kFar);
    EXPECT_EQ(days.size(), 4000);
    EXPECT_EQ(days.first(), QDate(2001, 1, 6));
    EXPECT_FALSE(nextOccurrence({.repeat = Repeat::Weekly}, start, QDate(2501, 1, 1)));
}

TEST(Recurrence, RefusesWhatItCannotMean)
{
    EXPECT_TRUE(validate({}).ok());
    EXPECT_TRUE(validate({.repeat = Repeat::Yearly, .every = 52}).ok());
    for (const int every : {0, -1, 53})
        EXPECT_EQ(validate({.repeat = Repeat::Weekly, .every = every}).error().code, ErrorCode::BadValue) << every;
    EXPECT_EQ(validate({.repeat = static_cast<Repeat>(5)}).error().code, ErrorCode::BadValue);

    const QDate day(2026, 7, 3);
    for (const QList<QDate> &wrong :
         {QList<QDate>{QDate()}, QList<QDate>{day, day}, QList<QDate>{day, day.addDays(-7)}})
        EXPECT_EQ(validate({.exceptions = wrong}).error().code, ErrorCode::BadValue) << words(wrong);
    Recurrence many;
    for (int index = 0; index < 1000; ++index)
        many.exceptions.append(day.addDays(index));
    EXPECT_TRUE(validate(many).ok());
    many.exceptions.append(day.addDays(1000));
    EXPECT_EQ(validate(many).error().code, ErrorCode::LimitExceeded);
}

TEST(Recurrence, AgreesWithCountingByHandFromAnyDayToAnyOther)
{
    std::mt19937 random(20260703);
    const auto pick = [&random](int low, int high) { return std::uniform_int_distribution<int>(low, high)(random); };
    for (int round = 0; round < 1000; ++round) {
        const QDate start = pick(0, 2) == 0 ? QDate(pick(1600, 2200), pick(1, 12), 1).addMonths(1).addDays(-pick(1, 4))
                                            : QDate(pick(1600, 2200), 1, 1).addDays(pick(0, 365));
        const QDate from = start.addDays(pick(-400, 40000));
        const QDate to = from.addDays(pick(-5, 3000));
        Recurrence recurrence{.repeat = static_cast<Repeat>(pick(0, 4)), .every = pick(1, pick(1, 52))};
        if (pick(0, 3) == 0)
            recurrence.until = from.addDays(pick(-100, 3000));
        if (pick(0, 3) == 0)
            recurrence.exceptions = byHand({.repeat = recurrence.repeat}, start, from, from.addDays(200));
        const QList<QDate> expected = byHand(recurrence, start, from, to);
        ASSERT_EQ(words(occurrences(recurrence, start, from, to)), words(expected))
            << "round " << round << ": " << words({start, from, to}) << " repeat " << int(recurrence.repeat)
            << " every " << recurrence.every;
        const QList<QDate> open = byHand(recurrence, start, from, kFar);
        ASSERT_EQ(nextOccurrence(recurrence, start, from), open.isEmpty() ? std::nullopt : std::optional(open.first()))
            << "round " << round;
    }
}

} // namespace
} // namespace hearth
