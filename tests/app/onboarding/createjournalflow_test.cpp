// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/onboarding/createflowfixture.h"
#include "reminders/reminders.h"
#include "session/keychanges.h"
#include "support/awaiting.h"
#include "support/unwritable.h"

#include <QAccessible>
#include <QFileInfo>

#include <algorithm>

using namespace hearth;
using namespace hearth::test;

TEST_F(CreateFlow, MakesAJournalForOne)
{
    who(false);
    EXPECT_TRUE(says(flow, QStringLiteral("Step 2 of 5")));
    where();
    EXPECT_TRUE(says(flow, QStringLiteral("A passphrase for Anna")));
    passphrase(kStrong);
    const QStringList made = codes();
    ASSERT_EQ(made.size(), 1);
    EXPECT_TRUE(says(flow, QStringLiteral("A recovery code for Anna")));
    EXPECT_TRUE(flow.holdsUnseenCodes());
    keep(made.first());
    EXPECT_FALSE(flow.holdsUnseenCodes());
    EXPECT_TRUE(says(flow, QStringLiteral("Step 5 of 5")));
    EXPECT_EQ(finished.count(), 0);
    press(flow, QStringLiteral("Open the journal"));
    EXPECT_EQ(finished.count(), 1);
    EXPECT_EQ(world.session.path(), path);
    EXPECT_EQ(world.settings.recentFiles(), QStringList{path});
    EXPECT_TRUE(opens(kStrong));
    EXPECT_TRUE(opens(made.first()));
}

TEST_F(CreateFlow, MakesAJournalForTwoWithACodeEach)
{
    who(true);
    EXPECT_TRUE(says(flow, QStringLiteral("Step 2 of 7")));
    where();
    EXPECT_TRUE(says(flow, QStringLiteral("Ben, would you kindly look away")));
    passphrase(kStrong);
    EXPECT_TRUE(says(flow, QStringLiteral("Anna, would you kindly look away")));
    passphrase(kOtherStrong);
    const QStringList made = codes();
    ASSERT_EQ(made.size(), 2);
    keep(made.first());
    EXPECT_TRUE(says(flow, QStringLiteral("A recovery code for Ben")));
    keep(made.last());
    press(flow, QStringLiteral("Open the journal"));
    EXPECT_EQ(finished.count(), 1);
    for (const QString &secret : {kStrong, kOtherStrong, made.first(), made.last()})
        EXPECT_TRUE(opens(secret));
}

TEST_F(CreateFlow, ACodeCanWaitForAnotherDay)
{
    who(true);
    where();
    QCheckBox *later = boxIn(flow, QStringLiteral("another day"));
    ASSERT_NE(later, nullptr);
    EXPECT_FALSE(later->isChecked());
    later->click();
    EXPECT_TRUE(says(flow, QStringLiteral("Step 3 of 6")));
    passphrase(kStrong);
    passphrase(kOtherStrong);
    const QStringList made = codes();
    EXPECT_TRUE(says(flow, QStringLiteral("A recovery code for Ben")));
    keep(made.last());
    press(flow, QStringLiteral("Open the journal"));
    ASSERT_EQ(finished.count(), 1);

    // Anna is reminded of hers, Ben of none, until she has made one.
    const auto isReminded = [this] {
        return std::ranges::any_of(reminders(*world.session.journal()),
                                   [](const Reminder &each) { return each.type == ReminderType::RecoveryCode; });
    };
    world.unlock(path, kOtherStrong);
    EXPECT_FALSE(isReminded());
    world.session.lock();
    world.unlock(path, kStrong);
    EXPECT_TRUE(isReminded());
    QSignalSpy renewed(&world.session.keys(), &KeyChanges::recoveryCodeRenewed);
    world.session.keys().renewRecoveryCode(kStrong);
    ASSERT_TRUE(test::arrives(renewed));
    EXPECT_FALSE(isReminded());
    world.session.lock();
    world.unlock(path, kStrong);
    EXPECT_FALSE(isReminded()) << "after a restart as well";
}

TEST_F(CreateFlow, AsksForNamesThatDiffer)
{
    press(flow, kNext);
    EXPECT_TRUE(says(flow, QStringLiteral("Write your name.")));
    type(flow, QStringLiteral("Your name"), QStringLiteral("Anna"));
    press(flow, kNext);
    EXPECT_TRUE(says(flow, QStringLiteral("begin with just you for now")));
    type(flow, QStringLiteral("Your partner’s name"), QStringLiteral("anna "));
    press(flow, kNext);
    EXPECT_TRUE(says(flow, QStringLiteral("Change one of the names")));
    EXPECT_TRUE(says(flow, QStringLiteral("Step 1 of 7")));
}

TEST_F(CreateFlow, LeavesAFileThatIsThereAlone)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("mine");
    file.close();
    who(false);
    where();
    EXPECT_TRUE(says(flow, QStringLiteral("already something of that name")));
    EXPECT_TRUE(says(flow, QStringLiteral("Step 2 of 5")));
    where(world.folder.filePath(QStringLiteral("none/ours.hearth")));
    EXPECT_TRUE(says(flow, QStringLiteral("folder does not exist")));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), QByteArray("mine"));
}

TEST_F(CreateFlow, TakesTheChosenFileAndGivesItItsEnding)
{
    who(false);
    world.prompter.target = world.folder.filePath(QStringLiteral("chosen"));
    press(flow, QStringLiteral("Choose…"));
    EXPECT_TRUE(world.prompter.suggested.endsWith(QLatin1String(".hearth")));
    press(flow, kNext);
    passphrase(kStrong);
    ASSERT_EQ(codes().size(), 1);
    EXPECT_TRUE(QFileInfo::exists(world.folder.filePath(QStringLiteral("chosen.hearth"))));
}

TEST_F(CreateFlow, AFailureKeepsEveryField)
{
    who(true);
    where();
    passphrase(kStrong);
    // Something takes the name while the second passphrase is typed.
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.close();
    QSignalSpy failed(&world.session, &Session::failed);
    passphrase(kOtherStrong);
    ASSERT_TRUE(test::arrives(failed));
    EXPECT_TRUE(says(flow, QStringLiteral("Step 2 of 7")));
    EXPECT_TRUE(says(flow, QStringLiteral("There is already something of that name")));
    EXPECT_EQ(fieldIn(flow, QStringLiteral("File"))->text(), path);

    path = world.folder.filePath(QStringLiteral("second.hearth"));
    where();
    EXPECT_EQ(fieldIn(flow, QStringLiteral("Passphrase"))->text(), kStrong);
    press(flow, kNext);
    EXPECT_EQ(fieldIn(flow, QStringLiteral("Passphrase"))->text(), kOtherStrong);
    press(flow, kNext);
    EXPECT_EQ(codes().size(), 2);
    EXPECT_TRUE(opens(kOtherStrong));
}

TEST_F(CreateFlow, AFullDiskIsSaidAndNothingIsLost)
{
    who(false);
    where();
    QSignalSpy failed(&world.session, &Session::failed);
    {
        const FullDisk full(40'000);
        passphrase(kStrong);
        ASSERT_TRUE(test::arrives(failed));
    }
    EXPECT_TRUE(says(flow, QStringLiteral("Step 2 of 5")));
    press(flow, kNext);
    EXPECT_EQ(fieldIn(flow, QStringLiteral("Passphrase"))->text(), kStrong);
    press(flow, kNext);
    EXPECT_EQ(codes().size(), 1);
}

TEST_F(CreateFlow, GoesBackAndCancels)
{
    who(false);
    press(flow, QStringLiteral("Back"));
    EXPECT_EQ(fieldIn(flow, QStringLiteral("Your name"))->text(), QStringLiteral("Anna"));
    EXPECT_EQ(cancelled.count(), 0);
    QTest::keyClick(&flow, Qt::Key_Escape);
    EXPECT_EQ(cancelled.count(), 1);
}

TEST_F(CreateFlow, WorksWithTheKeyboardAlone)
{
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Anna"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Ben"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    auto *file = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    ASSERT_NE(file, nullptr);
    file->setText(path);
    QTest::keyClick(file, Qt::Key_Return);
    for (const QString &words : {kStrong, kOtherStrong}) {
        QTest::keyClicks(QApplication::focusWidget(), words);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTest::keyClicks(QApplication::focusWidget(), words);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    }
    const QStringList made = codes();
    ASSERT_EQ(made.size(), 2);
    for (const QString &code : made) {
        QPushButton *next = buttonIn(flow, QStringLiteral("I have written it down"));
        ASSERT_NE(next, nullptr);
        for (int i = 0; i < 10 && QApplication::focusWidget() != next; ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        ASSERT_EQ(QApplication::focusWidget(), next);
        QTest::keyClick(next, Qt::Key_Space);
        QTest::keyClicks(QApplication::focusWidget(), code.section(QLatin1Char('-'), -1));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    }
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    EXPECT_EQ(finished.count(), 1);
}

TEST_F(CreateFlow, TheKeyboardGoesBackToTheChoiceThatWasMade)
{
    ASSERT_EQ(QApplication::focusWidget(), fieldIn(flow, QStringLiteral("Your name")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
    const auto *choice = qobject_cast<QRadioButton *>(QApplication::focusWidget());
    ASSERT_NE(choice, nullptr);
    EXPECT_TRUE(choice->isChecked()) << choice->text().toStdString();
}

TEST_F(CreateFlow, WhatIsWrongWithANameStandsBelowIt)
{
    const auto topOf = [this](const QWidget *widget) { return widget->mapTo(&flow, QPoint()).y(); };
    const auto place = [&](const QString &words) {
        for (const QLabel *label : flow.findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().startsWith(words))
                return topOf(label);
        }
        return -1;
    };
    press(flow, kNext);
    QCoreApplication::processEvents();
    const QWidget *mine = fieldIn(flow, QStringLiteral("Your name"));
    const QWidget *other = fieldIn(flow, QStringLiteral("Your partner’s name"));
    EXPECT_GT(place(QStringLiteral("Write your name.")), topOf(mine));
    EXPECT_LT(place(QStringLiteral("Write your name.")), topOf(other));
    type(flow, QStringLiteral("Your name"), QStringLiteral("Anna"));
    press(flow, kNext);
    QCoreApplication::processEvents();
    EXPECT_EQ(place(QStringLiteral("Write your name.")), -1);
    EXPECT_GT(place(QStringLiteral("Write your partner’s name")), topOf(other));
}

TEST_F(CreateFlow, EveryControlHasAnAccessibleName)
{
    for (const QWidget *widget : flow.findChildren<QWidget *>()) {
        const bool isInside = widget->objectName().startsWith(QLatin1String("qt_"));
        if (isInside || (widget->focusPolicy() & Qt::TabFocus) == 0)
            continue;
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        const bool isNameless = spoken == nullptr || spoken->text(QAccessible::Name).isEmpty();
        // Buttons get their words when their step comes into sight.
        if (qobject_cast<const QPushButton *>(widget) == nullptr || widget->isVisible()) {
            EXPECT_FALSE(isNameless) << widget->metaObject()->className();
        }
    }
}
