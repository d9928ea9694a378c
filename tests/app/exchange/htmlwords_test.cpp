// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/htmlwords.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace hearth {
namespace {

TEST(HtmlWords, BecomeMarkdownThatReadsWell)
{
    EXPECT_EQ(markdownFromHtml(QString::fromUtf8("<p>One<br>two &amp; <b>three</b></p><script>alert(1)</script>")),
              QString::fromUtf8("One\ntwo & **three**"));
    EXPECT_EQ(markdownFromHtml(QString::fromUtf8("<h2>Head</h2><p><a href=\"https://example.org\">there</a></p>")),
              QString::fromUtf8("## Head\n\n[there](https://example.org)"));
    EXPECT_EQ(markdownFromHtml(QString::fromUtf8("<ol><li>a</li><li>b</li></ol>")), QString::fromUtf8("1. a\n2. b"));
    EXPECT_EQ(markdownFromHtml(QString::fromUtf8("<blockquote>said</blockquote>")), QString::fromUtf8("> said"));
    EXPECT_EQ(markdownFromHtml(QString()), QString());
    EXPECT_EQ(markdownFromTxt2tags(
                  QString::fromUtf8("== Two ==\n//so// **so** --no-- http://a.b//c [here \"\"http://x.y\"\"]")),
              QString::fromUtf8("## Two\n*so* **so** ~~no~~ http://a.b//c [here](http://x.y)"));
}

TEST(HtmlWords, OpenNoFileThatTheHtmlNames)
{
    const QTemporaryDir folder;
    QFile sheet(folder.filePath(QString::fromUtf8("sheet.css")));
    ASSERT_TRUE(sheet.open(QIODevice::WriteOnly));
    sheet.write("p { font-style: italic }");
    sheet.close();
    const QString address = QStringLiteral("file://") + sheet.fileName();
    for (const char *html :
         {"<html><head><link rel=\"stylesheet\" type=\"text/css\" href=\"%1\"></head><body><p>words</p></body></html>",
          "<style>@import url(%1);</style><p>words</p>", "<p>words<img src=\"%1\"></p>"})
        EXPECT_EQ(markdownFromHtml(QString::fromUtf8(html).arg(address)), QString::fromUtf8("words")) << html;
}

} // namespace
} // namespace hearth
