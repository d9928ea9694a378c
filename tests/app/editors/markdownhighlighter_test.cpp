// SPDX-License-Identifier: GPL-3.0-or-later
#include "editors/markdownhighlighter.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <gtest/gtest.h>

using namespace hearth;

namespace {

/// The format that stands over the first occurrence of those characters.
QTextCharFormat formatOver(const QString &text, const QString &characters)
{
    const Theme theme;
    QTextDocument document(text);
    MarkdownHighlighter highlighter(theme, &document);
    highlighter.rehighlight();
    const int at = static_cast<int>(text.indexOf(characters));
    const QTextBlock block = document.findBlock(at);
    for (const QTextLayout::FormatRange &range : block.layout()->formats()) {
        const int place = at - block.position();
        if (range.start <= place && place < range.start + range.length)
            return range.format;
    }
    return {};
}

} // namespace

TEST(MarkdownHighlighter, HeadingsStandOut)
{
    const auto words = formatOver(QStringLiteral("# Sunday"), QStringLiteral("Sunday"));
    EXPECT_EQ(words.fontWeight(), QFont::DemiBold);
    EXPECT_GT(words.fontPointSize(),
              formatOver(QStringLiteral("### Sunday"), QStringLiteral("Sunday")).fontPointSize());
    EXPECT_FALSE(formatOver(QStringLiteral("#tag"), QStringLiteral("tag")).hasProperty(QTextFormat::FontWeight));
}

TEST(MarkdownHighlighter, EmphasisLooksLikeItself)
{
    const QString text = QStringLiteral("plain **bold** and _soft_ and snake_case_word, 3 * 4 * 5");
    EXPECT_EQ(formatOver(text, QStringLiteral("bold")).fontWeight(), QFont::Bold);
    EXPECT_TRUE(formatOver(text, QStringLiteral("soft")).fontItalic());
    EXPECT_FALSE(formatOver(text, QStringLiteral("plain")).isValid() &&
                 formatOver(text, QStringLiteral("plain")).fontWeight() == QFont::Bold);
    EXPECT_FALSE(formatOver(text, QStringLiteral("case")).fontItalic());
    EXPECT_FALSE(formatOver(text, QStringLiteral("4")).fontItalic());
}

TEST(MarkdownHighlighter, CodeReachesOverLines)
{
    const QString text = QStringLiteral("```\n**not bold**\n```\n**bold**!");
    EXPECT_FALSE(formatOver(text, QStringLiteral("not bold")).fontWeight() == QFont::Bold);
    EXPECT_EQ(formatOver(text, QStringLiteral("bold**!")).fontWeight(), QFont::Bold);
}
