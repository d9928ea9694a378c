// SPDX-License-Identifier: GPL-3.0-or-later
#include "prompts/pause.h"

#include <gtest/gtest.h>

namespace hearth {
namespace {

QDateTime pauseAt(int day, int hour, int minute)
{
    return {QDate(2026, 7, day), QTime(hour, minute)};
}

TEST(Pause, EndsWhenItSays)
{
    const QDateTime now = pauseAt(12, 17, 50);
    EXPECT_EQ(pauseEnd(PauseLength::TwentyMinutes, now), pauseAt(12, 18, 10));
    EXPECT_EQ(pauseEnd(PauseLength::Hour, now), pauseAt(12, 18, 50));
    EXPECT_EQ(pauseEnd(PauseLength::Evening, now), pauseAt(12, 20, 0));
    EXPECT_EQ(pauseEnd(PauseLength::Tomorrow, now), pauseAt(13, 17, 50));
}

TEST(Pause, ThereIsNoEveningLeftLate)
{
    EXPECT_TRUE(pauseEnd(PauseLength::Evening, pauseAt(12, 19, 0)).isValid());
    EXPECT_FALSE(pauseEnd(PauseLength::Evening, pauseAt(12, 19, 1)).isValid());
    EXPECT_FALSE(pauseEnd(PauseLength::Evening, pauseAt(12, 23, 0)).isValid());
}

} // namespace
} // namespace hearth
