// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/mainwindowfixture.h"
#include "page/questiondialog.h"
#include "support/patience.h"

#include <QCheckBox>
#include <QDialog>

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
        if (button->accessibleName().contains(QLatin1String("Listening")) && button->isVisible())
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

TEST_F(MainWindowTest, ReturnPressesTheButtonThatHasTheFocusInADialogToo)
{
    const Prompter::Question question{QStringLiteral("Delete it?"), {}, QStringLiteral("Delete"), true};
    QuestionDialog dialog(question, &window);
    dialog.show();
    dialog.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&dialog, test::patience));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    auto *confirm = dialog.findChild<QPushButton *>(QStringLiteral("confirm"));
    ASSERT_EQ(QApplication::focusWidget(), confirm);
    QTest::keyClick(confirm, Qt::Key_Return);
    EXPECT_EQ(dialog.result(), QDialog::Accepted) << "and not the main button, which cancels";
}

TEST_F(MainWindowTest, ReturnOnAChoiceOfADialogPressesItsMainButton)
{
    QDialog dialog(&window);
    QCheckBox box(&dialog);
    QPushButton main(&dialog);
    main.setDefault(true);
    QSignalSpy pressed(&main, &QPushButton::clicked);
    dialog.show();
    dialog.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&dialog, test::patience));
    box.setFocus();
    QTest::keyClick(&box, Qt::Key_Return);
    EXPECT_EQ(pressed.count(), 1);
    EXPECT_FALSE(box.isChecked());
}
