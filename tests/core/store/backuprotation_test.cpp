// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backuprotation.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace hearth {
namespace {

QDateTime at(QDate day, int hour = 12)
{
    return {day, QTime(hour, 0)};
}

// Those that stay, the oldest first.
std::vector<QDateTime> thinnedOut(const std::vector<QDateTime> &made, QDate today)
{
    const std::vector<bool> keep = backupsToKeep(made, today);
    std::vector<QDateTime> kept;
    for (std::size_t i = 0; i < made.size(); ++i) {
        if (keep[i])
            kept.push_back(made[i]);
    }
    std::ranges::sort(kept);
    return kept;
}

TEST(BackupRotation, KeepsSevenDaysFourWeeksTwelveMonths)
{
    const QDate today(2026, 7, 12); // a Sunday
    std::vector<QDateTime> made;
    for (QDate day = today.addDays(-800); day <= today; day = day.addDays(1)) {
        made.push_back(at(day, 8));
        made.push_back(at(day, 20));
        made = thinnedOut(made, day);
    }
    std::vector<QDateTime> expected;
    for (int i = 11; i > 0; --i) // the last day of each month before this one
        expected.push_back(at(QDate(2026, 7, 1).addMonths(1 - i).addDays(-1), 20));
    for (const QDate sunday : {QDate(2026, 6, 21), QDate(2026, 6, 28), QDate(2026, 7, 5)})
        expected.push_back(at(sunday, 20));
    for (int i = 6; i >= 0; --i)
        expected.push_back(at(today.addDays(-i), 20));
    std::ranges::sort(expected);
    EXPECT_EQ(made, expected);
}

TEST(BackupRotation, CountsDaysOnWhichThereIsOne)
{
    // Opened once a quarter: every one stays for three years, and nothing goes because time passes.
    std::vector<QDateTime> made;
    for (int quarter = 0; quarter < 12; ++quarter)
        made.push_back(at(QDate(2023, 1, 15).addMonths(3 * quarter)));
    EXPECT_EQ(thinnedOut(made, QDate(2026, 7, 12)), made);
    made.push_back(at(QDate(2026, 1, 15)));
    EXPECT_EQ(thinnedOut(made, QDate(2026, 7, 12)).front(), made[1]) << "the thirteenth month is one too many";
}

TEST(BackupRotation, WeeksAreThoseOfIso8601)
{
    // 29 December 2025 and 4 January 2026 are in one week, of 2026; 5 January is in the next.
    std::vector<QDateTime> made{at(QDate(2025, 12, 29)), at(QDate(2026, 1, 4)), at(QDate(2026, 1, 5))};
    for (int day = 6; day <= 12; ++day)
        made.push_back(at(QDate(2026, 1, day)));
    const auto kept = thinnedOut(made, QDate(2026, 1, 12));
    EXPECT_TRUE(std::ranges::find(kept, at(QDate(2026, 1, 4))) != kept.end());
    EXPECT_TRUE(std::ranges::find(kept, at(QDate(2025, 12, 29))) != kept.end()) << "the last one of its month";
    EXPECT_TRUE(std::ranges::find(kept, at(QDate(2026, 1, 5))) == kept.end()) << "no day, week or month needs it";
}

TEST(BackupRotation, WhatAWrongClockMadeTakesNobodysPlaceAndStays)
{
    const QDate today(2026, 7, 12);
    std::vector<QDateTime> made;
    for (int i = 1; i <= 40; ++i)
        made.push_back(at(today.addYears(3).addMonths(i)));
    const std::size_t wrong = made.size();
    for (int i = 0; i < 7; ++i)
        made.push_back(at(today.addDays(-i)));
    const std::vector<bool> keep = backupsToKeep(made, today);
    EXPECT_TRUE(std::ranges::all_of(keep, [](bool stays) { return stays; }));
    EXPECT_EQ(made.size(), wrong + 7);
    EXPECT_FALSE(lastBackupGone(made, today).isValid());
}

TEST(BackupRotation, SaysWhenTheLastOneWillHaveGone)
{
    const QDate today(2026, 7, 12);
    EXPECT_EQ(lastBackupGone({}, today), today);
    // Today's gives way to that of tomorrow as its month's newest, of Monday's week not: Sunday is the week's last day.
    // So it goes when four newer weeks have one.
    EXPECT_EQ(lastBackupGone({at(today)}, today), QDate(2026, 8, 3));
    // The last of a month is there until twelve newer months have one.
    EXPECT_EQ(lastBackupGone({at(QDate(2026, 6, 30)), at(today)}, today), QDate(2027, 6, 1));
    EXPECT_EQ(lastBackupGone({at(QDate(2026, 7, 31))}, QDate(2026, 7, 31)), QDate(2027, 7, 1));
}

} // namespace
} // namespace hearth
