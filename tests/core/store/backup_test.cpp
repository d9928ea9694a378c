// SPDX-License-Identifier: GPL-3.0-or-later
// Backups: whole, nobody's who looks at their names, thinned out, and none where one could not be made.
#include "store/backup.h"

#include "core/store/backupfixture.h"

namespace hearth {
namespace {

using test::Backups;
using test::JournalFolder;
using test::OpenSource;

TEST_F(Backups, AreTheJournalAsItIs)
{
    const test::Umask umask(0);
    const auto made = backUp();
    ASSERT_TRUE(made) << qPrintable(made.error().detail);
    EXPECT_TRUE(made.value().isNew);
    const BackupFile &backup = made.value().backup;
    QFile file(backup.path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), folder.bytes());
    EXPECT_EQ(backup.size, folder.bytes().size());
    EXPECT_EQ(backup.standing.version, 3);
    EXPECT_EQ(backup.standing.partners, 2);
    EXPECT_EQ(test::modeOf(qPrintable(backup.path)), 0400) << "for its owner's eyes, and not to be written to";
    EXPECT_TRUE(inspectJournal(backup.path));
    EXPECT_LT(backup.made.secsTo(QDateTime::currentDateTime()), 60);
}

TEST_F(Backups, AreMadeOfAJournalThatIsOpen)
{
    auto anna = folder.open();
    OpenSource source(*anna.store);
    const auto made = makeBackup(source, place, folder.clock);
    ASSERT_TRUE(made) << qPrintable(made.error().detail);
    EXPECT_EQ(made.value().backup.standing.journal, anna.store->journalId());
    ASSERT_TRUE(anna.journal->add(test::entryOf(*anna.journal, {}, QStringLiteral("still open"))))
        << "the lock is still held";
    EXPECT_EQ(SealedStore::open(folder.path(), test::kBensPassphrase, test::cheapLimits(), nullptr).error().code,
              ErrorCode::InUse);
    EXPECT_NE(makeBackup(source, place, folder.clock).value().backup.path, made.value().backup.path);
}

TEST_F(Backups, NamesTellNothing)
{
    QTemporaryDir named;
    const QString path = named.filePath(QStringLiteral("Anna and Ben.hearth"));
    ASSERT_TRUE(QFile::copy(folder.path(), path));
    const auto journal = ClosedJournal::open(path);
    ASSERT_TRUE(journal);
    const QString first = makeBackup(*journal.value(), place, folder.clock).value().backup.path;
    EXPECT_TRUE(hasBackupName(first)) << qPrintable(first);
    EXPECT_FALSE(hasBackupName(QStringLiteral("/x/ours.hearth")));
    EXPECT_FALSE(hasBackupName(first + QLatin1Char('x')));
    QDirIterator all(place, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (all.hasNext())
        EXPECT_FALSE(all.next().mid(folder.folder().size()).contains(QStringLiteral("Anna")));
    EXPECT_EQ(test::modeOf(qPrintable(place)), 0700);
}

TEST_F(Backups, NothingNewIsMadeOfWhatIsThereAlready)
{
    const QString first = backUp().value().backup.path;
    const auto again = backUp();
    ASSERT_TRUE(again);
    EXPECT_FALSE(again.value().isNew);
    EXPECT_EQ(again.value().backup.path, first);
    EXPECT_EQ(namesIn(place).size(), 1);
    write(QStringLiteral("second"));
    EXPECT_TRUE(backUp().value().isNew);
    EXPECT_EQ(namesIn(place).size(), 2);
}

TEST_F(Backups, OneThatHasBecomeBadIsNoReasonToMakeNone)
{
    writeMuch();
    const QString first = backUp().value().backup.path;
    QFile file(first);
    ASSERT_TRUE(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    ASSERT_TRUE(file.seek(file.size() / 2));
    file.write("rotten");
    file.close();
    const auto again = backUp();
    ASSERT_TRUE(again);
    EXPECT_TRUE(again.value().isNew);
}

TEST_F(Backups, OlderOnesGoOnceANewOneIsWhole)
{
    for (int day = 60; day >= 1; --day) {
        const QString path = backUp().value().backup.path;
        setDay(path, folder.clock.today().addDays(-day));
        write(QString::number(day));
    }
    JournalFolder other;
    ASSERT_TRUE(makeBackup(*ClosedJournal::open(other.path()).value(), place, other.clock));
    QFile stranger(QDir(place).filePath(QStringLiteral("0123456789abcdef0123456789abcdef.hearthbackup")));
    ASSERT_TRUE(stranger.open(QIODevice::WriteOnly));
    stranger.write("no journal");
    stranger.close();
    const auto made = backUp();
    ASSERT_TRUE(made);
    setDay(made.value().backup.path, folder.clock.today());
    const auto left = backupsIn(place, made.value().backup.standing.journal);
    // 12 July 2026: seven days, the Sundays of three weeks before, the last days of May and June.
    std::vector<QDate> days;
    for (const BackupFile &backup : left)
        days.push_back(backup.day());
    const std::vector<QDate> expected{QDate(2026, 7, 12), QDate(2026, 7, 11), QDate(2026, 7, 10), QDate(2026, 7, 9),
                                      QDate(2026, 7, 8),  QDate(2026, 7, 7),  QDate(2026, 7, 6),  QDate(2026, 7, 5),
                                      QDate(2026, 6, 30), QDate(2026, 6, 28), QDate(2026, 6, 21), QDate(2026, 5, 31)};
    EXPECT_EQ(days, expected);
    EXPECT_EQ(namesIn(place).size(), static_cast<qsizetype>(expected.size()) + 2) << "what is another's stays";
}

TEST_F(Backups, WhatIsSavedMeanwhileIsInItOrNotAtAll)
{
    writeMuch();
    auto anna = folder.open();
    OpenSource source(*anna.store);
    for (const int times : {1, 2, 3, 100}) {
        int left = times;
        source.beforeReading = [&] {
            if (left-- > 0) {
                ASSERT_TRUE(anna.journal->add(test::entryOf(*anna.journal, {}, QStringLiteral("meanwhile"))));
            }
        };
        const auto made = makeBackup(source, place, folder.clock);
        // However often something is saved, it is read in one go in the end.
        ASSERT_TRUE(made) << times << ' ' << static_cast<int>(made.error().code);
        EXPECT_TRUE(inspectJournal(made.value().backup.path)) << times;
        EXPECT_EQ(namesIn(place).filter(QStringLiteral(".part")).size(), 0);
        if (times < 100) {
            EXPECT_EQ(made.value().backup.standing, anna.store->standing().value()) << times;
        }
    }
}

TEST_F(Backups, ProgressCanStopIt)
{
    writeMuch();
    const auto journal = ClosedJournal::open(folder.path());
    std::vector<qint64> seen;
    const auto stopped = makeBackup(*journal.value(), place, folder.clock, [&seen](qint64 done) {
        seen.push_back(done);
        return seen.size() < 3;
    });
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().code, ErrorCode::Cancelled);
    EXPECT_EQ(seen.size(), 3U);
    EXPECT_TRUE(std::ranges::is_sorted(seen));
    EXPECT_TRUE(namesIn(place).isEmpty());
}

TEST_F(Backups, AnotherFileSystemIsAsGood)
{
    QTemporaryDir memory(QStringLiteral("/dev/shm/backups-XXXXXX"));
    struct stat here = {};
    struct stat there = {};
    if (!memory.isValid() || ::stat(qPrintable(folder.folder()), &here) != 0 ||
        ::stat(qPrintable(memory.path()), &there) != 0 || here.st_dev == there.st_dev)
        GTEST_SKIP() << "no second file system is at hand";
    const auto made = backUpTo(memory.path());
    ASSERT_TRUE(made) << qPrintable(made.error().detail);
    EXPECT_EQ(QFileInfo(made.value().backup.path).absolutePath(), memory.path());
    EXPECT_EQ(namesIn(memory.path()).size(), 1);
    EXPECT_TRUE(namesIn(place).isEmpty());
}

TEST_F(Backups, WhatACrashLeftLongAgoGoes)
{
    const auto leave = [this](const char *name, QDate day) {
        QFile file(QDir(place).filePath(QString::fromUtf8(name)));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.close();
        setDay(file.fileName(), day);
    };
    leave(".hearthbook-1f.part", QDate(2020, 1, 1));
    leave(".hearthbook-2f.part", QDate::currentDate().addDays(1));
    leave("theirs.part", QDate(2020, 1, 1));
    ASSERT_TRUE(backUp());
    EXPECT_EQ(namesIn(place).filter(QStringLiteral(".part")),
              (QStringList{QStringLiteral(".hearthbook-2f.part"), QStringLiteral("theirs.part")}));
}

TEST_F(Backups, TheCopyBeforeAMigrationIsWholeAndListed)
{
    QTemporaryDir old;
    const QString path = old.filePath(QStringLiteral("ours.hearth"));
    ASSERT_TRUE(QFile::copy(testDataFile(QStringLiteral("version2.hearth")), path));
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    const auto before = lookAtBackup(path);
    ASSERT_TRUE(before) << qPrintable(before.error().detail);
    EXPECT_EQ(before.value().standing.version, 2);
    EXPECT_EQ(before.value().standing.partners, 2);
    // A backup of it as it is, too.
    ASSERT_TRUE(makeBackupFolder(usualBackupFolder(path)));
    {
        auto journal = ClosedJournal::open(path);
        ASSERT_TRUE(journal);
        const auto made = makeBackup(*journal.value(), usualBackupFolder(path), folder.clock);
        ASSERT_TRUE(made) << qPrintable(made.error().detail);
        EXPECT_EQ(made.value().backup.standing, before.value().standing);
    }
    ASSERT_TRUE(SealedStore::open(path, test::kAnnasPassphrase, test::cheapLimits(), nullptr));
    const auto copies = backupsBeforeMigration(path, before.value().standing.journal);
    ASSERT_EQ(copies.size(), 1U);
    EXPECT_TRUE(copies[0].isBeforeMigration);
    EXPECT_EQ(copies[0].standing, before.value().standing);
    EXPECT_TRUE(inspectJournal(copies[0].path));
    EXPECT_EQ(lookAtBackup(path).value().standing.version, 3);
    EXPECT_TRUE(backupsBeforeMigration(path, JournalId{}).empty()) << "of another journal";
}

} // namespace
} // namespace hearth
