// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/random.h"

#include "base/clock.h"

#include <gtest/gtest.h>

#include <set>

namespace hearth {
namespace {

TEST(Random, IsTheSameForTheSameSeed)
{
    SeededRandom one(7);
    SeededRandom same(7);
    SeededRandom other(8);
    const auto first = one.next();
    EXPECT_EQ(first, same.next());
    EXPECT_NE(first, other.next());
}

TEST(Random, StaysBelowItsBoundAndReachesAllOfIt)
{
    SeededRandom random(1);
    std::set<std::uint32_t> seen;
    for (int i = 0; i < 1000; ++i)
        seen.insert(random.below(7));
    EXPECT_EQ(seen, (std::set<std::uint32_t>{0, 1, 2, 3, 4, 5, 6}));
}

TEST(Random, MakesPositiveIdsThatDiffer)
{
    SystemRandom random;
    std::set<std::int64_t> seen;
    for (int i = 0; i < 1000; ++i) {
        const RecordId id = random.recordId();
        EXPECT_GT(id.number(), 0);
        seen.insert(id.number());
    }
    EXPECT_EQ(seen.size(), 1000U);
}

TEST(FixedClock, StandsAtNoonOfItsDay)
{
    FixedClock clock(QDate(1970, 1, 2));
    EXPECT_EQ(clock.today(), QDate(1970, 1, 2));
    EXPECT_EQ(clock.now().time_since_epoch(), std::chrono::hours(36));
}

} // namespace
} // namespace hearth
