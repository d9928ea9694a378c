// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rowchecks.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <atomic>

namespace hearth {
namespace {

// A row of that many bytes, each of them the first of its numbers.
bool addRow(RowChecks &checks, RowChecks::Check check, qint64 number, std::size_t bytes)
{
    const std::vector<unsigned char> all(bytes, static_cast<unsigned char>(number));
    return checks.add(check, {number, 0, 0, 0, 0}, all);
}

bool isAsItSays(const RowChecks::Numbers &numbers, ByteView bytes)
{
    return std::ranges::all_of(
        bytes, [&numbers](unsigned char byte) { return byte == static_cast<unsigned char>(numbers[0]); });
}

bool isNotNumber777(const RowChecks::Numbers &numbers, ByteView)
{
    return numbers[0] != 777;
}

std::atomic<int> g_looked = 0;

bool counted(const RowChecks::Numbers &numbers, ByteView bytes)
{
    ++g_looked;
    return isAsItSays(numbers, bytes);
}

TEST(RowChecks, LooksAtEveryRowOnce)
{
    for (const int rows : {0, 1, 5, 5'000}) {
        g_looked = 0;
        RowChecks checks;
        for (int i = 0; i < rows; ++i)
            EXPECT_TRUE(addRow(checks, counted, i, 10'000));
        EXPECT_TRUE(checks.finish()) << rows;
        EXPECT_EQ(g_looked, rows);
    }
}

TEST(RowChecks, FindsTheOneThatIsNotWhole)
{
    for (const int last : {778, 2'000}) {
        RowChecks checks;
        for (int i = 0; i < last; ++i)
            (void)addRow(checks, isNotNumber777, i, 20'000);
        EXPECT_FALSE(checks.finish()) << last;
        EXPECT_FALSE(addRow(checks, isAsItSays, 1, 1 << 20)) << "and goes on saying so";
    }
}

TEST(RowChecks, LeavesTheRestWhenItGoes)
{
    g_looked = 0;
    {
        RowChecks checks;
        for (int i = 0; i < 1'000; ++i)
            (void)addRow(checks, counted, i, 100'000);
    }
    const int then = g_looked;
    EXPECT_GT(then, 0) << "no more wait than there is room for";
    EXPECT_EQ(g_looked, then) << "nobody looks at any once it has gone";
}

} // namespace
} // namespace hearth
