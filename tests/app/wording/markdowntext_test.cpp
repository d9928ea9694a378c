// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/markdowntext.h"

#include <gtest/gtest.h>

#include <QColor>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextTable>

using namespace hearth;

namespace {

QString kept(const char *markdown)
{
    return withLineBreaks(QString::fromUtf8(markdown)).replace(QChar(QChar::LineSeparator), QLatin1Char('/'));
}

} // namespace

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

TEST(MarkdownText, AllWordsOfAHeadingHaveItsSize)
{
    QTextDocument document;
    document.setMarkdown(QStringLiteral("# A **bold** *and `odd`* head\n\ntext **bold**\n\n### Three _levels_"));
    dressHeadings(document);
    int words = 0;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const int level = block.blockFormat().headingLevel();
        for (auto part = block.begin(); part != block.end(); ++part) {
            const QTextCharFormat format = part.fragment().charFormat();
            const int larger = format.intProperty(QTextFormat::FontSizeAdjustment);
            EXPECT_EQ(larger, level > 0 ? 4 - level : 0) << qPrintable(part.fragment().text());
            if (level > 0) {
                EXPECT_EQ(format.fontWeight(), QFont::Bold) << qPrintable(part.fragment().text());
            }
            ++words;
        }
    }
    EXPECT_GE(words, 8);
    EXPECT_TRUE(document.begin().text().contains(QStringLiteral("bold")));
}

TEST(MarkdownText, LettersThatKnowNoSlantStandUpright)
{
    const QString arabic = QStringLiteral("\u0644\u064A\u0644\u0649");
    EXPECT_TRUE(uprightRuns(QStringLiteral("Ida, \u00E9\u03B1\u0434 \u2013 7")).isEmpty());
    EXPECT_EQ(uprightRuns(QStringLiteral("by ") + arabic + u'.'), (QList<std::pair<int, int>>{{3, 4}}));

    QTextDocument document;
    document.setMarkdown(QStringLiteral("*by %1, Ida*").arg(arabic));
    setUpright(document);
    bool isThere = false;
    for (auto part = document.begin().begin(); part != document.begin().end(); ++part) {
        const bool isArabic = part.fragment().text() == arabic;
        isThere |= isArabic;
        EXPECT_EQ(part.fragment().charFormat().fontItalic(), !isArabic) << qPrintable(part.fragment().text());
    }
    EXPECT_TRUE(isThere);
}

TEST(MarkdownText, TablesHaveSingleLines)
{
    QTextDocument document;
    document.setMarkdown(QStringLiteral("before\n\n| a | b |\n|---|--:|\n| 1 | 2 |\n\nafter"));
    dressTables(document, QColor(Qt::red), 6);
    const QList<QTextFrame *> frames = document.rootFrame()->childFrames();
    ASSERT_EQ(frames.size(), 1);
    const auto *table = qobject_cast<QTextTable *>(frames.first());
    ASSERT_NE(table, nullptr);
    EXPECT_EQ(table->rows(), 2);
    EXPECT_TRUE(table->format().borderCollapse());
    EXPECT_EQ(table->format().borderStyle(), QTextFrameFormat::BorderStyle_Solid);
    EXPECT_EQ(table->format().borderBrush().color(), QColor(Qt::red));
    EXPECT_EQ(table->format().border(), 1);
    EXPECT_EQ(table->format().cellSpacing(), 0);
    EXPECT_EQ(table->format().cellPadding(), 6);
    EXPECT_TRUE((table->cellAt(1, 1).firstCursorPosition().blockFormat().alignment() & Qt::AlignRight) != 0);
}
