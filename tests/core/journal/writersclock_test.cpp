// SPDX-License-Identifier: GPL-3.0-or-later
// The day of whoever writes: it begins at the hour that they chose, wherever a day is proposed.
#include "journal/ownchoices.h"
#include "records/codec.h"
#include "reminders/reminders.h"
#include "support/journalfixture.h"

#include <gtest/gtest.h>

namespace hearth {
namespace {

class WritersDay : public testing::Test
{
protected:
    Journal &as(const QString &passphrase)
    {
        opened = {};
        opened = folder.open(passphrase);
        return *opened.journal;
    }
    Journal &withDayFrom(int hour)
    {
        Journal &journal = as(test::kAnnasPassphrase);
        EXPECT_TRUE(changePreferences(journal, [hour](Preferences &mine) { mine.dayStart = hour; }));
        return journal;
    }

    test::JournalFolder folder;
    test::OpenJournal opened;
};

const QDate kSunday(2026, 7, 12);

TEST_F(WritersDay, BeforeItsHourItIsStillYesterday)
{
    Journal &journal = withDayFrom(3);
    folder.clock.setTime(QTime(1, 30));
    EXPECT_EQ(journal.clock().today(), kSunday.addDays(-1));
    EXPECT_EQ(journal.compose<Entry>().record.date, kSunday.addDays(-1));
    EXPECT_EQ(journal.clock().onTheWall().time(), QTime(1, 30)) << "the hands are those of everyone";
    EXPECT_EQ(journal.compose<Entry>().record.written, folder.clock.now()) << "and so is the moment";
    folder.clock.setTime(QTime(2, 59, 59));
    EXPECT_EQ(journal.clock().today(), kSunday.addDays(-1));
    folder.clock.setTime(QTime(3, 0));
    EXPECT_EQ(journal.clock().today(), kSunday);
}

TEST_F(WritersDay, FromMidnightOnWhereNothingWasChosenAndForTheOther)
{
    folder.clock.setTime(QTime(0, 0));
    EXPECT_EQ(as(test::kAnnasPassphrase).clock().today(), kSunday);
    (void)withDayFrom(5);
    EXPECT_EQ(opened.journal->clock().today(), kSunday.addDays(-1));
    EXPECT_EQ(as(test::kBensPassphrase).clock().today(), kSunday) << "each chooses for themselves";
}

TEST_F(WritersDay, TheWeekOfACheckInFollowsIt)
{
    Journal &journal = withDayFrom(4);
    folder.clock.setToday(QDate(2026, 7, 13)); // Monday
    folder.clock.setTime(QTime(1, 0));
    EXPECT_EQ(journal.periodOn(journal.clock().today(), Cadence::Week).start, QDate(2026, 7, 6));
    folder.clock.setTime(QTime(4, 0));
    EXPECT_EQ(journal.periodOn(journal.clock().today(), Cadence::Week).start, QDate(2026, 7, 13));
}

TEST_F(WritersDay, ADraftKeepsTheDayOnWhichItWasBegun)
{
    Journal &journal = withDayFrom(0);
    folder.clock.setTime(QTime(1, 30));
    Entry begun = test::entryOf(journal, {}, QStringLiteral("awake"));
    ASSERT_EQ(begun.record.date, kSunday);
    ASSERT_TRUE(journal.saveDraft(QStringLiteral("entry/new"), {{QStringLiteral("record"), encode(begun)}}));
    ASSERT_TRUE(changePreferences(journal, [](Preferences &mine) { mine.dayStart = 3; }));
    EXPECT_EQ(journal.clock().today(), kSunday.addDays(-1));
    const auto kept =
        decode(journal.draft(QStringLiteral("entry/new"))->fields.value(QStringLiteral("record")).toByteArray());
    ASSERT_TRUE(kept);
    EXPECT_EQ(recordOf(kept.value()).date, kSunday) << "what is written keeps its day";
}

TEST_F(WritersDay, AnHourThatIsNoneIsRefused)
{
    Journal &journal = as(test::kAnnasPassphrase);
    for (const int hour : {-1, 6, 24})
        EXPECT_EQ(changePreferences(journal, [hour](Preferences &mine) { mine.dayStart = hour; }).error().code,
                  ErrorCode::BadValue);
    EXPECT_EQ(changePreferences(journal, [](Preferences &mine) { mine.firstWeekday = 8; }).error().code,
              ErrorCode::BadValue);
}

} // namespace
} // namespace hearth
