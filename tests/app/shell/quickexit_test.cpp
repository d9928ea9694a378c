// SPDX-License-Identifier: GPL-3.0-or-later
// One key hides every window and locks, wherever the keyboard is.
#include "app/shell/mainwindowfixture.h"

#include <QMenu>

namespace hearth::test {
namespace {

class QuickExitTest : public MainWindowTest
{
protected:
    void SetUp() override
    {
        openJournalOfTwo();
        unlock();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    }
    void expectGone() const
    {
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

TEST_F(QuickExitTest, AlsoFromTheLockPage)
{
    lock();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F12);
    expectGone();
}

} // namespace
} // namespace hearth::test
