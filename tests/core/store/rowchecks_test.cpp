// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rowchecks.h"

#include <gtest/gtest.h>

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
        bool areWhole = true;
        for (int i = 0; i < 2'000; ++i)
            areWhole = checks.add(20'000, [i, bad] { return i != bad; }) && areWhole;
        EXPECT_FALSE(checks.finish()) << bad;
        EXPECT_EQ(areWhole, bad == 1'999) << "said as soon as its batch was looked at";
    }
}

TEST(RowChecks, WaitsForWhatIsRunning)
{
    std::atomic<int> looked = 0;
    {
        RowChecks checks;
        for (int i = 0; i < 1'000; ++i) {
            (void)checks.add(1 << 20, [&looked] {
                ++looked;
                return true;
            });
        }
    }
    EXPECT_GE(looked, 990);
}

} // namespace
} // namespace hearth
