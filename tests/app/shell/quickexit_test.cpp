// SPDX-License-Identifier: GPL-3.0-or-later
// One key hides every window and locks, wherever the keyboard is.
#include "app/shell/mainwindowfixture.h"
#include "onboarding/renewaldialogs.h"
#include "page/prompter.h"
#include "printing/paperprogress.h"
#include "support/awaiting.h"
#include "support/opendialog.h"

#include <QElapsedTimer>
#include <QMenu>
#include <QPointer>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>

namespace hearth::test {
namespace {

class QuickExitTest : public MainWindowTest
{
protected:
    void SetUp() override
    {
        openJournalOfTwo();
        unlock();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window, test::patience));
    }
    void expectGone()
    {
        for (const QWidget *each : QApplication::topLevelWidgets())
            EXPECT_FALSE(each->isVisible()) << each->metaObject()->className(); // at once
        ASSERT_TRUE(test::arrives(left));
        for (const QWidget *each : QApplication::topLevelWidgets())
            EXPECT_FALSE(each->isVisible()) << each->metaObject()->className();
        EXPECT_EQ(left.count(), 1);
        EXPECT_FALSE(world.session.isUnlocked());
    }

    QSignalSpy left{&window, &MainWindow::leftAtOnce};
};

TEST_F(QuickExitTest, HidesAndLocksAndKeepsTheDraft)
{
    trigger(ActionId::NewEntry);
    QTest::keyClicks(visible<EntryEditor>()->findChild<QTextEdit *>(), QStringLiteral("half a sentence"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F12);
    expectGone();
    EXPECT_TRUE(world.prompter.asked.isEmpty());
    window.show();
    unlock();
    trigger(ActionId::NewEntry);
    EXPECT_EQ(visible<EntryEditor>()->findChild<QTextEdit *>()->toPlainText(), QStringLiteral("half a sentence"));
}

TEST_F(QuickExitTest, AlsoOutOfADialog)
{
    trigger(ActionId::ShowHelp);
    QWidget *dialog = QApplication::activeModalWidget();
    ASSERT_NE(dialog, nullptr);
    QTest::keyClick(dialog, Qt::Key_F12);
    expectGone();
}

TEST_F(QuickExitTest, AlsoOutOfAMenu)
{
    QMenu menu(&window);
    menu.addAction(QStringLiteral("something"));
    menu.popup(window.pos());
    QTest::keyClick(&menu, Qt::Key_F12);
    expectGone();
}

// Whoever asked a question goes on in the pages once it is answered: until then they stay.
TEST_F(QuickExitTest, LetsWhoeverAskedGoOnBeforeThePagesGo)
{
    const QTemporaryDir place;
    Settings settings(place.filePath(QStringLiteral("hearthbook.ini")));
    DialogPrompter prompter(settings);
    const QPointer<Workspace> pages = window.workspace();
    whenOpen<QDialog>([](QDialog &question) { QTest::keyClick(&question, Qt::Key_F12); });
    EXPECT_FALSE(prompter.ask(pages->page(PageId::Today), {QStringLiteral("Really?"), {}, QStringLiteral("Yes")}));
    EXPECT_FALSE(pages.isNull());
    expectGone();
    EXPECT_TRUE(pages.isNull());
}

TEST_F(QuickExitTest, StopsPagesThatAreBeingSetFirst)
{
    const QPointer<Workspace> pages = window.workspace();
    {
        PaperProgress progress(QStringLiteral("title"), QStringLiteral("words"), pages);
        QElapsedTimer timer;
        timer.start();
        bool isPressed = false;
        while (progress.goesOn(0.5) && timer.elapsed() < test::patience) {
            if (progress.isVisible() && !std::exchange(isPressed, true))
                QTest::keyClick(&progress, Qt::Key_F12);
        }
        EXPECT_TRUE(progress.wasStopped());
        EXPECT_FALSE(pages.isNull()) << "the journal that they are set from is there until they have stopped";
    }
    expectGone();
}

TEST_F(QuickExitTest, AlsoByItsPlaceInTheMenuThatGoesWithThePages)
{
    QAction *hide = window.actions()[ActionId::HideAndLock];
    const auto menus = window.workspace()->findChildren<QMenu *>();
    const auto found =
        std::ranges::find_if(menus, [hide](const QMenu *menu) { return menu->actions().contains(hide); });
    ASSERT_NE(found, menus.end());
    QMenu *menu = *found;
    menu->popup(window.pos());
    menu->setActiveAction(hide);
    QTest::keyClick(menu, Qt::Key_Return);
    QCoreApplication::processEvents();
    expectGone();
}

TEST_F(QuickExitTest, WaitsWithACodeThatNobodyHasSeen)
{
    trigger(ActionId::ShowSettings);
    buttonIn(window, QStringLiteral("New recovery code…"))->click();
    auto *dialog = visible<NewRecoveryCodeDialog>();
    ASSERT_NE(dialog, nullptr);
    type(*dialog, QStringLiteral("Your current passphrase"), kAnnasPassphrase);
    press(*dialog, QStringLiteral("Make a new code"));
    QTest::keyClick(dialog, Qt::Key_F12); // while it is being made
    ASSERT_TRUE(test::becomesTrue([this] { return window.isMinimized(); }));
    EXPECT_EQ(left.count(), 0);
    EXPECT_FALSE(world.session.isUnlocked());
    EXPECT_FALSE(dialog->isVisible());
    EXPECT_TRUE(dialog->isKeepingCode());
    window.showNormal();
    EXPECT_TRUE(says(window, QStringLiteral("A new recovery code waits here")));
    unlock();
    EXPECT_TRUE(test::becomesTrue([&] { return dialog->isVisible(); }));
}

TEST_F(QuickExitTest, AlsoFromTheLockPage)
{
    lock();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F12);
    expectGone();
}

} // namespace
} // namespace hearth::test
