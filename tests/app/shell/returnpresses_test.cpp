// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/mainwindowfixture.h"
#include "support/patience.h"

using namespace hearth;
using namespace hearth::test;

TEST_F(MainWindowTest, ReturnPressesTheButtonThatHasTheFocus)
{
    openJournalOfTwo();
    unlock();
    trigger(ActionId::ShowTalk);
    auto *talk = window.workspace()->page(PageId::Talk);
    QAbstractButton *door = nullptr;
    for (auto *button : talk->findChildren<QAbstractButton *>()) {
        if (button->accessibleName().contains(QLatin1String("Listening session")) && button->isVisible())
            door = button;
    }
    ASSERT_NE(door, nullptr);
    door->setFocus();
    QTest::keyClick(door, Qt::Key_Return);
    QCoreApplication::processEvents();
    EXPECT_FALSE(door->isVisible()) << "the session has begun";
}

TEST_F(MainWindowTest, ReturnInAFieldPressesNoButtonThatItLeadsTo)
{
    QLineEdit field(&window);
    QPushButton button(&window);
    QSignalSpy pressed(&button, &QPushButton::clicked);
    QObject::connect(&field, &QLineEdit::returnPressed, &button, [&button] { button.setFocus(); });
    field.show();
    button.show();
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window, test::patience));
    field.setFocus();
    QTest::keyClick(&field, Qt::Key_Return);
    EXPECT_TRUE(button.hasFocus());
    EXPECT_EQ(pressed.count(), 0);
    QTest::keyClick(&button, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(pressed.count(), 0) << "Ctrl+Return means something else";
    QTest::keyClick(&button, Qt::Key_Return);
    EXPECT_EQ(pressed.count(), 1);
}
