// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/partnerjoindialog.h"
#include "onboarding/renewaldialogs.h"

#include "app/onboarding/onboardingsupport.h"
#include "session/keychanges.h"
#include "support/awaiting.h"
#include "support/unwritable.h"

using namespace hearth;
using namespace hearth::test;

namespace {

void typePresent(const QWidget &dialog, const QString &secret)
{
    type(dialog, QStringLiteral("Your current passphrase"), secret);
}

// Who lets the other in is not who sits there.
void typeFirst(const QWidget &dialog, const QString &secret)
{
    type(dialog, QStringLiteral("Current passphrase"), secret);
}

} // namespace

TEST(NewPassphraseDialog, ReplacesThePassphraseOfWhomItNamesAndSaysSo)
{
    JournalFolder journal;
    OnboardingWorld world;
    world.unlock(journal.path());
    NewPassphraseDialog dialog(world.theme, world.session, world.prompter);
    dialog.show();
    EXPECT_EQ(dialog.windowTitle(), QStringLiteral("Hearthbook"));
    EXPECT_TRUE(says(dialog, QStringLiteral("Anna’s passphrase")));
    EXPECT_FALSE(says(dialog, QStringLiteral("Ben")));
    typePresent(dialog, kAnnasPassphrase);
    typeTwice(dialog, kAnnasPassphrase);
    press(dialog, QStringLiteral("Change it"));
    EXPECT_FALSE(world.session.isBusy()) << "whoever knew it would go on reading";
    EXPECT_TRUE(says(dialog, QStringLiteral("the passphrase you have already")));
    typeTwice(dialog, kStrong);
    QSignalSpy changed(&world.session.keys(), &KeyChanges::passphraseChanged);
    press(dialog, QStringLiteral("Change it"));
    ASSERT_TRUE(test::arrives(changed));
    EXPECT_TRUE(says(dialog, QStringLiteral("It is done. The new passphrase of Anna")));
    EXPECT_EQ(buttonIn(dialog, QStringLiteral("Change it")), nullptr);
    for (const QLineEdit *field : dialog.findChildren<QLineEdit *>()) {
        EXPECT_TRUE(field->text().isEmpty());
        EXPECT_FALSE(field->isVisible());
    }
    press(dialog, QStringLiteral("Close"));
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
    world.session.lock();
    EXPECT_EQ(journal.openingError(kAnnasPassphrase).code, ErrorCode::WrongPassphrase);
    EXPECT_NE(journal.open(kStrong).journal, nullptr);
}

TEST(NewPassphraseDialog, AsksForThePresentOneAndTakesNoOther)
{
    JournalFolder journal;
    OnboardingWorld world;
    world.unlock(journal.path());
    NewPassphraseDialog dialog(world.theme, world.session, world.prompter);
    dialog.show();
    typeTwice(dialog, kStrong);
    press(dialog, QStringLiteral("Change it"));
    EXPECT_FALSE(world.session.isBusy()) << "nothing was typed above";
    QSignalSpy failed(&world.session, &Session::failed);
    for (const QString &notHers : {QStringLiteral("a guess"), kBensPassphrase}) {
        failed.clear();
        typePresent(dialog, notHers);
        press(dialog, QStringLiteral("Change it"));
        ASSERT_TRUE(test::arrives(failed));
        EXPECT_EQ(failed.first().first().value<Error>().code, ErrorCode::WrongPassphrase);
        EXPECT_TRUE(says(dialog, QStringLiteral("not your current passphrase")));
        EXPECT_EQ(fieldIn(dialog, QStringLiteral("Passphrase"))->text(), kStrong) << "the new one stays typed";
    }
    world.session.lock();
    EXPECT_NE(journal.open(kAnnasPassphrase).journal, nullptr);
    EXPECT_NE(journal.open(kBensPassphrase).journal, nullptr);
}

TEST(NewPassphraseDialog, AsksForTheRecoveryCodeThatOpenedTheJournal)
{
    JournalFolder journal;
    OnboardingWorld world;
    world.session.choose(journal.path());
    QSignalSpy unlocked(&world.session, &Session::unlocked);
    world.session.unlock(journal.recoveryCodes().at(1));
    ASSERT_TRUE(test::arrives(unlocked));
    NewPassphraseDialog dialog(world.theme, world.session, world.prompter);
    dialog.show();
    EXPECT_TRUE(says(dialog, QStringLiteral("Your recovery code")));
    type(dialog, QStringLiteral("Recovery code"), journal.recoveryCodes().at(1));
    typeTwice(dialog, kStrong);
    QSignalSpy changed(&world.session.keys(), &KeyChanges::passphraseChanged);
    press(dialog, QStringLiteral("Change it"));
    ASSERT_TRUE(test::arrives(changed));
    world.session.lock();
    EXPECT_EQ(journal.open(kStrong).journal->me(), kSecondPartner);
    EXPECT_EQ(journal.open(kAnnasPassphrase).journal->me(), kFirstPartner);
}

TEST(NewPassphraseDialog, IsRefusedWhileBothAreHereWhoeverWrites)
{
    JournalFolder journal;
    OnboardingWorld world;
    world.unlock(journal.path());
    QSignalSpy together(&world.session, &Session::satTogether);
    world.session.sitTogether(kBensPassphrase);
    ASSERT_TRUE(test::arrives(together));
    QSignalSpy failed(&world.session, &Session::failed);
    for (const PartnerId writer : {kFirstPartner, kSecondPartner}) {
        failed.clear();
        world.session.journal()->setWriter(writer);
        world.session.keys().changePassphrase(writer == kFirstPartner ? kAnnasPassphrase : kBensPassphrase, kStrong);
        ASSERT_TRUE(test::arrives(failed));
        EXPECT_EQ(failed.first().first().value<Error>().code, ErrorCode::NotTogether);
    }
    world.session.lock();
    EXPECT_EQ(journal.open(kAnnasPassphrase).journal->me(), kFirstPartner);
    EXPECT_EQ(journal.open(kBensPassphrase).journal->me(), kSecondPartner);
    EXPECT_EQ(journal.openingError(kStrong).code, ErrorCode::WrongPassphrase);
}

TEST(NewPassphraseDialog, AFailureKeepsWhatWasTyped)
{
    JournalFolder journal;
    OnboardingWorld world;
    world.unlock(journal.path());
    NewPassphraseDialog dialog(world.theme, world.session, world.prompter);
    dialog.show();
    typePresent(dialog, kAnnasPassphrase);
    typeTwice(dialog, kStrong);
    QSignalSpy failed(&world.session, &Session::failed);
    {
        const FullDisk full(1024);
        press(dialog, QStringLiteral("Change it"));
        ASSERT_TRUE(test::arrives(failed));
    }
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_TRUE(says(dialog, QStringLiteral("try again")));
    EXPECT_EQ(fieldIn(dialog, QStringLiteral("Passphrase"))->text(), kStrong);
    QSignalSpy changed(&world.session.keys(), &KeyChanges::passphraseChanged);
    press(dialog, QStringLiteral("Change it"));
    EXPECT_TRUE(test::arrives(changed));
}

TEST(NewPassphraseDialog, GoesWhenTheJournalLocks)
{
    JournalFolder journal;
    OnboardingWorld world;
    world.unlock(journal.path());
    NewPassphraseDialog dialog(world.theme, world.session, world.prompter);
    dialog.show();
    typePresent(dialog, kAnnasPassphrase);
    typeTwice(dialog, kStrong);
    world.session.lock();
    EXPECT_FALSE(dialog.isVisible());
    EXPECT_NE(journal.open(kAnnasPassphrase).journal, nullptr);
}

TEST(PartnerJoinDialog, NobodyJoinsWhomTheFirstDoesNotLetIn)
{
    JournalFolder journal(1);
    OnboardingWorld world;
    world.unlock(journal.path());
    PartnerJoinDialog dialog(world.theme, world.session, world.prompter);
    dialog.show();
    typeFirst(dialog, QStringLiteral("a guess at an unlocked laptop"));
    type(dialog, QStringLiteral("Your name"), QStringLiteral("Mallory"));
    typeTwice(dialog, kStrong);
    QSignalSpy failed(&world.session, &Session::failed);
    press(dialog, QStringLiteral("Join"));
    ASSERT_TRUE(test::arrives(failed));
    EXPECT_TRUE(says(dialog, QStringLiteral("not the passphrase of Anna")));
    EXPECT_EQ(fieldIn(dialog, QStringLiteral("Your name"))->text(), QStringLiteral("Mallory"))
        << "what was typed stays";
    world.session.lock();
    EXPECT_EQ(journal.openingError(kStrong).code, ErrorCode::WrongPassphrase);
    EXPECT_FALSE(journal.open().journal->hasOther());
}

TEST(PartnerJoinDialog, TheSecondPartnerJoinsAndKeepsACode)
{
    JournalFolder journal(1);
    OnboardingWorld world;
    world.unlock(journal.path());
    PartnerJoinDialog dialog(world.theme, world.session, world.prompter);
    dialog.show();
    press(dialog, QStringLiteral("Join"));
    EXPECT_TRUE(says(dialog, QStringLiteral("not the passphrase of Anna")));
    typeFirst(dialog, kAnnasPassphrase);
    press(dialog, QStringLiteral("Join"));
    EXPECT_TRUE(says(dialog, QStringLiteral("A name is missing.")));
    type(dialog, QStringLiteral("Your name"), QStringLiteral("anna"));
    press(dialog, QStringLiteral("Join"));
    EXPECT_TRUE(says(dialog, QStringLiteral("the same name")));
    type(dialog, QStringLiteral("Your name"), QStringLiteral("Ben"));
    typeTwice(dialog, kStrong);
    QSignalSpy joined(&world.session.keys(), &KeyChanges::joined);
    press(dialog, QStringLiteral("Join"));
    ASSERT_TRUE(test::arrivesAnew(joined));
    EXPECT_FALSE(world.session.isUnlocked());
    const QString code = joined.first().first().toString();

    // Closing now would lose the code, so it asks.
    world.prompter.goAhead = false;
    QTest::keyClick(&dialog, Qt::Key_Escape);
    EXPECT_EQ(world.prompter.asked.size(), 1);
    ASSERT_TRUE(dialog.isVisible());

    press(dialog, QStringLiteral("I have written it down"));
    type(dialog, QStringLiteral("The last group of your code"), code.section(QLatin1Char('-'), -1));
    press(dialog, QStringLiteral("Continue"));
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
    EXPECT_EQ(journal.open(kStrong).journal->me(), kSecondPartner);
    EXPECT_EQ(journal.open(code).journal->me(), kSecondPartner);
}

TEST(PartnerJoinDialog, ACodeThatLeftTheScreenComesBackToItsOwner)
{
    JournalFolder journal(1);
    OnboardingWorld world;
    world.unlock(journal.path());
    PartnerJoinDialog dialog(world.theme, world.session, world.prompter);
    dialog.show();
    typeFirst(dialog, kAnnasPassphrase);
    type(dialog, QStringLiteral("Your name"), QStringLiteral("Ben"));
    typeTwice(dialog, kStrong);
    QSignalSpy joined(&world.session.keys(), &KeyChanges::joined);
    press(dialog, QStringLiteral("Join"));
    EXPECT_TRUE(dialog.holdsUnseenCode()) << "it is on its way";
    ASSERT_TRUE(test::arrivesAnew(joined));
    dialog.stepBack();
    EXPECT_FALSE(dialog.isVisible());
    EXPECT_TRUE(dialog.holdsUnseenCode());

    world.unlock(journal.path(), kAnnasPassphrase);
    QCoreApplication::processEvents();
    EXPECT_FALSE(dialog.isVisible()) << "it is not hers";
    world.session.lock();
    world.unlock(journal.path(), kStrong);
    ASSERT_TRUE(test::becomesTrue([&dialog] { return dialog.isVisible(); }));
    EXPECT_TRUE(says(dialog, QStringLiteral("Here it is again")));
    press(dialog, QStringLiteral("I have written it down"));
    type(dialog, QStringLiteral("The last group of your code"),
         joined.first().first().toString().section(QLatin1Char('-'), -1));
    press(dialog, QStringLiteral("Continue"));
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
    EXPECT_FALSE(dialog.holdsUnseenCode());
}

TEST(PartnerJoinDialog, AFailureKeepsWhatWasTyped)
{
    JournalFolder journal(1);
    OnboardingWorld world;
    world.unlock(journal.path());
    PartnerJoinDialog dialog(world.theme, world.session, world.prompter);
    dialog.show();
    typeFirst(dialog, kAnnasPassphrase);
    type(dialog, QStringLiteral("Your name"), QStringLiteral("Ben"));
    typeTwice(dialog, kStrong);
    QSignalSpy failed(&world.session, &Session::failed);
    {
        const FullDisk full(1024);
        press(dialog, QStringLiteral("Join"));
        ASSERT_TRUE(test::arrives(failed));
    }
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_TRUE(says(dialog, QStringLiteral("try again")));
    EXPECT_EQ(fieldIn(dialog, QStringLiteral("Your name"))->text(), QStringLiteral("Ben"));
    EXPECT_EQ(fieldIn(dialog, QStringLiteral("Passphrase"))->text(), kStrong);
    QSignalSpy joined(&world.session.keys(), &KeyChanges::joined);
    press(dialog, QStringLiteral("Join"));
    EXPECT_TRUE(test::arrives(joined));
}
