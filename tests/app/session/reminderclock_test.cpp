// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/reminderclock.h"

#include <QSignalSpy>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace hearth {
namespace {

const QDate kSunday(2026, 11, 29);

ReminderChoice daily(int hour)
{
    return {true, hour, ReminderChoice::kEveryDay};
}

ReminderChoice weekly(int hour)
{
    return {true, hour, Qt::Sunday};
}

bool isDue(const ReminderChoice &choice, QDate day, int hour, QDate last = {})
{
    return isReminderDue(choice, QDateTime(day, QTime(hour, 0)), last);
}

TEST(ReminderDue, IsOffUntilSomebodyWantsIt)
{
    EXPECT_FALSE(ReminderChoice().isOn);
    EXPECT_FALSE(isDue({false, 0, ReminderChoice::kEveryDay}, kSunday, 23));
}

TEST(ReminderDue, ComesOnceADayFromTheHourChosen)
{
    EXPECT_FALSE(isDue(daily(20), kSunday, 19));
    EXPECT_TRUE(isDue(daily(20), kSunday, 20));
    EXPECT_TRUE(isDue(daily(20), kSunday, 23, kSunday.addDays(-1))) << "the computer slept until then";
    EXPECT_FALSE(isDue(daily(20), kSunday, 23, kSunday));
    EXPECT_FALSE(isDue(daily(20), kSunday.addDays(1), 7, kSunday.addDays(-1))) << "not the one of yesterday";
}

TEST(ReminderDue, OfAWeekIsStillSaidOnTheNextDay)
{
    EXPECT_FALSE(isDue(weekly(20), kSunday.addDays(-1), 23));
    EXPECT_FALSE(isDue(weekly(20), kSunday, 19));
    EXPECT_TRUE(isDue(weekly(20), kSunday, 20));
    const QDate monday = kSunday.addDays(1);
    EXPECT_TRUE(isDue(weekly(20), monday, 7, kSunday.addDays(-7)));
    EXPECT_FALSE(isDue(weekly(20), monday, 7, kSunday));
    EXPECT_FALSE(isDue(weekly(20), monday, 7, monday));
    EXPECT_FALSE(isDue(weekly(20), kSunday.addDays(2), 7, kSunday.addDays(-7)));
}

TEST(ReminderDue, ClocksThatWereWrongHideNothingForLong)
{
    EXPECT_FALSE(isDue(daily(20), kSunday, 20, kSunday.addDays(1))) << "put back over midnight";
    EXPECT_TRUE(isDue(daily(20), kSunday, 20, kSunday.addYears(3)));
}

class ReminderClockTest : public testing::Test
{
protected:
    /// The hour at which the clock of the test stands.
    [[nodiscard]] int hourNow() const
    {
        return QDateTime::fromMSecsSinceEpoch(clock.now().time_since_epoch().count()).time().hour();
    }

    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("hearthbook.ini"));
    FixedClock clock{kSunday};
};

TEST_F(ReminderClockTest, RemindsOnceOfAllWindows)
{
    Settings one(file);
    one.setReminder(daily(hourNow()));
    ReminderClock first(one, clock);
    Settings two(file);
    ReminderClock second(two, clock);
    QSignalSpy ofFirst(&first, &ReminderClock::due);
    QSignalSpy ofSecond(&second, &ReminderClock::due);
    first.look();
    second.look();
    first.look();
    EXPECT_EQ(ofFirst.count() + ofSecond.count(), 1);
    clock.setToday(kSunday.addDays(1));
    second.look();
    first.look();
    EXPECT_EQ(ofFirst.count() + ofSecond.count(), 2);
}

TEST_F(ReminderClockTest, AnHourThatWentByBeforeItWasChosenIsLeftOut)
{
    Settings settings(file);
    ReminderClock reminder(settings, clock);
    QSignalSpy due(&reminder, &ReminderClock::due);
    settings.setReminder(daily(hourNow() - 1));
    reminder.look();
    EXPECT_EQ(due.count(), 0);
    clock.setToday(kSunday.addDays(1));
    reminder.look();
    EXPECT_EQ(due.count(), 1);
    settings.setReminder({false, hourNow(), ReminderChoice::kEveryDay});
    clock.setToday(kSunday.addDays(2));
    reminder.look();
    EXPECT_EQ(due.count(), 1);
}

TEST_F(ReminderClockTest, TheChoiceSurvivesARestartAndAFileThatIsWrong)
{
    Settings(file).setReminder({true, 7, 3});
    EXPECT_EQ(Settings(file).reminder(), (ReminderChoice{true, 7, 3}));
    QSettings(file, QSettings::IniFormat).setValue(QStringLiteral("reminder/hour"), 99);
    QSettings(file, QSettings::IniFormat).setValue(QStringLiteral("reminder/weekday"), QStringLiteral("never"));
    EXPECT_EQ(Settings(file).reminder(), (ReminderChoice{true, ReminderChoice().hour, ReminderChoice().weekday}));
}

} // namespace
} // namespace hearth
