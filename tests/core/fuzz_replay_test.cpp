// SPDX-License-Identifier: GPL-3.0-or-later
// What the search for bytes that break something begins with, and what it ever found.
#include "fuzz/harness.h"

#include <gtest/gtest.h>

namespace hearth {
namespace {

class FuzzReplay : public testing::TestWithParam<const fuzz::Harness *>
{
protected:
    static bool isSound(const QString &name, const QByteArray &bytes)
    {
        try {
            return GetParam()->run(bytes);
        } catch (const fuzz::BrokenPromise &broken) {
            ADD_FAILURE() << qPrintable(name) << ": " << broken.what();
            return false;
        }
    }
};

TEST_P(FuzzReplay, ReachesWhatLiesBehindTheFirstCheck)
{
    ASSERT_FALSE(GetParam()->seeds().empty());
    EXPECT_TRUE(isSound(QStringLiteral("the first seed"), GetParam()->seeds().front()))
        << "a harness whose bytes are all refused at once finds nothing";
}

TEST_P(FuzzReplay, KeepsItsPromisesForEverySeed)
{
    int number = 0;
    for (const QByteArray &seed : GetParam()->seeds()) {
        const QString name = QStringLiteral("seed %1").arg(++number);
        (void)isSound(name, seed);
        (void)isSound(name + QStringLiteral(", cut"), seed.left(seed.size() / 2));
        (void)isSound(name + QStringLiteral(", doubled"), seed + seed);
    }
}

TEST_P(FuzzReplay, KeepsItsPromisesForWhatOnceBrokeThem)
{
    for (const auto &[name, bytes] : fuzz::foundInputs(*GetParam()))
        (void)isSound(name, bytes);
}

INSTANTIATE_TEST_SUITE_P(Harnesses, FuzzReplay, testing::ValuesIn(fuzz::harnesses().begin(), fuzz::harnesses().end()),
                         [](const auto &harness) { return std::string(harness.param->name); });

} // namespace
} // namespace hearth
