// SPDX-License-Identifier: GPL-3.0-or-later
#include "passphrase/quality.h"

#include <gtest/gtest.h>

#include <cmath>

using namespace hearth;

namespace {

double bitsOf(const char *passphrase, const QStringList &known = {})
{
    PassphraseJudge judge;
    judge.setKnownWords(known);
    return judge.judge(QString::fromUtf8(passphrase)).bits;
}

} // namespace

TEST(PassphraseQuality, OrdersWeakBeforeStrong)
{
    EXPECT_LT(bitsOf("password"), bitsOf("gardenhouse7"));
    EXPECT_LT(bitsOf("gardenhouse7"), bitsOf("wet gravel 7 borrowed trumpets"));
    EXPECT_LT(bitsOf("qwertyuiop"), bitsOf("qmwzrtpxvb"));
}

TEST(PassphraseQuality, AnEmptyPassphraseIsWorthNothing)
{
    const PassphraseQuality quality = PassphraseJudge().judge({});
    EXPECT_EQ(quality.bits, 0.0);
    EXPECT_EQ(quality.fraction, 0.0);
    EXPECT_TRUE(quality.isWeak);
    EXPECT_TRUE(quality.sentence.isEmpty());
}

TEST(PassphraseQuality, NamesAndTheFileCountAsWeak)
{
    const QStringList known{QStringLiteral("Annelotte"), QStringLiteral("Brövald Oddvarson"),
                            QStringLiteral("Kvistholmen")};
    EXPECT_LT(bitsOf("annelotte", known), bitsOf("annelotte") / 3);
    EXPECT_LT(bitsOf("Kvistholmen", known), bitsOf("Kvistholmen") / 3);
    EXPECT_LT(bitsOf("brövald", known), bitsOf("brövald") / 3);
    EXPECT_LT(bitsOf("oddvarson", known), bitsOf("oddvarson") / 3);
    EXPECT_LT(bitsOf("hearthbook"), 6.0);

    PassphraseJudge judge;
    judge.setKnownWords(known);
    EXPECT_TRUE(judge.judge(QStringLiteral("Annelotte2019")).isWeak);
}

TEST(PassphraseQuality, WordsOfTheListCountAsDrawn)
{
    EXPECT_NEAR(bitsOf("abacus zoom gravel tripod dandelion"), 5 * 12.925, 0.01);
    EXPECT_NEAR(bitsOf("abacus-zoom-gravel-tripod-dandelion"), 5 * 12.925, 0.01);
    EXPECT_NEAR(bitsOf("Abacus Zoom Gravel Tripod Dandelion"), 5 * 12.925, 0.01);
    EXPECT_NEAR(bitsOf("aachener zypresse abart zyste"), 4 * 13.0, 0.01);
    // Words of the list that hold a dash themselves.
    EXPECT_NEAR(bitsOf("yo-yo zoom t-shirt tripod dandelion"), 5 * 12.925, 0.01);
}

TEST(PassphraseQuality, AWordSaidTwiceCountsOnce)
{
    EXPECT_NEAR(bitsOf("abacus zoom gravel tripod tripod"), 4 * 12.925, 0.01);
    EXPECT_LT(bitsOf("zoom zoom zoom zoom zoom"), 13.0);
}

TEST(PassphraseQuality, FewWordsOfTheListMayHaveBeenThoughtUp)
{
    EXPECT_LT(bitsOf("zoom"), 12.925);
    EXPECT_LE(bitsOf("abacus zoom"), 2 * 12.925);
}

TEST(PassphraseQuality, FiveDrawnWordsAreStrongAndTwoAreNot)
{
    const PassphraseJudge judge;
    const PassphraseQuality five = judge.judge(QStringLiteral("abacus zoom gravel tripod dandelion"));
    EXPECT_FALSE(five.isWeak);
    EXPECT_NEAR(five.fraction, 1.0, 0.01);
    EXPECT_EQ(five.guessing, QStringLiteral("Longer than anyone can wait"));
    EXPECT_FALSE(five.isGuessedAtOnce);
    EXPECT_TRUE(judge.judge(QStringLiteral("password")).isGuessedAtOnce);
    EXPECT_TRUE(judge.judge(QStringLiteral("abacus zoom")).isWeak);
    EXPECT_FALSE(judge.judge(QStringLiteral("abacus zoom gravel tripod")).isWeak);
}

TEST(PassphraseQuality, LettersOutsideAsciiAreNotCountedTwice)
{
    EXPECT_NEAR(bitsOf("drübergewitzt"), bitsOf("drubergewitzt"), 0.01);
    // Eight Cyrillic letters are worth no more than eight small ones.
    EXPECT_LE(bitsOf("ждвщгнлф"), 8 * 4.71);
}

constexpr double kDay = 86400.0;
constexpr double kYear = 365.25 * kDay;

TEST(PassphraseQuality, SaysInPlainWordsWhatALockIsWorth)
{
    EXPECT_EQ(lockInWords(10.0), QStringLiteral("No lock at all"));
    EXPECT_TRUE(lockInWords(17 * kDay).startsWith(QStringLiteral("A weak lock")));
    EXPECT_TRUE(lockInWords(44 * kYear).startsWith(QStringLiteral("A fair lock")));
    EXPECT_EQ(lockInWords(400 * kYear), QStringLiteral("A good lock for a shared laptop"));
    EXPECT_EQ(lockInWords(1e9 * kYear), QStringLiteral("A very good lock"));
}

TEST(PassphraseQuality, SaysHowLongGuessingTakes)
{
    EXPECT_EQ(guessingTimeInWords(10.0), QStringLiteral("Guessed at once"));
    EXPECT_EQ(guessingTimeInWords(600.0), QStringLiteral("A few minutes of guessing"));
    EXPECT_EQ(guessingTimeInWords(5 * 3600.0), QStringLiteral("A few hours of guessing"));
    EXPECT_EQ(guessingTimeInWords(1.5 * kDay), QStringLiteral("About a day of guessing"));
    EXPECT_EQ(guessingTimeInWords(17 * kDay), QStringLiteral("About 20 days of guessing"));
    EXPECT_EQ(guessingTimeInWords(0.5 * kYear), QStringLiteral("About 6 months of guessing"));
    EXPECT_EQ(guessingTimeInWords(3.2 * kYear), QStringLiteral("About 3 years of guessing"));
    EXPECT_EQ(guessingTimeInWords(44 * kYear), QStringLiteral("About 40 years of guessing"));
    EXPECT_EQ(guessingTimeInWords(400 * kYear), QStringLiteral("Several centuries of guessing"));
    EXPECT_EQ(guessingTimeInWords(2000 * kYear), QStringLiteral("Longer than anyone can wait"));
}

TEST(PassphraseQuality, TimeFollowsFromTheStatedAssumption)
{
    const PassphraseQuality four = PassphraseJudge().judge(QStringLiteral("abacus zoom gravel tripod"));
    // 2^50.7 guesses on average, a thousand a second: 57,000 years.
    EXPECT_EQ(four.guessing, QStringLiteral("Longer than anyone can wait"));
    EXPECT_NEAR(std::exp2(four.bits - 1) / kGuessesPerSecond / (365.25 * 86400), 57000, 1500);
}
