// SPDX-License-Identifier: GPL-3.0-or-later
// What no step may do, whoever asks: the rules of a change, apart from those of the records.
#include "core/journal/memorystore.h"
#include "journal/journal.h"

#include <gtest/gtest.h>

namespace hearth {
namespace {

class ChangeRules : public testing::Test
{
protected:
    // An entry of Anna's that both may read, and whatever else.
    Entry annasEntry()
    {
        Entry entry;
        entry.record.id = RecordId(1);
        entry.record.author = kFirstPartner;
        entry.record.visibility = Visibility::Shared;
        entry.record.date = QDate(2026, 7, 12);
        entry.record.revision = 1;
        entry.text = QStringLiteral("words");
        store.rows[entry.record.id] = {true, 1, {}, {}};
        return entry;
    }
    template <typename T>
    std::unique_ptr<Journal> journalOf(PartnerId reader, std::vector<T> records, Sitting sitting = Sitting::Alone)
    {
        JournalContents contents;
        std::get<std::vector<T>>(contents.records) = std::move(records);
        return std::make_unique<Journal>(reader, true, std::move(contents), store, clock, random, sitting);
    }

    test::MemoryStore store;
    FixedClock clock{QDate(2026, 7, 13)};
    SeededRandom random{1};
};

// Both can write while they sit together; words stay whose they are all the same.
TEST_F(ChangeRules, ARecordKeepsItsAuthor)
{
    const auto journal = journalOf<Entry>(kFirstPartner, {annasEntry()}, Sitting::Together);
    Entry bens = annasEntry();
    bens.record.author = kSecondPartner;
    EXPECT_EQ(journal->replace(bens).error().code, ErrorCode::NotYours);
    EXPECT_EQ(journal->find(RecordId(1)).value(), AnyRecord(annasEntry()));
}

TEST_F(ChangeRules, ARecordKeepsItsKind)
{
    const auto journal = journalOf<Entry>(kFirstPartner, {annasEntry()});
    PersonalLimit limit;
    limit.record = annasEntry().record;
    limit.title = QStringLiteral("t");
    EXPECT_EQ(journal->apply({Change::edit(annasEntry(), limit)}).error().code, ErrorCode::BadValue);
}

TEST_F(ChangeRules, AnEditIsMadeFromWhatIsThere)
{
    const auto journal = journalOf<Entry>(kFirstPartner, {annasEntry()});
    Entry other = annasEntry();
    other.record.revision = 4;
    Entry edited = annasEntry();
    edited.text = QStringLiteral("other words");
    EXPECT_EQ(journal->apply({Change::edit(other, edited)}).error().code, ErrorCode::ChangedElsewhere);
    EXPECT_TRUE(journal->apply({Change::edit(annasEntry(), edited)}));
}

TEST_F(ChangeRules, OneCheckInForEachPeriod)
{
    CheckIn checkIn;
    checkIn.record = annasEntry().record;
    checkIn.record.visibility = Visibility::Private;
    checkIn.period = Period::containing(QDate(2026, 7, 12), Cadence::Week);
    checkIn.setAnswer(Dimension::Connected, Answer::rated(6).take());
    const auto journal = journalOf<CheckIn>(kFirstPartner, {checkIn});
    CheckIn second = checkIn;
    second.record.id = RecordId(2);
    second.record.revision = 0;
    EXPECT_EQ(journal->add(second).error().code, ErrorCode::PeriodTaken);
    second.period = Period::containing(QDate(2026, 7, 19), Cadence::Week);
    CheckIn third = second;
    third.record.id = RecordId(3);
    EXPECT_EQ(journal->apply({Change::add(second), Change::add(third)}).error().code, ErrorCode::PeriodTaken)
        << "nor two in one step";
    EXPECT_TRUE(journal->add(second));
}

TEST_F(ChangeRules, NobodyRepliesToWhatIsPrivate)
{
    Entry entry = annasEntry();
    entry.record.visibility = Visibility::Private;
    const auto journal = journalOf<Entry>(kFirstPartner, {entry});
    Response response = journal->compose<Response>();
    response.record.visibility = Visibility::Shared;
    response.to = entry.record.id;
    response.text = QStringLiteral("thank you");
    EXPECT_EQ(journal->add(response).error().code, ErrorCode::NotFound);
}

TEST_F(ChangeRules, AnEntryThatIsSharedNamesNoTemplateOfOnesOwn)
{
    Entry entry = annasEntry();
    entry.record.visibility = Visibility::Private;
    entry.startedFrom = QStringLiteral("Before I leave him");
    const auto journal = journalOf<Entry>(kFirstPartner, {entry});
    const auto startOf = [&](RecordId id) { return journal->all<Entry>().find(id)->startedFrom; };
    entry.text = QStringLiteral("other words");
    ASSERT_TRUE(journal->replace(entry));
    EXPECT_EQ(startOf(entry.record.id), entry.startedFrom) << "it stays while it is private";
    Entry shared = *journal->all<Entry>().find(entry.record.id);
    shared.record.visibility = Visibility::Shared;
    ASSERT_TRUE(journal->replace(shared));
    EXPECT_EQ(startOf(entry.record.id), QString());
    EXPECT_FALSE(store.rows[entry.record.id].payload.contains("leave him")) << "nor is it in the file";
    ASSERT_TRUE(journal->undo());
    EXPECT_EQ(startOf(entry.record.id), entry.startedFrom);
    ASSERT_TRUE(journal->redo());
    EXPECT_EQ(startOf(entry.record.id), QString());

    Entry fresh = journal->compose<Entry>();
    fresh.text = QStringLiteral("words");
    fresh.record.visibility = Visibility::Shared;
    fresh.startedFrom = QStringLiteral("hard-day");
    ASSERT_TRUE(journal->add(fresh));
    EXPECT_EQ(startOf(fresh.record.id), QStringLiteral("hard-day")) << "everybody knows those";
}

TEST(DraftRules, WhatIsBeingTypedIsNeverShared)
{
    Draft draft;
    draft.record.date = QDate(2026, 7, 12);
    draft.place = QStringLiteral("entry/new");
    EXPECT_TRUE(validate(draft));
    draft.record.visibility = Visibility::Shared;
    EXPECT_EQ(validate(draft).error().code, ErrorCode::BadValue);
}

} // namespace
} // namespace hearth
