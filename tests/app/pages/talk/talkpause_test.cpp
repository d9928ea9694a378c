// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/talk/talkpause.h"

#include <gtest/gtest.h>

namespace hearth {
namespace {

const QLocale kBritish(QLocale::English, QLocale::UnitedKingdom);

QDateTime at(int day, int hour, int minute)
{
    return {QDate(2026, 7, day), QTime(hour, minute)};
}

TEST(TalkPause, EndsWhenItSays)
{
    const QDateTime now = at(12, 17, 50);
    EXPECT_EQ(pauseEnd(PauseLength::TwentyMinutes, now), at(12, 18, 10));
    EXPECT_EQ(pauseEnd(PauseLength::Hour, now), at(12, 18, 50));
    EXPECT_EQ(pauseEnd(PauseLength::Evening, now), at(12, 20, 0));
    EXPECT_EQ(pauseEnd(PauseLength::Tomorrow, now), at(13, 17, 50));
}

TEST(TalkPause, ThereIsNoEveningLeftLate)
{
    EXPECT_TRUE(pauseEnd(PauseLength::Evening, at(12, 19, 0)).isValid());
    EXPECT_FALSE(pauseEnd(PauseLength::Evening, at(12, 19, 1)).isValid());
    EXPECT_FALSE(pauseEnd(PauseLength::Evening, at(12, 23, 0)).isValid());
}

TEST(TalkPause, SaysWhenInWords)
{
    const QDateTime now = at(12, 23, 50);
    EXPECT_EQ(momentInWords(at(12, 23, 55), now, kBritish), QStringLiteral("today at 23:55"));
    EXPECT_EQ(momentInWords(at(13, 0, 10), now, kBritish), QStringLiteral("tomorrow at 00:10"));
    EXPECT_EQ(momentInWords(at(20, 8, 0), now, kBritish), QStringLiteral("Monday, 20 July 2026 at 08:00"));
}

} // namespace
} // namespace hearth
