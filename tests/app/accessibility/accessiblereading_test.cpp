// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessibility/readaloud.h"

#include <gtest/gtest.h>

#include <QAccessible>
#include <QTextBrowser>

namespace hearth {
namespace {

class AccessibleReading : public ::testing::Test
{
protected:
    AccessibleReading()
    {
        words.setAccessibleName(QStringLiteral("Text"));
        words.setPlainText(QStringLiteral("Snow.\nAll day, and nobody in a hurry."));
        words.resize(600, 200);
        words.show();
    }
    [[nodiscard]] QAccessibleInterface *read() { return QAccessible::queryAccessibleInterface(&words); }
    [[nodiscard]] QAccessibleTextInterface &text() { return *read()->textInterface(); }

    QTextBrowser words;
};

TEST_F(AccessibleReading, IsTextWithANameAndNotALabel)
{
    EXPECT_EQ(read()->role(), QAccessible::EditableText);
    EXPECT_TRUE(read()->state().readOnly);
    EXPECT_EQ(read()->editableTextInterface(), nullptr);
    EXPECT_EQ(read()->text(QAccessible::Name), QStringLiteral("Text"));
    EXPECT_EQ(read()->text(QAccessible::Value), words.toPlainText());
    EXPECT_EQ(text().characterCount(), words.toPlainText().size());
    EXPECT_EQ(text().text(0, 5), QStringLiteral("Snow."));
}

TEST_F(AccessibleReading, IsReadLineByLineAndWordByWord)
{
    int begin = 0;
    int end = 0;
    EXPECT_EQ(text().textAtOffset(2, QAccessible::LineBoundary, &begin, &end), QStringLiteral("Snow."));
    EXPECT_EQ(begin, 0);
    EXPECT_EQ(text().textAfterOffset(2, QAccessible::LineBoundary, &begin, &end),
              QStringLiteral("All day, and nobody in a hurry."));
    EXPECT_EQ(text().textBeforeOffset(8, QAccessible::LineBoundary, &begin, &end), QStringLiteral("Snow."));
    EXPECT_EQ(text().textBeforeOffset(2, QAccessible::LineBoundary, &begin, &end), QString());
    EXPECT_EQ(text().textAfterOffset(8, QAccessible::LineBoundary, &begin, &end), QString());
    EXPECT_EQ(text().textAtOffset(7, QAccessible::WordBoundary, &begin, &end), QStringLiteral("All"));
}

TEST_F(AccessibleReading, IsSelected)
{
    EXPECT_EQ(text().selectionCount(), 0);
    text().setSelection(0, 6, 9);
    EXPECT_EQ(words.textCursor().selectedText(), QStringLiteral("All"));
    int begin = 0;
    int end = 0;
    text().selection(0, &begin, &end);
    EXPECT_EQ(begin, 6);
    EXPECT_EQ(end, 9);
    text().removeSelection(0);
    EXPECT_EQ(text().selectionCount(), 0);
    text().setCursorPosition(3);
    EXPECT_EQ(text().cursorPosition(), 3);
}

TEST_F(AccessibleReading, HasPlacesOnTheScreen)
{
    const QRect first = text().characterRect(0);
    EXPECT_FALSE(first.isEmpty());
    EXPECT_EQ(text().offsetAtPoint(first.center() - QPoint(first.width() / 4, 0)), 0);
    EXPECT_GT(text().characterRect(6).top(), first.top());
}

} // namespace
} // namespace hearth
