// SPDX-License-Identifier: GPL-3.0-or-later
// Bringing a backup back: whole, beside or in the place of what is there, which is never lost.
#include "store/restore.h"

#include "journal/backupcontents.h"
#include "store/inspection.h"
#include "store/rollbackjournal.h"
#include "support/journalfixture.h"
#include "support/rawdatabase.h"
#include "support/umask.h"
#include "support/unwritable.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFileInfo>

namespace hearth {
namespace {

using test::JournalFolder;

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(path);
    return file.readAll();
}

class Restoring : public testing::Test
{
protected:
    void SetUp() override
    {
        add(QStringLiteral("what the backup holds"), folder);
        ASSERT_TRUE(makeBackupFolder(usualBackupFolder(folder.path())));
        auto journal = ClosedJournal::open(folder.path());
        ASSERT_TRUE(journal);
        backup = makeBackup(*journal.value(), usualBackupFolder(folder.path()), folder.clock).value().backup.path;
        journal = Error{};
        then = folder.bytes();
        add(QStringLiteral("written since"), folder);
        now = folder.bytes();
    }
    static void add(const QString &text, JournalFolder &where)
    {
        auto anna = where.open();
        ASSERT_TRUE(anna.journal->add(test::entryOf(*anna.journal, {}, text)));
    }
    [[nodiscard]] QString file(const char *name) const
    {
        return QDir(folder.folder()).filePath(QString::fromUtf8(name));
    }
    [[nodiscard]] QString kept() const { return file("ours (kept).hearth"); }
    void failsAs(ErrorCode code, const QString &from, const QString &to)
    {
        const auto before = test::contentsOf(folder.folder());
        const auto restored = restoreAs(from, to);
        ASSERT_FALSE(restored);
        EXPECT_EQ(restored.error().code, code) << qPrintable(restored.error().detail);
        EXPECT_EQ(test::contentsOf(folder.folder()), before);
    }
    void failsOver(ErrorCode code, const QString &from)
    {
        const auto before = test::contentsOf(folder.folder());
        const auto restored = restoreOver(from, folder.path(), kept());
        ASSERT_FALSE(restored);
        EXPECT_EQ(restored.error().code, code) << qPrintable(restored.error().detail);
        EXPECT_EQ(test::contentsOf(folder.folder()), before);
    }

    JournalFolder folder;
    QString backup;
    QByteArray then;
    QByteArray now;
};

TEST_F(Restoring, WritesANewFile)
{
    const test::Umask umask(0);
    const QString output = file("again.hearth");
    const auto restored = restoreAs(backup, output);
    ASSERT_TRUE(restored) << qPrintable(restored.error().detail);
    EXPECT_EQ(bytesOf(output), then);
    EXPECT_EQ(bytesOf(backup), then);
    EXPECT_EQ(folder.bytes(), now);
    EXPECT_EQ(test::modeOf(qPrintable(output)), 0600);
    auto store = SealedStore::open(output, test::kAnnasPassphrase, test::cheapLimits(), nullptr);
    ASSERT_TRUE(store);
    EXPECT_TRUE(store.value()->readAll([](StoredRecord &&) { return true; }));
    EXPECT_EQ(restored.value().made, QFileInfo(backup).lastModified());
}

TEST_F(Restoring, NeverOverAFileThatIsThere)
{
    failsAs(ErrorCode::AlreadyExists, backup, folder.path());
    failsAs(ErrorCode::AlreadyExists, backup, folder.folder());
    failsAs(ErrorCode::TargetIsInput, backup, backup);
    ASSERT_TRUE(QFile::link(backup, file("alias.hearth")));
    failsAs(ErrorCode::TargetIsInput, backup, file("alias.hearth"));
    ASSERT_TRUE(QFile::link(file("nothing"), file("dangling.hearth")));
    failsAs(ErrorCode::AlreadyExists, backup, file("dangling.hearth"));
    const auto anna = folder.open();
    failsAs(ErrorCode::AlreadyExists, backup, folder.path()); // and it is open
}

TEST_F(Restoring, WhatIsNotWholeIsNotBroughtBack)
{
    failsAs(ErrorCode::NotFound, file("missing"), file("new.hearth"));
    failsAs(ErrorCode::NotFound, backup, file("nowhere/new.hearth"));
    const auto write = [this](const QByteArray &bytes) {
        QFile out(file("bad.hearthbackup"));
        EXPECT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(bytes);
        return out.fileName();
    };
    failsAs(ErrorCode::Damaged, write(then.left(then.size() / 2)), file("new.hearth"));
    failsAs(ErrorCode::NotAJournal, write(then.left(50)), file("new.hearth"));
    failsAs(ErrorCode::NotAJournal, write("words"), file("new.hearth"));
    QByteArray flipped = then;
    // The ends of the pages, where the rows are.
    for (qsizetype at = 2 * 32768; at <= flipped.size(); at += 32768) {
        for (qsizetype i = at - 500; i < at - 400; ++i)
            flipped[i] = static_cast<char>(~flipped.at(i));
    }
    write(flipped);
    EXPECT_FALSE(readBackup(file("bad.hearthbackup")));
    EXPECT_FALSE(restoreAs(file("bad.hearthbackup"), file("new.hearth")));
    EXPECT_FALSE(QFileInfo::exists(file("new.hearth")));
    write(then);
    test::RawDatabase(file("bad.hearthbackup")).run(QStringLiteral("PRAGMA user_version = 99"));
    failsAs(ErrorCode::NewerVersion, file("bad.hearthbackup"), file("new.hearth"));
}

TEST_F(Restoring, AnotherStateReadBackIsNotBroughtBack)
{
    // A disk on which the copy is suddenly the journal as it is now, every bit of it sound.
    const QDir here(folder.folder());
    const QStringList before = here.entryList(QDir::Files | QDir::Hidden);
    int replaced = 0;
    const auto restored = restoreAs(backup, file("new.hearth"), [&](qint64) {
        for (const QString &name : here.entryList(QDir::Files | QDir::Hidden)) {
            QFile part(here.filePath(name));
            if (!before.contains(name) && part.open(QIODevice::WriteOnly)) {
                part.write(now);
                ++replaced;
            }
        }
        return true;
    });
    EXPECT_EQ(replaced, 1);
    ASSERT_FALSE(restored);
    EXPECT_FALSE(QFileInfo::exists(file("new.hearth")));
}

TEST_F(Restoring, AFullOrReadOnlyFolderLosesNothing)
{
    {
        const test::FullDisk full(100'000);
        failsAs(ErrorCode::DiskFull, backup, file("new.hearth"));
        failsOver(ErrorCode::DiskFull, backup);
    }
    const QString near = file("near.hearthbackup"); // where an administrator's test run, as somebody else, gets
    ASSERT_TRUE(QFile::copy(backup, near));
    const test::Unwritable unwritable(folder.folder());
    EXPECT_EQ(restoreAs(near, file("new.hearth")).error().code, ErrorCode::ReadOnly);
    EXPECT_EQ(restoreOver(near, folder.path(), kept()).error().code, ErrorCode::ReadOnly);
    EXPECT_EQ(QDir(folder.folder()).entryList(QDir::Files | QDir::Hidden).size(), 2);
}

TEST_F(Restoring, InPlaceKeepsWhatIsThere)
{
    const auto restored = restoreOver(backup, folder.path(), kept());
    ASSERT_TRUE(restored) << qPrintable(restored.error().detail);
    EXPECT_EQ(restored.value(), kept());
    EXPECT_EQ(bytesOf(kept()), now);
    EXPECT_EQ(folder.bytes(), then);
    EXPECT_EQ(folder.open().store->notices().copy, CopyState::Older) << "said until it is accepted";
    // And back again: the name of the first is taken.
    const auto again = restoreOver(kept(), folder.path(), kept());
    ASSERT_TRUE(again);
    EXPECT_NE(again.value(), kept());
    EXPECT_EQ(folder.bytes(), now);
    EXPECT_EQ(folder.open().store->notices().copy, CopyState::Current);
}

TEST_F(Restoring, InPlaceOfNothing)
{
    ASSERT_TRUE(QFile::remove(folder.path()));
    const auto restored = restoreOver(backup, folder.path(), kept());
    ASSERT_TRUE(restored);
    EXPECT_TRUE(restored.value().isEmpty());
    EXPECT_EQ(folder.bytes(), then);
}

TEST_F(Restoring, AnInterruptedWriteStaysWithItsFile)
{
    // Left by a crash; whether it is obeyed is decided when the kept one is opened.
    {
        QFile unfinished(rollbackJournalOf(folder.path()));
        ASSERT_TRUE(unfinished.open(QIODevice::WriteOnly));
        unfinished.write("what SQLite would take back");
    }
    QByteArray broken = now; // so that nobody opens and recovers it first
    broken[20] = 'x';
    folder.setBytes(broken);
    ASSERT_TRUE(restoreOver(backup, folder.path(), kept()));
    EXPECT_FALSE(QFileInfo::exists(rollbackJournalOf(folder.path())));
    EXPECT_EQ(bytesOf(rollbackJournalOf(kept())), "what SQLite would take back");
    EXPECT_EQ(bytesOf(kept()), broken);
    EXPECT_EQ(folder.bytes(), then);
}

TEST_F(Restoring, NotInPlaceOfAnotherJournalOrOfOneThatIsOpen)
{
    JournalFolder other;
    ASSERT_TRUE(QFile::copy(other.path(), file("other.hearthbackup")));
    failsOver(ErrorCode::OtherJournal, file("other.hearthbackup"));
    failsOver(ErrorCode::TargetIsInput, folder.path());
    const auto anna = folder.open();
    const auto before = test::contentsOf(folder.folder() + QStringLiteral("/Hearthbook backups"));
    EXPECT_EQ(restoreOver(backup, folder.path(), kept()).error().code, ErrorCode::InUse);
    EXPECT_FALSE(QFileInfo::exists(kept()));
    EXPECT_EQ(test::contentsOf(folder.folder() + QStringLiteral("/Hearthbook backups")), before);
    EXPECT_TRUE(anna.journal->add(test::entryOf(*anna.journal, {}, QStringLiteral("still open"))));
}

TEST_F(Restoring, LookingInsideChangesNothingAndTellsNothingOfTheOther)
{
    {
        auto ben = folder.open(test::kBensPassphrase);
        ASSERT_TRUE(ben.journal->add(test::entryOf(*ben.journal, {}, QStringLiteral("Ben's own"))));
    }
    const auto before = test::contentsOf(folder.folder());
    const auto annas =
        readBackupContents(folder.path(), test::kAnnasPassphrase, test::cheapLimits(), folder.clock, folder.random);
    ASSERT_TRUE(annas) << qPrintable(annas.error().detail);
    EXPECT_EQ(annas.value().records, 2);
    EXPECT_EQ(annas.value().newest, QDate(2026, 7, 12));
    const auto bens =
        readBackupContents(folder.path(), test::kBensPassphrase, test::cheapLimits(), folder.clock, folder.random);
    ASSERT_TRUE(bens);
    EXPECT_EQ(bens.value().records, 1);
    EXPECT_EQ(
        readBackupContents(backup, QStringLiteral("no"), test::cheapLimits(), folder.clock, folder.random).error().code,
        ErrorCode::WrongPassphrase);
    EXPECT_EQ(test::contentsOf(folder.folder()), before);
    const auto read = readBackup(backup);
    ASSERT_TRUE(read);
    EXPECT_EQ(read.value().standing.partners, 2);
}

} // namespace
} // namespace hearth
