// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rowchecks.h"

#include <gtest/gtest.h>

#include <atomic>

namespace hearth {
namespace {

TEST(RowChecks, LooksAtEveryRowOnce)
{
    for (const int rows : {0, 1, 5, 5'000}) {
        std::vector<std::atomic<int>> looked(static_cast<std::size_t>(rows));
        RowChecks checks;
        for (std::atomic<int> &count : looked) {
            EXPECT_TRUE(checks.add(10'000, [&count] {
                ++count;
                return true;
            }));
        }
        EXPECT_TRUE(checks.finish()) << rows;
        for (const std::atomic<int> &count : looked)
            EXPECT_EQ(count, 1) << rows;
    }
}

TEST(RowChecks, FindsTheOneThatIsNotWhole)
{
    for (const int bad : {0, 3, 777, 1'999}) {
        RowChecks checks;
        for (int i = 0; i < 2'000; ++i)
            (void)checks.add(20'000, [i, bad] { return i != bad; });
        EXPECT_FALSE(checks.finish()) << bad;
        EXPECT_FALSE(checks.add(1 << 20, [] { return true; })) << "and goes on saying so";
    }
}

TEST(RowChecks, LeavesTheRestWhenItGoes)
{
    std::atomic<int> looked = 0;
    {
        RowChecks checks;
        for (int i = 0; i < 1'000; ++i) {
            (void)checks.add(100'000, [&looked] {
                ++looked;
                return true;
            });
        }
    }
    const int then = looked;
    EXPECT_GT(then, 0) << "no more wait than there is room for";
    EXPECT_EQ(looked, then) << "nobody looks at any once it has gone";
}

} // namespace
} // namespace hearth
