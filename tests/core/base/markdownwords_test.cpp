// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/markdownwords.h"

#include <gtest/gtest.h>

using namespace hearth;

namespace {

QString plain(const char *markdown)
{
    return plainText(QString::fromUtf8(markdown), 200);
}

} // namespace

TEST(MarkdownWords, PlainTextLeavesOutTheSigns)
{
    EXPECT_EQ(plain("# Sunday\n\nWe **walked** and _talked_."), QStringLiteral("Sunday We walked and talked."));
    EXPECT_EQ(plain("- one\n2. two\n> three\n- [ ] four"), QStringLiteral("one two three four"));
    EXPECT_EQ(plain("see [the page](https://example.org) and ![a photo](x.png)"),
              QStringLiteral("see the page and a photo"));
    EXPECT_EQ(plain("```\ncode\n```\n---\nafter"), QStringLiteral("code after"));
    EXPECT_EQ(plain("~~gone~~ but ~5 km"), QStringLiteral("gone but ~5 km"));
    EXPECT_EQ(plain("| Day | What |\n|:---|---:|\n| Mon | **tea** |\n- [X] done"),
              QStringLiteral("Day What Mon tea done"));
    EXPECT_EQ(plain("either | or"), QStringLiteral("either | or"));
}

TEST(MarkdownWords, PlainTextKeepsSignsThatAreWords)
{
    EXPECT_EQ(plain("snake_case and 3 * 4"), QStringLiteral("snake_case and 3 * 4"));
    EXPECT_EQ(plain("#tag and [brackets] \\*star"), QStringLiteral("#tag and [brackets] *star"));
    EXPECT_EQ(plain("![never closed"), QStringLiteral("![never closed"));
}

TEST(MarkdownWords, PlainTextStopsAtTheLimit)
{
    const QString text = plainText(QString(100000, QLatin1Char('a')), 50);
    EXPECT_EQ(text.size(), 50);
    EXPECT_TRUE(plainText({}, 50).isEmpty());
}
