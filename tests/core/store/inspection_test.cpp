// SPDX-License-Identifier: GPL-3.0-or-later
// The check without a key: it calls sound what was written, whatever was done, and nothing else.
#include "store/inspection.h"

#include "crypto/digest.h"
#include "crypto/seal.h"
#include "records/codec.h"
#include "store/chunktable.h"
#include "store/database.h"
#include "store/envelope.h"
#include "store/filestate.h"
#include "store/lineage.h"
#include "store/transaction.h"
#include "store/vitalrows.h"
#include "support/everykind.h"
#include "support/journalfixture.h"
#include "support/rawdatabase.h"
#include "support/vitaleditor.h"

#include <gtest/gtest.h>

namespace hearth {
namespace {

class InspectionTest : public testing::Test
{
protected:
    void expectSound(const char *what)
    {
        const auto inspected = inspectJournal(folder.path());
        ASSERT_TRUE(inspected) << what << ": " << qPrintable(inspected.error().detail);
        EXPECT_FALSE(inspected.value().needsRepair) << what;
    }
    [[nodiscard]] ErrorCode inspectionError() const
    {
        const auto inspected = inspectJournal(folder.path());
        return inspected ? ErrorCode::Internal : inspected.error().code;
    }
    // With the checksum that a key row of that number and content has.
    void putVital(const char *table, std::int64_t id, const QByteArray &body)
    {
        QByteArray header("vital");
        appendNumber(header, id);
        test::RawDatabase(folder.path())
            .run(QStringLiteral("INSERT OR REPLACE INTO %1 (id, checksum, body) VALUES (%2, %3, X'%4')")
                     .arg(QString::fromUtf8(table))
                     .arg(id)
                     .arg(checksum({viewOf(header), viewOf(body)}))
                     .arg(QString::fromUtf8(body.toHex())));
    }

    test::JournalFolder folder;
};

TEST_F(InspectionTest, CallsSoundWhateverWasDone)
{
    expectSound("made");
    Entry entry;
    {
        auto anna = folder.open();
        Journal &journal = *anna.journal;
        entry = test::entryOf(journal, QStringLiteral("t"), QStringLiteral("words"));
        entry.record.visibility = Visibility::Shared;
        const QByteArray photo(300'000, 'p');
        ASSERT_TRUE(
            journal.apply({Change::add(entry), Change::add(test::photoOf(journal, entry.record, photo), photo)}));
    }
    expectSound("added");
    {
        auto anna = folder.open();
        Entry edited = *anna.journal->all<Entry>().find(entry.record.id);
        edited.text = QStringLiteral("other words");
        ASSERT_TRUE(anna.journal->replace(edited));
    }
    expectSound("edited");
    ASSERT_TRUE(folder.open().store->rotateSharedKey());
    expectSound("given a new key");
    {
        auto anna = folder.open();
        Entry hidden = *anna.journal->all<Entry>().find(entry.record.id);
        hidden.record.visibility = Visibility::Private;
        ASSERT_TRUE(anna.journal->replace(hidden));
    }
    expectSound("made private");
    (void)folder.open(test::kBensPassphrase);
    expectSound("key received");
    ASSERT_TRUE(folder.open().journal->remove(entry.record.id));
    expectSound("deleted");
    EXPECT_EQ(inspectJournal(folder.path()).value().rows, 2) << "the names are left";
}

TEST_F(InspectionTest, RefusesRowsForNobodyHoweverWellTheirSumsFit)
{
    const QByteArray sound = folder.bytes();
    const RowAddress nobodys[] = {{RecordId(77), static_cast<Scope>(3), 1, 1},
                                  {RecordId(77), static_cast<Scope>(200), 1, 1},
                                  {RecordId(77), Scope::First, 0, 1},
                                  {RecordId(77), Scope::First, 1, 0}};
    for (const RowAddress &address : nobodys) {
        folder.setBytes(sound);
        {
            auto database = Database::open(folder.path());
            ASSERT_TRUE(database);
            const auto before = VitalRows::read(*database.value());
            ASSERT_TRUE(before);
            VitalRows rows = before.value();
            auto transaction = Transaction::begin(*database.value());
            ASSERT_TRUE(transaction);
            ASSERT_TRUE(rows.begin(*database.value()));
            const QByteArray sealed(kSealOverhead + static_cast<qsizetype>(kPaddingBlock), 's');
            const auto sum = rowChecksum(address, viewOf(sealed));
            ASSERT_TRUE(database.value()->run(
                QStringLiteral("INSERT INTO record (id, scope, generation, revision, checksum, sealed) "
                               "VALUES (?, ?, ?, ?, ?, ?)"),
                {static_cast<qlonglong>(address.id.number()), static_cast<int>(address.scope), address.generation,
                 address.revision, static_cast<qlonglong>(sum), sealed}));
            rows.state().records.add(sum);
            ASSERT_TRUE(rows.write(*database.value(), before.value()));
            ASSERT_TRUE(transaction.value()->commit());
        }
        EXPECT_EQ(inspectionError(), ErrorCode::Tampered) << "scope " << static_cast<int>(address.scope);
    }
}

TEST_F(InspectionTest, RefusesTwoWholeCopiesThatDiffer)
{
    putVital("vital_twin", vital::kBundles + 1, QByteArray(300, 'b'));
    EXPECT_EQ(inspectionError(), ErrorCode::Damaged);
}

TEST_F(InspectionTest, RefusesKeyRowsThatNobodyWrites)
{
    for (const char *table : {"vital", "vital_twin"})
        putVital(table, 37, QByteArray(40, 'p'));
    EXPECT_EQ(inspectionError(), ErrorCode::Tampered);
}

TEST_F(InspectionTest, LooksAtEveryPieceOfAPhoto)
{
    {
        auto anna = folder.open();
        const Entry entry = test::entryOf(*anna.journal, QStringLiteral("t"), QStringLiteral("words"));
        const QByteArray photo(1000, 'p');
        ASSERT_TRUE(anna.journal->apply(
            {Change::add(entry), Change::add(test::photoOf(*anna.journal, entry.record, photo), photo)}));
    }
    test::RawDatabase(folder.path())
        .run(QStringLiteral(
            "UPDATE piece SET sealed = CAST(zeroblob(length(sealed) - 16) || substr(sealed, -16) AS BLOB)"));
    EXPECT_EQ(inspectionError(), ErrorCode::Damaged);
}

// The bodies of slots say whose they are; so does their place.
TEST_F(InspectionTest, NoWayInStandsInAnothersPlace)
{
    test::editVital(folder.path(), [](VitalRows &rows) { rows.put(vital::kSlots + 3, *rows.find(vital::kSlots + 1)); });
    EXPECT_EQ(folder.openingError(test::kBensPassphrase).code, ErrorCode::Damaged) << "not: a wrong passphrase";
    EXPECT_EQ(folder.open().store->partner(), kFirstPartner) << "whose own is as it was";
}

TEST_F(InspectionTest, NoPhotoHasMorePiecesThanAreLookedFor)
{
    auto anna = folder.open();
    const Entry entry = test::entryOf(*anna.journal, QStringLiteral("t"), QStringLiteral("words"));
    const QByteArray tooMuch(static_cast<qsizetype>(kMaxChunks) * kChunkSize + 1, 'p');
    EXPECT_EQ(anna.store->commit({{entry.record.id, false, 1, encode(entry), PartnerId(), tooMuch}}).error().code,
              ErrorCode::LimitExceeded);
}

// It is not among those that are always there; that it was there stands in the state.
TEST_F(InspectionTest, MissesAKeyOnItsWay)
{
    ASSERT_TRUE(folder.open().store->rotateSharedKey());
    for (const char *table : {"vital", "vital_twin"})
        test::RawDatabase(folder.path())
            .run(QStringLiteral("DELETE FROM %1 WHERE id > %2").arg(QString::fromUtf8(table)).arg(vital::kHandovers));
    EXPECT_EQ(inspectionError(), ErrorCode::Damaged);
}

TEST(FileStateTest, TurnsToAStampOfItsOwnAndKnowsTheOneBefore)
{
    FileState state;
    state.turn();
    const Stamp first = state.stamp;
    FileState other = state;
    state.turn();
    other.turn();
    EXPECT_EQ(state.before, first);
    EXPECT_NE(state.stamp, first);
    EXPECT_NE(state.stamp, other.stamp) << "two writes from one state are told apart";
}

// Two copies that were each written once more by the same computer.
TEST(LineageTest, TheSameCountIsNotTheSameWrite)
{
    const DeviceId device{1};
    Lineage common;
    common.note(device, 1);
    Lineage left = common;
    Lineage right = common;
    left.note(device, 2);
    right.note(device, 2);
    EXPECT_EQ(left.comparedWith(common), CopyState::Current);
    EXPECT_EQ(common.comparedWith(left), CopyState::Older);
    EXPECT_EQ(left.comparedWith(right), CopyState::Apart);
    EXPECT_EQ(left.comparedWith(left), CopyState::Current);
}

} // namespace
} // namespace hearth
