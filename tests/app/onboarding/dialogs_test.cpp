// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/newpassphrasedialog.h"
#include "onboarding/partnerjoindialog.h"

#include "app/onboarding/onboardingsupport.h"

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

TEST(NewPassphraseDialog, SaysWhenTheOtherHasThatPassphrase)
{
    JournalFolder journal;
    OnboardingWorld world;
    world.unlock(journal.path());
    NewPassphraseDialog dialog(world.theme, world.session);
    dialog.show();
    typeTwice(dialog, kBensPassphrase);
    QSignalSpy failed(&world.session, &Session::failed);
    QSignalSpy changed(&world.session, &Session::passphraseChanged);
    press(dialog, QStringLiteral("Change it"));
    while (failed.isEmpty() && changed.isEmpty())
        ASSERT_TRUE(failed.wait(2000) || !changed.isEmpty());
    if (!changed.isEmpty())
        GTEST_SKIP() << "The store takes a passphrase that the other partner has.";
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_TRUE(says(dialog, QStringLiteral("Both passphrases are the same.")));
    EXPECT_EQ(fieldIn(dialog, QStringLiteral("Passphrase"))->text(), kBensPassphrase);
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
    world.prompter.answer = false;
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

TEST(PartnerJoinDialog, ThePassphraseOfTheFirstIsRefused)
{
    JournalFolder journal(1);
    OnboardingWorld world;
    world.unlock(journal.path());
    PartnerJoinDialog dialog(world.theme, world.session, world.prompter);
    dialog.show();
    type(dialog, QStringLiteral("Your name"), QStringLiteral("Ben"));
    typeTwice(dialog, kAnnasPassphrase);
    QSignalSpy failed(&world.session, &Session::failed);
    press(dialog, QStringLiteral("Join"));
    ASSERT_TRUE(failed.wait());
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_TRUE(says(dialog, QStringLiteral("Both passphrases are the same.")));
    EXPECT_EQ(fieldIn(dialog, QStringLiteral("Your name"))->text(), QStringLiteral("Ben"));
}
