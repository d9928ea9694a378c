// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/often.h"
#include "exchange/flathtml.h"
#include "exchange/htmltags.h"
#include "exchange/htmlwords.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace hearth {
namespace {

using test::often;

QString markdownFromHtml(const QString &html)
{
    return wordsOfHtml(html).markdown;
}

QString flat(const QString &html)
{
    return flatHtml(html).html;
}

TEST(HtmlWords, BecomeMarkdownThatReadsWell)
{
    EXPECT_EQ(markdownFromHtml(QString::fromUtf8("<p>One<br>two &amp; <b>three</b></p><script>alert(1)</script>")),
              QString::fromUtf8("One\ntwo & **three**"));
    EXPECT_EQ(markdownFromHtml(QString::fromUtf8("<h2>Head</h2><p><a href=\"https://example.org\">there</a></p>")),
              QString::fromUtf8("## Head\n\n[there](https://example.org)"));
    EXPECT_EQ(markdownFromHtml(QString::fromUtf8("<ol><li>a</li><li>b</li></ol>")), QString::fromUtf8("1. a\n2. b"));
    EXPECT_EQ(markdownFromHtml(QString::fromUtf8("<blockquote>said</blockquote>")), QString::fromUtf8("> said"));
    EXPECT_EQ(markdownFromHtml(QString()), QString());
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

TEST(HtmlWords, AMegabyteOfNestedHtmlKeepsItsWords)
{
    for (const char *tag : {"<div>", "<b>", "<a href=\"x\">", "<span style='color:red'>", "<blockquote>", "<ul><li>"})
        EXPECT_TRUE(markdownFromHtml(often(tag) + QStringLiteral("words")).contains(QStringLiteral("words"))) << tag;
    for (const char *tag : {"<", "</", "<a \"", "<a '\"", "<a b='", "<p <", "<!", "<b c ", "<a =\"'", "a<b and b>"}) {
        EXPECT_EQ(markdownFromHtml(often(tag) + QStringLiteral("words")).size(), often(tag).size() + 5) << tag;
        EXPECT_FALSE(hasTags(often(tag))) << tag;
    }
    EXPECT_FALSE(hasTags(often("<!--")));
    for (const char *tag : {"<table><tr><td>", "<svg>", "<img src=\"x\">", "<!--", "</b>"})
        EXPECT_LT(markdownFromHtml(often(tag) + QStringLiteral("words")).size(), 100) << tag;
    EXPECT_EQ(markdownFromHtml(QStringLiteral("<style>%1</style><p>words").arg(often("p{color:red}"))),
              QStringLiteral("words"));
}

TEST(HtmlWords, ParagraphsByAnyNameStayApart)
{
    for (const char *html :
         {"<div>a</div>b", "<div>a</div><b></b><span>b</span>", "a<div>b</div>",
          "<section>a</section><section>b</section>", "<div><div>a</div></div><div>b</div>",
          "<p>a</p><video src=x></video>b", "<article><p>a</p><p>b</article>",
          "<figure><img src=x><figcaption>a</figcaption></figure>b", "<div><p>a</div><div><br>b</div>"})
        EXPECT_EQ(markdownFromHtml(QString::fromUtf8(html)), QStringLiteral("a\n\nb")) << html;
    EXPECT_EQ(markdownFromHtml(QStringLiteral("<ul><li><div>a</div></li><li><div><b>b</b></div></li></ul>")),
              QStringLiteral("- a\n- **b**"));
    EXPECT_EQ(markdownFromHtml(QStringLiteral("<blockquote><div>a</div></blockquote><div>b</div>")),
              QStringLiteral("> a\n\nb"));
}

TEST(HtmlWords, WordsThatLookLikeMarksStayWords)
{
    for (const char *words :
         {"# no heading", "1. no list", "2) nor this", "- no list", "+ x", "* x", "> said", "---"}) {
        const QString html = QStringLiteral("<p>%1</p>").arg(QString::fromUtf8(words).toHtmlEscaped());
        EXPECT_TRUE(markdownFromHtml(html).contains(QLatin1Char('\\'))) << words;
        EXPECT_EQ(markdownFromHtml(html).remove(QLatin1Char('\\')), QString::fromUtf8(words));
    }
    for (const char *words : {"#tag", "1.5 km", "-3 degrees", "so - so", "2026"})
        EXPECT_EQ(markdownFromHtml(QString::fromUtf8(words)), QString::fromUtf8(words));
    EXPECT_EQ(markdownFromHtml(QStringLiteral("<ul><li><p>first</p><p>second</p></li></ul>")),
              QStringLiteral("- first\n\n  second"));
    EXPECT_EQ(markdownFromHtml(QStringLiteral("<blockquote><ul><li>l</li></ul></blockquote>")),
              QStringLiteral("> - l"));
}

TEST(FlatHtml, KeepsWhatPeopleWrite)
{
    for (const char *html : {"<p>One<br>two</p><p>three", "<ul><li>a<li>b</ul>", "<a title=\"1 > 0\">x</a>",
                             "<p dir=auto>x</p>", "<p hidden>x</p>", "<!DOCTYPE html><p>x", "<o:p>x</o:p>", ""})
        EXPECT_EQ(flat(QString::fromUtf8(html)), QString::fromUtf8(html));
    // What begins no tag is a letter.
    for (const char *words : {"a < b > c", "<", "</", "sad </3 here", "a<b and b>c", "x<y", "<3", "a <nobody@home> b",
                              "<http://example.org>", "<b", "<a \"x", "<p <b", "a <!important> b", "1<2>0"}) {
        const QString text = QString::fromUtf8(words);
        EXPECT_EQ(flat(text), QString(text).replace(QLatin1Char('<'), QLatin1String("&lt;"))) << words;
        EXPECT_FALSE(hasTags(text)) << words;
        EXPECT_EQ(markdownFromHtml(text), text) << words;
        EXPECT_EQ(
            markdownFromHtml(QStringLiteral("<p>") + text + QStringLiteral("<p>")).section(QLatin1Char('\n'), 0, 0),
            text)
            << words;
    }
    for (const char *words : {"a<br>b", "<P>", "</b>", "x <font color='red'>", "<h1>", "<!-- <3 --><i>x</i>"})
        EXPECT_TRUE(hasTags(QString::fromUtf8(words))) << words;
    EXPECT_EQ(
        flatHtml(QStringLiteral("a<IMG alt src=\"data:image/png;base64,AA\">b<video src=x></video><img>")).leftOut,
        (QStringList{QStringLiteral("img"), QStringLiteral("video")}));
    EXPECT_TRUE(flatHtml(QStringLiteral("<p>a<imgs> </3 <b>c</b>")).leftOut.isEmpty());
    const QString open = QStringLiteral("<b>").repeated(kMostNested);
    const QString close = QStringLiteral("</b>").repeated(kMostNested);
    EXPECT_EQ(flat(open + QStringLiteral("<i>x<u>y</u></i><p>z") + close + QStringLiteral("<i>q</i>")),
              open + QStringLiteral("xy<p>z") + close + QStringLiteral("<i>q</i>"));
    EXPECT_EQ(flat(QStringLiteral("a<STYLE x>p{}</style>b<img src=\"y\">c")), QStringLiteral("abc"));
    EXPECT_EQ(flat(QStringLiteral("a<svg viewBox=\"0 0\"><title>t</title><path d=\"M0\"/><text>no</text></svg>b"
                                  "<script async>if (a<b) c</script >d<svg/>e")),
              QStringLiteral("abde"));
    EXPECT_EQ(flat(QStringLiteral("a<svg>b<style>c<script>d")), QStringLiteral("abcd")) << "no words go with them";
    EXPECT_EQ(markdownFromHtml(QStringLiteral("<html><head><meta charset=\"utf-8\"><title>A day</title></head>"
                                              "<body><p>words</p></body></html>")),
              QStringLiteral("# A day\n\nwords"));
}

} // namespace
} // namespace hearth
