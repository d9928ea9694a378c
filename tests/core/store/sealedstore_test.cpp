// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/loader.h"
#include "store/database.h"
#include "store/envelope.h"
#include "store/inspection.h"
#include "support/journalfixture.h"
#include "support/rawdatabase.h"
#include "support/vitaleditor.h"

#include <gtest/gtest.h>

#include <QFileInfo>

namespace hearth {
namespace {

using test::cheapCost;
using test::JournalFolder;
using test::RawDatabase;

std::size_t recordsIn(JournalFolder &folder, const QString &passphrase)
{
    return folder.open(passphrase).journal->all<Entry>().size();
}

TEST(SealedStore, ShowsEachPartnerTheirOwnAndWhatIsShared)
{
    JournalFolder folder;
    {
        auto anna = folder.open();
        Entry shared = test::entryOf(*anna.journal, {}, QStringLiteral("for both"));
        shared.record.visibility = Visibility::Shared;
        ASSERT_TRUE(anna.journal->add(shared));
        ASSERT_TRUE(anna.journal->add(test::entryOf(*anna.journal, {}, QStringLiteral("mine alone"))));
    }
    EXPECT_EQ(recordsIn(folder, test::kAnnasPassphrase), 2U);
    auto ben = folder.open(test::kBensPassphrase);
    ASSERT_EQ(ben.journal->all<Entry>().size(), 1U);
    const Entry &seen = ben.journal->all<Entry>().at(0);
    EXPECT_EQ(seen.text, QStringLiteral("for both"));
    EXPECT_EQ(seen.record.author, kFirstPartner);
    EXPECT_EQ(ben.journal->nameOf(kFirstPartner), QStringLiteral("Anna"));
    EXPECT_EQ(ben.journal->nameOf(kSecondPartner), QStringLiteral("Ben"));
    EXPECT_TRUE(ben.store->verifySignature(seen.record.id).value());
}

TEST(SealedStore, OpensWithTheRecoveryCode)
{
    JournalFolder folder;
    auto opened = folder.open(folder.recoveryCodes().at(1));
    EXPECT_EQ(opened.store->partner(), kSecondPartner);
    EXPECT_TRUE(opened.store->openedByRecoveryCode());
}

TEST(SealedStore, ChangesThePassphraseAndNothingElse)
{
    JournalFolder folder;
    const QString next = QStringLiteral("a new one");
    {
        auto opened = folder.open();
        ASSERT_TRUE(opened.journal->add(test::entryOf(*opened.journal, {}, QStringLiteral("kept"))));
        ASSERT_TRUE(opened.store->changePassphrase(test::kAnnasPassphrase, next, cheapCost()));
    }
    EXPECT_EQ(folder.openingError().code, ErrorCode::WrongPassphrase);
    EXPECT_EQ(recordsIn(folder, next), 1U);
    EXPECT_EQ(recordsIn(folder, folder.recoveryCodes().at(0)), 1U);
    EXPECT_EQ(recordsIn(folder, test::kBensPassphrase), 0U);
}

TEST(SealedStore, RefusesTheOthersPassphrase)
{
    JournalFolder folder;
    auto anna = folder.open();
    EXPECT_EQ(anna.store->changePassphrase(test::kAnnasPassphrase, test::kBensPassphrase, cheapCost()).error().code,
              ErrorCode::PassphraseTaken);
    EXPECT_TRUE(anna.store->changePassphrase(test::kAnnasPassphrase, test::kAnnasPassphrase, cheapCost()))
        << "one's own may be kept";
    anna = {};
    JournalFolder alone(1);
    auto opened = alone.open();
    EXPECT_EQ(joinJournal(*opened.store, {QStringLiteral("Ben"), test::kAnnasPassphrase}, QStringLiteral("Anna"),
                          cheapCost(), alone.clock, alone.random)
                  .error()
                  .code,
              ErrorCode::PassphraseTaken);
}

TEST(SealedStore, RenewsTheRecoveryCode)
{
    JournalFolder folder;
    const auto code = folder.open().store->renewRecoveryCode(test::kAnnasPassphrase, cheapCost());
    ASSERT_TRUE(code);
    EXPECT_EQ(folder.openingError(folder.recoveryCodes().at(0)).code, ErrorCode::WrongPassphrase);
    EXPECT_EQ(folder.open(code.value().text()).store->partner(), kFirstPartner);
    EXPECT_EQ(folder.open().store->partner(), kFirstPartner);
}

TEST(SealedStore, LetsTheSecondPartnerJoinLater)
{
    JournalFolder folder(1);
    {
        auto anna = folder.open();
        EXPECT_FALSE(anna.store->hasOther());
        Entry shared = test::entryOf(*anna.journal, {}, QStringLiteral("written before"));
        shared.record.visibility = Visibility::Shared;
        ASSERT_TRUE(anna.journal->add(shared));
        const PartnerSetup ben{QStringLiteral("Ben"), test::kBensPassphrase};
        EXPECT_EQ(joinJournal(*anna.store, {QStringLiteral("anna "), {}}, QStringLiteral("Anna"), cheapCost(),
                              folder.clock, folder.random)
                      .error()
                      .code,
                  ErrorCode::NameTaken);
        ASSERT_TRUE(joinJournal(*anna.store, ben, QStringLiteral("Anna"), cheapCost(), folder.clock, folder.random));
        EXPECT_TRUE(anna.store->hasOther());
        // The first goes on writing in the same session.
        ASSERT_TRUE(anna.journal->add(test::entryOf(*anna.journal, {}, QStringLiteral("and after"))));
    }
    EXPECT_EQ(recordsIn(folder, test::kAnnasPassphrase), 2U);
    auto ben = folder.open(test::kBensPassphrase);
    EXPECT_EQ(ben.journal->all<Entry>().size(), 1U);
    EXPECT_EQ(ben.journal->nameOf(kSecondPartner), QStringLiteral("Ben"));
    EXPECT_TRUE(ben.store->verifySignature(ben.journal->all<Entry>().at(0).record.id).value());
    ben = {};
    EXPECT_TRUE(folder.open().store->hasOther());
}

TEST(SealedStore, HandsANewGenerationToTheAbsentPartner)
{
    JournalFolder folder;
    {
        auto anna = folder.open();
        Entry before = test::entryOf(*anna.journal, {}, QStringLiteral("first generation"));
        before.record.visibility = Visibility::Shared;
        ASSERT_TRUE(anna.journal->add(before));
        ASSERT_TRUE(anna.store->rotateSharedKey());
        Entry after = test::entryOf(*anna.journal, {}, QStringLiteral("second generation"));
        after.record.visibility = Visibility::Shared;
        ASSERT_TRUE(anna.journal->add(after));
    }
    EXPECT_EQ(recordsIn(folder, test::kAnnasPassphrase), 2U);
    EXPECT_EQ(recordsIn(folder, test::kBensPassphrase), 2U);
    {
        RawDatabase raw(folder.path());
        EXPECT_EQ(raw.value(QStringLiteral("SELECT count(*) FROM vital WHERE id > 1000000")).toInt(), 0);
        EXPECT_EQ(raw.value(QStringLiteral("SELECT count(DISTINCT generation) FROM record WHERE scope = 0")).toInt(),
                  2);
    }
    EXPECT_EQ(recordsIn(folder, test::kBensPassphrase), 2U); // and again, from his own bundle
}

TEST(SealedStore, RefusesAHandoverThatIsNotFromTheOther)
{
    JournalFolder folder;
    ASSERT_TRUE(folder.open().store->rotateSharedKey());
    test::editVital(folder.path(), [](VitalRows &rows) {
        Handover handover = readHandovers(rows, kSecondPartner).value().front();
        handover.signature = {};
        putHandover(rows, handover);
    });
    EXPECT_EQ(folder.openingError(test::kBensPassphrase).code, ErrorCode::Tampered);
}

TEST(SealedStore, LetsNoHandoverReplaceAKey)
{
    JournalFolder folder;
    {
        auto anna = folder.open();
        Entry shared = test::entryOf(*anna.journal, {}, QStringLiteral("before"));
        shared.record.visibility = Visibility::Shared;
        ASSERT_TRUE(anna.journal->add(shared));
        ASSERT_TRUE(anna.store->rotateSharedKey());
    }
    const QByteArray waiting = folder.bytes();
    EXPECT_EQ(recordsIn(folder, test::kBensPassphrase), 1U);
    for (const quint32 generation : {1U, 3U, 4097U, 5000U}) {
        folder.setBytes(waiting);
        test::editVital(folder.path(), [generation](VitalRows &rows) {
            Handover handover = readHandovers(rows, kSecondPartner).value().front();
            removeHandovers(rows, kSecondPartner);
            handover.generation = generation;
            putHandover(rows, handover);
        });
        const QByteArray before = folder.bytes();
        const ErrorCode code = folder.openingError(test::kBensPassphrase).code;
        EXPECT_TRUE(code == ErrorCode::Tampered || code == ErrorCode::Damaged) << generation;
        EXPECT_EQ(folder.bytes(), before) << generation;
    }
}

TEST(SealedStore, TellsAForgedSignature)
{
    JournalFolder folder;
    RecordId id;
    {
        auto anna = folder.open();
        Entry shared = test::entryOf(*anna.journal, {}, QStringLiteral("I said this"));
        shared.record.visibility = Visibility::Shared;
        id = shared.record.id;
        ASSERT_TRUE(anna.journal->add(shared));
    }
    // Ben holds the shared key; with it he can seal what he likes, but not sign it as Anna.
    auto ben = folder.open(test::kBensPassphrase);
    const PartnerKeys impostor = PartnerKeys::generate(kFirstPartner);
    PartnerKeys forger = impostor.clone();
    forger.addSharedKey(1, SecretBytes::random(32));
    const RowAddress address{id, Scope::Shared, 1, 1};
    const QByteArray forged = sealRow(forger, ben.store->journalId(), address, viewOf(QByteArray("words")));
    const auto opened =
        openRow(forger, ben.store->journalId(), address, rowChecksum(address, viewOf(forged)), viewOf(forged));
    ASSERT_TRUE(opened);
    PartnerKeys reader = PartnerKeys::generate(kSecondPartner);
    ASSERT_TRUE(reader.pinOther(PartnerKeys::generate(kFirstPartner).publicKeys()));
    EXPECT_FALSE(opened.value().verifies(reader, ben.store->journalId(), address));
    EXPECT_TRUE(opened.value().verifies(forger, ben.store->journalId(), address));
    EXPECT_TRUE(ben.store->verifySignature(id).value());
}

TEST(SealedStore, PadsRecordsSoThatLengthSaysLittle)
{
    JournalFolder folder;
    {
        auto anna = folder.open();
        ASSERT_TRUE(anna.journal->add(test::entryOf(*anna.journal, {}, QStringLiteral("a"))));
        ASSERT_TRUE(anna.journal->add(test::entryOf(*anna.journal, {}, QString(100, QLatin1Char('b')))));
    }
    RawDatabase raw(folder.path());
    EXPECT_EQ(raw.value(QStringLiteral("SELECT count(DISTINCT length(sealed)) FROM record WHERE scope = 1")).toInt(),
              1);
    EXPECT_EQ(raw.value(QStringLiteral("SELECT count(*) FROM record WHERE (length(sealed) - 40) % 256 <> 0")).toInt(),
              0);
}

TEST(SealedStore, KeepsTheSettingsItPromises)
{
    JournalFolder folder;
    auto database = Database::open(folder.path());
    ASSERT_TRUE(database);
    const std::pair<const char *, const char *> settings[] = {
        {"journal_mode", "truncate"},
        {"synchronous", "2"},
        {"secure_delete", "1"},
        {"temp_store", "2"},
        {"trusted_schema", "0"},
        {"cell_size_check", "1"},
        {"foreign_keys", "1"},
        {"mmap_size", "0"},
        {"locking_mode", "exclusive"},
        {"page_size", "32768"},
        {"application_id", "1213355080"},
    };
    for (const auto &[name, value] : settings) {
        const auto read = database.value()->value(QStringLiteral("PRAGMA ") + QString::fromUtf8(name));
        ASSERT_TRUE(read);
        EXPECT_EQ(read.value().toString(), QString::fromUtf8(value)) << name;
    }
}

TEST(SealedStore, OpeningChangesNoByte)
{
    JournalFolder folder;
    const QByteArray before = folder.bytes();
    (void)folder.open();
    (void)folder.openingError(QStringLiteral("wrong"));
    EXPECT_TRUE(inspectJournal(folder.path()));
    EXPECT_EQ(folder.bytes(), before);
}

TEST(SealedStore, RefusesARevisionThatIsNotTheNext)
{
    JournalFolder folder;
    auto anna = folder.open();
    const Entry entry = test::entryOf(*anna.journal, {}, QStringLiteral("one"));
    ASSERT_TRUE(anna.journal->add(entry));
    EXPECT_EQ(anna.store->commit({{entry.record.id, false, 3, QByteArray("x")}}).error().code, ErrorCode::InUse);
    EXPECT_EQ(anna.store->commit({{entry.record.id, false, 1, std::nullopt}}).error().code, ErrorCode::InUse);
}

TEST(SealedStore, DoesNotTouchTheOthersRows)
{
    JournalFolder folder;
    Entry bens;
    {
        auto ben = folder.open(test::kBensPassphrase);
        bens = test::entryOf(*ben.journal, {}, QStringLiteral("private"));
        ASSERT_TRUE(ben.journal->add(bens));
    }
    auto anna = folder.open();
    EXPECT_EQ(anna.store->commit({{bens.record.id, false, 2, std::nullopt}}).error().code, ErrorCode::NotYours);
}

TEST(SealedStoreCreate, RefusesTheSamePassphraseTwiceAndLeavesNothing)
{
    QTemporaryDir folder;
    FixedClock clock(QDate(2026, 1, 1));
    SeededRandom random(1);
    const QString path = folder.filePath(QStringLiteral("new.hearth"));
    const auto make = [&](const std::vector<PartnerSetup> &people) {
        return createJournal(path, people, cheapCost(), clock, random);
    };
    const QString same = QStringLiteral("same");
    EXPECT_EQ(make({{QStringLiteral("A"), same}, {QStringLiteral("B"), same}}).error().code,
              ErrorCode::PassphraseTaken);
    EXPECT_EQ(make({{QStringLiteral("A"), same}, {QStringLiteral(" a"), QStringLiteral("x")}}).error().code,
              ErrorCode::NameTaken);
    EXPECT_EQ(make({{QStringLiteral("  "), same}}).error().code, ErrorCode::EmptyName);
    EXPECT_EQ(make({{QStringLiteral("A"), {}}}).error().code, ErrorCode::PassphraseEmpty);
    EXPECT_TRUE(test::contentsOf(folder.path()).empty());
    ASSERT_TRUE(make({{QStringLiteral("A"), same}}));
    const auto before = test::contentsOf(folder.path());
    EXPECT_EQ(make({{QStringLiteral("A"), same}}).error().code, ErrorCode::AlreadyExists);
    EXPECT_EQ(test::contentsOf(folder.path()), before);
    EXPECT_EQ(createJournal(folder.filePath(QStringLiteral("no/such/folder.hearth")), {{QStringLiteral("A"), same}},
                            cheapCost(), clock, random)
                  .error()
                  .code,
              ErrorCode::NotFound);
}

} // namespace
} // namespace hearth
