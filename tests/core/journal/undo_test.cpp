// SPDX-License-Identifier: GPL-3.0-or-later
// Undo and redo, and what is being typed.
#include "core/journal/memorystore.h"
#include "records/codec.h"
#include "support/journalfixture.h"

#include <gtest/gtest.h>

namespace hearth {
namespace {

using test::entryOf;
using test::MemoryJournal;
using test::noteOf;
using test::stateOf;
using test::typed;

const QString kPlace = QStringLiteral("entry/new");

// The rows in the store say exactly what the journal shows.
void expectStoredAsShown(const MemoryJournal &held)
{
    const auto shown = stateOf(held.journal);
    ASSERT_EQ(held.store.rows.size(), shown.size());
    for (const auto &[id, row] : held.store.rows) {
        auto decoded = decode(row.payload);
        ASSERT_TRUE(decoded);
        Record &record = recordOf(decoded.value());
        const Record &now = recordOf(shown.at(id));
        record.id = id;
        record.author = now.author;
        record.visibility = row.isShared ? Visibility::Shared : Visibility::Private;
        EXPECT_TRUE(decoded.value() == shown.at(id));
        EXPECT_EQ(held.journal.findRecord(id)->revision, row.revision);
    }
}

// One random, allowed step: adding, editing, sharing, moving in time, removing, alone or several at once.
void takeAStep(MemoryJournal &held, Random &random)
{
    Journal &journal = held.journal;
    const auto words = [&] { return QStringLiteral("words %1").arg(random.next()); };
    const auto anyEntry = [&]() -> const Entry & {
        return journal.all<Entry>().at(random.below(static_cast<std::uint32_t>(journal.all<Entry>().size())));
    };
    const auto day = [&] { return QDate(2020, 1, 1).addDays(random.below(2000)); };
    const std::uint32_t choice = journal.all<Entry>().size() < 3 ? 0 : random.below(8);
    if (choice <= 1) {
        Entry entry = entryOf(journal, words(), words());
        entry.record.date = day();
        entry.record.tags = {words()};
        ASSERT_TRUE(journal.add(entry));
    } else if (choice == 2) {
        Entry entry = anyEntry();
        entry.text = words();
        entry.record.date = day();
        ASSERT_TRUE(journal.replace(entry));
    } else if (choice == 3) {
        Entry entry = anyEntry();
        entry.record.visibility =
            entry.record.visibility == Visibility::Shared ? Visibility::Private : Visibility::Shared;
        ASSERT_TRUE(journal.replace(entry));
    } else if (choice == 4) {
        ASSERT_TRUE(journal.remove(anyEntry().record.id));
    } else if (choice == 5) {
        const Entry &first = journal.all<Entry>().at(0);
        Entry second = journal.all<Entry>().at(1);
        const Entry before = second;
        second.title = words();
        ASSERT_TRUE(journal.apply(
            {Change::remove(first), Change::edit(before, second), Change::add(noteOf(journal, words()))}));
    } else if (choice == 6) {
        CheckIn checkIn = journal.compose<CheckIn>();
        checkIn.period = Period::containing(day(), Cadence::Day);
        checkIn.setAnswer(Dimension::Safe, Answer::didNotComeUp());
        checkIn.setAnswer(Dimension::Space, Answer::rated(static_cast<int>(random.below(7)) + 1).value());
        if (random.below(2) == 0)
            checkIn.record.visibility = Visibility::Shared;
        const CheckIn *present = journal.myCheckIn(checkIn.period);
        ASSERT_TRUE(present == nullptr ? journal.add(checkIn) : journal.remove(present->record.id));
    } else {
        ASSERT_TRUE(journal.saveDraft(kPlace, {{QStringLiteral("n"), static_cast<qint64>(random.below(1000))}}));
        ASSERT_TRUE(journal.discardDraft(kPlace));
        ASSERT_TRUE(journal.add(noteOf(journal, words())));
    }
    held.clock.setToday(held.clock.today().addDays(1));
}

TEST(Undo, HasNothingToDoInANewJournal)
{
    MemoryJournal held;
    EXPECT_FALSE(held.journal.canUndo());
    EXPECT_EQ(held.journal.undo().error().code, ErrorCode::NothingToUndo);
    EXPECT_EQ(held.journal.redo().error().code, ErrorCode::NothingToUndo);
}

TEST(Undo, TakesBackAndDoesAgainThreeHundredRandomSteps)
{
    for (const std::uint64_t seed : {1U, 2U, 3U}) {
        MemoryJournal held;
        SeededRandom random(seed);
        std::vector<std::map<RecordId, AnyRecord>> states{stateOf(held.journal)};
        for (int step = 0; step < 300; ++step) {
            takeAStep(held, random);
            states.push_back(stateOf(held.journal));
        }
        expectStoredAsShown(held);
        for (std::size_t step = states.size() - 1; step-- > 0;) {
            ASSERT_TRUE(held.journal.undo());
            ASSERT_TRUE(stateOf(held.journal) == states[step]) << "seed " << seed << " step " << step;
        }
        EXPECT_FALSE(held.journal.canUndo());
        EXPECT_TRUE(held.store.rows.empty());
        for (std::size_t step = 1; step < states.size(); ++step) {
            ASSERT_TRUE(held.journal.redo());
            ASSERT_TRUE(stateOf(held.journal) == states[step]) << "seed " << seed << " step " << step;
        }
        EXPECT_FALSE(held.journal.canRedo());
        expectStoredAsShown(held);
        // Back and forth at random.
        std::size_t at = states.size() - 1;
        for (int i = 0; i < 200; ++i) {
            const bool back = at == states.size() - 1 || (at > 0 && random.below(2) == 0);
            ASSERT_TRUE(back ? held.journal.undo() : held.journal.redo());
            at = back ? at - 1 : at + 1;
            ASSERT_TRUE(stateOf(held.journal) == states[at]);
        }
        expectStoredAsShown(held);
    }
}

TEST(Undo, ANewStepForgetsWhatCouldBeDoneAgain)
{
    MemoryJournal held;
    ASSERT_TRUE(held.journal.add(entryOf(held.journal, {}, QStringLiteral("one"))));
    ASSERT_TRUE(held.journal.undo());
    ASSERT_TRUE(held.journal.add(entryOf(held.journal, {}, QStringLiteral("two"))));
    EXPECT_FALSE(held.journal.canRedo());
}

TEST(Undo, TakesBackExactlyOneStepWhateverCameAfterIt)
{
    MemoryJournal held;
    Journal &journal = held.journal;
    const Entry kept = entryOf(journal, {}, QStringLiteral("kept"));
    ASSERT_TRUE(journal.add(kept));
    const StepId deleted = journal.remove(kept.record.id).take();
    Entry later = entryOf(journal, {}, QStringLiteral("later"));
    const StepId added = journal.add(later).take();
    EXPECT_EQ(journal.nextStep(Retrace::Undo), added);
    ASSERT_TRUE(journal.canRetrace(Retrace::Undo, deleted));
    ASSERT_TRUE(journal.retrace(Retrace::Undo, deleted));
    EXPECT_TRUE(journal.find(kept.record.id));
    EXPECT_TRUE(journal.find(later.record.id)) << "what was saved meanwhile stays";
    EXPECT_FALSE(journal.canRetrace(Retrace::Undo, deleted)) << "only once";
    EXPECT_EQ(journal.retrace(Retrace::Undo, deleted).error().code, ErrorCode::NothingToUndo);
    expectStoredAsShown(held);
    ASSERT_TRUE(journal.retrace(Retrace::Redo, deleted));
    EXPECT_FALSE(journal.find(kept.record.id));
    expectStoredAsShown(held);

    later.text = QStringLiteral("changed");
    ASSERT_TRUE(journal.replace(later));
    EXPECT_FALSE(journal.canRetrace(Retrace::Undo, added)) << "the change would be lost";
    EXPECT_EQ(journal.retrace(Retrace::Undo, added).error().code, ErrorCode::NothingToUndo);
    ASSERT_TRUE(journal.undo());
    EXPECT_TRUE(journal.canRetrace(Retrace::Undo, added));
    EXPECT_FALSE(journal.canRetrace(Retrace::Undo, StepId()));
}

TEST(Undo, IsNotOfferedWhereARuleWouldRefuseIt)
{
    MemoryJournal held;
    Journal &journal = held.journal;
    CheckIn checkIn = journal.compose<CheckIn>();
    checkIn.period = Period::containing(held.clock.today(), Cadence::Week);
    checkIn.setAnswer(Dimension::Safe, Answer::rated(4).value());
    ASSERT_TRUE(journal.add(checkIn));
    const StepId deleted = journal.remove(checkIn.record.id).take();
    EXPECT_TRUE(journal.canRetrace(Retrace::Undo, deleted));
    CheckIn anew = checkIn;
    anew.record = journal.compose<CheckIn>().record;
    ASSERT_TRUE(journal.add(anew));
    EXPECT_FALSE(journal.canRetrace(Retrace::Undo, deleted)) << "the period is taken";
}

TEST(Undo, StaysInOrderWhenWhoeverHearsOfAStepTakesAnother)
{
    MemoryJournal held;
    Journal &journal = held.journal;
    bool isFirst = true;
    QObject::connect(&journal, &Journal::changed, &journal, [&] {
        if (std::exchange(isFirst, false)) {
            ASSERT_TRUE(journal.add(noteOf(journal, QStringLiteral("in answer"))));
        }
    });
    const StepId first = journal.add(entryOf(journal, {}, QStringLiteral("first"))).take();
    EXPECT_NE(journal.nextStep(Retrace::Undo), first);
    ASSERT_TRUE(journal.undo());
    EXPECT_TRUE(journal.all<GratitudeNote>().isEmpty());
    EXPECT_EQ(journal.nextStep(Retrace::Undo), first);
}

TEST(Undo, WorksOnTheSealedFileToo)
{
    test::JournalFolder folder;
    auto anna = folder.open();
    Entry entry = entryOf(*anna.journal, {}, QStringLiteral("private first"));
    ASSERT_TRUE(anna.journal->add(entry));
    entry.record.visibility = Visibility::Shared;
    ASSERT_TRUE(anna.journal->replace(entry));
    ASSERT_TRUE(anna.journal->remove(entry.record.id));
    for (int i = 0; i < 3; ++i)
        ASSERT_TRUE(anna.journal->undo());
    for (int i = 0; i < 2; ++i)
        ASSERT_TRUE(anna.journal->redo());
    anna = {};
    EXPECT_EQ(folder.open(test::kBensPassphrase).journal->all<Entry>().size(), 1U);
}

TEST(Undo, NeverSignsWhatSomebodyElsePlantedInMyName)
{
    JournalContents contents;
    Entry planted;
    planted.record.id = RecordId(77);
    planted.record.author = kFirstPartner;
    planted.record.visibility = Visibility::Shared;
    planted.record.date = QDate(2026, 7, 1);
    planted.record.revision = 1;
    planted.record.verified = false;
    planted.text = QStringLiteral("not my words");
    std::get<std::vector<Entry>>(contents.records) = {planted};
    MemoryJournal held(true, std::move(contents));
    held.store.rows[planted.record.id] = {true, 1, {}, {}};
    planted.text = QStringLiteral("edited");
    EXPECT_EQ(held.journal.replace(planted).error().code, ErrorCode::NotWrittenByYou);
    planted.record.visibility = Visibility::Private;
    EXPECT_EQ(held.journal.replace(planted).error().code, ErrorCode::NotWrittenByYou);
    const Entry before = entryOf(held.journal, {}, QStringLiteral("mine"));
    ASSERT_TRUE(held.journal.add(before));
    ASSERT_TRUE(held.journal.remove(planted.record.id));
    ASSERT_TRUE(held.journal.undo()) << "the step before it";
    EXPECT_FALSE(held.journal.find(planted.record.id));
    EXPECT_FALSE(held.journal.find(before.record.id));
}

TEST(Drafts, AreKeptReplacedAndDiscarded)
{
    MemoryJournal held;
    Journal &journal = held.journal;
    EXPECT_EQ(journal.draft(kPlace), nullptr);
    ASSERT_TRUE(journal.saveDraft(kPlace, typed("h")));
    ASSERT_TRUE(journal.saveDraft(kPlace, typed("he")));
    ASSERT_TRUE(journal.saveDraft(QStringLiteral("gratitude/new"), typed("other")));
    EXPECT_EQ(journal.all<Draft>().size(), 2U);
    EXPECT_TRUE(journal.draft(kPlace)->fields == typed("he"));
    const int commits = held.store.commits;
    ASSERT_TRUE(journal.saveDraft(kPlace, typed("he")));
    EXPECT_EQ(held.store.commits, commits) << "nothing to write";
    EXPECT_FALSE(journal.canUndo());
    ASSERT_TRUE(journal.discardDraft(kPlace));
    ASSERT_TRUE(journal.discardDraft(kPlace));
    EXPECT_EQ(journal.draft(kPlace), nullptr);
    EXPECT_EQ(held.store.rows.size(), 1U);
    EXPECT_EQ(journal.saveDraft({}, typed("nowhere")).error().code, ErrorCode::BadValue);
    expectStoredAsShown(held);
}

TEST(Drafts, GoInTheSameStepAsWhatTheyBecame)
{
    MemoryJournal held;
    Journal &journal = held.journal;
    ASSERT_TRUE(journal.saveDraft(kPlace, typed("hello")));
    ASSERT_TRUE(journal.saveDraft(kPlace, typed("hello world")));
    EXPECT_EQ(journal.add(entryOf(journal, {}, QString()), kPlace).error().code, ErrorCode::EmptyText);
    EXPECT_NE(journal.draft(kPlace), nullptr);
    const int commits = held.store.commits;
    ASSERT_TRUE(journal.add(entryOf(journal, {}, QStringLiteral("hello world")), kPlace));
    EXPECT_EQ(held.store.commits, commits + 1);
    EXPECT_EQ(journal.draft(kPlace), nullptr);
    EXPECT_EQ(held.store.rows.size(), 1U);
    ASSERT_TRUE(journal.add(entryOf(journal, {}, QStringLiteral("no draft there")), kPlace));
    ASSERT_TRUE(journal.undo());
    ASSERT_TRUE(journal.undo());
    EXPECT_TRUE(held.store.rows.empty());
}

TEST(SharedCheckIn, HidesWhyAnAnswerIsMissing)
{
    MemoryJournal held;
    const auto make = [&](Answer answer, Visibility visibility, int week) {
        CheckIn checkIn = held.journal.compose<CheckIn>();
        checkIn.record.visibility = visibility;
        checkIn.period = Period::containing(QDate(2026, 1, 5).addDays(7 * week), Cadence::Week);
        checkIn.setAnswer(Dimension::Connected, Answer::rated(6).value());
        checkIn.setAnswer(Dimension::Safe, answer);
        return checkIn;
    };
    std::array<QByteArray, 3> stored;
    const std::array answers{Answer::didNotComeUp(), Answer::ratherNotSay(), Answer()};
    for (std::size_t i = 0; i < answers.size(); ++i) {
        CheckIn checkIn = make(answers[i], Visibility::Shared, 0);
        checkIn.record.id = RecordId(77);
        ASSERT_TRUE(held.journal.add(checkIn));
        EXPECT_EQ(held.journal.all<CheckIn>().at(0).answer(Dimension::Safe), Answer());
        stored[i] = held.store.rows.at(RecordId(77)).payload;
        ASSERT_TRUE(held.journal.remove(RecordId(77)));
    }
    EXPECT_EQ(stored[0], stored[1]);
    EXPECT_EQ(stored[0], stored[2]) << "byte for byte alike";

    // A private one keeps the reason; sharing it later hides it, in memory and in the row, also when done again.
    CheckIn mine = make(Answer::ratherNotSay(), Visibility::Private, 1);
    ASSERT_TRUE(held.journal.add(mine));
    EXPECT_EQ(held.journal.all<CheckIn>().at(0).answer(Dimension::Safe), Answer::ratherNotSay());
    mine.record.visibility = Visibility::Shared;
    ASSERT_TRUE(held.journal.replace(mine));
    const auto expectHidden = [&] {
        EXPECT_EQ(held.journal.all<CheckIn>().at(0).answer(Dimension::Safe), Answer());
        const auto row = decode(held.store.rows.at(mine.record.id).payload);
        EXPECT_EQ(std::get<CheckIn>(row.value()).answer(Dimension::Safe), Answer());
    };
    expectHidden();
    ASSERT_TRUE(held.journal.undo());
    EXPECT_EQ(held.journal.all<CheckIn>().at(0).answer(Dimension::Safe), Answer::ratherNotSay());
    ASSERT_TRUE(held.journal.redo());
    expectHidden();
}

} // namespace
} // namespace hearth
