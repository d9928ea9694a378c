// SPDX-License-Identifier: GPL-3.0-or-later
// Journals of schema version 2, which people have: opened, brought up to date, nothing lost.
#include "crypto/digest.h"
#include "files/privatefile.h"
#include "store/database.h"
#include "store/inspection.h"
#include "store/rollbackjournal.h"
#include "store/schema.h"
#include "store/transaction.h"
#include "support/forger.h"
#include "support/journalfixture.h"
#include "support/rawdatabase.h"
#include "support/testdata.h"
#include "support/unwritable.h"

#include <gtest/gtest.h>

#include <QFile>

#include <sys/stat.h>

namespace hearth {
namespace {

// The line of tests/data/version2.*.txt for a record.
QString lineOf(SealedStore &store, const StoredRecord &record)
{
    const auto hex = [](const QByteArray &bytes) {
        return QString::fromUtf8(toByteArray(digest({viewOf(bytes)})).toHex());
    };
    const auto content = store.content(record.id);
    return QStringLiteral("%1 %2 %3 %4 %5 %6 %7")
        .arg(record.id.number())
        .arg(record.author.number())
        .arg(record.isShared ? QStringLiteral("shared") : QStringLiteral("private"))
        .arg(record.revision)
        .arg(hex(record.payload), content ? hex(content.value()) : QStringLiteral("-"),
             store.isAuthentic(record) ? QStringLiteral("signed") : QStringLiteral("unsigned"));
}

class FormerVersion : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(QFile::copy(data("version2.hearth"), path));
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
    }

    [[nodiscard]] static QString data(const char *name) { return testDataFile(QString::fromUtf8(name)); }
    [[nodiscard]] static std::string expected(const char *name)
    {
        QFile file(data(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        QStringList lines;
        for (const QString &line : QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'))) {
            if (!line.isEmpty() && !line.startsWith(QLatin1Char('#')))
                lines += line;
        }
        lines.sort();
        return lines.join(QLatin1Char('\n')).toStdString();
    }
    [[nodiscard]] std::unique_ptr<SealedStore> open(const QString &secret)
    {
        auto store = SealedStore::open(path, secret, test::cheapLimits(), &seen);
        EXPECT_TRUE(store) << qPrintable(store.error().detail);
        return store.take();
    }
    [[nodiscard]] static std::string read(SealedStore &store)
    {
        std::vector<StoredRecord> records;
        EXPECT_TRUE(store.readAll([&records](StoredRecord &&record) {
            records.push_back(std::move(record));
            return true;
        }));
        QStringList lines;
        for (const StoredRecord &record : records)
            lines += lineOf(store, record);
        lines.sort();
        return lines.join(QLatin1Char('\n')).toStdString();
    }

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("ours.hearth"));
    test::MemorySeen seen;
};

TEST_F(FormerVersion, BothReadEverythingTheyHadWithItsSignatures)
{
    for (int again = 0; again < 2; ++again) {
        EXPECT_EQ(read(*open(test::kAnnasPassphrase)), expected("version2.anna.txt"));
        EXPECT_EQ(read(*open(test::kBensPassphrase)), expected("version2.ben.txt"));
    }
    EXPECT_EQ(read(*open(QStringLiteral("TNGG-C475-XZY0-2J7A-JHN4-TKV2-M09K"))), expected("version2.anna.txt"));
    const auto inspected = inspectJournal(path);
    ASSERT_TRUE(inspected);
    EXPECT_FALSE(inspected.value().isOfFormerVersion);
}

TEST_F(FormerVersion, AsItWasItLiesBesideItAndBothAreForTheirOwnersEyes)
{
    QFile before(path);
    ASSERT_TRUE(before.open(QIODevice::ReadOnly));
    const QByteArray bytes = before.readAll();
    before.close();
    (void)open(test::kAnnasPassphrase);
    const QString copy = path + QStringLiteral(".before-version-3");
    for (const QString &name : {path, copy}) {
        struct stat about = {};
        ASSERT_EQ(::stat(qPrintable(name), &about), 0) << qPrintable(name);
        EXPECT_EQ(about.st_mode & 0777U, 0600U) << qPrintable(name);
    }
    const test::RawDatabase raw(copy);
    EXPECT_EQ(raw.value(QStringLiteral("PRAGMA user_version")).toInt(), 2);
}

TEST_F(FormerVersion, CanBeCheckedAndReadWhereNothingCanBeWritten)
{
    const test::Unwritable unwritable(folder.path());
    const auto inspected = inspectJournal(path);
    ASSERT_TRUE(inspected) << qPrintable(inspected.error().detail);
    EXPECT_TRUE(inspected.value().isOfFormerVersion);
    {
        const auto anna = open(test::kAnnasPassphrase);
        EXPECT_TRUE(anna->isReadOnly());
        EXPECT_EQ(read(*anna), expected("version2.anna.txt"));
    }
    EXPECT_EQ(read(*open(test::kBensPassphrase)), expected("version2.ben.txt"));
}

TEST_F(FormerVersion, CheckingChangesNothing)
{
    const auto before = test::contentsOf(folder.path());
    const auto inspected = inspectJournal(path);
    ASSERT_TRUE(inspected) << qPrintable(inspected.error().detail);
    EXPECT_TRUE(inspected.value().isOfFormerVersion);
    EXPECT_EQ(test::contentsOf(folder.path()), before);
}

TEST_F(FormerVersion, FromThenOnPhotosAndWhatIsSharedAreCounted)
{
    (void)read(*open(test::kAnnasPassphrase));
    (void)read(*open(test::kBensPassphrase));
    test::RawDatabase(path).run(QStringLiteral("DELETE FROM piece"));
    const auto anna = open(test::kAnnasPassphrase);
    (void)read(*anna);
    EXPECT_TRUE(anna->notices().photosWereChanged);
}

TEST_F(FormerVersion, ItsManifestsAreRefusedOnceTheirOwnerHasBeenHere)
{
    // Ben has not been here yet; Anna's old manifest is put back by somebody who kept the file of then.
    QByteArray former;
    {
        auto database = Database::open(path).take();
        ASSERT_TRUE(bringUpToDate(*database, migrations()));
        former = *VitalRows::read(*database).value().find(vital::kManifests + 1);
    }
    (void)read(*open(test::kAnnasPassphrase));
    {
        auto database = Database::open(path).take();
        const VitalRows before = VitalRows::read(*database).value();
        VitalRows rows = before;
        rows.put(vital::kManifests + 1, former);
        ASSERT_TRUE(rows.begin(*database));
        ASSERT_TRUE(rows.write(*database, before));
    }
    // The shared manifest names hers, so that Ben finds it as well.
    for (const QString &passphrase : {test::kAnnasPassphrase, test::kBensPassphrase}) {
        const auto store = open(passphrase);
        EXPECT_EQ(store->readAll([](StoredRecord &&) { return true; }).error().code, ErrorCode::Tampered);
    }
}

TEST_F(FormerVersion, SittingTogetherBringsBothUpToDate)
{
    {
        const auto anna = open(test::kAnnasPassphrase);
        (void)read(*anna);
        ASSERT_TRUE(anna->admit(test::kBensPassphrase, test::cheapLimits()));
        EXPECT_TRUE(anna->isTogether());
        (void)read(*anna);
    }
    test::Forger ben(path, test::kBensPassphrase);
    EXPECT_FALSE(ben.keys.isOfFormerVersion());
}

TEST_F(FormerVersion, ARollbackJournalFromBeforeTheMigrationIsNotObeyedAfterIt)
{
    const auto bytesOf = [](const QString &name) {
        QFile file(name);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    QByteArray stale;
    {
        auto database = Database::open(path).take();
        ASSERT_TRUE(database->run(QStringLiteral("PRAGMA cache_size=1")));
        ASSERT_TRUE(database->run(QStringLiteral("PRAGMA cache_spill=1")));
        auto transaction = Transaction::begin(*database).take();
        ASSERT_TRUE(database->run(QStringLiteral("UPDATE record SET checksum = checksum + 1")));
        ASSERT_TRUE(database->run(QStringLiteral("UPDATE chunk SET checksum = checksum + 1")));
        stale = bytesOf(rollbackJournalOf(path));
    }
    ASSERT_GT(stale.size(), kPageSize);
    // Beside the file as it is, it belongs there.
    QFile beside(rollbackJournalOf(path));
    ASSERT_TRUE(beside.open(QIODevice::WriteOnly) && beside.write(stale) == stale.size());
    beside.close();
    EXPECT_TRUE(inspectJournal(path).value().file.isRecovered);
    EXPECT_EQ(read(*open(test::kAnnasPassphrase)), expected("version2.anna.txt"));
    ASSERT_TRUE(beside.open(QIODevice::WriteOnly) && beside.write(stale) == stale.size());
    beside.close();
    const auto anna = open(test::kAnnasPassphrase);
    EXPECT_EQ(read(*anna), expected("version2.anna.txt"));
    EXPECT_EQ(bytesOf(anna->notices().file.setAside), stale);
}

TEST_F(FormerVersion, NumbersThatNobodyWroteThereStopIt)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray sound = file.readAll();
    file.close();
    for (const char *sql :
         {"UPDATE bundle SET partner = 3 WHERE partner = 2", "UPDATE bundle SET revision = 4294967297",
          "UPDATE manifest SET scope = 7 WHERE scope = 2", "UPDATE manifest SET generation = -1",
          "UPDATE handover SET generation = 4294967297", "UPDATE handover SET recipient = 3",
          "UPDATE slot SET passes = 4294967299", "UPDATE slot SET partner = 258 WHERE partner = 2",
          "DELETE FROM bundle WHERE partner = 2", "DELETE FROM manifest WHERE scope = 2"}) {
        ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(sound);
        file.close();
        test::RawDatabase(path).run(QString::fromUtf8(sql));
        const auto store = SealedStore::open(path, test::kAnnasPassphrase, test::cheapLimits(), nullptr);
        ASSERT_FALSE(store) << sql;
        EXPECT_TRUE(store.error().code == ErrorCode::Damaged || store.error().code == ErrorCode::Tampered) << sql;
        EXPECT_EQ(test::RawDatabase(path).value(QStringLiteral("PRAGMA user_version")).toInt(), 2) << sql;
    }
}

} // namespace
} // namespace hearth
