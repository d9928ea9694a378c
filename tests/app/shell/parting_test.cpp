// SPDX-License-Identifier: GPL-3.0-or-later
// Leaving a journal, and removing the other from it, from the settings on.
#include "app/shell/mainwindowfixture.h"

#include "onboarding/partingdialog.h"

using namespace hearth;
using namespace hearth::test;

namespace {

class PartingWindow : public MainWindowTest
{
protected:
    [[nodiscard]] PartingDialog *begin(const QString &action)
    {
        trigger(ActionId::ShowSettings);
        QPushButton *button = buttonIn(window, action);
        if (button == nullptr) {
            ADD_FAILURE() << qPrintable(action);
            return nullptr;
        }
        button->click(); // it may be scrolled out of sight
        auto *dialog = window.findChild<PartingDialog *>();
        if (dialog == nullptr || !QTest::qWaitForWindowExposed(dialog))
            ADD_FAILURE() << "no dialog";
        return dialog;
    }
    void carryOut(PartingDialog &dialog, const QString &action)
    {
        press(dialog, QStringLiteral("Next"));
        type(dialog, QStringLiteral("Present passphrase"), kAnnasPassphrase);
        QSignalSpy parted(&world.session.keys(), &KeyChanges::parted);
        press(dialog, action);
        ASSERT_TRUE(parted.count() > 0 || parted.wait(20000));
        EXPECT_NE(visible<LockPage>(), nullptr);
    }
};

} // namespace

TEST_F(PartingWindow, LeavesWithWhatWasBeingTyped)
{
    openJournalOfTwo();
    unlock();
    trigger(ActionId::NewEntry);
    QTest::keyClicks(visible<EntryEditor>()->findChild<QTextEdit *>(), QStringLiteral("half a sentence"));
    PartingDialog *dialog = begin(QStringLiteral("Leave…"));
    ASSERT_NE(dialog, nullptr);
    carryOut(*dialog, QStringLiteral("Leave now"));
    press(*dialog, QStringLiteral("Open my own journal"));
    unlock();
    EXPECT_TRUE(world.session.path().endsWith(QStringLiteral("-own.hearth")));
    EXPECT_FALSE(window.actions()[ActionId::SitTogether]->isEnabled());
    trigger(ActionId::NewEntry);
    EXPECT_EQ(visible<EntryEditor>()->findChild<QTextEdit *>()->toPlainText(), QStringLiteral("half a sentence"));
    trigger(ActionId::ShowSettings);
    EXPECT_TRUE(says(window, QStringLiteral("You left the journal you had with Ben, on ")));
}

TEST_F(PartingWindow, RemovesTheOtherWhoseFileOpensInTheWindow)
{
    openJournalOfTwo();
    unlock();
    PartingDialog *dialog = begin(QStringLiteral("Remove…"));
    ASSERT_NE(dialog, nullptr);
    carryOut(*dialog, QStringLiteral("Remove now"));
    press(*dialog, QStringLiteral("Close"));
    unlock();
    trigger(ActionId::ShowSettings);
    EXPECT_TRUE(says(window, QStringLiteral("You removed Ben on ")));
    lock();
    window.openJournal(QFileInfo(folder.path()).absolutePath() + QStringLiteral("/ours-handed-over.hearth"));
    unlock(kBensPassphrase);
    trigger(ActionId::ShowSettings);
    EXPECT_TRUE(says(window, QStringLiteral("Anna removed you from the journal you had, on ")));
}

// Nothing is offered there that needs both.
TEST_F(PartingWindow, IsForOneAfterwards)
{
    openJournalOfTwo();
    unlock();
    PartingDialog *dialog = begin(QStringLiteral("Remove…"));
    ASSERT_NE(dialog, nullptr);
    carryOut(*dialog, QStringLiteral("Remove now"));
    press(*dialog, QStringLiteral("Close"));
    unlock();
    EXPECT_FALSE(window.actions()[ActionId::SitTogether]->isEnabled());
    trigger(ActionId::ShowToday);
    EXPECT_EQ(window.workspace()->page(PageId::Today)->findChild<GrowingText *>(), nullptr);
    trigger(ActionId::NewEntry);
    auto *readers = visible<EntryEditor>()->findChild<QWidget *>(QStringLiteral("readers"));
    ASSERT_NE(readers, nullptr);
    EXPECT_FALSE(readers->isVisible());
    trigger(ActionId::ShowGratitude);
    QPushButton *write = buttonIn(window, QStringLiteral("Write a note"));
    EXPECT_TRUE(write == nullptr || !write->isEnabled());
}
