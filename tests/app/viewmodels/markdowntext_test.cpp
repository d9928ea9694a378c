// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/markdowntext.h"

#include <gtest/gtest.h>

using namespace hearth;

namespace {

QString plain(const char *markdown)
{
    return plainText(QString::fromUtf8(markdown), 200);
}

QString kept(const char *markdown)
{
    return withLineBreaks(QString::fromUtf8(markdown)).replace(QChar(QChar::LineSeparator), QLatin1Char('/'));
}

} // namespace

TEST(MarkdownText, PlainTextLeavesOutTheSigns)
{
    EXPECT_EQ(plain("# Sunday\n\nWe **walked** and _talked_."), QStringLiteral("Sunday We walked and talked."));
    EXPECT_EQ(plain("- one\n2. two\n> three\n- [ ] four"), QStringLiteral("one two three four"));
    EXPECT_EQ(plain("see [the page](https://example.org) and ![a photo](x.png)"),
              QStringLiteral("see the page and a photo"));
    EXPECT_EQ(plain("```\ncode\n```\n---\nafter"), QStringLiteral("code after"));
}

TEST(MarkdownText, PlainTextKeepsSignsThatAreWords)
{
    EXPECT_EQ(plain("snake_case and 3 * 4"), QStringLiteral("snake_case and 3 * 4"));
    EXPECT_EQ(plain("#tag and [brackets] \\*star"), QStringLiteral("#tag and [brackets] *star"));
    EXPECT_EQ(plain("![never closed"), QStringLiteral("![never closed"));
}

TEST(MarkdownText, PlainTextStopsAtTheLimit)
{
    const QString text = plainText(QString(100000, QLatin1Char('a')), 50);
    EXPECT_EQ(text.size(), 50);
    EXPECT_TRUE(plainText({}, 50).isEmpty());
}

TEST(MarkdownText, TheFirstLineIsTheFirstThatIsNotBlank)
{
    const QString text = QStringLiteral("\n  \nHello\nthere\n");
    EXPECT_EQ(firstLine(text).toString(), QStringLiteral("Hello"));
    EXPECT_EQ(afterFirstLine(text).toString(), QStringLiteral("there"));
    EXPECT_TRUE(afterFirstLine(QStringView(u"one")).isEmpty());
}

TEST(MarkdownText, LineBreaksWithinAParagraphStay)
{
    EXPECT_EQ(kept("one\ntwo\n\nthree"), QStringLiteral("one/two\n\nthree"));
    EXPECT_EQ(kept("- one\n  more\n- two"), QStringLiteral("- one/  more\n- two"));
}

TEST(MarkdownText, LineBreaksOfBlocksAreLeftAlone)
{
    for (const char *text : {"# heading\ntext", "text\n# heading", "> quote\n> more", "text\n- item",
                             "heading\n===", "```\ncode\nmore\n```", "| a | b |\n|---|---|\n| 1 | 2 |"})
        EXPECT_EQ(kept(text), QString::fromUtf8(text));
}
