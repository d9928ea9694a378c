// SPDX-License-Identifier: GPL-3.0-or-later
// Undo as a person meets it: by name, from anywhere, and leading to what came back.
#include "app/shell/mainwindowfixture.h"
#include "shell/longretrace.h"
#include "support/awaiting.h"

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
    EXPECT_EQ(visible<MessageBar>()->text(), QStringLiteral("Taken back: “Snow & ice” is here again."));
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
    EXPECT_EQ(visible<MessageBar>()->text(), QStringLiteral("Taken back: “You fixed the door” is here again."));
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

/// A step as large as an import.
class LargeUndo : public UndoInTheWindow
{
protected:
    static constexpr std::size_t kMany = 20'000;

    void SetUp() override
    {
        UndoInTheWindow::SetUp();
        ChangeSet changes;
        for (std::size_t i = 0; i < kMany; ++i)
            changes.push_back(Change::add(entryOf(journal(), {}, QStringLiteral("Entry %1").arg(i))));
        ASSERT_TRUE(journal().apply(std::move(changes)));
        ASSERT_EQ(journal().all<Entry>().size(), kMany);
    }
};

TEST_F(LargeUndo, ShowsHowFarItIsAndSaysWhenItIsDone)
{
    trigger(ActionId::Undo);
    EXPECT_EQ(journal().all<Entry>().size(), kMany) << "not before the window has been painted";
    auto *busy = window.findChild<LongRetrace *>();
    ASSERT_TRUE(busy != nullptr && busy->isVisible());
    EXPECT_TRUE(busy->isModal()) << "nothing else is done meanwhile";
    ASSERT_TRUE(becomesTrue([&] { return window.findChild<LongRetrace *>() == nullptr; }));
    EXPECT_TRUE(journal().all<Entry>().isEmpty());
    EXPECT_TRUE(visible<MessageBar>()->text().startsWith(QStringLiteral("Taken back: ")));
    EXPECT_TRUE(journal().canRedo());
}

TEST_F(LargeUndo, StoppedItLeavesAllAsItWas)
{
    trigger(ActionId::Undo);
    auto *busy = window.findChild<LongRetrace *>();
    ASSERT_NE(busy, nullptr);
    busy->reject();
    ASSERT_TRUE(becomesTrue([&] { return window.findChild<LongRetrace *>() == nullptr; }));
    EXPECT_EQ(journal().all<Entry>().size(), kMany);
    EXPECT_TRUE(journal().canUndo());
    EXPECT_FALSE(journal().canRedo());
}

TEST_F(LargeUndo, EndsWithALock)
{
    trigger(ActionId::Undo);
    ASSERT_NE(window.findChild<LongRetrace *>(), nullptr);
    lock();
    EXPECT_EQ(window.findChild<LongRetrace *>(), nullptr);
}

} // namespace
} // namespace hearth::test
