// SPDX-License-Identifier: GPL-3.0-or-later
// Undo as a person meets it: by name, from anywhere, and leading to what came back.
#include "app/shell/mainwindowfixture.h"
#include "support/patience.h"

#include <QLineEdit>

namespace hearth::test {
namespace {

class UndoInTheWindow : public MainWindowTest
{
protected:
    void SetUp() override
    {
        openJournalOfTwo();
        unlock();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window, test::patience));
        entry = entryOf(journal(), QStringLiteral("Snow & ice"), QStringLiteral("white"));
        ASSERT_TRUE(journal().add(entry));
        ASSERT_TRUE(journal().remove(entry.record.id));
    }
    [[nodiscard]] QString undoText() { return window.actions()[ActionId::Undo]->text(); }

    Entry entry;
};

TEST_F(UndoInTheWindow, NamesWhatItTakesBackAndLeadsThere)
{
    EXPECT_EQ(undoText(), QStringLiteral("Undo: delete “Snow && ice”"));
    EXPECT_EQ(window.workspace()->currentPage(), PageId::Today);
    trigger(ActionId::Undo);
    EXPECT_TRUE(journal().find(entry.record.id));
    EXPECT_EQ(window.workspace()->currentPage(), PageId::Journal);
    EXPECT_EQ(visible<MessageBar>()->text(), QStringLiteral("Undone: delete “Snow & ice”"));
    EXPECT_EQ(undoText(), QStringLiteral("Undo: add “Snow && ice”"));
    EXPECT_EQ(window.actions()[ActionId::Redo]->text(), QStringLiteral("Redo: delete “Snow && ice”"));
}

TEST_F(UndoInTheWindow, StaysOnThePageThatShowsWhatCameBack)
{
    const GratitudeNote note = noteOf(journal(), QStringLiteral("You fixed the door"));
    ASSERT_TRUE(journal().add(note));
    window.workspace()->show(PageId::Gratitude);
    ASSERT_TRUE(journal().remove(note.record.id));
    trigger(ActionId::Undo);
    EXPECT_TRUE(journal().find(note.record.id));
    EXPECT_EQ(window.workspace()->currentPage(), PageId::Gratitude);
    EXPECT_EQ(visible<MessageBar>()->text(), QStringLiteral("Undone: delete “You fixed the door”"));
}

TEST_F(UndoInTheWindow, SaysNothingOfItOnceLocked)
{
    lock();
    EXPECT_EQ(undoText(), QStringLiteral("Undo"));
    EXPECT_EQ(window.actions()[ActionId::Redo]->text(), QStringLiteral("Redo"));
}

TEST_F(UndoInTheWindow, TheKeyWorksFromAnEmptyFieldAndLeavesWordsToTheirField)
{
    auto *search = fieldIn(window, QStringLiteral("Search everything you may read"));
    ASSERT_NE(search, nullptr);
    search->setFocus();
    QTest::keyClicks(search, QStringLiteral("ab"));
    QTest::keyClick(search, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_FALSE(journal().find(entry.record.id)) << "the field took back its own letters";
    EXPECT_TRUE(search->text().isEmpty());
    ASSERT_FALSE(search->isUndoAvailable());
    QTest::keyClick(search, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(journal().find(entry.record.id));
}

TEST_F(UndoInTheWindow, ItIsPerWriter)
{
    lock();
    unlock(kBensPassphrase);
    EXPECT_EQ(undoText(), QStringLiteral("Undo"));
    EXPECT_FALSE(window.actions()[ActionId::Undo]->isEnabled());
}

} // namespace
} // namespace hearth::test
