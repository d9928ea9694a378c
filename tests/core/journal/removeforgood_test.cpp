// SPDX-License-Identifier: GPL-3.0-or-later
// Deleting for good, and what goes with it.
#include "core/journal/memorystore.h"
#include "journal/blindcheckin.h"
#include "journal/draftphotos.h"
#include "records/draftplace.h"
#include "support/everykind.h"
#include "support/journalfixture.h"

#include <QCborArray>

#include <gtest/gtest.h>

namespace hearth {
namespace {

using test::entryOf;
using test::MemoryJournal;
using test::noteOf;
using test::typed;

// Where a change of that record is typed; nothing for a kind that is not changed in an editor.
std::optional<DraftPlace> placeOfChange(const AnyRecord &any)
{
    DraftPlace place{.kind = kindOf(any), .of = recordOf(any).id};
    if (const auto *checkIn = std::get_if<CheckIn>(&any))
        return DraftPlace{.kind = Kind::CheckIn, .period = checkIn->period};
    if (const auto *own = std::get_if<OwnAnswers>(&any)) // together with the check-in
        return DraftPlace{.kind = Kind::CheckIn, .period = own->period};
    if (const auto *words = std::get_if<Reflection>(&any))
        return DraftPlace{.kind = Kind::Reflection, .about = words->experience};
    if (const auto *version = std::get_if<AgreementVersion>(&any))
        place.of = version->agreement;
    const bool isTyped =
        place.kind != Kind::Conversation && place.kind != Kind::Attachment && place.kind != Kind::SharedChart;
    return isTyped ? std::optional(place) : std::nullopt;
}

TEST(RemoveForGood, LeavesNothingThatUndoOrRedoBringsBack)
{
    MemoryJournal held;
    Journal &journal = held.journal;
    Entry secret = entryOf(journal, {}, QStringLiteral("secret"));
    const Entry other = entryOf(journal, {}, QStringLiteral("other"));
    ASSERT_TRUE(journal.add(other));
    ASSERT_TRUE(journal.apply({Change::add(secret), Change::add(noteOf(journal, QStringLiteral("thanks")))}));
    for (int i = 0; i < 4; ++i) {
        secret.text = QStringLiteral("secret %1").arg(i);
        ASSERT_TRUE(journal.replace(secret));
    }
    ASSERT_TRUE(journal.undo());
    ASSERT_TRUE(journal.undo()); // two edits wait to be done again
    ASSERT_TRUE(journal.removeForGood(secret.record.id));
    EXPECT_EQ(journal.findRecord(secret.record.id), nullptr);
    EXPECT_FALSE(journal.canRedo());
    int steps = 0;
    while (journal.canUndo()) {
        ASSERT_TRUE(journal.undo());
        EXPECT_EQ(journal.findRecord(secret.record.id), nullptr);
        ++steps;
    }
    EXPECT_EQ(steps, 2) << "the note and the other entry";
    while (journal.canRedo()) {
        ASSERT_TRUE(journal.redo());
        EXPECT_EQ(journal.findRecord(secret.record.id), nullptr);
    }
    EXPECT_EQ(held.store.rows.count(secret.record.id), 0U);
    EXPECT_EQ(journal.all<Entry>().size(), 1U);
}

TEST(RemoveForGood, APlantedCheckInTakesNothingAlongThatItsAuthorWrote)
{
    const Period week = Period::containing(QDate(2026, 7, 1), Cadence::Week);
    CheckIn planted;
    planted.record.author = kFirstPartner;
    planted.record.visibility = Visibility::Shared;
    planted.record.date = QDate(2026, 7, 6);
    planted.record.revision = 1;
    planted.record.verified = false;
    planted.period = week;
    planted.feelings = {QStringLiteral("calm")};
    JournalContents contents;
    for (const RecordId id : {RecordId(4711), RecordId(4712)}) {
        planted.record.id = id;
        std::get<std::vector<CheckIn>>(contents.records).push_back(planted);
    }
    MemoryJournal held(true, std::move(contents));
    Journal &journal = held.journal;

    CheckIn mine = journal.compose<CheckIn>();
    mine.period = week;
    mine.setAnswer(Dimension::Safe, Answer::rated(6).take());
    ASSERT_TRUE(journal.apply(sealedCheckIn(journal, mine).take()));
    OwnAnswers own = journal.compose<OwnAnswers>();
    own.period = week;
    own.answers = {{QStringLiteral("k"), AnswerForm::YesNo, QStringLiteral("I slept."), OwnAnswer::kYes, {}}};
    ASSERT_TRUE(journal.add(own));
    SharedChart chart = journal.compose<SharedChart>();
    chart.record.visibility = Visibility::Shared;
    chart.dimension = Dimension::Safe;
    chart.month = YearMonth::of(week.start);
    chart.ratings = {{week, 6, {}}};
    ASSERT_TRUE(journal.add(chart));
    const auto left = [&] {
        return std::vector{journal.all<CheckIn>().size(), journal.all<CheckInSeal>().size(),
                           journal.all<OwnAnswers>().size(), journal.all<SharedChart>().size()};
    };
    ASSERT_EQ(left(), (std::vector<std::size_t>{3, 1, 1, 1}));

    ASSERT_TRUE(journal.remove(RecordId(4711)));
    EXPECT_EQ(left(), (std::vector<std::size_t>{2, 1, 1, 1}));
    ASSERT_TRUE(journal.removeForGood(RecordId(4712)));
    EXPECT_EQ(left(), (std::vector<std::size_t>{1, 1, 1, 1}));
    ASSERT_TRUE(journal.removeForGood(mine.record.id));
    EXPECT_EQ(left(), (std::vector<std::size_t>{0, 0, 0, 0})) << "the real one does";
}

TEST(RemoveForGood, TakesTheDraftOfItsEditorAlong)
{
    MemoryJournal held;
    const Entry secret = entryOf(held.journal, {}, QStringLiteral("secret"));
    ASSERT_TRUE(held.journal.add(secret));
    const QString place = QStringLiteral("entry/%1").arg(secret.record.id.number());
    ASSERT_TRUE(held.journal.saveDraft(place, typed("secret, being edited")));
    ASSERT_TRUE(held.journal.removeForGood(secret.record.id));
    EXPECT_EQ(held.journal.draft(place), nullptr);
    EXPECT_TRUE(held.store.rows.empty());
}

TEST(RemoveForGood, TakesThePhotosThatWaitedForItsDraftAndNoOthers)
{
    MemoryJournal held;
    Journal &journal = held.journal;
    const Entry secret = entryOf(journal, {}, QStringLiteral("secret"));
    ASSERT_TRUE(journal.add(secret));
    const auto waitingFor = [](RecordId photo) {
        const QCborMap one{{QStringLiteral("id"), static_cast<qint64>(photo.number())}};
        return QCborMap{{QString::fromUtf8(kPhotosField), QCborMap{{QStringLiteral("added"), QCborArray{one}}}}};
    };
    const QString place = QStringLiteral("entry/%1").arg(secret.record.id.number());
    ASSERT_TRUE(journal.saveDraft(place, waitingFor(RecordId(71))));
    ASSERT_TRUE(journal.saveDraft(photoPlace(RecordId(71)), typed("its pixels")));
    ASSERT_TRUE(journal.saveDraft(QStringLiteral("entry/new"), waitingFor(RecordId(72))));
    ASSERT_TRUE(journal.saveDraft(photoPlace(RecordId(72)), typed("other pixels")));
    ASSERT_TRUE(journal.removeForGood(secret.record.id));
    EXPECT_EQ(journal.draft(place), nullptr);
    EXPECT_EQ(journal.draft(photoPlace(RecordId(71))), nullptr);
    EXPECT_NE(journal.draft(photoPlace(RecordId(72))), nullptr);
    EXPECT_EQ(held.store.rows.size(), 2U) << "what waits for another draft";
}

TEST(RemoveForGood, TakesExactlyTheDraftsOfThatRecord)
{
    MemoryJournal held;
    Journal &journal = held.journal;
    SharedExperience walk = journal.compose<SharedExperience>();
    walk.title = QStringLiteral("a walk");
    ASSERT_TRUE(journal.add(walk));
    Reflection words = journal.compose<Reflection>();
    words.experience = walk.record.id;
    words.text = QStringLiteral("windy");
    ASSERT_TRUE(journal.add(words));
    const QString id = QString::number(walk.record.id.number());
    const QString ofWords = QStringLiteral("words/") + id;
    const QString ofWalk = QStringLiteral("experience/") + id;
    const QString fromIt = QStringLiteral("experience/from/") + id;
    for (const QString &place : {ofWords, ofWalk, fromIt})
        ASSERT_TRUE(journal.saveDraft(place, typed("half a sentence")));
    ASSERT_TRUE(journal.removeForGood(walk.record.id));
    EXPECT_EQ(journal.draft(ofWalk), nullptr);
    EXPECT_NE(journal.draft(ofWords), nullptr) << "my words about it are another record";
    EXPECT_NE(journal.draft(fromIt), nullptr);
    ASSERT_TRUE(journal.removeForGood(words.record.id));
    EXPECT_EQ(journal.draft(ofWords), nullptr);
    CheckIn checkIn = journal.compose<CheckIn>();
    checkIn.period = Period::containing(held.clock.today(), Cadence::Week);
    checkIn.feelings = {QStringLiteral("calm")};
    ASSERT_TRUE(journal.add(checkIn));
    const QString answers = QStringLiteral("checkin/") + checkIn.period.toString();
    ASSERT_TRUE(journal.saveDraft(answers, typed("changed")));
    ASSERT_TRUE(journal.removeForGood(checkIn.record.id));
    EXPECT_EQ(journal.draft(answers), nullptr);
}

TEST(RemoveForGood, TakesWhatIsTypedOverARecordOfAnyKindAlong)
{
    MemoryJournal held;
    Journal &journal = held.journal;
    ChangeSet changes = test::everyKind(journal, Visibility::Private,
                                        [](qsizetype most) { return QStringLiteral("a few words").left(most); });
    CheckIn checkIn = journal.compose<CheckIn>();
    checkIn.period = Period::containing(held.clock.today(), Cadence::Week);
    checkIn.feelings = {QStringLiteral("calm")};
    changes.push_back(Change::add(checkIn));
    QSet<Kind> kinds;
    for (const Change &change : changes) {
        const auto place = placeOfChange(*change.after);
        if (!place)
            continue;
        const QString over = place->name();
        const QString beside = DraftPlace{.kind = Kind::Entry, .of = RecordId(4242)}.name();
        ASSERT_TRUE(journal.apply({change})) << static_cast<int>(place->kind);
        ASSERT_TRUE(journal.saveDraft(over, typed("half a sentence")));
        ASSERT_TRUE(journal.saveDraft(beside, typed("something else")));
        ASSERT_TRUE(journal.removeForGood(change.id()));
        EXPECT_EQ(journal.draft(over), nullptr) << qPrintable(over);
        EXPECT_NE(journal.draft(beside), nullptr) << qPrintable(over);
        kinds.insert(place->kind);
    }
    EXPECT_EQ(kinds.size(), 11) << "every kind that is typed in an editor";
}

TEST(RemoveForGood, KeepsTheNextWordsOfAnAgreementUntilTheirDraftOrTheLastVersionGoes)
{
    MemoryJournal held;
    Journal &journal = held.journal;
    AgreementVersion first = journal.compose<AgreementVersion>();
    first.record.visibility = Visibility::Shared;
    first.agreement = first.record.id;
    first.title = first.text = QStringLiteral("one");
    ASSERT_TRUE(journal.add(first));
    AgreementVersion second = first;
    second.record = journal.compose<AgreementVersion>().record;
    second.record.visibility = Visibility::Shared;
    second.number = 2;
    second.text = QStringLiteral("two");
    ASSERT_TRUE(journal.add(second));
    const QString place = DraftPlace{.kind = Kind::AgreementVersion, .of = first.agreement}.name();
    ASSERT_TRUE(journal.saveDraft(place, typed("three")));
    ASSERT_TRUE(journal.removeForGood(first.record.id));
    EXPECT_NE(journal.draft(place), nullptr) << "an older version says nothing of what comes next";
    AgreementVersion third = second;
    third.record = journal.compose<AgreementVersion>().record;
    third.number = 3;
    ASSERT_TRUE(journal.add(third));
    ASSERT_TRUE(journal.removeForGood(third.record.id));
    EXPECT_EQ(journal.draft(place), nullptr) << "it was typed over my draft of the next";
    ASSERT_TRUE(journal.saveDraft(place, typed("three once more")));
    ASSERT_TRUE(journal.removeForGood(second.record.id));
    EXPECT_EQ(journal.draft(place), nullptr);
}

} // namespace
} // namespace hearth
