// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/markdownview.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextDocument>

#include <gtest/gtest.h>

namespace hearth {
namespace {

/// From the top of the first line to the top of the last one.
double wayDown(const MarkdownView &view)
{
    const QTextDocument &document = *view.document();
    const auto top = [&document](const QTextBlock &block) {
        return document.documentLayout()->blockBoundingRect(block).top();
    };
    return top(document.lastBlock()) - top(document.begin());
}

TEST(MarkdownView, PlainParagraphsStandAsFarApartAsThoseOfMarkdown)
{
    const Theme theme;
    const QString text = QStringLiteral("We take a quarter.\n\nEither can stop it.");
    MarkdownView markdown(theme, QStringLiteral("words"));
    markdown.resize(600, 400);
    markdown.setJournalText(text);
    MarkdownView plain(theme, QStringLiteral("words"));
    plain.resize(600, 400);
    plain.setPlainJournalText(text);
    EXPECT_NEAR(wayDown(plain), wayDown(markdown), 2);
    EXPECT_EQ(plain.toPlainText(), text);

    MarkdownView lines(theme, QStringLiteral("words"));
    lines.resize(600, 400);
    lines.setPlainJournalText(QStringLiteral("one\ntwo"));
    EXPECT_LT(wayDown(lines), wayDown(plain));
}

} // namespace
} // namespace hearth
