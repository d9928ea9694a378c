// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/regionkeys.h"

#include "app/shell/mainwindowfixture.h"
#include "shell/header.h"
#include "shell/keysdialog.h"
#include "shell/navigation.h"
#include "support/awaiting.h"
#include "support/patience.h"

#include <QApplication>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace hearth {
namespace {

class RegionKeysTest : public testing::Test
{
protected:
    RegionKeysTest()
    {
        auto *layout = new QVBoxLayout(&window);
        for (QWidget **region : {&first, &empty, &second}) {
            *region = new QWidget;
            layout->addWidget(*region);
        }
        for (auto &[line, region] : {std::pair(&one, first), std::pair(&two, first), std::pair(&three, second)}) {
            *line = new QLineEdit(region);
        }
        new RegionKeys({first, empty, second}, &window);
        window.show();
        window.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&window, test::patience));
        one->setFocus();
    }

    QWidget window;
    QWidget *first = nullptr;
    QWidget *empty = nullptr;
    QWidget *second = nullptr;
    QLineEdit *one = nullptr;
    QLineEdit *two = nullptr;
    QLineEdit *three = nullptr;
};

TEST_F(RegionKeysTest, GoThroughThePartsAndComeBackToWhereEachWasLeft)
{
    two->setFocus();
    QTest::keyClick(&window, Qt::Key_F6);
    EXPECT_EQ(QApplication::focusWidget(), three) << "a part that nothing in it takes the keyboard is passed over";
    QTest::keyClick(&window, Qt::Key_F6);
    EXPECT_EQ(QApplication::focusWidget(), two);
    QTest::keyClick(&window, Qt::Key_F6, Qt::ShiftModifier);
    EXPECT_EQ(QApplication::focusWidget(), three);
}

TEST_F(RegionKeysTest, LeaveOutWhatIsHidden)
{
    second->hide();
    QTest::keyClick(&window, Qt::Key_F6);
    EXPECT_EQ(QApplication::focusWidget(), one);
}

class WindowKeys : public test::MainWindowTest
{
};

TEST_F(WindowKeys, AltAndADigitLeaveTheKeyboardOnThePage)
{
    openJournalOfTwo();
    unlock();
    for (const ActionId id : {ActionId::ShowJournal, ActionId::ShowTogether, ActionId::ShowGratitude,
                              ActionId::ShowAgreements, ActionId::ShowTalk, ActionId::ShowInsights,
                              ActionId::ShowSettings, ActionId::ShowCheckIn, ActionId::ShowToday}) {
        trigger(id);
        QCoreApplication::processEvents(); // what is made anew for the page is there
        const QWidget *focused = QApplication::focusWidget();
        Workspace &workspace = *window.workspace();
        ASSERT_NE(focused, nullptr);
        EXPECT_TRUE(workspace.page(workspace.currentPage())->isAncestorOf(focused))
            << static_cast<int>(id) << ' ' << focused->metaObject()->className();
    }
}

TEST_F(WindowKeys, ChoosingThePageThatIsShownLeadsBackToItsTop)
{
    openJournalOfTwo();
    unlock();
    trigger(ActionId::ShowSettings);
    auto *scroll = window.workspace()->page(PageId::Settings)->findChild<QScrollArea *>();
    ASSERT_NE(scroll, nullptr);
    QCoreApplication::processEvents(); // laid out
    scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
    ASSERT_GT(scroll->verticalScrollBar()->value(), 0);
    test::press(window, QStringLiteral("Settings"));
    EXPECT_EQ(scroll->verticalScrollBar()->value(), 0);
}

TEST_F(WindowKeys, EveryKeyIsListed)
{
    KeysDialog dialog(window.actions());
    QStringList said;
    for (const QLabel *label : dialog.findChildren<QLabel *>())
        said += label->accessibleName();
    for (const char *line : {"Lock: Ctrl+L", "Entry: Ctrl+N", "Settings: Ctrl+,  Alt+9", "Hide and lock: F12",
                             "Keyboard shortcuts: F1", "On to the next part of the window, and back: F6  Shift+F6"})
        EXPECT_TRUE(said.contains(QString::fromUtf8(line))) << line << '\n'
                                                            << said.join(QLatin1Char('\n')).toStdString();
    EXPECT_TRUE(test::saysExactly(dialog, QStringLiteral("Keyboard shortcuts"))) << "its title is neutral";
    // Nothing that has a key is forgotten.
    qsizetype keyed = 0;
    for (const QAction *action : window.actions().findChildren<QAction *>())
        keyed += action->shortcut().isEmpty() ? 0 : 1;
    EXPECT_EQ(said.filter(QStringLiteral(": ")).size(), keyed + 6);
}

} // namespace
} // namespace hearth
