// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/createjournalflow.h"

#include "app/onboarding/onboardingsupport.h"
#include "onboarding/codegroups.h"
#include "support/unwritable.h"

#include <QAccessible>
#include <QFileInfo>
#include <QRadioButton>

using namespace hearth;
using namespace hearth::test;

namespace {

const QString kNext = QStringLiteral("Next");

class CreateFlow : public ::testing::Test
{
protected:
    CreateFlow()
    {
        flow.resize(1000, 800);
        flow.show();
        flow.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&flow));
    }

    void who(bool both)
    {
        for (QRadioButton *choice : flow.findChildren<QRadioButton *>()) {
            if (choice->text().remove(QLatin1Char('&')) == QLatin1String("Just me for now") && !both)
                QTest::mouseClick(choice, Qt::LeftButton, {}, QPoint(10, choice->height() / 2));
        }
        type(flow, QStringLiteral("Your name"), QStringLiteral("Anna"));
        if (both)
            type(flow, QStringLiteral("Your partner's name"), QStringLiteral("Ben"));
        press(flow, kNext);
    }

    void where(const QString &file = {})
    {
        type(flow, QStringLiteral("File"), file.isEmpty() ? path : file);
        press(flow, kNext);
    }

    void passphrase(const QString &words)
    {
        typeTwice(flow, words);
        press(flow, kNext);
    }

    /// The codes, once the journal is made.
    QStringList codes()
    {
        if (created.isEmpty() && !created.wait())
            return {};
        return created.first().first().toStringList();
    }

    void keep(const QString &code)
    {
        press(flow, QStringLiteral("I have it in writing"));
        type(flow, QStringLiteral("The last group of your code"), code.section(QLatin1Char('-'), -1).toLower());
        press(flow, QStringLiteral("Continue"));
    }

    [[nodiscard]] bool opens(const QString &secret)
    {
        const auto store = SealedStore::open(path, secret, cheapLimits(), nullptr);
        return store.ok();
    }

    OnboardingWorld world;
    QString path = world.folder.filePath(QStringLiteral("ours.hearth"));
    CreateJournalFlow flow{world.theme, world.session, world.prompter, world.settings};
    QSignalSpy created{&world.session, &Session::created};
    QSignalSpy finished{&flow, &CreateJournalFlow::finished};
    QSignalSpy cancelled{&flow, &CreateJournalFlow::cancelled};
};

} // namespace

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

TEST_F(CreateFlow, AsksForNamesThatDiffer)
{
    press(flow, kNext);
    EXPECT_TRUE(says(flow, QStringLiteral("Please write your name.")));
    type(flow, QStringLiteral("Your name"), QStringLiteral("Anna"));
    press(flow, kNext);
    EXPECT_TRUE(says(flow, QStringLiteral("begin with just you for now")));
    type(flow, QStringLiteral("Your partner's name"), QStringLiteral("anna "));
    press(flow, kNext);
    EXPECT_TRUE(says(flow, QStringLiteral("change one of the names")));
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

TEST_F(CreateFlow, TwoDifferentTypingsGoNoFurther)
{
    who(false);
    where();
    type(flow, QStringLiteral("Passphrase"), kStrong);
    press(flow, kNext);
    EXPECT_TRUE(says(flow, QStringLiteral("type it once more")));
    type(flow, QStringLiteral("Passphrase, once more"), kOtherStrong);
    press(flow, kNext);
    EXPECT_TRUE(says(flow, QStringLiteral("The two are not the same.")));
    EXPECT_TRUE(says(flow, QStringLiteral("Step 3 of 5")));
    EXPECT_FALSE(QFileInfo::exists(path));
}

TEST_F(CreateFlow, AnEmptyPassphraseIsNeverTaken)
{
    who(false);
    where();
    press(flow, kNext);
    EXPECT_TRUE(says(flow, QStringLiteral("A passphrase is needed")));
    EXPECT_TRUE(says(flow, QStringLiteral("Step 3 of 5")));
}

TEST_F(CreateFlow, AWeakPassphraseIsTakenAfterAPlainWarning)
{
    who(false);
    where();
    passphrase(QStringLiteral("anna1"));
    EXPECT_TRUE(says(flow, QStringLiteral("could guess this one")));
    EXPECT_TRUE(says(flow, QStringLiteral("Step 3 of 5")));
    auto *anyway = flow.findChild<QCheckBox *>();
    ASSERT_TRUE(anyway->isVisible());
    QTest::keyClick(anyway, Qt::Key_Space);
    press(flow, kNext);
    EXPECT_EQ(codes().size(), 1);
}

TEST_F(CreateFlow, BothNeedAPassphraseOfTheirOwn)
{
    who(true);
    where();
    passphrase(kStrong);
    passphrase(kStrong);
    EXPECT_TRUE(says(flow, QStringLiteral("Each of you needs one of your own")));
    EXPECT_TRUE(says(flow, QStringLiteral("Step 4 of 7")));
    EXPECT_FALSE(QFileInfo::exists(path));
}

TEST_F(CreateFlow, TheFirstPassphraseCannotBeShownOnceTheOtherSatDown)
{
    who(true);
    where();
    type(flow, QStringLiteral("Passphrase"), kStrong);
    press(flow, QStringLiteral("Show"));
    type(flow, QStringLiteral("Passphrase, once more"), kStrong);
    EXPECT_EQ(fieldIn(flow, QStringLiteral("Passphrase"))->echoMode(), QLineEdit::Normal);
    press(flow, kNext);
    press(flow, QStringLiteral("Back"));
    QLineEdit *field = fieldIn(flow, QStringLiteral("Passphrase"));
    EXPECT_EQ(field->echoMode(), QLineEdit::Password);
    EXPECT_EQ(field->text(), kStrong);
    EXPECT_FALSE(buttonIn(flow, QStringLiteral("Show"))->isEnabled());
    QTest::keyClicks(field, QStringLiteral("x"));
    EXPECT_FALSE(buttonIn(flow, QStringLiteral("Show"))->isEnabled());
    field->clear();
    EXPECT_TRUE(buttonIn(flow, QStringLiteral("Show"))->isEnabled());
}

TEST_F(CreateFlow, FiveWordsAreSuggestedInSightAndTypedOnceMore)
{
    who(false);
    where();
    press(flow, QStringLiteral("Suggest five words"));
    QLineEdit *field = fieldIn(flow, QStringLiteral("Passphrase"));
    const QString words = field->text();
    EXPECT_EQ(words.split(QLatin1Char(' ')).size(), 5);
    EXPECT_EQ(field->echoMode(), QLineEdit::Normal);
    EXPECT_TRUE(says(flow, QStringLiteral("Longer than anyone can wait")));
    EXPECT_TRUE(fieldIn(flow, QStringLiteral("Passphrase, once more"))->text().isEmpty());
    type(flow, QStringLiteral("Passphrase, once more"), words);
    press(flow, kNext);
    ASSERT_EQ(codes().size(), 1);
    EXPECT_TRUE(opens(words));
}

TEST_F(CreateFlow, TheCodeIsConfirmedByItsLastGroup)
{
    who(false);
    where();
    passphrase(kStrong);
    const QStringList made = codes();
    ASSERT_EQ(made.size(), 1);
    const QString spoken = made.first().split(QLatin1Char('-')).join(QStringLiteral(", "));
    const auto *groups = flow.findChild<CodeGroups *>();
    EXPECT_TRUE(groups->accessibleName().contains(spoken));
    press(flow, QStringLiteral("I have it in writing"));
    EXPECT_FALSE(groups->accessibleName().contains(spoken));

    press(flow, QStringLiteral("Continue"));
    EXPECT_TRUE(says(flow, QStringLiteral("from your own copy")));
    type(flow, QStringLiteral("The last group of your code"), QStringLiteral("AB"));
    press(flow, QStringLiteral("Continue"));
    EXPECT_TRUE(says(flow, QStringLiteral("That is not the last group")));
    EXPECT_TRUE(says(flow, QStringLiteral("Step 4 of 5")));

    press(flow, QStringLiteral("Show it again"));
    EXPECT_TRUE(groups->accessibleName().contains(spoken));
    keep(made.first());
    EXPECT_TRUE(says(flow, QStringLiteral("Step 5 of 5")));
}

TEST_F(CreateFlow, TheCodeIsSavedAsPdf)
{
    who(false);
    where();
    passphrase(kStrong);
    ASSERT_EQ(codes().size(), 1);
    world.prompter.target = world.folder.filePath(QStringLiteral("code"));
    press(flow, QStringLiteral("Save as PDF…"));
    QFile pdf(world.folder.filePath(QStringLiteral("code.pdf")));
    ASSERT_TRUE(pdf.open(QIODevice::ReadOnly));
    EXPECT_TRUE(pdf.readAll().startsWith("%PDF"));
    EXPECT_TRUE(says(flow, QStringLiteral("Saved. Move the file")));
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
    ASSERT_TRUE(failed.count() > 0 || failed.wait());
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
        ASSERT_TRUE(failed.count() > 0 || failed.wait());
    }
    EXPECT_TRUE(says(flow, QStringLiteral("Step 2 of 5")));
    press(flow, kNext);
    EXPECT_EQ(fieldIn(flow, QStringLiteral("Passphrase"))->text(), kStrong);
    press(flow, kNext);
    EXPECT_EQ(codes().size(), 1);
}

TEST_F(CreateFlow, ForgetsThePassphrasesOnceTheJournalIsMade)
{
    who(true);
    where();
    passphrase(kStrong);
    passphrase(kOtherStrong);
    ASSERT_EQ(codes().size(), 2);
    for (const QLineEdit *field : flow.findChildren<QLineEdit *>()) {
        EXPECT_FALSE(field->text().contains(kStrong));
        EXPECT_FALSE(field->text().contains(kOtherStrong));
    }
    EXPECT_EQ(buttonIn(flow, QStringLiteral("Back")), nullptr);
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
        QPushButton *next = buttonIn(flow, QStringLiteral("I have it in writing"));
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
