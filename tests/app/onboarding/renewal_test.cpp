// SPDX-License-Identifier: GPL-3.0-or-later
// New ways in, the code that comes of it, and older words under new keys.
#include "onboarding/renewaldialogs.h"
#include "onboarding/sealanewdialog.h"

#include "app/onboarding/onboardingsupport.h"
#include "session/keychanges.h"
#include "support/awaiting.h"
#include "support/testdata.h"
#include "support/unwritable.h"

#include <QPointer>

#include <algorithm>

using namespace hearth;
using namespace hearth::test;

namespace {

const QString kMake = QStringLiteral("Make a new code");
const QString kPresent = QStringLiteral("Your current passphrase");
const QString kWritten = QStringLiteral("I have written it down");

/// What a way in opens, while no window has the journal.
class Renewed : public ::testing::Test
{
protected:
    [[nodiscard]] bool opens(const QString &secret)
    {
        return SealedStore::open(path, secret, cheapLimits(), nullptr).ok();
    }
    /// Presses, and waits for what the session answers; the code that came.
    QString renewBy(NewRecoveryCodeDialog &dialog, const QString &secret)
    {
        type(dialog, kPresent, secret);
        QSignalSpy renewed(&world.session.keys(), &KeyChanges::recoveryCodeRenewed);
        press(dialog, kMake);
        EXPECT_TRUE(test::arrives(renewed));
        return renewed.isEmpty() ? QString() : renewed.first().first().toString();
    }
    static void keep(const QWidget &dialog, const QString &code)
    {
        press(dialog, kWritten);
        type(dialog, QStringLiteral("The last group of your code"), code.section(QLatin1Char('-'), -1));
        press(dialog, QStringLiteral("Continue"));
    }
    [[nodiscard]] static bool shows(const QWidget &dialog, const QString &code)
    {
        const QString name =
            QStringLiteral("Recovery code: ") + QString(code).replace(QLatin1Char('-'), QLatin1String(", "));
        const auto widgets = dialog.findChildren<QWidget *>();
        return dialog.isVisible() && std::ranges::any_of(widgets, [&name](const QWidget *widget) {
                   return widget->isVisible() && widget->accessibleName() == name;
               });
    }

    JournalFolder folder;
    OnboardingWorld world;
    QString path = folder.path();
};

using NewRecoveryCode = Renewed;
using CodeWithPassphrase = Renewed;
using SealAnew = Renewed;

} // namespace

TEST_F(NewRecoveryCode, EndsTheOldOneAndIsShownUntilItIsInWriting)
{
    world.unlock(path);
    NewRecoveryCodeDialog dialog(world.theme, world.session, world.prompter);
    dialog.show();
    EXPECT_EQ(dialog.windowTitle(), QStringLiteral("Hearthbook"));
    EXPECT_TRUE(says(dialog, QStringLiteral("Anna’s recovery code")));
    EXPECT_TRUE(says(dialog, QStringLiteral("the old one ends")));
    EXPECT_TRUE(says(dialog, QStringLiteral("Copies made before still open with the old code")));
    EXPECT_TRUE(says(dialog, QStringLiteral("If somebody knew both, change both.")));
    EXPECT_FALSE(says(dialog, QStringLiteral("Ben")));
    const QString code = renewBy(dialog, kAnnasPassphrase);
    EXPECT_TRUE(dialog.holdsUnseenCode());
    EXPECT_TRUE(shows(dialog, code));
    EXPECT_TRUE(says(dialog, QStringLiteral("no longer opens the journal")));
    EXPECT_EQ(fieldIn(dialog, kPresent), nullptr) << "nothing is left to type";
    EXPECT_EQ(buttonIn(dialog, QStringLiteral("Cancel")), nullptr) << "it cannot be taken back";
    // Closing now would lose it, so that is asked.
    world.prompter.goAhead = false;
    QTest::keyClick(&dialog, Qt::Key_Escape);
    EXPECT_EQ(world.prompter.asked.size(), 1);
    ASSERT_TRUE(dialog.isVisible());
    press(dialog, kWritten);
    EXPECT_FALSE(shows(dialog, code)) << "covered";
    press(dialog, QStringLiteral("Continue"));
    EXPECT_TRUE(dialog.isVisible()) << "nothing was typed";
    press(dialog, QStringLiteral("Show it again"));
    EXPECT_TRUE(shows(dialog, code));
    keep(dialog, code);
    EXPECT_FALSE(dialog.holdsUnseenCode());
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
    world.session.lock();
    EXPECT_FALSE(opens(folder.recoveryCodes().at(0)));
    EXPECT_TRUE(opens(code));
    EXPECT_TRUE(opens(kAnnasPassphrase));
    EXPECT_TRUE(opens(folder.recoveryCodes().at(1))) << "the other's stays";
}

TEST_F(NewRecoveryCode, AsksForThePresentPassphraseAndTakesNoOther)
{
    world.unlock(path);
    NewRecoveryCodeDialog dialog(world.theme, world.session, world.prompter);
    dialog.show();
    press(dialog, kMake);
    EXPECT_FALSE(world.session.isBusy()) << "nothing was typed";
    EXPECT_TRUE(says(dialog, QStringLiteral("not your current passphrase")));
    QSignalSpy failed(&world.session, &Session::failed);
    for (const QString &notHers : {QStringLiteral("a guess"), kBensPassphrase, folder.recoveryCodes().at(1)}) {
        failed.clear();
        type(dialog, kPresent, notHers);
        press(dialog, kMake);
        ASSERT_TRUE(test::arrives(failed));
        EXPECT_TRUE(says(dialog, QStringLiteral("not your current passphrase")));
        EXPECT_FALSE(dialog.holdsUnseenCode());
    }
    QTest::keyClick(&dialog, Qt::Key_Escape);
    EXPECT_FALSE(dialog.isVisible());
    EXPECT_TRUE(world.prompter.asked.isEmpty()) << "there is nothing to lose";
    world.session.lock();
    EXPECT_TRUE(opens(folder.recoveryCodes().at(0)));
}

TEST_F(NewRecoveryCode, ThePresentCodeShowsWhoIsAskingWhereThePassphraseOpenedTheJournal)
{
    world.unlock(path);
    NewRecoveryCodeDialog dialog(world.theme, world.session, world.prompter);
    dialog.show();
    const QString code = renewBy(dialog, folder.recoveryCodes().at(0));
    EXPECT_TRUE(shows(dialog, code));
}

// Were the new code lost then, nothing would be left to come in with.
TEST_F(NewRecoveryCode, WhoCameInByTheirCodeNeedsAPassphraseFirst)
{
    world.unlock(path, folder.recoveryCodes().at(0));
    NewRecoveryCodeDialog dialog(world.theme, world.session, world.prompter);
    dialog.show();
    EXPECT_TRUE(says(dialog, QStringLiteral("choose a new passphrase first")));
    type(dialog, kPresent, folder.recoveryCodes().at(0).toLower());
    press(dialog, kMake);
    EXPECT_FALSE(world.session.isBusy());
    EXPECT_TRUE(says(dialog, QStringLiteral("the recovery code is not enough")));
    EXPECT_TRUE(shows(dialog, renewBy(dialog, kAnnasPassphrase))) << "it came back to her";
}

TEST_F(NewRecoveryCode, AFailureChangesNothingAndCanBeTriedAgain)
{
    world.unlock(path);
    NewRecoveryCodeDialog dialog(world.theme, world.session, world.prompter);
    dialog.show();
    type(dialog, kPresent, kAnnasPassphrase);
    QSignalSpy failed(&world.session, &Session::failed);
    {
        const FullDisk full(1024);
        press(dialog, kMake);
        ASSERT_TRUE(test::arrives(failed));
    }
    EXPECT_TRUE(says(dialog, QStringLiteral("try again")));
    EXPECT_FALSE(dialog.holdsUnseenCode());
    EXPECT_TRUE(shows(dialog, renewBy(dialog, kAnnasPassphrase)));
}

TEST_F(NewRecoveryCode, LockedBeforeItWasReadItComesAgainToItsOwnerAlone)
{
    world.unlock(path);
    NewRecoveryCodeDialog dialog(world.theme, world.session, world.prompter);
    dialog.show();
    const QString code = renewBy(dialog, kAnnasPassphrase);
    press(dialog, kWritten);
    world.session.lock();
    EXPECT_FALSE(dialog.isVisible()) << "locked is locked";
    EXPECT_TRUE(dialog.holdsUnseenCode());
    EXPECT_TRUE(world.prompter.asked.isEmpty());
    world.unlock(path, kBensPassphrase);
    QCoreApplication::processEvents();
    EXPECT_FALSE(dialog.isVisible());
    world.session.lock();
    world.unlock(path);
    ASSERT_TRUE(test::becomesTrue([&] { return shows(dialog, code); }));
    EXPECT_TRUE(says(dialog, QStringLiteral("Here it is again")));
    keep(dialog, code);
    world.session.lock();
    world.unlock(path, code);
    QCoreApplication::processEvents();
    EXPECT_FALSE(dialog.isVisible()) << "it is in writing";
}

TEST_F(NewRecoveryCode, LockedWhileItIsMadeItIsNotLost)
{
    world.unlock(path);
    auto *dialog = new NewRecoveryCodeDialog(world.theme, world.session, world.prompter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const QPointer<NewRecoveryCodeDialog> there = dialog;
    dialog->show();
    type(*dialog, kPresent, kAnnasPassphrase);
    QSignalSpy renewed(&world.session.keys(), &KeyChanges::recoveryCodeRenewed);
    press(*dialog, kMake);
    world.session.lock();
    EXPECT_FALSE(dialog->isVisible());
    ASSERT_TRUE(test::arrives(renewed));
    const QString code = renewed.first().first().toString();
    QCoreApplication::processEvents();
    ASSERT_FALSE(there.isNull());
    EXPECT_TRUE(dialog->holdsUnseenCode());
    EXPECT_TRUE(opens(code));
    world.unlock(path);
    ASSERT_TRUE(test::becomesTrue([&] { return shows(*dialog, code); }));
    keep(*dialog, code);
    EXPECT_TRUE(test::becomesTrue([&] { return there.isNull(); }));
}

TEST_F(NewRecoveryCode, LockedWhileARefusalIsOnItsWayTheDialogGoes)
{
    world.unlock(path);
    NewRecoveryCodeDialog dialog(world.theme, world.session, world.prompter);
    dialog.show();
    type(dialog, kPresent, QStringLiteral("a guess"));
    press(dialog, kMake);
    QSignalSpy rejected(&dialog, &QDialog::rejected);
    world.session.lock();
    EXPECT_TRUE(test::arrives(rejected));
    world.unlock(path);
    QCoreApplication::processEvents();
    EXPECT_FALSE(dialog.isVisible());
}

TEST_F(NewRecoveryCode, IsRefusedWhileBothAreHere)
{
    world.unlock(path);
    QSignalSpy together(&world.session, &Session::satTogether);
    world.session.sitTogether(kBensPassphrase);
    ASSERT_TRUE(test::arrives(together));
    QSignalSpy failed(&world.session, &Session::failed);
    world.session.keys().renewRecoveryCode(kAnnasPassphrase);
    world.session.keys().sealAnew();
    ASSERT_EQ(failed.count(), 2);
    for (const QList<QVariant> &each : failed)
        EXPECT_EQ(each.first().value<Error>().code, ErrorCode::NotTogether);
    world.session.lock();
    EXPECT_TRUE(opens(folder.recoveryCodes().at(0)));
}

TEST_F(CodeWithPassphrase, ACodeThatCouldNotStayIsShownInTheSameDialog)
{
    path = folder.folder() + QStringLiteral("/former.hearth");
    ASSERT_TRUE(QFile::copy(testDataFile(QStringLiteral("version2.hearth")), path));
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    world.unlock(path);
    NewPassphraseDialog dialog(world.theme, world.session, world.prompter);
    dialog.show();
    type(dialog, kPresent, kAnnasPassphrase);
    typeTwice(dialog, kStrong);
    QSignalSpy changed(&world.session.keys(), &KeyChanges::passphraseChanged);
    press(dialog, QStringLiteral("Change it"));
    ASSERT_TRUE(test::arrives(changed));
    const QString code = changed.first().first().toString();
    ASSERT_FALSE(code.isEmpty());
    EXPECT_TRUE(shows(dialog, code));
    EXPECT_TRUE(says(dialog, QStringLiteral("The recovery code had to change with it")));
    EXPECT_EQ(fieldIn(dialog, QStringLiteral("Passphrase")), nullptr);
    world.prompter.goAhead = false;
    dialog.close();
    EXPECT_TRUE(dialog.isVisible());
    keep(dialog, code);
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
    world.session.lock();
    EXPECT_FALSE(opens(QStringLiteral("TNGG-C475-XZY0-2J7A-JHN4-TKV2-M09K")));
    EXPECT_FALSE(opens(kAnnasPassphrase));
    EXPECT_TRUE(opens(kStrong));
    EXPECT_TRUE(opens(code));
}

TEST_F(SealAnew, PutsOlderWordsUnderTheNewestKeysAndSaysHowMany)
{
    {
        auto anna = folder.open();
        ASSERT_TRUE(anna.journal->add(entryOf(*anna.journal, {}, QStringLiteral("before"))));
        ASSERT_TRUE(anna.store->changePassphrase(kAnnasPassphrase, kStrong, cheapCost()));
    }
    world.unlock(path, kStrong);
    const auto seal = [this](SealAnewDialog &dialog) {
        QSignalSpy sealed(&world.session.keys(), &KeyChanges::sealedAnew);
        press(dialog, QStringLiteral("Seal it anew"));
        EXPECT_TRUE(test::arrives(sealed));
        return sealed.isEmpty() ? -1 : sealed.first().first().toLongLong();
    };
    SealAnewDialog dialog(world.theme, world.session);
    dialog.show();
    EXPECT_TRUE(says(dialog, QStringLiteral("What Anna wrote before")));
    EXPECT_TRUE(says(dialog, QStringLiteral("Copies made before stay as they were.")));
    EXPECT_TRUE(says(dialog, QStringLiteral("What Ben wrote is for Ben to seal")));
    const qint64 records = seal(dialog);
    EXPECT_GE(records, 2);
    EXPECT_TRUE(says(dialog, QStringLiteral("It is done. %1").arg(records)));
    press(dialog, QStringLiteral("Close"));
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
    SealAnewDialog again(world.theme, world.session);
    again.show();
    EXPECT_EQ(seal(again), 0);
    EXPECT_TRUE(says(again, QStringLiteral("Nothing was left to do")));
}

TEST_F(SealAnew, CanBeStoppedAndGoesOnAnotherTime)
{
    constexpr int kEntries = 2000;
    {
        auto anna = folder.open();
        ChangeSet all;
        for (int i = 0; i < kEntries; ++i)
            all.push_back(Change::add(entryOf(*anna.journal, {}, QString::number(i))));
        ASSERT_TRUE(anna.journal->apply(all));
        ASSERT_TRUE(anna.store->changePassphrase(kAnnasPassphrase, kStrong, cheapCost()));
    }
    world.unlock(path, kStrong);
    SealAnewDialog dialog(world.theme, world.session);
    dialog.show();
    QSignalSpy failed(&world.session, &Session::failed);
    press(dialog, QStringLiteral("Seal it anew"));
    press(dialog, QStringLiteral("Stop"));
    EXPECT_TRUE(dialog.isVisible());
    ASSERT_TRUE(test::arrives(failed));
    EXPECT_EQ(failed.first().first().value<Error>().code, ErrorCode::Cancelled);
    EXPECT_TRUE(says(dialog, QStringLiteral("Stopped. What was sealed anew until then stays so")));
    press(dialog, QStringLiteral("Close"));
    SealAnewDialog again(world.theme, world.session);
    again.show();
    QSignalSpy sealed(&world.session.keys(), &KeyChanges::sealedAnew);
    press(again, QStringLiteral("Seal it anew"));
    ASSERT_TRUE(test::arrives(sealed));
    EXPECT_GT(sealed.first().first().toLongLong(), 0);
}

// Saving waits for one step, not for all of them.
TEST_F(SealAnew, LetsOthersSaveBetweenTwoSteps)
{
    {
        auto anna = folder.open();
        ChangeSet all;
        for (int i = 0; i < 2000; ++i)
            all.push_back(Change::add(entryOf(*anna.journal, {}, QString::number(i))));
        ASSERT_TRUE(anna.journal->apply(all));
        ASSERT_TRUE(anna.store->changePassphrase(kAnnasPassphrase, kStrong, cheapCost()));
    }
    world.unlock(path, kStrong);
    QSignalSpy failed(&world.session, &Session::failed);
    bool isSaved = false;
    QObject::connect(&world.session.keys(), &KeyChanges::progressed, &world.session, [&](qint64 done, qint64) {
        if (done == 0 || isSaved)
            return;
        Journal &journal = *world.session.journal();
        isSaved = journal.add(entryOf(journal, {}, QStringLiteral("written meanwhile"))).ok();
        // Were it done by now, there would be nothing left to stop.
        world.session.cancel();
    });
    world.session.keys().sealAnew();
    ASSERT_TRUE(test::arrives(failed));
    EXPECT_EQ(failed.first().first().value<Error>().code, ErrorCode::Cancelled);
    EXPECT_TRUE(isSaved);
}

TEST_F(SealAnew, GoesWhenTheJournalLocks)
{
    world.unlock(path);
    SealAnewDialog dialog(world.theme, world.session);
    dialog.show();
    press(dialog, QStringLiteral("Seal it anew"));
    world.session.lock();
    EXPECT_FALSE(dialog.isVisible());
    EXPECT_TRUE(opens(kAnnasPassphrase));
}
