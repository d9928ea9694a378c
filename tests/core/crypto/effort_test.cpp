// SPDX-License-Identifier: GPL-3.0-or-later
// What a guess costs is what this computer does in about a second, within bounds.
#include "crypto/passphrase.h"

#include <gtest/gtest.h>

namespace hearth {
namespace {

using namespace std::chrono_literals;

TEST(PassphraseEffort, TakesMemoryFirstAndThenPasses)
{
    const PassphraseEffort effort;
    const quint64 step = 64ULL << 20;
    EXPECT_EQ(effort.costWhere(1s), effort.least);
    EXPECT_EQ(effort.costWhere(3s), effort.least) << "never less";
    EXPECT_EQ(effort.costWhere(800ms), (PassphraseCost{3, 5 * step})) << "in whole steps";
    EXPECT_EQ(effort.costWhere(500ms), (PassphraseCost{3, 8 * step}));
    EXPECT_EQ(effort.costWhere(250ms), (PassphraseCost{6, 8 * step}));
    EXPECT_EQ(effort.costWhere(1ms), effort.most) << "and never more";
    EXPECT_EQ(effort.costWhere(0us), effort.most);
    for (const auto taken : {1us, 1000us, 100'000us, 400'000us, 900'000us, 5'000'000us})
        EXPECT_TRUE(PassphraseLimits().accept(effort.costWhere(taken)));
}

TEST(PassphraseEffort, OfOneCostIsThat)
{
    const PassphraseCost cost{1, 8192};
    EXPECT_EQ(PassphraseEffort(cost).measured(), cost);
}

TEST(PassphraseEffort, MeasuredLiesBetweenItsBounds)
{
    PassphraseEffort effort;
    effort.least = {1, 8192};
    effort.most = {4, 8192};
    effort.target = 1s;
    EXPECT_EQ(effort.measured(), effort.most) << "so little takes no second anywhere";
    effort.target = 0ms;
    EXPECT_EQ(effort.measured(), effort.least);
}

} // namespace
} // namespace hearth
