// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/journal.h"

#include "core/journal/refusals.h"

namespace hearth {
namespace {

using test::checkInOf;
using test::entryOf;
using test::MemoryJournal;
using test::noteOf;
using test::refused;

TEST(Journal, ComposesARecordOfMineThatIsPrivateAndDatedToday)
{
    MemoryJournal held;
    const Entry entry = held.journal.compose<Entry>();
    EXPECT_TRUE(entry.record.id.isValid());
    EXPECT_EQ(entry.record.author, kFirstPartner);
    EXPECT_EQ(entry.record.visibility, Visibility::Private);
    EXPECT_EQ(entry.record.date, QDate(2026, 7, 12));
    EXPECT_EQ(entry.record.written, held.clock.now());
    EXPECT_EQ(entry.record.changed, entry.record.written);
    EXPECT_EQ(entry.record.revision, 0U);
    EXPECT_TRUE(held.journal.all<Entry>().isEmpty());
    EXPECT_NE(held.journal.compose<Entry>().record.id, entry.record.id);
}

TEST(Journal, AddsReplacesAndRemoves)
{
    MemoryJournal held;
    Entry entry = entryOf(held.journal, QStringLiteral("Title"), QStringLiteral("one"));
    ASSERT_TRUE(held.journal.add(entry));
    ASSERT_EQ(held.journal.all<Entry>().size(), 1U);
    EXPECT_EQ(held.journal.all<Entry>().at(0).record.revision, 1U);
    held.clock.setToday(QDate(2026, 7, 13));
    entry.text = QStringLiteral("two");
    ASSERT_TRUE(held.journal.replace(entry));
    const Entry *stored = held.journal.all<Entry>().find(entry.record.id);
    ASSERT_NE(stored, nullptr);
    EXPECT_EQ(stored->text, QStringLiteral("two"));
    EXPECT_EQ(stored->record.revision, 2U);
    EXPECT_EQ(stored->record.changed, held.clock.now());
    EXPECT_LT(stored->record.written, stored->record.changed);
    EXPECT_EQ(held.store.rows.at(entry.record.id).revision, 2U);
    ASSERT_TRUE(held.journal.remove(entry.record.id));
    EXPECT_TRUE(held.journal.all<Entry>().isEmpty());
    EXPECT_TRUE(held.store.rows.empty());
    EXPECT_FALSE(held.journal.find(entry.record.id));
    EXPECT_EQ(held.journal.findRecord(entry.record.id), nullptr);
}

TEST(Journal, RatingsAreWholeNumbersFromOneToSeven)
{
    for (const int rating : {-1, 0, 8, 256 + 3, 1 << 30})
        EXPECT_EQ(Answer::rated(rating).error().code, ErrorCode::RatingOutOfRange) << rating;
    for (int rating = 1; rating <= 7; ++rating)
        EXPECT_EQ(Answer::rated(rating).value().rating(), rating);
}

TEST(Journal, RefusesWhatTheRulesForbid)
{
    MemoryJournal held;
    Journal &journal = held.journal;
    const auto adding = [&](const AnyRecord &record) { return refused(held, [&] { return journal.add(record); }); };

    EXPECT_EQ(adding(entryOf(journal, {}, {})), ErrorCode::EmptyText);
    EXPECT_EQ(adding(entryOf(journal, QStringLiteral(" \n"), QStringLiteral("\t "))), ErrorCode::EmptyText);
    EXPECT_EQ(adding(entryOf(journal, QString(kMaxTitleLength + 1, QLatin1Char('t')), {})), ErrorCode::TextTooLong);
    EXPECT_EQ(adding(entryOf(journal, {}, QString(kMaxTextLength + 1, QLatin1Char('t')))), ErrorCode::TextTooLong);
    Entry undated = entryOf(journal, {}, QStringLiteral("x"));
    undated.record.date = QDate();
    EXPECT_EQ(adding(undated), ErrorCode::MissingDate);

    EXPECT_EQ(adding(noteOf(journal, QStringLiteral("  "))), ErrorCode::EmptyText);
    GratitudeNote note = noteOf(journal, QStringLiteral("the tea"));
    note.to = journal.me();
    EXPECT_EQ(adding(note), ErrorCode::NoteToOneself);
    for (const PartnerId nobody : {PartnerId(), PartnerId(3)}) {
        note.to = nobody;
        EXPECT_EQ(adding(note), ErrorCode::UnknownPartner);
    }
    note = noteOf(journal, QStringLiteral("the tea"));
    note.why = QString(kMaxTextLength + 1, QLatin1Char('w'));
    EXPECT_EQ(adding(note), ErrorCode::TextTooLong);

    CheckIn empty = journal.compose<CheckIn>();
    empty.period = Period::containing(QDate(2026, 7, 12), Cadence::Week);
    EXPECT_EQ(adding(empty), ErrorCode::NoAnswer);
    empty.words = {{QStringLiteral("good"), QStringLiteral("  ")}};
    EXPECT_EQ(adding(empty), ErrorCode::NoAnswer);
    CheckIn crooked = checkInOf(journal, QDate(2026, 7, 12), 5);
    crooked.period = Period{Cadence::Month, QDate(2026, 7, 8)}; // the eighth begins no month
    EXPECT_EQ(adding(crooked), ErrorCode::MissingDate);
    CheckIn wordy = checkInOf(journal, QDate(2026, 7, 12), 5);
    for (int i = 0; i <= CheckIn::kMaxQuestions; ++i)
        wordy.words += WrittenAnswer{QStringLiteral("q"), QStringLiteral("a")};
    EXPECT_EQ(adding(wordy), ErrorCode::LimitExceeded);

    Partner nameless = journal.compose<Partner>();
    nameless.record.visibility = Visibility::Shared;
    EXPECT_EQ(adding(nameless), ErrorCode::EmptyName);
    nameless.name = QString(Partner::kMaxNameLength + 1, QLatin1Char('n'));
    EXPECT_EQ(adding(nameless), ErrorCode::TextTooLong);
    nameless.name = QStringLiteral("Anna");
    nameless.record.visibility = Visibility::Private;
    EXPECT_EQ(adding(nameless), ErrorCode::BadValue);
    Preferences preferences = journal.compose<Preferences>();
    preferences.record.visibility = Visibility::Shared;
    EXPECT_EQ(adding(preferences), ErrorCode::BadValue);
}

TEST(Journal, NothingIsWrittenToSomeoneWhoHasNotJoined)
{
    MemoryJournal held(false);
    EXPECT_EQ(refused(held, [&] { return held.journal.add(noteOf(held.journal, QStringLiteral("thanks"))); }),
              ErrorCode::UnknownPartner);
}

TEST(Journal, OneCheckInAPeriod)
{
    MemoryJournal held;
    const QDate day(2026, 7, 12);
    const CheckIn first = checkInOf(held.journal, day, 5);
    ASSERT_TRUE(held.journal.add(first));
    EXPECT_EQ(refused(held, [&] { return held.journal.add(checkInOf(held.journal, day.addDays(-6), 4)); }),
              ErrorCode::PeriodTaken);
    // Another cadence is another period, even where they begin on the same day.
    ASSERT_TRUE(held.journal.add(checkInOf(held.journal, day, 4, Cadence::Day)));
    ASSERT_TRUE(held.journal.add(checkInOf(held.journal, day, 4, Cadence::Month)));
    CheckIn later = checkInOf(held.journal, day.addDays(7), 3);
    ASSERT_TRUE(held.journal.add(later));
    later.period = first.period;
    EXPECT_EQ(refused(held, [&] { return held.journal.replace(later); }), ErrorCode::PeriodTaken);
    EXPECT_EQ(held.journal.myCheckIn(first.period)->record.id, first.record.id);
    ASSERT_TRUE(held.journal.remove(first.record.id));
    ASSERT_TRUE(held.journal.replace(later));
    EXPECT_EQ(held.journal.myCheckIn(first.period)->record.id, later.record.id);
}

TEST(Journal, OneNameAndOneSetOfPreferencesEach)
{
    MemoryJournal held;
    Preferences preferences = held.journal.preferences();
    preferences.cadence = Cadence::Month;
    ASSERT_TRUE(held.journal.add(preferences));
    EXPECT_EQ(held.journal.preferences().cadence, Cadence::Month);
    EXPECT_EQ(refused(held, [&] { return held.journal.add(held.journal.compose<Preferences>()); }),
              ErrorCode::AlreadyExists);
    Partner partner = held.journal.compose<Partner>();
    partner.record.visibility = Visibility::Shared;
    partner.name = QStringLiteral("Anna");
    ASSERT_TRUE(held.journal.add(partner));
    EXPECT_EQ(held.journal.nameOf(kFirstPartner), QStringLiteral("Anna"));
    partner.record.id = RecordId(99);
    EXPECT_EQ(refused(held, [&] { return held.journal.add(partner); }), ErrorCode::AlreadyExists);
}

TEST(Journal, AnEmptyCheckInIsRefusedSharedOrNot)
{
    MemoryJournal held;
    CheckIn empty = held.journal.compose<CheckIn>();
    empty.period = Period::containing(QDate(2026, 7, 12), Cadence::Week);
    empty.record.visibility = Visibility::Shared;
    EXPECT_EQ(refused(held, [&] { return held.journal.add(empty); }), ErrorCode::NoAnswer);
}

TEST(Journal, ChangesTogetherKeepTheRulesTogether)
{
    MemoryJournal held;
    const QDate day(2026, 7, 12);
    EXPECT_EQ(refused(held,
                      [&] {
                          return held.journal.apply({Change::add(checkInOf(held.journal, day, 5)),
                                                     Change::add(checkInOf(held.journal, day, 6))});
                      }),
              ErrorCode::PeriodTaken);
    const CheckIn first = checkInOf(held.journal, day, 5);
    ASSERT_TRUE(held.journal.add(first));
    // One goes and another takes its place, in one step.
    EXPECT_TRUE(held.journal.apply(
        {Change::remove(*held.journal.find(first.record.id)), Change::add(checkInOf(held.journal, day, 6))}));
}

TEST(Journal, AllOfASetOrNoneOfIt)
{
    MemoryJournal held;
    EXPECT_EQ(refused(held,
                      [&] {
                          return held.journal.apply({Change::add(entryOf(held.journal, {}, QStringLiteral("good"))),
                                                     Change::add(entryOf(held.journal, {}, QString()))});
                      }),
              ErrorCode::EmptyText);
    EXPECT_EQ(refused(held, [&] { return held.journal.replace(entryOf(held.journal, {}, QStringLiteral("x"))); }),
              ErrorCode::NotFound);
    EXPECT_EQ(refused(held, [&] { return held.journal.remove(RecordId(1)); }), ErrorCode::NotFound);
    EXPECT_EQ(refused(held, [&] { return held.journal.removeForGood(RecordId(1)); }), ErrorCode::NotFound);
    const Entry gone = entryOf(held.journal, {}, QStringLiteral("never added"));
    EXPECT_EQ(refused(held, [&] { return held.journal.apply({Change::edit(gone, gone)}); }), ErrorCode::NotFound);
    EXPECT_TRUE(held.journal.apply({}));
    EXPECT_FALSE(held.journal.canUndo());
    EXPECT_EQ(held.store.attempts, 0) << "nothing reached the store";
}

TEST(Journal, AStoreThatFailsLeavesEverythingAsBefore)
{
    MemoryJournal held;
    Journal &journal = held.journal;
    const Entry entry = entryOf(journal, {}, QStringLiteral("kept"));
    ASSERT_TRUE(journal.add(entry));
    ASSERT_TRUE(journal.saveDraft(QStringLiteral("entry/new"), {{QStringLiteral("text"), QStringLiteral("typing")}}));
    Entry edited = entry;
    edited.text = QStringLiteral("edited");
    ASSERT_TRUE(journal.replace(edited));
    ASSERT_TRUE(journal.undo());
    held.store.isFull = true;
    const auto rows = held.store.rows.size();
    const auto full = [&](const std::function<Result<void>()> &attempt) {
        EXPECT_EQ(refused(held, attempt), ErrorCode::DiskFull);
        EXPECT_TRUE(journal.canRedo());
        EXPECT_EQ(held.store.rows.size(), rows);
    };
    full([&] { return journal.add(entryOf(journal, {}, QStringLiteral("new")), QStringLiteral("entry/new")); });
    full([&] { return journal.replace(edited); });
    full([&] { return journal.remove(entry.record.id); });
    full([&] { return journal.removeForGood(entry.record.id); });
    full([&] { return journal.undo(); });
    full([&] { return journal.redo(); });
    full([&] { return journal.saveDraft(QStringLiteral("entry/new"), {{QStringLiteral("text"), 1}}); });
    full([&] { return journal.discardDraft(QStringLiteral("entry/new")); });
    held.store.isFull = false;
    ASSERT_TRUE(journal.redo());
    EXPECT_EQ(journal.all<Entry>().at(0).text, QStringLiteral("edited"));
}

TEST(Journal, SignalsCarryTheRightIdsAndComeWhenTheStateIsThere)
{
    MemoryJournal held;
    Journal &journal = held.journal;
    QList<RecordEvent> seen;
    const auto watch = QObject::connect(&journal, &Journal::changed, &journal, [&](const QList<RecordEvent> &events) {
        for (const RecordEvent &event : events)
            EXPECT_EQ(journal.findRecord(event.id) != nullptr, event.action != ChangeAction::Removed);
        seen = events;
    });
    QSignalSpy history(&journal, &Journal::historyChanged);
    const Entry entry = entryOf(journal, {}, QStringLiteral("one"));
    const GratitudeNote note = noteOf(journal, QStringLiteral("thanks"));
    const auto expect = [&](std::initializer_list<std::tuple<RecordId, Kind, ChangeAction>> expected, int line) {
        ASSERT_EQ(seen.size(), static_cast<qsizetype>(expected.size())) << line;
        qsizetype at = 0;
        for (const auto &[id, kind, action] : expected) {
            EXPECT_EQ(seen[at].id, id) << line;
            EXPECT_EQ(seen[at].kind, kind) << line;
            EXPECT_EQ(seen[at].action, action) << line;
            ++at;
        }
        seen.clear();
    };
    ASSERT_TRUE(journal.apply({Change::add(entry), Change::add(note)}));
    expect({{entry.record.id, Kind::Entry, ChangeAction::Added},
            {note.record.id, Kind::GratitudeNote, ChangeAction::Added}},
           __LINE__);
    ASSERT_TRUE(journal.replace(entry));
    expect({{entry.record.id, Kind::Entry, ChangeAction::Edited}}, __LINE__);
    ASSERT_TRUE(journal.remove(entry.record.id));
    expect({{entry.record.id, Kind::Entry, ChangeAction::Removed}}, __LINE__);
    ASSERT_TRUE(journal.undo());
    expect({{entry.record.id, Kind::Entry, ChangeAction::Added}}, __LINE__);
    ASSERT_TRUE(journal.undo());
    expect({{entry.record.id, Kind::Entry, ChangeAction::Edited}}, __LINE__);
    ASSERT_TRUE(journal.undo());
    expect({{note.record.id, Kind::GratitudeNote, ChangeAction::Removed},
            {entry.record.id, Kind::Entry, ChangeAction::Removed}},
           __LINE__);
    EXPECT_EQ(history.count(), 6);
    ASSERT_TRUE(journal.redo());
    seen.clear();
    ASSERT_TRUE(journal.saveDraft(QStringLiteral("entry/new"), {{QStringLiteral("a"), 1}}));
    EXPECT_TRUE(seen.isEmpty()) << "drafts are not announced";
    journal.markNotVerified({note.record.id, RecordId(5)});
    expect({{note.record.id, Kind::GratitudeNote, ChangeAction::Edited}}, __LINE__);
    EXPECT_FALSE(journal.findRecord(note.record.id)->verified);
    QObject::disconnect(watch);
}

} // namespace
} // namespace hearth
