// SPDX-License-Identifier: GPL-3.0-or-later
// Whose words are whose: nobody changes, adds over or signs what the other wrote.
#include "core/journal/refusals.h"

namespace hearth {
namespace {

using test::entryOf;
using test::MemoryJournal;
using test::noteOf;
using test::refused;
using test::withBensEntry;

TEST(Journal, NobodyChangesTheOthersWords)
{
    const RecordId id(4711);
    MemoryJournal held(true, withBensEntry(id));
    Entry bens = *held.journal.all<Entry>().find(id);
    bens.text = QStringLiteral("words in his mouth");
    EXPECT_EQ(refused(held, [&] { return held.journal.replace(bens); }), ErrorCode::NotYours);
    Entry claimed = bens;
    claimed.record.author = kFirstPartner;
    EXPECT_EQ(refused(held, [&] { return held.journal.replace(claimed); }), ErrorCode::NotYours);
    EXPECT_EQ(refused(held, [&] { return held.journal.remove(id); }), ErrorCode::NotYours);
    EXPECT_EQ(refused(held, [&] { return held.journal.removeForGood(id); }), ErrorCode::NotYours);
    Entry forged = entryOf(held.journal, {}, QStringLiteral("signed Ben"));
    forged.record.author = kSecondPartner;
    EXPECT_EQ(refused(held, [&] { return held.journal.add(forged); }), ErrorCode::NotYours);
}

TEST(Journal, NobodyChangesTheOthersWordsByClaimingTheyWereTheirs)
{
    const RecordId id(4711);
    MemoryJournal held(true, withBensEntry(id));
    Entry claimed = *held.journal.all<Entry>().find(id);
    claimed.record.author = kFirstPartner;
    Entry edited = claimed;
    edited.text = QStringLiteral("words in his mouth");
    EXPECT_EQ(refused(held, [&] { return held.journal.apply({Change::edit(claimed, edited)}); }), ErrorCode::NotYours);
    EXPECT_EQ(refused(held, [&] { return held.journal.apply({Change::remove(claimed)}); }), ErrorCode::NotYours);
}

TEST(Journal, NobodyAddsOverARecordThatIsThere)
{
    const RecordId id(4711);
    MemoryJournal held(true, withBensEntry(id));
    Entry over = entryOf(held.journal, {}, QStringLiteral("instead of Ben's"));
    over.record.id = id;
    refused(held, [&] { return held.journal.add(over); });
    GratitudeNote otherKind = noteOf(held.journal, QStringLiteral("under an entry's id"));
    otherKind.record.id = id;
    refused(held, [&] { return held.journal.add(otherKind); });
}

TEST(Journal, ARecordKeepsItsKind)
{
    MemoryJournal held;
    const Entry entry = entryOf(held.journal, {}, QStringLiteral("an entry"));
    ASSERT_TRUE(held.journal.add(entry));
    GratitudeNote note = noteOf(held.journal, QStringLiteral("now a note"));
    note.record.id = entry.record.id;
    refused(held, [&] { return held.journal.replace(note); });
}

TEST(Journal, WhatDoesNotVerifyIsNeverSignedAnew)
{
    MemoryJournal held;
    Entry entry = entryOf(held.journal, {}, QStringLiteral("shared"));
    entry.record.visibility = Visibility::Shared;
    ASSERT_TRUE(held.journal.add(entry));
    held.journal.markNotVerified({entry.record.id});
    EXPECT_FALSE(held.journal.canUndo());
    Entry edited = *held.journal.all<Entry>().find(entry.record.id);
    edited.text = QStringLiteral("somebody may have planted it");
    EXPECT_EQ(refused(held, [&] { return held.journal.replace(edited); }), ErrorCode::NotWrittenByYou);
    edited.record.verified = true;
    EXPECT_EQ(refused(held, [&] { return held.journal.replace(edited); }), ErrorCode::NotWrittenByYou)
        << "what is stored decides";
    // An editor that was opened before the check came to it believes both sides of its change.
    const AnyRecord before = edited;
    edited.text = QStringLiteral("edited");
    EXPECT_EQ(refused(held, [&] { return held.journal.apply({Change::edit(before, edited)}); }),
              ErrorCode::NotWrittenByYou);
    edited.record.visibility = Visibility::Private;
    EXPECT_EQ(refused(held, [&] { return held.journal.replace(edited); }), ErrorCode::NotWrittenByYou);
    EXPECT_TRUE(held.journal.remove(entry.record.id));
    EXPECT_FALSE(held.journal.canUndo()) << "nor does it come back";
}

TEST(Journal, WhatTheStoreKnowsToBePlantedIsNotSignedBeforeTheCheckIsDone)
{
    MemoryJournal held;
    Journal &journal = held.journal;
    Entry entry = entryOf(journal, {}, QStringLiteral("shared"));
    entry.record.visibility = Visibility::Shared;
    ASSERT_TRUE(journal.add(entry));
    entry = *journal.all<Entry>().find(entry.record.id);
    Entry edited = entry;
    edited.text = QStringLiteral("edited once");
    ASSERT_TRUE(journal.replace(edited));
    ASSERT_TRUE(journal.saveDraft(QStringLiteral("entry/1"), {{QStringLiteral("text"), QStringLiteral("typed")}}));
    held.store.planted.insert(entry.record.id); // its row is another one now, and nobody has looked yet
    Entry again = *journal.all<Entry>().find(entry.record.id);
    again.text = QStringLiteral("edited twice");
    const auto edit = [&] { return journal.replace(again, QStringLiteral("entry/1")); };
    EXPECT_EQ(refused(held, edit), ErrorCode::NotWrittenByYou);
    EXPECT_NE(journal.draft(QStringLiteral("entry/1")), nullptr) << "what was typed stays";
    EXPECT_EQ(refused(held, [&] { return journal.undo(); }), ErrorCode::NotWrittenByYou);
    EXPECT_TRUE(journal.canUndo());
    EXPECT_EQ(journal.all<Entry>().find(entry.record.id)->text, QStringLiteral("edited once"));
    again.record.visibility = Visibility::Private;
    EXPECT_EQ(refused(held, [&] { return journal.replace(again); }), ErrorCode::NotWrittenByYou);
    // With something else it is refused whole.
    const Entry other = entryOf(journal, {}, QStringLiteral("other"));
    const auto both = [&] {
        return journal.apply({Change::edit(*journal.find(entry.record.id), again), Change::add(other)});
    };
    EXPECT_EQ(refused(held, both), ErrorCode::NotWrittenByYou);
    EXPECT_EQ(journal.find(other.record.id), std::nullopt);
    EXPECT_TRUE(journal.remove(entry.record.id));
}

} // namespace
} // namespace hearth
