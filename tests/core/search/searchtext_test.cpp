// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/searchtext.h"

#include <gtest/gtest.h>

#include <QStringList>

using namespace hearth;

namespace {

QStringList wordsOf(const QString &text)
{
    QStringList words;
    for (WordSpan word = nextWord(text, 0); !word.isNull(); word = nextWord(text, word.end)) {
        words.append(text.mid(word.start, word.length()));
    }
    return words;
}

} // namespace

TEST(SearchText, LeavesTextWithSpacesUntouched)
{
    for (const char *plain : {"", "My wife’s café … — “so”", "Страсть", "Ελλάδα", "I ❤️ you 😀", "Phở Việt"}) {
        const QString text = QString::fromUtf8(plain);
        const QString prepared = searchableText(text);
        EXPECT_EQ(prepared, text);
        EXPECT_TRUE(prepared.isEmpty() || prepared.constData() == text.constData()) << plain;
    }
}

TEST(SearchText, PartsScriptsWithoutSpaces)
{
    EXPECT_EQ(searchableText(QStringLiteral("私とMax")), QStringLiteral(" 私  と Max"));
    EXPECT_EQ(searchableText(QStringLiteral("コーヒー")).simplified(), QStringLiteral("コ ー ヒ ー"));
}

TEST(SearchText, KeepsVowelSignsApart)
{
    EXPECT_NE(searchableText(QStringLiteral("กิน")), searchableText(QStringLiteral("กัน")));
    EXPECT_NE(searchableText(QStringLiteral("की")), searchableText(QStringLiteral("का")));
    EXPECT_FALSE(searchableText(QStringLiteral("हिन्दी")).contains(QLatin1Char(' ')));
}

TEST(SearchText, ComposesAndDropsWhatReadersDrop)
{
    EXPECT_EQ(searchableText(QStringLiteral("Cafe\u0301")), QStringLiteral("Café"));
    EXPECT_EQ(searchableText(QStringLiteral("か\u3099")), searchableText(QStringLiteral("が")));
    EXPECT_EQ(searchableText(QStringLiteral("كَتَبَ")), QStringLiteral("كتب"));
    EXPECT_EQ(searchableText(QStringLiteral("ก\u200Bข")), searchableText(QStringLiteral("กข")));
}

TEST(SearchText, FindsWords)
{
    EXPECT_EQ(wordsOf(QStringLiteral("  My wife's Café, 1660—so ")),
              QStringList({QStringLiteral("My"), QStringLiteral("wife"), QStringLiteral("s"), QStringLiteral("Café"),
                           QStringLiteral("1660"), QStringLiteral("so")}));
    EXPECT_EQ(wordsOf(QStringLiteral("私とMax")),
              QStringList({QStringLiteral("私"), QStringLiteral("と"), QStringLiteral("Max")}));
    EXPECT_TRUE(wordsOf(QStringLiteral("!?… 😀❤️")).isEmpty());
}

TEST(SearchText, FoldsCaseAndAccents)
{
    EXPECT_EQ(foldedWord(QStringLiteral("CAFÉ")), QStringLiteral("cafe"));
    EXPECT_EQ(foldedWord(QStringLiteral("Cafe\u0301")), QStringLiteral("cafe"));
    EXPECT_EQ(foldedWord(QStringLiteral("Việt")), QStringLiteral("viet"));
}
