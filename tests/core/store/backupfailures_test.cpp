// SPDX-License-Identifier: GPL-3.0-or-later
// Where a backup cannot be made whole, none is made and nothing is lost.
#include "core/store/backupfixture.h"
#include "store/verifiedcopy.h"

namespace hearth {
namespace {

using test::Backups;
using test::OpenSource;

TEST_F(Backups, AFolderThatIsNotThereIsNotMade)
{
    const QString missing = folder.folder() + QStringLiteral("/stick/backups");
    fails(ErrorCode::NotFound, missing);
    EXPECT_FALSE(QFileInfo::exists(missing));
    EXPECT_EQ(makeBackupFolder(missing).error().code, ErrorCode::NotFound);
    fails(ErrorCode::NotFound, folder.path()); // no folder
}

TEST_F(Backups, AFullFolderLosesNothing)
{
    writeMuch();
    const auto first = backUp();
    ASSERT_TRUE(first);
    write(QStringLiteral("more"));
    {
        const test::FullDisk full(1 << 20);
        fails(ErrorCode::DiskFull, place);
    }
    EXPECT_TRUE(inspectJournal(first.value().backup.path));
    EXPECT_TRUE(backUp());
}

TEST_F(Backups, AReadOnlyFolderLosesNothing)
{
    const auto first = backUp();
    ASSERT_TRUE(first);
    write(QStringLiteral("more"));
    auto journal = ClosedJournal::open(folder.path());
    ASSERT_TRUE(journal);
    // An administrator's test run acts as somebody else, who has to get there.
    QFile::setPermissions(folder.folder(),
                          QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther);
    const test::Unwritable unwritable(place);
    const QStringList before = namesIn(place);
    const auto made = makeBackup(*journal.value(), place, folder.clock);
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().code, ErrorCode::ReadOnly);
    EXPECT_EQ(namesIn(place), before);
}

TEST_F(Backups, AFolderThatVanishesInTheMiddleIsSaidToBeGone)
{
    writeMuch();
    auto anna = folder.open();
    OpenSource source(*anna.store);
    int reads = 0;
    source.beforeReading = [&] {
        if (++reads == 3) {
            ASSERT_TRUE(QDir(place).removeRecursively());
        }
    };
    const auto made = makeBackup(source, place, folder.clock);
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().code, ErrorCode::NotFound);
    EXPECT_FALSE(QFileInfo::exists(place));
    ASSERT_TRUE(anna.journal->add(test::entryOf(*anna.journal, {}, QStringLiteral("goes on"))));
}

TEST_F(Backups, WhatIsNotWholeDoesNotCount)
{
    ASSERT_TRUE(backUp());
    writeMuch();
    QByteArray bytes = folder.bytes();
    for (int i = 0; i < 200; ++i)
        bytes[bytes.size() / 2 + i] = static_cast<char>(~bytes.at(bytes.size() / 2 + i));
    folder.setBytes(bytes);
    fails(ErrorCode::Damaged, place);
    EXPECT_EQ(namesIn(place).size(), 1) << "the older one stays";
}

TEST_F(Backups, AnAttemptThatSawTwoStatesIsMadeAnew)
{
    // Says once, after the first attempt, that something was written meanwhile.
    class Busy final : public OpenSource
    {
    public:
        using OpenSource::OpenSource;
        [[nodiscard]] Result<FileStanding> standing() override
        {
            auto said = OpenSource::standing();
            if (++asked == 3)
                said = Result<FileStanding>(FileStanding{said.value().journal, std::nullopt, 1, 2});
            return said;
        }
        int asked = 0;
    };
    writeMuch();
    auto anna = folder.open();
    Busy source(*anna.store);
    int begun = 0;
    source.beforeReading = [&begun] { ++begun; };
    const qint64 size = QFileInfo(folder.path()).size();
    ASSERT_TRUE(makeBackup(source, place, folder.clock));
    EXPECT_GT(begun, 2 * (size / VerifiedCopy::kPiece)) << "every piece was read twice";
    EXPECT_EQ(namesIn(place).size(), 1);
}

TEST_F(Backups, AnotherStateReadBackDoesNotCount)
{
    // A disk that gives back what was there before.
    class Lying final : public OpenSource
    {
    public:
        using OpenSource::OpenSource;
        [[nodiscard]] Result<QByteArray> read(qint64 at, qint64 size) override
        {
            return before.mid(static_cast<qsizetype>(at), static_cast<qsizetype>(size));
        }
        QByteArray before;
    };
    const QByteArray before = folder.bytes();
    auto anna = folder.open();
    ASSERT_TRUE(anna.journal->add(test::entryOf(*anna.journal, {}, QStringLiteral("newer"))));
    Lying source(*anna.store);
    source.before = before;
    EXPECT_EQ(makeBackup(source, place, folder.clock).error().code, ErrorCode::Damaged);
    EXPECT_TRUE(namesIn(place).isEmpty());
}

TEST_F(Backups, AJournalThatIsNotWholeIsNotMigrated)
{
    QTemporaryDir old;
    const QString path = old.filePath(QStringLiteral("ours.hearth"));
    ASSERT_TRUE(QFile::copy(testDataFile(QStringLiteral("version2.hearth")), path));
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    test::RawDatabase(path).run(QStringLiteral("UPDATE record SET checksum = checksum + 1 WHERE id = (SELECT max(id) "
                                               "FROM record)"));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    file.close();
    EXPECT_EQ(SealedStore::open(path, test::kAnnasPassphrase, test::cheapLimits(), nullptr).error().code,
              ErrorCode::Damaged);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), before);
    EXPECT_EQ(namesIn(old.path()).size(), 1) << "a copy that is not whole is none";
}

} // namespace
} // namespace hearth
