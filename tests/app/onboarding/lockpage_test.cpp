// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/lockpage.h"

#include "app/onboarding/onboardingsupport.h"
#include "support/awaiting.h"

using namespace hearth;
using namespace hearth::test;

namespace {

class Locked : public ::testing::Test
{
protected:
    Locked()
    {
        world.session.choose(journal.path());
        page.resize(900, 700);
        page.show();
        page.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&page, test::patience));
    }

    [[nodiscard]] QLineEdit *field() const
    {
        for (QLineEdit *line : page.findChildren<QLineEdit *>())
            return line;
        return nullptr;
    }

    void enter(const QString &secret)
    {
        field()->clear();
        QTest::keyClicks(field(), secret);
        QTest::keyClick(field(), Qt::Key_Return);
    }

    /// So much to hash and to read that stopping comes in time.
    void makeItLong()
    {
        auto opened = journal.open();
        ChangeSet days;
        for (int i = 0; i < 300; ++i)
            days.push_back(Change::add(entryOf(*opened.journal, QStringLiteral("A day"), QStringLiteral("Rain."))));
        ASSERT_TRUE(opened.journal->apply(days));
        ASSERT_TRUE(opened.store->changePassphrase(kAnnasPassphrase, kAnnasPassphrase, {3, 64ull << 20}));
    }

    JournalFolder journal;
    OnboardingWorld world;
    LockPage page{world.theme, world.session, world.settings};
    QSignalSpy unlocked{&world.session, &Session::unlocked};
    QSignalSpy failed{&world.session, &Session::failed};
};

} // namespace

TEST_F(Locked, ShowsTheFilesNameAndWaitsForThePassphrase)
{
    EXPECT_TRUE(says(page, QStringLiteral("ours")));
    EXPECT_EQ(QApplication::focusWidget(), field());
    EXPECT_EQ(field()->echoMode(), QLineEdit::Password);
}

TEST_F(Locked, OpensWithTheRightPassphraseAndForgetsIt)
{
    enter(kBensPassphrase);
    EXPECT_EQ(buttonIn(page, QStringLiteral("Unlock")), nullptr);
    EXPECT_NE(buttonIn(page, QStringLiteral("Cancel")), nullptr);
    ASSERT_TRUE(test::arrivesAnew(unlocked));
    EXPECT_FALSE(unlocked.first().at(1).toBool());
    EXPECT_TRUE(field()->text().isEmpty());
    EXPECT_EQ(world.settings.recentFiles(), QStringList{journal.path()});
    EXPECT_EQ(world.session.journal()->me(), kSecondPartner);
}

TEST_F(Locked, SaysThatAPassphraseIsWrongAndSelectsIt)
{
    enter(QStringLiteral("not this"));
    ASSERT_TRUE(test::arrivesAnew(failed));
    EXPECT_TRUE(says(page, QStringLiteral("That passphrase does not open this journal.")));
    EXPECT_EQ(field()->selectedText().size(), 8);
    EXPECT_TRUE(field()->isEnabled());
    EXPECT_TRUE(world.settings.recentFiles().isEmpty());
    enter(kAnnasPassphrase);
    EXPECT_FALSE(says(page, QStringLiteral("does not open")));
    EXPECT_TRUE(test::arrivesAnew(unlocked));
}

TEST_F(Locked, ATryBeginsWithoutTheComplaintOfTheOneBefore)
{
    enter(QStringLiteral("not this"));
    ASSERT_TRUE(test::arrivesAnew(failed));
    ASSERT_TRUE(says(page, QStringLiteral("does not open")));
    QTest::keyClick(field(), Qt::Key_Return); // the same once more: nothing was typed that would clear it
    EXPECT_FALSE(says(page, QStringLiteral("does not open")));
    ASSERT_TRUE(test::arrivesAnew(failed));
    EXPECT_TRUE(says(page, QStringLiteral("does not open")));
}

TEST_F(Locked, WhatIsTypedMeanwhileIsTheNextTry)
{
    enter(QStringLiteral("not this"));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("bu"));
    ASSERT_TRUE(test::arrivesAnew(failed));
    EXPECT_EQ(field()->text(), QStringLiteral("bu"));
    EXPECT_TRUE(field()->selectedText().isEmpty()) << "the next letter must not replace these";
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("t that"));
    EXPECT_EQ(field()->text(), QStringLiteral("but that"));
}

TEST_F(Locked, ReturnMeanwhileTriesThatAtOnce)
{
    enter(QStringLiteral("not this"));
    QTest::keyClicks(QApplication::focusWidget(), kAnnasPassphrase);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    ASSERT_TRUE(test::arrivesAnew(unlocked));
    EXPECT_EQ(failed.count(), 1);
    EXPECT_TRUE(field()->text().isEmpty());
}

TEST_F(Locked, OpensWithARecoveryCodeHoweverItIsTyped)
{
    press(page, QStringLiteral("Use a recovery code"));
    EXPECT_TRUE(says(page, QStringLiteral("Capitals, spaces and dashes do not matter.")));
    enter(QString(journal.recoveryCodes().front()).toLower().remove(QLatin1Char('-')));
    ASSERT_TRUE(test::arrivesAnew(unlocked));
    EXPECT_TRUE(unlocked.first().at(1).toBool());
}

TEST_F(Locked, AskingForTheCodeDoesNotShowWhatWasTypedBefore)
{
    QTest::keyClicks(field(), QStringLiteral("nearly right"));
    press(page, QStringLiteral("Use a recovery code"));
    EXPECT_TRUE(field()->text().isEmpty());
}

TEST_F(Locked, LeadsBackFromTheCodeToThePassphrase)
{
    const QString code = QStringLiteral("Recovery code");
    for (const bool byKey : {false, true}) {
        press(page, QStringLiteral("Use a recovery code"));
        EXPECT_EQ(field()->accessibleName(), code);
        EXPECT_TRUE(says(page, code));
        EXPECT_EQ(field()->echoMode(), QLineEdit::Normal);
        EXPECT_EQ(QApplication::focusWidget(), field());
        QTest::keyClicks(field(), QStringLiteral("ABCDE"));
        if (byKey)
            QTest::keyClick(field(), Qt::Key_Escape);
        else
            press(page, QStringLiteral("Use the passphrase"));
        EXPECT_TRUE(field()->text().isEmpty());
        EXPECT_EQ(field()->echoMode(), QLineEdit::Password);
        EXPECT_EQ(field()->accessibleName(), QStringLiteral("Passphrase"));
        EXPECT_FALSE(says(page, QStringLiteral("Capitals, spaces and dashes")));
        EXPECT_EQ(QApplication::focusWidget(), field());
    }
    enter(kAnnasPassphrase);
    EXPECT_TRUE(test::arrivesAnew(unlocked));
}

TEST_F(Locked, SaysThatACodeIsWrong)
{
    press(page, QStringLiteral("Use a recovery code"));
    enter(QStringLiteral("ABCDE"));
    ASSERT_TRUE(test::arrivesAnew(failed));
    EXPECT_TRUE(says(page, QStringLiteral("That recovery code does not open this journal.")));
}

TEST_F(Locked, CancelsWithoutAComplaint)
{
    makeItLong();
    enter(kAnnasPassphrase);
    press(page, QStringLiteral("Cancel"));
    ASSERT_TRUE(test::arrivesAnew(failed));
    EXPECT_EQ(failed.first().first().value<Error>().code, ErrorCode::Cancelled);
    EXPECT_EQ(unlocked.count(), 0);
    EXPECT_FALSE(says(page, QStringLiteral("Stopped")));
    EXPECT_NE(buttonIn(page, QStringLiteral("Unlock")), nullptr);
    enter(kAnnasPassphrase);
    EXPECT_TRUE(test::arrivesAnew(unlocked));
}

TEST_F(Locked, EscapeCancelsToo)
{
    makeItLong();
    enter(kAnnasPassphrase);
    ASSERT_NE(QApplication::focusWidget(), nullptr);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    ASSERT_TRUE(test::arrivesAnew(failed));
    EXPECT_EQ(failed.first().first().value<Error>().code, ErrorCode::Cancelled);
}

TEST_F(Locked, AnEmptyLineIsNotTried)
{
    press(page, QStringLiteral("Unlock"));
    EXPECT_TRUE(says(page, QStringLiteral("Type your passphrase")));
    EXPECT_FALSE(world.session.isBusy());
}

TEST_F(Locked, ForgetsWhatWasTypedWhenHidden)
{
    QTest::keyClicks(field(), QStringLiteral("half a pass"));
    page.hide();
    EXPECT_TRUE(field()->text().isEmpty());
}

TEST_F(Locked, NoticesCapsLock)
{
    QTest::keyClick(field(), 'A', Qt::NoModifier);
    EXPECT_TRUE(says(page, QStringLiteral("Caps Lock seems to be on.")));
    QTest::keyClick(field(), 'a', Qt::NoModifier);
    EXPECT_FALSE(says(page, QStringLiteral("Caps Lock")));
}

TEST_F(Locked, AsksForAnotherJournal)
{
    QSignalSpy another(&page, &LockPage::anotherRequested);
    press(page, QStringLiteral("Another journal"));
    EXPECT_EQ(another.count(), 1);
}

TEST_F(Locked, AJournalThatIsGoneAsksForNoPassphrase)
{
    const QString away = journal.path() + QStringLiteral(".away");
    ASSERT_TRUE(QFile::rename(journal.path(), away));
    page.hide();
    page.show();
    EXPECT_TRUE(says(page, QStringLiteral("This journal is not there now.")));
    EXPECT_FALSE(field()->isVisible());
    EXPECT_EQ(buttonIn(page, QStringLiteral("Unlock")), nullptr);
    press(page, QStringLiteral("Look again"));
    EXPECT_FALSE(field()->isVisible());
    ASSERT_TRUE(QFile::rename(away, journal.path()));
    press(page, QStringLiteral("Look again"));
    EXPECT_TRUE(field()->isVisible());
    EXPECT_FALSE(says(page, QStringLiteral("This journal is not there now.")));
    enter(kAnnasPassphrase);
    EXPECT_TRUE(test::arrivesAnew(unlocked));
}

TEST_F(Locked, LooksAgainWhenTheWindowIsTurnedTo)
{
    const QString away = journal.path() + QStringLiteral(".away");
    ASSERT_TRUE(QFile::rename(journal.path(), away));
    QEvent turnedTo(QEvent::WindowActivate);
    QCoreApplication::sendEvent(&page, &turnedTo);
    EXPECT_FALSE(field()->isVisible());
    ASSERT_TRUE(QFile::rename(away, journal.path()));
    QCoreApplication::sendEvent(&page, &turnedTo);
    EXPECT_TRUE(field()->isVisible());
}

TEST_F(Locked, HelpOutsideNeedsNoKey)
{
    QSignalSpy asked(&page, &LockPage::helpRequested);
    press(page, QStringLiteral("Help outside"));
    EXPECT_EQ(asked.count(), 1);
}

TEST_F(Locked, CallsNothingMissingWhileTheSampleIsMade)
{
    QTemporaryDir folder;
    QSignalSpy unlocked(&world.session, &Session::unlocked);
    const auto isCalledMissing = [this] {
        return std::ranges::any_of(page.findChildren<QLabel *>(), [](const QLabel *label) {
            return label->isVisible() && label->text().contains(QStringLiteral("is not there now"));
        });
    };
    world.session.openSample(folder.filePath(QStringLiteral("sample.hearth")));
    EXPECT_FALSE(isCalledMissing()) << "not for a moment: a screen reader would say so";
    page.waitForSample();
    EXPECT_FALSE(isCalledMissing());
    EXPECT_FALSE(field()->isVisible()) << "there is nothing to type";
    ASSERT_TRUE(test::arrives(unlocked));
    EXPECT_TRUE(field()->isVisible()) << "for when it is locked";
}

TEST_F(Locked, TheOtherWaysStandInTwoLinesFromEdgeToEdge)
{
    const auto place = [this](const char *words) {
        for (const QPushButton *button : page.findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text().remove(QLatin1Char('&')) == QString::fromUtf8(words))
                return QRect(button->mapTo(&page, QPoint()), button->size());
        }
        return QRect();
    };
    const QRect code = place("Use a recovery code");
    const QRect another = place("Another journal");
    const QRect backups = place("Backups…");
    const QRect help = place("Help outside");
    EXPECT_EQ(code.top(), another.top());
    EXPECT_EQ(backups.top(), help.top());
    EXPECT_LT(code.bottom(), backups.top());
    EXPECT_EQ(code.left(), backups.left());
    EXPECT_EQ(another.right(), help.right());
    EXPECT_GT(code.width(), 0);
}

TEST_F(Locked, WhatItAsksForStandsWhereItsFieldBegins)
{
    const auto isOnTheRight = [this] {
        for (const QLabel *label : page.findChildren<QLabel *>()) {
            if (label->text().remove(QLatin1Char('&')) == QLatin1String("Passphrase"))
                return (label->alignment() & Qt::AlignRight) != 0;
        }
        ADD_FAILURE() << "it does not say what it asks for";
        return false;
    };
    EXPECT_FALSE(isOnTheRight());
    page.setLayoutDirection(Qt::RightToLeft);
    EXPECT_TRUE(isOnTheRight());
}
