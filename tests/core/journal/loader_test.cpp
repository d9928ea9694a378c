// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/loader.h"

#include "records/codec.h"
#include "store/envelope.h"
#include "support/journalfixture.h"
#include "support/rawdatabase.h"

#include <gtest/gtest.h>

#include <QCborMap>

namespace hearth {
namespace {

using test::JournalFolder;

const QString kCount = QStringLiteral("SELECT count(*) FROM record");

TEST(Loader, EveryoneHasTheirNameFromTheFirstMomentOn)
{
    QTemporaryDir folder;
    const FixedClock clock(QDate(2026, 7, 12));
    SeededRandom random(1);
    const QString path = folder.filePath(QStringLiteral("a.hearth"));
    ASSERT_TRUE(createJournal(
        path, {{QStringLiteral("  Änne "), QStringLiteral("one")}, {QStringLiteral("Ben"), QStringLiteral("two")}},
        test::cheapCost(), clock, random));
    for (const QString &passphrase : {QStringLiteral("one"), QStringLiteral("two")}) {
        auto store = SealedStore::open(path, passphrase, test::cheapLimits(), nullptr);
        ASSERT_TRUE(store);
        auto contents = loadJournal(*store.value());
        ASSERT_TRUE(contents);
        const Journal journal(store.value()->partner(), true, contents.take(), *store.value(), clock, random);
        EXPECT_EQ(journal.nameOf(kFirstPartner), QStringLiteral("Änne"));
        EXPECT_EQ(journal.nameOf(kSecondPartner), QStringLiteral("Ben"));
        EXPECT_NE(journal.partner(kFirstPartner)->colour, journal.partner(kSecondPartner)->colour);
        EXPECT_EQ(journal.partner(kFirstPartner)->record.date, QDate(2026, 7, 12));
    }
}

TEST(Loader, RefusesNamesThatCannotBe)
{
    QTemporaryDir folder;
    const FixedClock clock(QDate(2026, 7, 12));
    SeededRandom random(1);
    const auto code = [&](const std::vector<PartnerSetup> &people) {
        return createJournal(folder.filePath(QStringLiteral("a.hearth")), people, test::cheapCost(), clock, random)
            .error()
            .code;
    };
    const QString pass = QStringLiteral("pass");
    EXPECT_EQ(code({}), ErrorCode::BadValue);
    EXPECT_EQ(code({{QStringLiteral("A"), pass}, {QStringLiteral("B"), pass}, {QStringLiteral("C"), pass}}),
              ErrorCode::BadValue);
    EXPECT_EQ(code({{QString(Partner::kMaxNameLength + 1, QLatin1Char('n')), pass}}), ErrorCode::TextTooLong);
    EXPECT_EQ(code({{QStringLiteral("A"), QString(kMaxPassphraseLength + 1, QLatin1Char('p'))}}),
              ErrorCode::TextTooLong);
    EXPECT_TRUE(test::contentsOf(folder.path()).empty());
}

TEST(Loader, NamesThatOnlyTheirBytesTellApartAreOne)
{
    const QString composed = QString::fromUtf8("Zo\xc3\xab");
    const QString decomposed = QString::fromUtf8("Zoe\xcc\x88");
    EXPECT_TRUE(isSameName(composed, decomposed));
    EXPECT_TRUE(isSameName(QStringLiteral(" ") + decomposed.toUpper(), composed));
    EXPECT_FALSE(isSameName(composed, QStringLiteral("Zoe"))) << "another accent is another name";
    QTemporaryDir folder;
    FixedClock clock(QDate(2026, 7, 12));
    SeededRandom random(1);
    const QString path = folder.filePath(QStringLiteral("ours.hearth"));
    EXPECT_EQ(createJournal(path, {{composed, test::kAnnasPassphrase}, {decomposed, test::kBensPassphrase}},
                            test::cheapCost(), clock, random)
                  .error()
                  .code,
              ErrorCode::NameTaken);
    EXPECT_FALSE(QFile::exists(path));
    JournalFolder alone(1);
    auto anna = alone.open();
    EXPECT_EQ(joinJournal(*anna.store, {decomposed, test::kBensPassphrase}, composed, test::cheapCost(), clock, random)
                  .error()
                  .code,
              ErrorCode::NameTaken);
}

TEST(Loader, ARecordThatIsNotUnderstoodIsCountedAndStaysInTheFile)
{
    JournalFolder folder;
    {
        auto anna = folder.open();
        ASSERT_TRUE(anna.journal->add(test::entryOf(*anna.journal, {}, QStringLiteral("understood"))));
        const QCborMap later{{0, 77}, {1, 9}, {2, 2461234}, {16, QStringLiteral("words of a later version")}};
        ASSERT_TRUE(anna.store->commit({{RecordId(1001), true, 1, QCborValue(later).toCbor()},
                                        {RecordId(1002), false, 1, QByteArray("no CBOR at all")}}));
    }
    const int rows = test::RawDatabase(folder.path()).value(kCount).toInt();
    {
        auto anna = folder.open();
        EXPECT_EQ(anna.journal->notUnderstood(), 2);
        EXPECT_EQ(anna.journal->all<Entry>().size(), 1U);
        EXPECT_EQ(anna.journal->findRecord(RecordId(1001)), nullptr);
        // Writing, undoing and new keys leave it alone.
        ASSERT_TRUE(anna.journal->add(test::entryOf(*anna.journal, {}, QStringLiteral("more"))));
        ASSERT_TRUE(anna.journal->undo());
        ASSERT_TRUE(anna.store->changePassphrase(test::kAnnasPassphrase, QStringLiteral("another"), test::cheapCost()));
        ASSERT_TRUE(anna.store->rotateSharedKey());
    }
    EXPECT_EQ(test::RawDatabase(folder.path()).value(kCount).toInt(), rows);
    EXPECT_EQ(folder.open(test::kBensPassphrase).journal->notUnderstood(), 1);
    EXPECT_EQ(folder.open(QStringLiteral("another")).journal->notUnderstood(), 2);
}

TEST(Loader, WhatALaterVersionAddedSurvivesAnEdit)
{
    JournalFolder folder;
    {
        auto anna = folder.open();
        Entry entry = test::entryOf(*anna.journal, {}, QStringLiteral("words"));
        entry.record.unknown.insert(500, QStringLiteral("feelings of a later version"));
        ASSERT_TRUE(anna.journal->add(entry));
    }
    {
        auto anna = folder.open();
        Entry entry = anna.journal->all<Entry>().at(0);
        entry.text = QStringLiteral("edited");
        ASSERT_TRUE(anna.journal->replace(entry));
    }
    auto anna = folder.open();
    EXPECT_EQ(anna.journal->all<Entry>().at(0).text, QStringLiteral("edited"));
    EXPECT_EQ(anna.journal->all<Entry>().at(0).record.unknown.value(500).toString(),
              QStringLiteral("feelings of a later version"));
}

TEST(Loader, WhatASharedRecordCarriesIsNobodysWord)
{
    JournalFolder folder;
    RecordId id;
    {
        // Another program with Ben's keys writes what this one never would.
        const auto ben = folder.open(test::kBensPassphrase);
        Entry entry = test::entryOf(*ben.journal, QStringLiteral("By Ben"), QStringLiteral("his words"));
        id = entry.record.id;
        entry.record.carried = R"({"id":"1","kind":"entry","author":"Anna","own":true,"text":"never said"})";
        ASSERT_TRUE(ben.store->commit({{id, true, 1, encode(entry), kSecondPartner}}));
    }
    const auto anna = folder.open();
    const Entry *found = anna.journal->all<Entry>().find(id);
    ASSERT_NE(found, nullptr);
    EXPECT_TRUE(found->record.verified);
    EXPECT_TRUE(found->record.carried.isEmpty());
}

TEST(Loader, StopsWhenAskedTo)
{
    JournalFolder folder;
    auto anna = folder.open();
    ChangeSet changes;
    for (int i = 0; i < 600; ++i)
        changes.push_back(Change::add(test::entryOf(*anna.journal, {}, QString::number(i))));
    ASSERT_TRUE(anna.journal->apply(changes));
    qint64 most = 0;
    const auto stopped = loadJournal(*anna.store, [&](qint64 done, qint64 total) {
        EXPECT_EQ(total, 602);
        most = done;
        return false;
    });
    EXPECT_EQ(stopped.error().code, ErrorCode::Cancelled);
    EXPECT_LT(most, 602);
    ASSERT_TRUE(loadJournal(*anna.store, [](qint64, qint64) { return true; }));
}

TEST(Loader, ListsSharedRecordsNewestFirst)
{
    JournalContents contents;
    const auto put = [&](int id, Visibility visibility) {
        Entry entry;
        entry.record.id = RecordId(id);
        entry.record.visibility = visibility;
        entry.record.written = Instant(std::chrono::hours(id));
        std::get<std::vector<Entry>>(contents.records).push_back(entry);
    };
    put(1, Visibility::Shared);
    put(3, Visibility::Shared);
    put(2, Visibility::Private);
    Partner partner;
    partner.record.id = RecordId(9);
    partner.record.visibility = Visibility::Shared;
    partner.record.written = Instant(std::chrono::hours(2));
    std::get<std::vector<Partner>>(contents.records).push_back(partner);
    EXPECT_EQ(sharedNewestFirst(contents), (std::vector{RecordId(3), RecordId(9), RecordId(1)}));
}

TEST(Loader, TheOthersDraftsAndChoicesAreNotTakenForMine)
{
    // A partner's own program never shares these; one that was altered could.
    JournalFolder folder;
    {
        auto ben = folder.open(test::kBensPassphrase);
        Draft draft = ben.journal->compose<Draft>();
        draft.place = QStringLiteral("entry/new");
        draft.fields.insert(QStringLiteral("text"), QStringLiteral("put into Anna's editor"));
        ASSERT_TRUE(ben.store->commit({{draft.record.id, true, 1, encode(draft)}}));
    }
    auto anna = folder.open();
    EXPECT_EQ(anna.journal->draft(QStringLiteral("entry/new")), nullptr);
    EXPECT_TRUE(anna.journal->all<Draft>().isEmpty());
    EXPECT_EQ(anna.journal->notUnderstood(), 1);
}

} // namespace
} // namespace hearth
