// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/partingdialog.h"

#include "app/onboarding/onboardingsupport.h"
#include "session/backupchoices.h"
#include "session/keychanges.h"
#include "store/backup.h"
#include "support/awaiting.h"
#include "support/unwritable.h"

#include <QFileInfo>

using namespace hearth;
using namespace hearth::test;

namespace {

const QString kPresentPassphrase = QStringLiteral("Your current passphrase");
const QString kNewFile = QStringLiteral("New file");

class PartingDialogTest : public ::testing::Test
{
protected:
    PartingDialogTest()
    {
        auto opened = journal.open(kBensPassphrase);
        for (const Visibility visibility : {Visibility::Private, Visibility::Shared}) {
            Entry entry = entryOf(*opened.journal, QStringLiteral("Ben's"), QStringLiteral("words"));
            entry.record.visibility = visibility;
            EXPECT_TRUE(opened.journal->add(entry));
        }
        opened = {};
        opened = journal.open();
        for (int i = 0; i < 3; ++i)
            EXPECT_TRUE(opened.journal->add(entryOf(*opened.journal, QStringLiteral("Mine"), QStringLiteral("words"))));
        opened = {};
        world.unlock(journal.path());
    }

    [[nodiscard]] std::unique_ptr<PartingDialog> shown(PartingKind kind)
    {
        auto dialog = std::make_unique<PartingDialog>(kind, world.theme, world.session, world.settings, world.prompter);
        dialog->show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(dialog.get(), test::patience));
        return dialog;
    }
    [[nodiscard]] bool opens(const QString &path, const QString &secret) const
    {
        return SealedStore::open(path, secret, cheapLimits(), nullptr).ok();
    }
    void expectDone(const QString &action, PartingDialog &dialog)
    {
        press(dialog, action);
        ASSERT_TRUE(test::arrives(parted));
        EXPECT_FALSE(world.session.isUnlocked());
    }

    JournalFolder journal;
    OnboardingWorld world;
    QSignalSpy parted{&world.session.keys(), &KeyChanges::parted};
    QSignalSpy notParted{&world.session.keys(), &KeyChanges::notParted};
    QSignalSpy failed{&world.session, &Session::failed};
    QString own = journal.folder() + QStringLiteral("/ours-own.hearth");
    QString handedOver = journal.folder() + QStringLiteral("/ours-handed-over.hearth");
};

} // namespace

TEST_F(PartingDialogTest, SaysWhatHappensAndDoesNothingOfItBeforeTheLastStep)
{
    const auto before = contentsOf(journal.folder());
    for (const PartingKind kind : {PartingKind::Leaving, PartingKind::Removing}) {
        auto dialog = shown(kind);
        EXPECT_EQ(dialog->windowTitle(), QStringLiteral("Hearthbook"));
        EXPECT_TRUE(says(*dialog, QStringLiteral("3 record(s) private to you.")));
        EXPECT_TRUE(says(*dialog, QStringLiteral("1 record(s) that Ben shared with you.")));
        EXPECT_TRUE(says(*dialog, QStringLiteral("What cannot be undone")));
        EXPECT_TRUE(says(*dialog, QStringLiteral("No backup is known here.")));
        EXPECT_EQ(fieldIn(*dialog, kPresentPassphrase), nullptr);
        press(*dialog, QStringLiteral("Next"));
        EXPECT_FALSE(says(*dialog, QStringLiteral("What cannot be undone")));
        type(*dialog, kPresentPassphrase, kAnnasPassphrase);
        press(*dialog, QStringLiteral("Back to what happens"));
        EXPECT_TRUE(says(*dialog, QStringLiteral("What cannot be undone")));
        press(*dialog, QStringLiteral("Next"));
        EXPECT_TRUE(fieldIn(*dialog, kPresentPassphrase)->text().isEmpty());
        press(*dialog, QStringLiteral("Cancel"));
        EXPECT_FALSE(dialog->isVisible());
    }
    EXPECT_TRUE(world.session.isUnlocked());
    EXPECT_EQ(contentsOf(journal.folder()), before);
}

TEST_F(PartingDialogTest, LeavesAndOpensOnesOwnJournal)
{
    auto dialog = shown(PartingKind::Leaving);
    press(*dialog, QStringLiteral("Next"));
    EXPECT_EQ(fieldIn(*dialog, kNewFile)->text(), own);
    type(*dialog, kPresentPassphrase, kAnnasPassphrase);
    expectDone(QStringLiteral("Leave now"), *dialog);
    EXPECT_TRUE(says(*dialog, QStringLiteral("You have left.")));
    EXPECT_TRUE(says(*dialog, own));
    EXPECT_EQ(buttonIn(*dialog, QStringLiteral("Remove backups…")), nullptr) << "there are none";
    press(*dialog, QStringLiteral("Open my own journal"));
    EXPECT_FALSE(dialog->isVisible());
    EXPECT_EQ(world.session.path(), own);
    EXPECT_EQ(world.settings.recentFiles().value(0), own);
    EXPECT_FALSE(opens(journal.path(), kAnnasPassphrase));
    EXPECT_FALSE(opens(own, kBensPassphrase));
    world.unlock(own);
    EXPECT_EQ(world.session.journal()->all<Entry>().size(), 4U);
    EXPECT_EQ(world.session.journal()->parting(), (Parting{kFirstPartner, false, QDate(2026, 7, 12)}));
    world.unlock(journal.path(), kBensPassphrase);
    EXPECT_EQ(world.session.journal()->all<Entry>().size(), 2U);
    EXPECT_FALSE(world.session.journal()->isForTwo());
}

TEST_F(PartingDialogTest, RemovesTheOther)
{
    auto dialog = shown(PartingKind::Removing);
    EXPECT_TRUE(says(*dialog, QStringLiteral("Remove Ben from this journal")));
    press(*dialog, QStringLiteral("Next"));
    EXPECT_EQ(fieldIn(*dialog, kNewFile)->text(), handedOver);
    type(*dialog, kPresentPassphrase, kAnnasPassphrase);
    expectDone(QStringLiteral("Remove now"), *dialog);
    EXPECT_TRUE(says(*dialog, QStringLiteral("Ben is removed.")));
    EXPECT_TRUE(says(*dialog, handedOver));
    press(*dialog, QStringLiteral("Close"));
    EXPECT_FALSE(opens(journal.path(), kBensPassphrase));
    EXPECT_TRUE(opens(handedOver, kBensPassphrase));
    EXPECT_EQ(world.session.path(), journal.path());
    world.unlock(journal.path());
    EXPECT_EQ(world.session.journal()->parting(), (Parting{kFirstPartner, true, QDate(2026, 7, 12)}));
}

TEST_F(PartingDialogTest, AsksForOnesOwnSecretWhileTheJournalIsStillOpen)
{
    auto dialog = shown(PartingKind::Leaving);
    press(*dialog, QStringLiteral("Next"));
    press(*dialog, QStringLiteral("Leave now"));
    EXPECT_TRUE(says(*dialog, QStringLiteral("not your current passphrase")));
    for (const QString &notHers : {QStringLiteral("a guess"), kBensPassphrase, journal.recoveryCodes().at(1)}) {
        failed.clear();
        type(*dialog, kPresentPassphrase, notHers);
        press(*dialog, QStringLiteral("Leave now"));
        ASSERT_TRUE(test::arrives(failed));
        EXPECT_TRUE(says(*dialog, QStringLiteral("not your current passphrase")));
        EXPECT_TRUE(world.session.isUnlocked());
    }
    EXPECT_FALSE(QFileInfo::exists(own));
    type(*dialog, kPresentPassphrase, journal.recoveryCodes().at(0));
    expectDone(QStringLiteral("Leave now"), *dialog);
    EXPECT_TRUE(opens(own, kAnnasPassphrase));
}

TEST_F(PartingDialogTest, RefusesAPlaceThatIsTaken)
{
    auto dialog = shown(PartingKind::Removing);
    press(*dialog, QStringLiteral("Next"));
    type(*dialog, kPresentPassphrase, kAnnasPassphrase);
    for (const QString &place : {journal.path(), QStringLiteral("relative.hearth"), QString(),
                                 journal.folder() + QStringLiteral("/none/x.hearth")}) {
        type(*dialog, kNewFile, place);
        press(*dialog, QStringLiteral("Remove now"));
        EXPECT_FALSE(world.session.isBusy()) << qPrintable(place);
    }
    EXPECT_TRUE(world.session.isUnlocked());
    world.prompter.target = journal.folder() + QStringLiteral("/for-ben.hearth");
    press(*dialog, QStringLiteral("Choose…"));
    EXPECT_EQ(fieldIn(*dialog, kNewFile)->text(), world.prompter.target);
}

TEST_F(PartingDialogTest, GoesWhenTheJournalLocks)
{
    auto dialog = shown(PartingKind::Leaving);
    press(*dialog, QStringLiteral("Next"));
    type(*dialog, kPresentPassphrase, kAnnasPassphrase);
    world.session.lock();
    EXPECT_FALSE(dialog->isVisible());
    EXPECT_TRUE(opens(journal.path(), kAnnasPassphrase));
}

TEST_F(PartingDialogTest, CanBeStoppedWhileItWorks)
{
    const auto before = contentsOf(journal.folder());
    auto dialog = shown(PartingKind::Leaving);
    press(*dialog, QStringLiteral("Next"));
    type(*dialog, kPresentPassphrase, kAnnasPassphrase);
    // As soon as it has begun.
    QObject::connect(&world.session.keys(), &KeyChanges::partingProgressed, dialog.get(), [&] { dialog->reject(); });
    QObject::connect(&world.session, &Session::locked, dialog.get(), [&] {
        QMetaObject::invokeMethod(
            dialog.get(), [&] { dialog->reject(); }, Qt::QueuedConnection);
    });
    press(*dialog, QStringLiteral("Leave now"));
    ASSERT_TRUE(test::becomesTrue([&] { return notParted.count() > 0 || parted.count() > 0; }));
    if (parted.count() > 0)
        GTEST_SKIP() << "It was done before anybody could stop it.";
    EXPECT_TRUE(says(*dialog, QStringLiteral("Stopped. Nothing was changed")));
    EXPECT_EQ(contentsOf(journal.folder()), before);
    EXPECT_TRUE(opens(journal.path(), kAnnasPassphrase));
}

TEST_F(PartingDialogTest, OffersToRemoveTheBackupsThatStillHoldIt)
{
    const QString backups = usualBackupFolder(journal.path());
    world.session.lock();
    ASSERT_TRUE(makeBackupFolder(backups));
    QString former;
    {
        auto source = ClosedJournal::open(journal.path());
        former = makeBackup(*source.value(), backups, world.clock).value().backup.path;
    }
    world.unlock(journal.path());
    auto dialog = shown(PartingKind::Leaving);
    ASSERT_TRUE(test::becomesTrue([&] { return says(*dialog, QStringLiteral("1 backup(s) made before")); }));
    press(*dialog, QStringLiteral("Next"));
    type(*dialog, kPresentPassphrase, kAnnasPassphrase);
    expectDone(QStringLiteral("Leave now"), *dialog);
    world.prompter.goAhead = false;
    press(*dialog, QStringLiteral("Remove backups…"));
    EXPECT_TRUE(QFileInfo::exists(former));
    world.prompter.goAhead = true;
    press(*dialog, QStringLiteral("Remove backups…"));
    ASSERT_TRUE(test::becomesTrue([&] { return says(*dialog, QStringLiteral("removed for good")); }));
    EXPECT_FALSE(QFileInfo::exists(former));
    const auto left = backupsIn(backups, world.session.journalId());
    ASSERT_EQ(left.size(), 1U);
    EXPECT_FALSE(opens(left.front().path, kAnnasPassphrase));
}

TEST_F(PartingDialogTest, SaysThatTheDiskIsFullAndThatNothingWasChanged)
{
    const auto before = contentsOf(journal.folder());
    auto dialog = shown(PartingKind::Removing);
    press(*dialog, QStringLiteral("Next"));
    type(*dialog, kPresentPassphrase, kAnnasPassphrase);
    {
        const FullDisk disk(100'000);
        press(*dialog, QStringLiteral("Remove now"));
        ASSERT_TRUE(test::arrives(notParted));
    }
    EXPECT_TRUE(says(*dialog, QStringLiteral("Nothing was changed, and no file was made.")));
    EXPECT_FALSE(world.session.isUnlocked());
    EXPECT_EQ(contentsOf(journal.folder()), before);
    press(*dialog, QStringLiteral("Close"));
    world.unlock(journal.path());
    EXPECT_TRUE(world.session.journal()->isForTwo());
}
