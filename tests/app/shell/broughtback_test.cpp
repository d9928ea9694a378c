// SPDX-License-Identifier: GPL-3.0-or-later
// Backups as a person looks into them and brings them back.
#include "app/shell/backupsfixture.h"
#include "support/awaiting.h"

#include <QPointer>

using namespace hearth;
using namespace hearth::test;

TEST_F(BackupsInTheWindow, AreLookedIntoAndBroughtBack)
{
    openAndUnlock();
    write(QStringLiteral("not in the backup"));
    const QByteArray now = [this] {
        lock();
        return folder.bytes();
    }();
    unlock();
    showPane();
    click("Look inside…");
    waitUntilRead();
    EXPECT_TRUE(says(*dialog(), QStringLiteral("A journal of two people")));
    type(*dialog(), QStringLiteral("Passphrase"), kAnnasPassphrase);
    press(*dialog(), QStringLiteral("Look"));
    ASSERT_TRUE(test::becomesTrue([this] { return says(*dialog(), QStringLiteral("You could read 0 record")); }));
    EXPECT_EQ(buttonIn(*dialog(), QStringLiteral("Close")), nullptr) << "it can be called off";
    press(*dialog(), QStringLiteral("Restore…"));
    EXPECT_TRUE(world.prompter.asked.last().contains(QStringLiteral("is not lost"))) << "it is asked first";
    EXPECT_FALSE(world.session.isUnlocked());
    ASSERT_TRUE(test::becomesTrue([this] { return says(*dialog(), QStringLiteral("It is done")); }));
    const QString kept =
        QDir(folder.folder())
            .filePath(QStringLiteral("ours (kept %1).hearth").arg(QDate::currentDate().toString(Qt::ISODate)));
    EXPECT_TRUE(says(*dialog(), QFileInfo(kept).fileName())) << "it is said where the present one is";
    QFile file(kept);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), now);
    file.close();
    press(*dialog(), QStringLiteral("Close"));
    unlock();
    EXPECT_TRUE(journal().all<Entry>().isEmpty());
    EXPECT_TRUE(said().contains(QStringLiteral("brought back from a backup"))) << qPrintable(said());
    press(window, QStringLiteral("I know"));
    write(QStringLiteral("it goes on from there"));
    lock();
    unlock();
    EXPECT_TRUE(said().isEmpty()) << qPrintable(said());
}

TEST_F(BackupsInTheWindow, NobodyIsMadeToBringOneBack)
{
    openAndUnlock();
    write(QStringLiteral("stays"));
    showPane();
    click("Look inside…");
    waitUntilRead();
    world.prompter.goAhead = false;
    press(*dialog(), QStringLiteral("Restore…"));
    EXPECT_TRUE(world.session.isUnlocked());
    EXPECT_EQ(journal().all<Entry>().size(), 1U);
}

TEST_F(BackupsInTheWindow, OneOfAnotherJournalIsRefused)
{
    JournalFolder other;
    openAndUnlock();
    showPane();
    world.prompter.backup = other.path();
    click("Restore one from another place…");
    waitUntilRead();
    press(*dialog(), QStringLiteral("Restore…"));
    ASSERT_TRUE(test::becomesTrue([this] { return says(*dialog(), QStringLiteral("a copy of another journal")); }));
    press(*dialog(), QStringLiteral("Cancel"));
    unlock();
    EXPECT_EQ(namesIn(folder.folder()).filter(QStringLiteral(".hearth")).size(), 1);
}

TEST_F(BackupsInTheWindow, OneThatIsNotWholeIsNotBroughtBack)
{
    openAndUnlock();
    const QByteArray bytes = folder.bytes();
    const QString half = folder.folder() + QStringLiteral("/half.hearthbackup");
    QFile file(half);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bytes.left(bytes.size() / 2));
    file.close();
    showPane();
    world.prompter.backup = half;
    click("Restore one from another place…");
    ASSERT_NE(dialog(), nullptr);
    ASSERT_TRUE(test::becomesTrue([this] { return says(*dialog(), QStringLiteral("This backup is not whole")); }));
    EXPECT_EQ(buttonIn(*dialog(), QStringLiteral("Restore…")), nullptr);
    EXPECT_TRUE(world.session.isUnlocked());
}

TEST_F(BackupsInTheWindow, ADamagedJournalIsBroughtBackFromTheLockPage)
{
    openAndUnlock();
    lock();
    QByteArray broken = folder.bytes();
    broken[20] = 'x'; // the header
    folder.setBytes(broken);
    type(window, QStringLiteral("Passphrase"), kAnnasPassphrase);
    press(window, QStringLiteral("Unlock"));
    ASSERT_TRUE(test::becomesTrue([this] { return says(window, QStringLiteral("Open a backup copy")); }));
    QSignalSpy listed(&world.session.backups(), &Backups::overviewChanged);
    press(window, QStringLiteral("Backups…"));
    ASSERT_TRUE(test::arrivesAnew(listed));
    press(window, QStringLiteral("Look inside…"));
    waitUntilRead();
    press(*dialog(), QStringLiteral("Restore…"));
    ASSERT_TRUE(test::becomesTrue([this] { return says(*dialog(), QStringLiteral("It is done")); }));
    press(*dialog(), QStringLiteral("Close"));
    unlock();
    EXPECT_EQ(namesIn(folder.folder()).filter(QStringLiteral("kept")).size(), 1);
}

TEST_F(BackupsInTheWindow, LockingDoesNotWaitForWhatIsBroughtBack)
{
    openAndUnlock();
    const QString backup = world.session.backups().overview().backups.front().path;
    world.prompter.target = folder.folder() + QStringLiteral("/again");
    window.openJournal(backup);
    waitUntilRead();
    const QPointer<RestoreDialog> restoring = dialog();
    press(*restoring, QStringLiteral("Restore as a new journal…"));
    window.requestLock();
    EXPECT_FALSE(world.session.isUnlocked()) << "at once";
    ASSERT_FALSE(restoring.isNull());
    EXPECT_FALSE(restoring->isVisible());
    ASSERT_TRUE(test::becomesTrue([&] { return restoring->isVisible(); })) << "once it has something to say";
    EXPECT_TRUE(says(*restoring, QStringLiteral("It is done")));
    EXPECT_TRUE(QFileInfo::exists(folder.folder() + QStringLiteral("/again.hearth")));
    EXPECT_EQ(world.session.path(), folder.path()) << "whoever is here now goes on where they were";
}

TEST_F(BackupsInTheWindow, LockingEndsALookIntoABackup)
{
    openAndUnlock();
    const QString backup = world.session.backups().overview().backups.front().path;
    window.openJournal(backup);
    waitUntilRead();
    const QPointer<RestoreDialog> looking = dialog();
    type(*looking, QStringLiteral("Passphrase"), kAnnasPassphrase);
    press(*looking, QStringLiteral("Look"));
    window.requestLock();
    EXPECT_FALSE(world.session.isUnlocked()) << "at once";
    EXPECT_TRUE(test::becomesTrue([&] { return looking.isNull(); }));
}

TEST_F(BackupsInTheWindow, ABackupIsBroughtBackAsANewJournal)
{
    openAndUnlock();
    const QString backup = world.session.backups().overview().backups.front().path;
    world.session.choose({});
    world.prompter.backup = backup;
    world.prompter.target = folder.folder() + QStringLiteral("/again");
    window.openJournal(backup); // nobody writes into a backup
    waitUntilRead();
    press(*dialog(), QStringLiteral("Restore as a new journal…"));
    ASSERT_TRUE(test::becomesTrue([this] { return says(*dialog(), QStringLiteral("It is done")); }));
    EXPECT_TRUE(QFileInfo::exists(folder.folder() + QStringLiteral("/again.hearth")));
    EXPECT_EQ(world.session.path(), folder.folder() + QStringLiteral("/again.hearth"));
    press(*dialog(), QStringLiteral("Close"));
    unlock();
}
