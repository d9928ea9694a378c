// SPDX-License-Identifier: GPL-3.0-or-later
// That each is read aloud once is seen where somebody reads the screen: tests/accessibility.
#include "accessibility/readaloud.h"
#include "support/patience.h"
#include "theme/role.h"
#include "theme/theme.h"
#include "widgets/messagebar.h"
#include "widgets/plainlabel.h"

#include <gtest/gtest.h>

#include <QAccessible>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace hearth {
namespace {

QAccessibleInterface *readOf(QWidget &widget)
{
    return QAccessible::queryAccessibleInterface(&widget);
}

TEST(Announcing, ShowsTheMessage)
{
    QWidget window;
    window.show();
    PlainLabel problem(QStringLiteral("The disk is full."), Role::Problem, &window);
    problem.hide();
    announce(&problem);
    EXPECT_TRUE(problem.isVisible());
}

TEST(Announcing, TellsAMessageFromOtherWords)
{
    QWidget window;
    PlainLabel words(QStringLiteral("It is done."), Role::Muted, &window);
    EXPECT_EQ(readOf(words)->role(), QAccessible::StaticText);
    PlainLabel message(QStringLiteral("It is done."), Role::Muted, &window);
    markAsMessage(&message);
    EXPECT_EQ(readOf(message)->role(), QAccessible::Notification);
}

TEST(Announcing, SaysTheWordsOfABarOnce)
{
    QWidget window;
    window.show();
    const Theme theme;
    MessageBar bar(theme, &window);
    EXPECT_EQ(readOf(bar)->role(), QAccessible::Notification) << "whoever asked before there was a message";
    bar.showMessage(MessageBar::Type::Done, QStringLiteral("Saved."));
    EXPECT_TRUE(bar.isVisible());
    auto *words = bar.findChild<PlainLabel *>();
    ASSERT_NE(words, nullptr);
    const auto named = readOf(*words)->relations(QAccessible::Labelled);
    ASSERT_EQ(named.size(), 1) << "its words are the name of the bar, and no words beside it";
    EXPECT_EQ(named.front().first, readOf(bar));
}

// What tells where its cursor stands just before it tells that it has the keyboard is taken for known, and nothing is
// said of it.
TEST(Announcing, TellsOfTheCursorOfAnEmptyFieldBeforeItHasTheKeyboard)
{
    QWidget window;
    QPushButton before(&window);
    QLineEdit field(&window);
    window.show();
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window, test::patience));
    before.setFocus();
    const QSignalSpy moved(&field, &QLineEdit::cursorPositionChanged);
    QTest::keyClick(&window, Qt::Key_Tab);
    EXPECT_TRUE(field.hasFocus());
    EXPECT_EQ(moved.count(), 0);
}

} // namespace
} // namespace hearth
