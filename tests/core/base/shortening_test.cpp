// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/shortening.h"

#include <gtest/gtest.h>

#include <QStringList>

namespace hearth {
namespace {

const QString kFamily = QStringLiteral("\U0001F468\u200D\U0001F469\u200D\U0001F467"); // one sign of eight units
const QString kSmile = QStringLiteral("\U0001F642");

TEST(Shortening, WhatFitsStaysAsItIs)
{
    EXPECT_EQ(shortened({}, 5), QString());
    EXPECT_EQ(shortened(QStringLiteral("seven 7"), 7), QStringLiteral("seven 7"));
    EXPECT_EQ(beginning(u"seven 7", 7).toString(), QStringLiteral("seven 7"));
    EXPECT_EQ(beginning(u"", 0).toString(), QString());
}

TEST(Shortening, EndsInAnEllipsisWithinTheLength)
{
    EXPECT_EQ(shortened(QStringLiteral("eight 88"), 7), QStringLiteral("eight \u2026"));
    EXPECT_EQ(beginning(u"eight 88", 7).toString(), QStringLiteral("eight 8"));
}

TEST(Shortening, WordsOfAPersonAreCutBetweenThem)
{
    const QString words = QStringLiteral("I said look, with a glance at the shelf.");
    EXPECT_EQ(shortenedByWords(words, 40), words);
    EXPECT_EQ(shortenedByWords(words, 33), QStringLiteral("I said look, with a glance at\u2026"));
    EXPECT_EQ(shortenedByWords(words, 34), QStringLiteral("I said look, with a glance at the\u2026")) << "a whole word";
    EXPECT_EQ(shortenedByWords(words, 15), QStringLiteral("I said look\u2026")) << "no comma before an ellipsis";
    EXPECT_EQ(shortenedByWords(QStringLiteral("a Donaudampfschiff"), 10), QStringLiteral("a Donauda\u2026"))
        << "rather within a word than little of it";
    EXPECT_EQ(shortenedByWords({}, 3), QString());
    EXPECT_EQ(shortenedByWords(QStringLiteral("word"), 1), QStringLiteral("\u2026"));
}

TEST(Shortening, NeverCutsWithinACharacter)
{
    // Wherever the cut falls, what is left is whole characters: letters with their accents, pairs, joined signs, flags.
    const QStringList characters{QStringLiteral("a"),
                                 QStringLiteral("e\u0301"),
                                 kSmile,
                                 kFamily,
                                 QStringLiteral("\U0001F44D\U0001F3FD"),
                                 QStringLiteral("\U0001F1E9\U0001F1EA"),
                                 QStringLiteral("\u06CC\u200C"), // the half-space of Persian stays with its letter
                                 QStringLiteral("\u2764\uFE0F\u200D\U0001F525")};
    const QString text = characters.join(QString()) + characters.join(QString());
    for (qsizetype most = 0; most < text.size(); ++most) {
        const QString cut = beginning(text, most).toString();
        ASSERT_LE(cut.size(), most);
        QString whole;
        for (int i = 0; whole.size() < cut.size(); ++i)
            whole += characters.at(i % characters.size());
        // No shorter than it must be; only where nothing whole fits may part of the first stand.
        EXPECT_EQ(cut, whole) << most;
        EXPECT_GE(cut.size() + kFamily.size(), most);
    }
}

TEST(Shortening, ACharacterLongerThanAllIsCutBetweenCodePoints)
{
    EXPECT_EQ(beginning(kFamily, 4).toString(), kFamily.left(3));
    EXPECT_EQ(beginning(kSmile, 1).toString(), QString());
    const QString stacked = QLatin1Char('a') + QString(100'000, QChar(0x0301));
    EXPECT_EQ(shortened(stacked, 10).size(), 10);
}

TEST(Shortening, OneLineIsMadeOfTheBeginningAlone)
{
    EXPECT_EQ(lineFrom(u"  one\n\ttwo  three ", 40), QStringLiteral("one two three"));
    EXPECT_EQ(lineFrom(u"one\ntwo three", 7), QStringLiteral("one two"));
    EXPECT_EQ(lineFrom(QString(QLatin1Char('x') + kSmile), 2), QStringLiteral("x"));
}

TEST(Shortening, TheInitialIsAWholeCharacter)
{
    EXPECT_EQ(initialOf(QStringLiteral("  anna")), QStringLiteral("A"));
    EXPECT_EQ(initialOf(QStringLiteral("e\u0301lodie")), QStringLiteral("E\u0301"));
    EXPECT_EQ(initialOf(kFamily + QStringLiteral("us")), kFamily);
    EXPECT_EQ(initialOf(QStringLiteral(" \t")), QString());
    EXPECT_EQ(initialOf(QStringLiteral("\u2068\u0644\u064A\u0644\u0649\u2069")), QStringLiteral("\u0644"))
        << "a name that is kept apart from the words around it";
    EXPECT_EQ(initialOf(QStringLiteral("\u2068\u2069")), QString());
}

} // namespace
} // namespace hearth
