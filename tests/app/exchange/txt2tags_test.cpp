// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/often.h"
#include "exchange/txt2tags.h"

#include <gtest/gtest.h>

namespace hearth {
namespace {

using test::kMegabyte;
using test::often;

TEST(Txt2Tags, BecomesMarkdown)
{
    EXPECT_EQ(markdownFromTxt2tags(
                  QString::fromUtf8("== Two ==\n//so// **so** --no-- http://a.b//c [here \"\"http://x.y\"\"]")),
              QString::fromUtf8("## Two\n*so* **so** ~~no~~ http://a.b//c [here](http://x.y)"));
}

// Whoever goes over the rest of a line, or of the text, for each of these takes hours.
TEST(Txt2Tags, AMegabyteOfMarksWithoutAnEndIsGoneThrough)
{
    for (const char *words :
         {"//a ", "--a ", "__a ", "[a ", "[a \"\"b", "[\"\"a", "[\"\"a\"\".", "= ", "=== a ", "//x:", "a\t ", "\\\\ "})
        EXPECT_EQ(markdownFromTxt2tags(often(words)), often(words)) << words;
    const QString spaces(kMegabyte, QLatin1Char(' '));
    for (const QString &line :
         {QStringLiteral("= a") + spaces + QLatin1Char('b'), QLatin1Char('=') + spaces + QLatin1Char('b'),
          QStringLiteral("= a") + spaces + QLatin1Char('=') + spaces + QLatin1Char('b'), spaces})
        EXPECT_EQ(markdownFromTxt2tags(line), line);
}

TEST(Txt2Tags, WhatFollowsAMegabyteOfMarksIsStillConverted)
{
    for (const char *words : {"//a ", "--a ", "__a ", "[a ", "= a "})
        EXPECT_EQ(markdownFromTxt2tags(often(words) + QString::fromUtf8("\n== Two ==\n//so// --no-- __one__")),
                  often(words) + QString::fromUtf8("\n## Two\n*so* ~~no~~ *one*"))
            << words;
    EXPECT_EQ(markdownFromTxt2tags(QString::fromUtf8("= a   =\n==b==\n=   c d\t=  ")),
              QString::fromUtf8("# a\n## b\n# c d"));
}

TEST(Txt2Tags, MarksMeanNothingInAddressesAndRawWords)
{
    for (const char *same :
         {"http://e.org/a//b//c", "see https://b.org/__init__.py and --", "[words](http://e.org/a--b--c)"})
        EXPECT_EQ(markdownFromTxt2tags(QString::fromUtf8(same)), QString::fromUtf8(same));
    EXPECT_EQ(markdownFromTxt2tags(QStringLiteral("\"\"raw //x//\"\" //y// [z \"\"http://e.org/_a__b__\"\"]")),
              QStringLiteral("\"\"raw //x//\"\" *y* [z](http://e.org/_a__b__)"));
    EXPECT_EQ(markdownFromTxt2tags(QStringLiteral("Dear diary\n====================\nnext\n--------------------")),
              QStringLiteral("Dear diary\n\n---\nnext\n\n---"));
}

TEST(Txt2Tags, PicturesOfTheDiskBecomePicturesAndOthersTheirAddress)
{
    EXPECT_EQ(markdownFromTxt2tags(QStringLiteral("a [\"\"pics/my (1) __x__\"\".jpg] b [\"\"/x//y\"\".PNG?120]")),
              QStringLiteral("a ![](pics/my%20%281%29%20__x__.jpg) b ![](/x//y.PNG)"));
    EXPECT_EQ(markdownFromTxt2tags(QStringLiteral("[\"\"file:///home/a%20b\"\".jpg] [\"\"https://e.org/c\"\".jpg]")),
              QStringLiteral("![](file:///home/a%20b.jpg) https://e.org/c.jpg"));
}

} // namespace
} // namespace hearth
