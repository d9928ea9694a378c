// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/newpassphrasedialog.h"
#include "onboarding/partnerjoindialog.h"

#include "app/onboarding/onboardingsupport.h"
#include "support/unwritable.h"

using namespace hearth;
using namespace hearth::test;

TEST(NewPassphraseDialog, ReplacesThePassphrase)
{
    JournalFolder journal;
    OnboardingWorld world;
    world.unlock(journal.path());
    NewPassphraseDialog dialog(world.theme, world.session);
    dialog.show();
    typeTwice(dialog, kStrong);
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    press(dialog, QStringLiteral("Change it"));
    ASSERT_TRUE(accepted.wait());
    for (const QLineEdit *field : dialog.findChildren<QLineEdit *>())
        EXPECT_TRUE(field->text().isEmpty());
    world.session.lock();
    EXPECT_EQ(journal.openingError(kAnnasPassphrase).code, ErrorCode::WrongPassphrase);
    EXPECT_NE(journal.open(kStrong).journal, nullptr);
}

TEST(NewPassphraseDialog, AFailureKeepsWhatWasTyped)
{
    JournalFolder journal;
    OnboardingWorld world;
    world.unlock(journal.path());
    NewPassphraseDialog dialog(world.theme, world.session);
    dialog.show();
    typeTwice(dialog, kStrong);
    QSignalSpy failed(&world.session, &Session::failed);
    {
        const FullDisk full(1024);
        press(dialog, QStringLiteral("Change it"));
        ASSERT_TRUE(failed.count() > 0 || failed.wait());
    }
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_TRUE(says(dialog, QStringLiteral("try again")));
    EXPECT_EQ(fieldIn(dialog, QStringLiteral("Passphrase"))->text(), kStrong);
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    press(dialog, QStringLiteral("Change it"));
    EXPECT_TRUE(accepted.count() > 0 || accepted.wait());
}

TEST(NewPassphraseDialog, GoesWhenTheJournalLocks)
{
    JournalFolder journal;
    OnboardingWorld world;
    world.unlock(journal.path());
    NewPassphraseDialog dialog(world.theme, world.session);
    dialog.show();
    typeTwice(dialog, kStrong);
    world.session.lock();
    EXPECT_FALSE(dialog.isVisible());
    EXPECT_NE(journal.open(kAnnasPassphrase).journal, nullptr);
}

TEST(PartnerJoinDialog, TheSecondPartnerJoinsAndKeepsACode)
{
    JournalFolder journal(1);
    OnboardingWorld world;
    world.unlock(journal.path());
    PartnerJoinDialog dialog(world.theme, world.session, world.prompter);
    dialog.show();
    press(dialog, QStringLiteral("Join"));
    EXPECT_TRUE(says(dialog, QStringLiteral("A name is missing.")));
    type(dialog, QStringLiteral("Your name"), QStringLiteral("anna"));
    press(dialog, QStringLiteral("Join"));
    EXPECT_TRUE(says(dialog, QStringLiteral("the same name")));
    type(dialog, QStringLiteral("Your name"), QStringLiteral("Ben"));
    typeTwice(dialog, kStrong);
    QSignalSpy joined(&world.session, &Session::joined);
    press(dialog, QStringLiteral("Join"));
    ASSERT_TRUE(joined.wait());
    EXPECT_FALSE(world.session.isUnlocked());
    const QString code = joined.first().first().toString();

    // Closing now would lose the code, so it asks.
    world.prompter.goAhead = false;
    QTest::keyClick(&dialog, Qt::Key_Escape);
    EXPECT_EQ(world.prompter.asked.size(), 1);
    ASSERT_TRUE(dialog.isVisible());

    press(dialog, QStringLiteral("I have it in writing"));
    type(dialog, QStringLiteral("The last group of your code"), code.section(QLatin1Char('-'), -1));
    press(dialog, QStringLiteral("Continue"));
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
    EXPECT_EQ(journal.open(kStrong).journal->me(), kSecondPartner);
    EXPECT_EQ(journal.open(code).journal->me(), kSecondPartner);
}

TEST(PartnerJoinDialog, AFailureKeepsWhatWasTyped)
{
    JournalFolder journal(1);
    OnboardingWorld world;
    world.unlock(journal.path());
    PartnerJoinDialog dialog(world.theme, world.session, world.prompter);
    dialog.show();
    type(dialog, QStringLiteral("Your name"), QStringLiteral("Ben"));
    typeTwice(dialog, kStrong);
    QSignalSpy failed(&world.session, &Session::failed);
    {
        const FullDisk full(1024);
        press(dialog, QStringLiteral("Join"));
        ASSERT_TRUE(failed.count() > 0 || failed.wait());
    }
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_TRUE(says(dialog, QStringLiteral("try again")));
    EXPECT_EQ(fieldIn(dialog, QStringLiteral("Your name"))->text(), QStringLiteral("Ben"));
    EXPECT_EQ(fieldIn(dialog, QStringLiteral("Passphrase"))->text(), kStrong);
    QSignalSpy joined(&world.session, &Session::joined);
    press(dialog, QStringLiteral("Join"));
    EXPECT_TRUE(joined.count() > 0 || joined.wait());
}
