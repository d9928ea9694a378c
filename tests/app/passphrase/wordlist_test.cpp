// SPDX-License-Identifier: GPL-3.0-or-later
#include "passphrase/wordlist.h"

#include "crypto/secretrandom.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>

using namespace hearth;

namespace {

const QString kEnglish = QStringLiteral("en");
const QString kGerman = QStringLiteral("de");

} // namespace

TEST(Wordlist, HoldsEveryWordOnce)
{
    const Wordlist english(kEnglish);
    EXPECT_EQ(english.words().size(), 7776);
    EXPECT_EQ(QSet<QString>(english.words().begin(), english.words().end()).size(), 7776);
    EXPECT_EQ(english.words().first(), QStringLiteral("abacus"));
    EXPECT_EQ(english.words().last(), QStringLiteral("zoom"));
    EXPECT_NEAR(english.bitsPerWord(), 12.925, 0.001);

    const Wordlist german(kGerman);
    EXPECT_EQ(german.words().size(), 8192);
    EXPECT_EQ(QSet<QString>(german.words().begin(), german.words().end()).size(), 8192);
    EXPECT_DOUBLE_EQ(german.bitsPerWord(), 13.0);
}

TEST(Wordlist, HoldsWordsInSmallLettersWithoutDiceNumbers)
{
    for (const QString &language : {kEnglish, kGerman}) {
        const Wordlist list(language);
        for (const QString &word : list.words()) {
            const bool isPlain = std::all_of(word.begin(), word.end(), [](QChar letter) {
                return (letter >= QLatin1Char('a') && letter <= QLatin1Char('z')) || letter == QLatin1Char('-');
            });
            EXPECT_TRUE(isPlain) << qPrintable(word);
        }
    }
}

TEST(Wordlist, SuggestsFiveOfItsWords)
{
    for (const QString &language : {kEnglish, kGerman}) {
        const Wordlist list(language);
        const QStringList words = suggestPassphrase(language).split(QLatin1Char(' '));
        EXPECT_EQ(words.size(), 5);
        for (const QString &word : words)
            EXPECT_TRUE(list.contains(word)) << qPrintable(word);
    }
}

TEST(Wordlist, AnyOtherLanguageGetsEnglishWords)
{
    EXPECT_EQ(Wordlist(QStringLiteral("fr")).words(), Wordlist(kEnglish).words());
}

TEST(Wordlist, DrawsVary)
{
    QSet<QString> drawn;
    for (int i = 0; i < 20; ++i)
        drawn += suggestPassphrase(kEnglish);
    EXPECT_EQ(drawn.size(), 20); // two alike among 2^64 would be no chance
}

TEST(SecretRandom, ReachesEveryNumberBelowTheBoundAndNoOther)
{
    std::array<int, 6> seen{};
    for (int i = 0; i < 6000; ++i) {
        const auto number = secretBelow(6);
        ASSERT_LT(number, 6u);
        ++seen[number];
    }
    for (const int count : seen) {
        EXPECT_GT(count, 800); // 1,000 are expected; this is seven standard deviations away
        EXPECT_LT(count, 1200);
    }
    EXPECT_EQ(secretBelow(1), 0u);
}
