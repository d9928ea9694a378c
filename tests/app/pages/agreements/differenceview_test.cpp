// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/agreements/differenceview.h"

#include <gtest/gtest.h>

#include <QTextBlock>
#include <QTextFragment>

using namespace hearth;

namespace {

/// The text with [added] and {removed} parts, as the formats mark them.
QString marked(const DifferenceView &view)
{
    QString text;
    for (QTextBlock block = view.document()->begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); part != block.end(); ++part) {
            const QTextCharFormat format = part.fragment().charFormat();
            const QString words = part.fragment().text();
            text += format.fontUnderline()   ? QLatin1Char('[') + words + QLatin1Char(']')
                    : format.fontStrikeOut() ? QLatin1Char('{') + words + QLatin1Char('}')
                                             : words;
        }
        if (block.next().isValid())
            text += QLatin1Char('/');
    }
    return text;
}

} // namespace

TEST(DifferenceView, UnderlinesWhatWasAddedAndStrikesWhatWasRemoved)
{
    const Theme theme;
    DifferenceView view(theme, QStringLiteral("Changes"));
    view.setTexts(QStringLiteral("They lie in the hall."), QStringLiteral("They lie in the kitchen."));
    EXPECT_EQ(marked(view), QStringLiteral("They lie in the {hall} [kitchen]."));
    EXPECT_EQ(view.words(), QStringLiteral("Removed: hall\nAdded: kitchen"));
    EXPECT_EQ(view.accessibleDescription(), view.words());
}

TEST(DifferenceView, SaysWhenNothingChanged)
{
    const Theme theme;
    DifferenceView view(theme, QStringLiteral("Changes"));
    view.setTexts(QStringLiteral("Same."), QStringLiteral("Same."));
    EXPECT_EQ(marked(view), QStringLiteral("Same."));
    EXPECT_EQ(view.words(), QStringLiteral("The words are the same."));
}

TEST(DifferenceView, ShowsMarkupAsItWasTyped)
{
    const Theme theme;
    DifferenceView view(theme, QStringLiteral("Changes"));
    view.setTexts(QStringLiteral("<b>one</b>\ntwo"), QStringLiteral("<b>one</b>\ntwo &amp; <i>three</i>"));
    EXPECT_EQ(view.toPlainText(), QStringLiteral("<b>one</b>\ntwo &amp; <i>three</i>"));
}

TEST(DifferenceView, IsAsTallAsItsText)
{
    const Theme theme;
    DifferenceView view(theme, QStringLiteral("Changes"));
    view.resize(300, 100);
    view.show();
    view.setTexts({}, QStringLiteral("short"));
    const int one = view.minimumHeight();
    view.setTexts({}, QString(10000, QLatin1Char('w')));
    EXPECT_GT(view.minimumHeight(), 20 * one);
    EXPECT_LT(view.minimumSizeHint().width(), 200);
}
