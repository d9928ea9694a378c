// SPDX-License-Identifier: GPL-3.0-or-later
// The rows without which somebody would be shut out for ever.
#include "store/vitalrows.h"

#include "base/random.h"
#include "journal/loader.h"
#include "store/database.h"
#include "store/inspection.h"
#include "support/journalfixture.h"
#include "support/rawdatabase.h"

#include <gtest/gtest.h>

namespace hearth {
namespace {

class VitalRowsTest : public testing::Test
{
protected:
    void SetUp() override
    {
        auto anna = folder.open();
        ASSERT_TRUE(anna.journal->add(test::entryOf(*anna.journal, {}, QStringLiteral("kept"))));
        anna = {};
        sound = folder.bytes();
    }
    [[nodiscard]] qsizetype pageOf(const char *table) const
    {
        const auto root = test::RawDatabase(folder.path())
                              .value(QStringLiteral("SELECT rootpage FROM sqlite_schema WHERE name = '%1'")
                                         .arg(QString::fromUtf8(table)));
        return (root.toLongLong() - 1) * kPageSize;
    }
    // A sector of that page is gone.
    void spoil(const char *table, qsizetype at, qsizetype length, char with)
    {
        folder.setBytes(sound); // a repaired file has other pages
        QByteArray bytes = sound;
        const qsizetype page = pageOf(table);
        bytes.replace(page + at, length, QByteArray(length, with));
        folder.setBytes(bytes);
    }
    void expectSurvived(const char *what)
    {
        const auto inspected = inspectJournal(folder.path());
        ASSERT_TRUE(inspected) << what << ' ' << qPrintable(inspected.error().detail);
        EXPECT_TRUE(inspected.value().needsRepair) << what;
        {
            auto anna = folder.open();
            EXPECT_TRUE(anna.store->notices().keysWereRepaired) << what;
            EXPECT_EQ(anna.journal->all<Entry>().size(), 1U);
        }
        const auto after = inspectJournal(folder.path());
        ASSERT_TRUE(after) << what << ' ' << qPrintable(after.error().detail);
        EXPECT_FALSE(after.value().needsRepair) << what << ": both copies are whole again";
        EXPECT_FALSE(folder.open().store->notices().keysWereRepaired);
        (void)folder.open(test::kBensPassphrase);
    }

    test::JournalFolder folder;
    QByteArray sound;
};

TEST_F(VitalRowsTest, StandOnTwoPages)
{
    EXPECT_NE(pageOf("vital"), pageOf("vital_twin"));
    const test::RawDatabase raw(folder.path());
    EXPECT_EQ(raw.value(QStringLiteral("SELECT count(*) FROM vital")).toInt(), 13);
    EXPECT_EQ(
        raw.value(QStringLiteral("SELECT count(*) FROM (SELECT * FROM vital EXCEPT SELECT * FROM vital_twin)")).toInt(),
        0);
}

TEST_F(VitalRowsTest, OneBadSectorIsSurvivedSaidAndRepaired)
{
    for (const char *table : {"vital", "vital_twin"}) {
        for (qsizetype at = 0; at < kPageSize; at += 4096) {
            folder.setBytes(sound);
            const QByteArray before = sound.mid(pageOf(table) + at, 4096);
            if (before.count('\0') == before.size())
                continue; // nothing stood there
            for (const char with : {'\0', '\xff', 'x'}) {
                spoil(table, at, 4096, with);
                expectSurvived(qPrintable(QStringLiteral("%1 at %2").arg(QString::fromUtf8(table)).arg(at)));
            }
        }
    }
}

TEST_F(VitalRowsTest, AWholePageIsSurvived)
{
    for (const char *table : {"vital", "vital_twin"}) {
        spoil(table, 0, kPageSize, '\0');
        expectSurvived(table);
    }
}

TEST_F(VitalRowsTest, BothLostIsTheLossOfAllKeys)
{
    QByteArray bytes = sound;
    for (const char *table : {"vital", "vital_twin"})
        bytes.replace(pageOf(table) + 16384, 16384, QByteArray(16384, 'x'));
    folder.setBytes(bytes);
    EXPECT_EQ(inspectJournal(folder.path()).error().code, ErrorCode::KeysLost);
    EXPECT_EQ(folder.openingError().code, ErrorCode::KeysLost);
}

TEST_F(VitalRowsTest, EveryFlippedBitIsNoticedWithoutAKey)
{
    SeededRandom random(7);
    int flips = 0;
    for (const char *table : {"vital", "vital_twin"}) {
        folder.setBytes(sound);
        const qsizetype page = pageOf(table);
        for (int i = 0; i < 150; ++i) {
            const qsizetype at = page + static_cast<qsizetype>(random.below(kPageSize));
            if (sound[at] == 0)
                continue;
            QByteArray bytes = sound;
            bytes[at] = static_cast<char>(bytes[at] ^ (1 << random.below(8)));
            folder.setBytes(bytes);
            const auto inspected = inspectJournal(folder.path());
            const bool isNoticed = !inspected || inspected.value().needsRepair;
            EXPECT_TRUE(isNoticed) << "byte " << at - page << " of " << table;
            ++flips;
        }
    }
    EXPECT_GT(flips, 40);
}

TEST_F(VitalRowsTest, RowsDeletedFromBothAreMissed)
{
    const test::RawDatabase *raw = nullptr;
    for (const int id : {0, 1, 11, 12, 13, 14, 21, 22, 30, 31, 32, 41, 42}) {
        folder.setBytes(sound);
        {
            const test::RawDatabase open(folder.path());
            raw = &open;
            for (const char *table : {"vital", "vital_twin"})
                raw->run(QStringLiteral("DELETE FROM %1 WHERE id = %2").arg(QString::fromUtf8(table)).arg(id));
        }
        // Without the journal's id nobody ever gets in again.
        EXPECT_EQ(inspectJournal(folder.path()).error().code, id == 1 ? ErrorCode::KeysLost : ErrorCode::Damaged) << id;
    }
}

TEST_F(VitalRowsTest, RecordsAndPhotosAreCountedWithoutAKey)
{
    test::RawDatabase(folder.path()).run(QStringLiteral("DELETE FROM record WHERE scope = 1"));
    EXPECT_EQ(inspectJournal(folder.path()).error().code, ErrorCode::Damaged);
}

TEST_F(VitalRowsTest, NumbersThatNobodyWritesAreRefused)
{
    for (const char *sql :
         {"UPDATE record SET scope = 3 WHERE scope = 2", "UPDATE record SET scope = -1 WHERE scope = 2",
          "UPDATE record SET generation = 4294967297 WHERE scope = 2",
          "UPDATE record SET revision = revision + 4294967296 WHERE scope = 2",
          "UPDATE record SET generation = 0 WHERE scope = 2",
          "INSERT INTO record SELECT 77, 3, 1, 1, checksum, sealed FROM record LIMIT 1",
          "INSERT INTO piece VALUES (5, 7, 1, 1, zeroblob(16), zeroblob(40))",
          "INSERT INTO vital VALUES (37, 1, zeroblob(40))"}) {
        folder.setBytes(sound);
        {
            auto ben = folder.open(test::kBensPassphrase);
            ASSERT_TRUE(ben.journal->add(test::entryOf(*ben.journal, {}, QStringLiteral("Ben's own"))));
        }
        test::RawDatabase(folder.path()).run(QString::fromUtf8(sql));
        const auto inspected = inspectJournal(folder.path());
        EXPECT_TRUE(!inspected || inspected.value().needsRepair) << sql;
        if (QString::fromUtf8(sql).contains(QLatin1String("vital")))
            continue; // a copy that does not fit; the other serves
        EXPECT_EQ(folder.openingError().code, ErrorCode::Tampered) << sql;
    }
}

} // namespace
} // namespace hearth
