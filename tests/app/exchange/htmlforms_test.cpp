// SPDX-License-Identifier: GPL-3.0-or-later
// What HTML shows besides paragraphs keeps its form in Markdown.
#include "app/exchange/importfixture.h"
#include "exchange/flathtml.h"
#include "exchange/htmlwords.h"

#include <QStringList>

#include <gtest/gtest.h>

namespace hearth {
namespace {

using test::word;

QString of(const char *html)
{
    return wordsOfHtml(QString::fromUtf8(html)).markdown;
}

TEST(HtmlForms, TablesOfLinesAreTables)
{
    EXPECT_EQ(of("<p>a</p><table><thead><tr><th>Day</th><th>Who</th></tr></thead><tbody><tr><td>Monday</td>"
                 "<td><b>Anna</b> | x</td></tr><tr><td>Tuesday</td></tr></tbody></table>b"),
              word("a\n\n| Day | Who |\n| --- | --- |\n| Monday | **Anna** \\| x |\n| Tuesday |\n\nb"));
    EXPECT_EQ(of("<table><tr><td>1<td>2<tr><td>3<br>4<td><p>5</p><p>6</p></table>"),
              word("| 1 | 2 |\n| --- | --- |\n| 3 / 4 | 5 / 6 |"))
        << "tags that end by themselves, and cells of several lines";
    EXPECT_EQ(of("<table><caption>Said</caption><tr><td colspan=2>a</td><td>b</td></tr><tr><td>c</td><td>d</td>"
                 "<td>e</td></tr></table>"),
              word("Said\n\n| a |  | b |\n| --- | --- | --- |\n| c | d | e |"));
    EXPECT_EQ(
        of("<table><tr><td rowspan=2>a</td><td>b</td></tr><tr><td>c</td></tr><tr><td>d</td><td>e</td></tr></table>"),
        word("| a | b |\n| --- | --- |\n|  | c |\n| d | e |"));
}

TEST(HtmlForms, TablesThatHoldMoreAreLinesOrBlocks)
{
    EXPECT_EQ(of("<table><tr><td>a</td><td>b</td></tr></table>"), word("a | b"));
    EXPECT_EQ(
        of("<table><tr><td>a</td><td>b</td></tr><tr><td><ul><li>x</li><li>y</li></ul></td><td>c</td></tr></table>"),
        word("a | b\n\n- x\n- y\n\nc"));
    EXPECT_EQ(of("<table><tr><td><h2>Head</h2><p>words</p></td></tr></table>"), word("## Head\n\nwords"))
        << "what lays out a page";
    EXPECT_EQ(of("<table><tr><td></td></tr></table>"), QString());
    EXPECT_EQ(of("<blockquote><table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table></blockquote>"),
              word("> | a | b |\n> | --- | --- |\n> | c | d |"));
    EXPECT_EQ(of("<ul><li>x<table><tr><td>a<td>b<tr><td>c<td>d</table></li><li>y</li></ul>"),
              word("- x\n\n  | a | b |\n  | --- | --- |\n  | c | d |\n\n- y"));
}

TEST(HtmlForms, TablesWithinTablesAndThoseThatDoNotEndKeepTheirWords)
{
    const QString nested =
        of("<table><tr><td>a</td><td><table><tr><td>b</td><td>c</td></tr></table></td></tr></table>");
    EXPECT_EQ(nested, word("a\n\nb | c"));
    EXPECT_EQ(of("<table><tr><td><ul><li>a<td>b<tr><td>c"), word("- a\n\nb\n\nc"));
    EXPECT_EQ(of("<td>a</td><td>b</td>"), word("a\n\nb")) << "without a table";
    EXPECT_EQ(of("</table></tr></td>a"), word("a"));
    QString deep = QStringLiteral("<table><tr><td>a").repeated(10);
    EXPECT_EQ(wordsOfHtml(deep).markdown.count(QLatin1Char('a')), 10);
}

TEST(HtmlForms, WhatWasMadeToFillTheMemoryDoesNot)
{
    constexpr int kMany = 10'000;
    const QString wide = QStringLiteral("<table><tr>") + QStringLiteral("<td>x").repeated(kMany) +
                         QStringLiteral("<tr><td>y").repeated(kMany);
    EXPECT_LT(wordsOfHtml(wide).markdown.size(), 20 * kMany);
    const QString spans =
        QStringLiteral("<table>") + QStringLiteral("<tr><td colspan=99999999 rowspan=99999999>x").repeated(kMany);
    EXPECT_EQ(wordsOfHtml(spans).markdown.count(QLatin1Char('x')), kMany);
    const QString tall =
        QStringLiteral("<table>") + QStringLiteral("<tr><td rowspan=1000>x<td colspan=20>y").repeated(kMany / 10);
    EXPECT_EQ(wordsOfHtml(tall).markdown.count(QLatin1Char('y')), kMany / 10);
    // Each cell takes the place of twenty: all of those took ten seconds.
    const QString rows = QStringLiteral("<table>") + QStringLiteral("<tr><td>z").repeated(2 * kMany);
    const QString filled = QString(rows).replace(QStringLiteral("<td>"), QStringLiteral("<td colspan=20>"));
    EXPECT_LT(flatHtml(filled).html.size(), 2 * flatHtml(rows).html.size());
    EXPECT_EQ(wordsOfHtml(filled).markdown.count(QLatin1Char('z')), 2 * kMany);
    EXPECT_EQ(wordsOfHtml(QStringLiteral("<pre>x</pre>").repeated(kMany)).markdown.count(QLatin1Char('x')), kMany);
    EXPECT_EQ(wordsOfHtml(QStringLiteral("<ol start=7><li>x").repeated(kMany / 10)).markdown.count(QLatin1Char('x')),
              kMany / 10);
    EXPECT_FALSE(wordsOfHtml(QStringLiteral("<input type=checkbox>").repeated(kMany)).markdown.isEmpty());
    // Whoever counts the items before each takes minutes.
    const QString items = QStringLiteral("<ol>") + QStringLiteral("<li data-checked=true>x").repeated(kMany);
    EXPECT_TRUE(wordsOfHtml(items).markdown.endsWith(QStringLiteral("\n%1. [x] x").arg(kMany)));
}

TEST(HtmlForms, CodeStaysCode)
{
    EXPECT_EQ(of("a<pre>\nif (x &lt; y)\n    return;\n\n# so\n</pre>b"),
              word("a\n\n```\nif (x < y)\n    return;\n\n# so\n```\n\nb"));
    EXPECT_EQ(of("<pre><code>a ``` b</code></pre><pre>c</pre>"), word("~~~\na ``` b\n~~~\n\n```\nc\n```"));
    EXPECT_EQ(of("<pre>``` ~~~</pre>"), word("````\n``` ~~~\n````"));
    EXPECT_EQ(of("<pre>see <a href=\"https://e.org/x\">there</a>\n# not a heading</pre>"),
              word("see [there](https://e.org/x)\n\\# not a heading"))
        << "no link can stand in code";
    EXPECT_EQ(of("<pre>never ends"), word("```\nnever ends\n```"));
    EXPECT_EQ(of("</pre>a<pre> </pre>"), word("a"));
    EXPECT_EQ(of("<p>a <code>x = 1</code> b <code>c`d</code></p>"), word("a `x = 1` b `` c`d ``"));
    EXPECT_EQ(of("<blockquote><pre>a\nb</pre></blockquote>"), word("> ```\n> a\n> b\n> ```"));
}

TEST(HtmlForms, ListsBeginWhereTheyAreSaidTo)
{
    EXPECT_EQ(of("<ol start=\"4\"><li><p>a</p></li><li>b</li></ol>"), word("4. a\n5. b"));
    EXPECT_EQ(of("<ol><li>a</li><li value=7>b</li><li>c</li></ol>"), word("1. a\n7. b\n8. c"));
    EXPECT_EQ(of("<ol start=\"-3\"><li>a</li></ol><ol start=x><li>b</li></ol>"), word("1. a\n1. b"));
    EXPECT_EQ(of("<ol><li>a<ul><li>b<ol start=3><li>c</li></ol></li></ul></li></ol>"), word("1. a\n   - b\n     3. c"))
        << "as far in as the words above";
    EXPECT_EQ(of("<ul><li>one<br>two</li></ul>"), word("- one\n  two"));
}

TEST(HtmlForms, BoxesAreTicked)
{
    EXPECT_EQ(of("<ul><li><input type=\"checkbox\" checked> milk</li><li><input type='checkbox'>bread</li></ul>"),
              word("- [x] milk\n- [ ] bread"));
    EXPECT_EQ(of("<ul data-type=\"taskList\"><li data-checked=\"true\" data-type=\"taskItem\"><label><input "
                 "type=\"checkbox\" "
                 "checked=\"checked\"><span></span></label><div><p>milk <b>x</b></p></div></li>"
                 "<li data-checked=\"false\"><label><input "
                 "type=\"checkbox\"></label><div><p><b>bread</b></p></div></li></ul>"),
              word("- [x] milk **x**\n- [ ] **bread**"));
    EXPECT_EQ(of("<ol><li data-list=\"checked\">a</li><li data-list=\"unchecked\">b</li></ol>"),
              word("1. [x] a\n2. [ ] b"));
    EXPECT_EQ(of("<ul data-checked=\"true\"><li>a</li><li>b</li></ul>"), word("- [x] a\n- [x] b"));
    EXPECT_EQ(of("<p><input type=checkbox> a <input type=checkbox checked> b</p>"), word("[ ] a [x] b"));
    EXPECT_TRUE(wordsOfHtml(word("<input type=checkbox>a")).leftOut.isEmpty());
    EXPECT_EQ(wordsOfHtml(word("<input type=text>a")).leftOut, QStringList{word("input")});
}

TEST(HtmlForms, SmallLettersRulesAndWordsOfPicturesStay)
{
    EXPECT_EQ(of("<p>H<sub>2</sub>O, x<sup>-10</sup></p>"), word("H₂O, x⁻¹⁰"));
    const HtmlWords other = wordsOfHtml(word("<p>5<sup>th</sup> x<sub>max</sub></p>"));
    EXPECT_EQ(other.markdown, word("5th xmax"));
    EXPECT_EQ(other.leftOut, (QStringList{word("sup"), word("sub")}));
    EXPECT_EQ(of("<p>a</p><hr/>b<hr>"), word("a\n\n---\n\nb\n\n---"));
    const HtmlWords picture = wordsOfHtml(word("<p>a<img src=\"x.png\" alt=\"the &lt;sea&gt; &amp; us\">b</p>"));
    EXPECT_EQ(picture.markdown, word("a the <sea> & us b"));
    EXPECT_EQ(picture.leftOut, QStringList{word("img")});
    EXPECT_EQ(of("<p><a href=\"https://e.org/a b(c)\">x [y]</a> z</p>"),
              word("[x \\[y\\]](https://e.org/a%20b%28c%29) z"));
    EXPECT_EQ(of("<h2>See <a href=\"https://e.org\">there</a></h2>"), word("## See [there](https://e.org)"));
    EXPECT_EQ(of("<p>a<br># b<br>1. c</p>"), word("a\n\\# b\n1\\. c"));
}

TEST(HtmlForms, SignsThatStandForMarksAreNoHarm)
{
    for (const char *html : {"<p>&#xfdd4;t0&#xfdd5;</p><p>a</p>", "<p>&#xfdd4;e0&#xfdd5;</p>a", "a&#xfdd4;b1&#xfdd5;",
                             "a&#xfdd4;&#xfdd4;n99999999999&#xfdd5;", "<p>&#xfdd4;c9999999&#xfdd5;</p>a",
                             "<p>&#xfdd4;q0&#xfdd5;</p><p>&#xfdd4;p0&#xfdd5;</p><p>&#xfdd4;r0&#xfdd5;</p>a"})
        EXPECT_TRUE(of(html).contains(QLatin1Char('a'))) << html;
}

} // namespace
} // namespace hearth
