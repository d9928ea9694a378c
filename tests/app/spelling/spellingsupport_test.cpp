// SPDX-License-Identifier: GPL-3.0-or-later
#include "spelling/spellingsupport.h"

#include "app/spelling/fakespelling.h"
#include "app/spelling/underlined.h"
#include "spelling/spellinghighlighter.h"
#include "support/awaiting.h"
#include "widgets/growingtext.h"

#include <QAccessible>
#include <QApplication>
#include <QContextMenuEvent>
#include <QInputMethodEvent>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>

using namespace hearth;
using namespace hearth::test;

namespace {

/// A field that was there before its spelling.
class SpellingSupportTest : public testing::Test
{
protected:
    SpellingSupportTest()
    {
        spelling.wrong = {QStringLiteral("helo"), QStringLiteral("wrold")};
        field.resize(500, 300);
        field.show();
        field.activateWindow();
        field.setFocus();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&field, test::patience));
    }

    void attach()
    {
        support = new SpellingSupport(theme, field);
        support->setSpelling(&spelling);
        settle();
    }
    /// Until everything that waits has been checked.
    static void settle()
    {
        for (int round = 0; round < 3; ++round)
            QCoreApplication::processEvents();
    }
    [[nodiscard]] QString underlined() const { return underlinedIn(*field.document()); }
    [[nodiscard]] static QMenu *openedMenu() { return qobject_cast<QMenu *>(QApplication::activePopupWidget()); }
    /// As the keyboard asks for the menu.
    void askByKey()
    {
        const QPoint middle = field.rect().center();
        QContextMenuEvent event(QContextMenuEvent::Keyboard, middle, field.mapToGlobal(middle));
        QCoreApplication::sendEvent(&field, &event);
        EXPECT_TRUE(event.isAccepted());
    }
    void typeWithInputMethod(const QString &preedit, const QString &commit)
    {
        QInputMethodEvent event(preedit, {});
        event.setCommitString(commit);
        QCoreApplication::sendEvent(&field, &event);
    }

    Theme theme;
    FakeSpelling spelling;
    GrowingText field{QStringLiteral("Text"), 2, 10};
    SpellingSupport *support = nullptr;
};

} // namespace

TEST_F(SpellingSupportTest, MarksWhatStandsInTheFieldAlready)
{
    field.setText(QStringLiteral("helo my dear\nwrold of ours"));
    attach();
    EXPECT_EQ(underlined(), QStringLiteral("helo|wrold"));
    EXPECT_EQ(SpellingSupport::of(field), support);
}

TEST_F(SpellingSupportTest, AttachingIsNoChangeOfTheText)
{
    field.setText(QStringLiteral("helo"));
    QSignalSpy changed(&field, &QTextEdit::textChanged);
    attach();
    EXPECT_EQ(underlined(), QStringLiteral("helo"));
    EXPECT_EQ(changed.count(), 0);
    EXPECT_FALSE(field.document()->isUndoAvailable());
    EXPECT_FALSE(field.document()->isModified());
    emit theme.changed();
    settle();
    EXPECT_EQ(underlined(), QStringLiteral("helo"));
    EXPECT_EQ(changed.count(), 0);
}

TEST_F(SpellingSupportTest, DoesNotMarkTheWordThatIsBeingTyped)
{
    attach();
    QTest::keyClicks(&field, QStringLiteral("my helo"));
    settle();
    EXPECT_EQ(underlined(), QString());
    QTest::keyClicks(&field, QStringLiteral(" "));
    settle();
    EXPECT_EQ(underlined(), QStringLiteral("helo"));
    QTest::keyClicks(&field, QStringLiteral("wrold"));
    field.clearFocus();
    EXPECT_EQ(underlined(), QStringLiteral("helo|wrold"));
}

TEST_F(SpellingSupportTest, LeavesTheWayBackAsItIs)
{
    attach();
    QTest::keyClicks(&field, QStringLiteral("my helo wrold"));
    settle();
    field.undo();
    EXPECT_EQ(field.text(), QString());
    EXPECT_EQ(underlined(), QString());
    field.redo();
    EXPECT_EQ(field.text(), QStringLiteral("my helo wrold"));
}

TEST_F(SpellingSupportTest, LetsAnInputMethodCompose)
{
    attach();
    QTest::keyClicks(&field, QStringLiteral("helo "));
    typeWithInputMethod(QStringLiteral("wro"), {});
    typeWithInputMethod(QStringLiteral("wrold"), {});
    settle();
    EXPECT_EQ(field.text(), QStringLiteral("helo "));
    typeWithInputMethod({}, QStringLiteral("wrold"));
    settle();
    EXPECT_EQ(field.text(), QStringLiteral("helo wrold"));
    EXPECT_EQ(underlined(), QStringLiteral("helo"));
    typeWithInputMethod({}, QStringLiteral("."));
    settle();
    EXPECT_EQ(underlined(), QStringLiteral("helo|wrold"));
}

TEST_F(SpellingSupportTest, OffersBetterWordsByKeyboard)
{
    field.setText(QStringLiteral("my helo"));
    attach();
    spelling.better = {QStringLiteral("hello")};
    field.moveCursor(QTextCursor::End);
    askByKey();
    QMenu *menu = openedMenu();
    ASSERT_NE(menu, nullptr);
    EXPECT_EQ(menu->actions().constFirst()->text(), QStringLiteral("hello"));
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    EXPECT_EQ(field.text(), QStringLiteral("my hello"));
    EXPECT_TRUE(field.hasFocus());
    field.undo();
    EXPECT_EQ(field.text(), QStringLiteral("my helo"));
}

#ifdef Q_OS_LINUX
TEST_F(SpellingSupportTest, OpensTheMenuWithShiftAndF10)
{
    field.setText(QStringLiteral("helo dear"));
    attach();
    for (const auto place : {QTextCursor::Start, QTextCursor::End}) {
        field.moveCursor(place);
        QTest::keyClick(&field, Qt::Key_F10, Qt::ShiftModifier);
        QMenu *menu = openedMenu();
        ASSERT_NE(menu, nullptr);
        const bool isOffered = menu->actions().constFirst()->text() == QStringLiteral("No suggestions");
        EXPECT_EQ(isOffered, place == QTextCursor::Start);
        menu->close();
    }
    EXPECT_EQ(field.text(), QStringLiteral("helo dear"));
}
#endif

TEST_F(SpellingSupportTest, OffersBetterWordsByMouse)
{
    field.setText(QStringLiteral("helo"));
    attach();
    const QPoint place = field.cursorRect().center() + QPoint(4, 0);
    QContextMenuEvent event(QContextMenuEvent::Mouse, place, field.viewport()->mapToGlobal(place));
    QCoreApplication::sendEvent(field.viewport(), &event);
    ASSERT_NE(openedMenu(), nullptr);
    EXPECT_EQ(openedMenu()->actions().constFirst()->text(), QStringLiteral("No suggestions"));
    QTest::keyClick(openedMenu(), Qt::Key_Escape);
    EXPECT_EQ(openedMenu(), nullptr);
}

TEST_F(SpellingSupportTest, LeavesTheFieldItsOwnMenuElsewhere)
{
    field.setText(QStringLiteral("fine words"));
    attach();
    askByKey();
    QMenu *menu = openedMenu();
    ASSERT_NE(menu, nullptr);
    EXPECT_TRUE(std::ranges::none_of(
        menu->actions(), [](const QAction *action) { return action->text() == QStringLiteral("Ignore for now"); }));
    menu->close();
}

TEST_F(SpellingSupportTest, NeverOffersToChangeWhatIsOnlyRead)
{
    field.setText(QStringLiteral("helo"));
    attach();
    field.setReadOnly(true);
    const auto menu = support->menuAt(1);
    EXPECT_TRUE(std::ranges::none_of(
        menu->actions(), [](const QAction *action) { return action->text() == QStringLiteral("No suggestions"); }));
}

TEST_F(SpellingSupportTest, IsReadAloudAsBefore)
{
    field.setText(QStringLiteral("my helo"));
    attach();
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&field);
    ASSERT_NE(spoken, nullptr);
    EXPECT_EQ(spoken->text(QAccessible::Name), QStringLiteral("Text"));
    EXPECT_EQ(spoken->textInterface()->text(0, 7), QStringLiteral("my helo"));
    EXPECT_EQ(spoken->role(), QAccessible::EditableText);
}

TEST_F(SpellingSupportTest, MayGoBeforeTheField)
{
    field.setText(QStringLiteral("helo"));
    attach();
    delete support;
    QTest::keyClicks(&field, QStringLiteral("so "));
    field.clearFocus();
    EXPECT_EQ(SpellingSupport::of(field), nullptr);
}

TEST_F(SpellingSupportTest, MayLoseItsDocument)
{
    attach();
    auto *other = new QTextDocument(&field);
    field.setDocument(other);
    QTest::keyClicks(&field, QStringLiteral("helo "));
    field.clearFocus();
    EXPECT_EQ(field.text(), QStringLiteral("helo "));
}

TEST_F(SpellingSupportTest, AVeryLongLineWaitsUntilTheTypingRests)
{
    const QString part = QStringLiteral("we walked helo by the river and talked of nothing in particular ");
    const QString line = part.repeated(100000 / static_cast<int>(part.size()));
    field.setText(line);
    attach();
    const auto count = [this] { return underlined().count(QStringLiteral("helo")); };
    const auto all = line.count(QStringLiteral("helo"));
    ASSERT_TRUE(test::becomesTrue([&] { return count() == all; }));

    spelling.asked.clear();
    field.moveCursor(QTextCursor::Start);
    QTest::keyClicks(&field, QStringLiteral("so wrold it was "));
    settle();
    EXPECT_TRUE(spelling.asked.isEmpty()); // not with each key
    EXPECT_EQ(count(), all);               // what was found keeps its place
    EXPECT_FALSE(underlined().contains(QStringLiteral("wrold")));
    ASSERT_TRUE(test::becomesTrue([&] { return underlined().startsWith(QStringLiteral("wrold|helo")); }));
    EXPECT_EQ(count(), all);

    // Inside a word that was found, it is another word.
    QTextCursor cursor(field.document());
    cursor.setPosition(static_cast<int>(field.text().indexOf(QStringLiteral("helo"))) + 2);
    field.setTextCursor(cursor);
    QTest::keyClicks(&field, QStringLiteral("l"));
    EXPECT_EQ(count(), all - 1);
    // Cut in two, each keeps what can be kept, and the rest comes by itself.
    field.moveCursor(QTextCursor::End);
    cursor = field.textCursor();
    cursor.setPosition(50000);
    cursor.insertBlock();
    ASSERT_TRUE(test::becomesTrue([&] { return count() == all - 1; }));
}
