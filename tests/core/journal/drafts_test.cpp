// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/drafts.h"

#include "records/draftplace.h"

#include <gtest/gtest.h>

#include <QCborArray>

#include <limits>

using namespace hearth;

namespace {

constexpr qint64 kGreatest = std::numeric_limits<qint64>::max();

template <typename T>
T begun()
{
    T value;
    value.record.id = RecordId(5);
    value.record.author = kSecondPartner;
    value.record.date = QDate(2026, 7, 12);
    return value;
}

Draft draftAt(const DraftPlace &place, const QCborMap &fields)
{
    Draft draft;
    draft.place = place.name();
    draft.fields = fields;
    return draft;
}

// What a draft of Hearthbook 1.0 with these fields holds.
template <typename T>
T older(const QCborMap &fields, const T &record = begun<T>())
{
    return std::get<T>(recordIn(draftAt({.kind = T::kind}, fields), record));
}

QString utf8(const char *words)
{
    return QString::fromUtf8(words);
}

} // namespace

TEST(Drafts, HoldWhatIsTypedExactlyAndWhoMayReadIt)
{
    Entry entry = begun<Entry>();
    entry.title = utf8(" two\u00A0words\u00A0");
    entry.text = utf8("a\nb \u202E\u00A0");
    entry.record.visibility = Visibility::Shared;
    entry.record.tags = {utf8("<b>")};
    entry.record.links = {RecordId(kGreatest)};
    entry.feelings = {{utf8("calm"), 2}};
    const Draft draft = draftAt({.kind = Kind::Entry}, draftFields(entry, {}));
    EXPECT_EQ(std::get<Entry>(recordIn(draft, begun<Entry>())), entry);
    const auto alone = recordIn(draft);
    ASSERT_TRUE(alone);
    EXPECT_EQ(std::get<Entry>(*alone).title, entry.title);
    EXPECT_FALSE(draft.fields.contains(QStringLiteral("photos")));
    EXPECT_TRUE(draftFields(entry, QCborMap()).contains(QStringLiteral("photos")));
}

TEST(Drafts, BelongToTheRecordTheyWereBegunOver)
{
    Entry typed = begun<Entry>();
    typed.text = utf8("typed");
    Entry present = begun<Entry>();
    present.record.id = RecordId(9);
    present.record.revision = 7;
    const auto found = std::get<Entry>(recordIn(draftAt({.kind = Kind::Entry}, draftFields(typed, {})), present));
    EXPECT_EQ(found.record.id, RecordId(9));
    EXPECT_EQ(found.record.revision, 7U);
    EXPECT_EQ(found.text, utf8("typed"));
}

TEST(Drafts, WhoMayReadARecordIsSaidByTheLaterChoice)
{
    const auto readers = [](Visibility typed, std::optional<Visibility> then, Visibility now, quint32 revision = 3) {
        Entry entry = begun<Entry>();
        entry.record.visibility = typed;
        Entry present = begun<Entry>();
        present.record.visibility = now;
        present.record.revision = revision;
        const Draft draft = draftAt({.kind = Kind::Entry, .of = RecordId(5)}, draftFields(entry, {}, then));
        return recordOf(recordIn(draft, present)).visibility;
    };
    using enum Visibility;
    EXPECT_EQ(readers(Shared, Private, Private), Shared) << "as it was typed";
    EXPECT_EQ(readers(Private, Shared, Shared), Private);
    EXPECT_EQ(readers(Shared, Shared, Private), Private) << "made private since";
    EXPECT_EQ(readers(Private, Private, Shared), Shared);
    EXPECT_EQ(readers(Shared, std::nullopt, Private), Private) << "an earlier draft does not say what was";
    EXPECT_EQ(readers(Shared, std::nullopt, Private, 0), Shared) << "but nobody chose for a new one";
    Entry present = begun<Entry>();
    present.record.revision = 1;
    EXPECT_EQ(older<Entry>({{utf8("text"), utf8("words")}, {utf8("shared"), true}}, present).record.visibility,
              Private);
}

TEST(Drafts, WhatCannotBeUnderstoodChangesNothing)
{
    const Entry present = begun<Entry>();
    const Draft broken = draftAt({.kind = Kind::Entry}, {{utf8("record"), QByteArray("\xFF")}});
    EXPECT_EQ(std::get<Entry>(recordIn(broken, present)), present);
    const Draft other = draftAt({.kind = Kind::Entry}, draftFields(begun<OwnCard>(), {}));
    EXPECT_EQ(std::get<Entry>(recordIn(other, present)), present);
    EXPECT_EQ(older<Entry>({{utf8("title"), 7}, {utf8("date"), utf8("soon")}, {utf8("wouldLike"), 99}}), present);
    EXPECT_FALSE(recordIn(draftAt({.kind = Kind::Conversation}, {})));
    EXPECT_FALSE(recordIn(draftAt({.kind = Kind::Attachment, .of = RecordId(3)}, {})));
}

TEST(OlderDraft, OfAnEntryIsTakenUp)
{
    const Entry entry = older<Entry>({{utf8("title"), utf8("Sunday\u00A0")},
                                      {utf8("text"), utf8("We walked.")},
                                      {utf8("date"), utf8("2026-07-01")},
                                      {utf8("shared"), true},
                                      {utf8("startedFrom"), utf8("day")},
                                      {utf8("wouldLike"), 3},
                                      {utf8("feelings"), QCborArray{utf8("calm"), 2, utf8("tired"), 9}},
                                      {utf8("tags"), QCborArray{utf8("\u202E<b>&"), utf8("two")}},
                                      {utf8("links"), QCborArray{kGreatest, 3}}});
    EXPECT_EQ(entry.title, utf8("Sunday\u00A0"));
    EXPECT_EQ(entry.text, utf8("We walked."));
    EXPECT_EQ(entry.record.date, QDate(2026, 7, 1));
    EXPECT_EQ(entry.record.visibility, Visibility::Shared);
    EXPECT_EQ(entry.startedFrom, utf8("day"));
    EXPECT_EQ(entry.wouldLike, WouldLike::Help);
    EXPECT_EQ(entry.feelings, (QList<FeltFeeling>{{utf8("calm"), 2}, {utf8("tired"), kStrongestFeeling}}));
    EXPECT_EQ(entry.record.tags, (QStringList{utf8("\u202E<b>&"), utf8("two")}));
    EXPECT_EQ(entry.record.links, (QList<RecordId>{RecordId(kGreatest), RecordId(3)}));
    Entry tagged = begun<Entry>();
    tagged.record.tags = {utf8("kept")};
    EXPECT_EQ(older<Entry>({{utf8("text"), utf8("> a card\n\n")}}, tagged).record.tags, tagged.record.tags);
}

TEST(OlderDraft, OfANoteIsTakenUp)
{
    const qint64 until = QDate(2026, 8, 1).toJulianDay();
    const GratitudeNote note = older<GratitudeNote>({{utf8("what"), utf8("You waited.")},
                                                     {utf8("why"), utf8("It was late.")},
                                                     {utf8("shows"), utf8("You care.")},
                                                     {utf8("date"), QDate(2026, 7, 3).toJulianDay()},
                                                     {utf8("share"), false},
                                                     {utf8("until"), until},
                                                     {utf8("print"), true},
                                                     {utf8("tags"), QCborArray{utf8("home")}},
                                                     {utf8("links"), QCborArray()}});
    EXPECT_EQ(note.what, utf8("You waited."));
    EXPECT_EQ(note.why, utf8("It was late."));
    EXPECT_EQ(note.shows, utf8("You care."));
    EXPECT_EQ(note.record.date, QDate(2026, 7, 3));
    EXPECT_EQ(note.record.visibility, Visibility::Private);
    EXPECT_EQ(note.keptUntil, QDate(2026, 8, 1));
    EXPECT_TRUE(note.mayPrint);
    EXPECT_FALSE(older<GratitudeNote>({{utf8("until"), 0}}).keptUntil.isValid());
    const GratitudeNote quick = older<GratitudeNote>({{utf8("what"), utf8("Tea.")}, {utf8("share"), true}});
    EXPECT_EQ(quick.what, utf8("Tea."));
    EXPECT_EQ(quick.record.visibility, Visibility::Shared);
}

TEST(OlderDraft, OfAnExperienceIsTakenUp)
{
    const SharedExperience experience = older<SharedExperience>({{utf8("title"), utf8("The lake")},
                                                                 {utf8("place"), utf8("North")},
                                                                 {utf8("details"), utf8("Bring bread.")},
                                                                 {utf8("state"), 2},
                                                                 {utf8("sort"), 2},
                                                                 {utf8("whose"), 1},
                                                                 {utf8("tone"), 3},
                                                                 {utf8("new"), true},
                                                                 {utf8("minute"), 1140},
                                                                 {utf8("date"), utf8("2026-07-20")},
                                                                 {utf8("repeat"), static_cast<int>(Repeat::Weekly)},
                                                                 {utf8("every"), 2},
                                                                 {utf8("until"), utf8("2026-12-31")},
                                                                 {utf8("shared"), true},
                                                                 {utf8("from"), 8}});
    EXPECT_EQ(experience.title, utf8("The lake"));
    EXPECT_EQ(experience.place, utf8("North"));
    EXPECT_EQ(experience.details, utf8("Bring bread."));
    EXPECT_EQ(experience.state, ExperienceState::Planned);
    EXPECT_EQ(experience.type, ExperienceType::Apart);
    EXPECT_EQ(experience.whoseIdea, kFirstPartner);
    EXPECT_EQ(experience.tone, Tone::Challenging);
    EXPECT_TRUE(experience.isNewToBoth);
    EXPECT_EQ(experience.minuteOfDay, 1140);
    EXPECT_EQ(experience.record.date, QDate(2026, 7, 20));
    EXPECT_EQ(experience.ritual.repeat, Repeat::Weekly);
    EXPECT_EQ(experience.ritual.every, 2);
    EXPECT_EQ(experience.ritual.until, QDate(2026, 12, 31));
    EXPECT_EQ(experience.record.visibility, Visibility::Shared);
    EXPECT_EQ(experience.fromIdea, RecordId(8));
    SharedExperience timed = experience;
    timed = older<SharedExperience>({{utf8("minute"), -1}, {utf8("repeat"), 0}}, timed);
    EXPECT_FALSE(timed.minuteOfDay);
    EXPECT_EQ(timed.ritual, Recurrence());
}

TEST(OlderDraft, OfAnAgreementALimitAndACommitmentIsTakenUp)
{
    const auto version = older<AgreementVersion>({{utf8("title"), utf8("Visitors")},
                                                  {utf8("text"), utf8("We ask first.")},
                                                  {utf8("area"), 5},
                                                  {utf8("review"), utf8("2026-10-12")},
                                                  {utf8("number"), 3}});
    EXPECT_EQ(version.title, utf8("Visitors"));
    EXPECT_EQ(version.text, utf8("We ask first."));
    EXPECT_EQ(version.area, Area::Family);
    EXPECT_EQ(version.review, QDate(2026, 10, 12));
    EXPECT_EQ(version.number, 3);
    const auto limit = older<PersonalLimit>({{utf8("title"), utf8("No calls")},
                                             {utf8("text"), utf8("After ten.")},
                                             {utf8("area"), 2},
                                             {utf8("shared"), true}});
    EXPECT_EQ(limit.title, utf8("No calls"));
    EXPECT_EQ(limit.text, utf8("After ten."));
    EXPECT_EQ(limit.area, Area::Time);
    EXPECT_EQ(limit.record.visibility, Visibility::Shared);
    const auto commitment = older<Commitment>({{utf8("what"), utf8("Buy a basket")},
                                               {utf8("due"), utf8("2026-08-01")},
                                               {utf8("agreement"), 77},
                                               {utf8("state"), 3},
                                               {utf8("note"), utf8("Another way.")},
                                               {utf8("shared"), false},
                                               {utf8("links"), QCborArray{4, 77}}});
    EXPECT_EQ(commitment.what, utf8("Buy a basket"));
    EXPECT_EQ(commitment.due, QDate(2026, 8, 1));
    EXPECT_EQ(commitment.state, CommitmentState::Changed);
    EXPECT_EQ(commitment.note, utf8("Another way."));
    EXPECT_EQ(commitment.record.links, (QList<RecordId>{RecordId(4), RecordId(77)}));
    EXPECT_EQ(older<Commitment>({{utf8("agreement"), 77}}).record.links, QList<RecordId>{RecordId(77)});
}

TEST(OlderDraft, OfWordsAReplyAndACardIsTakenUp)
{
    const auto words = older<Reflection>({{utf8("text"), utf8("Lovely.")}, {utf8("tone"), 1}, {utf8("shared"), true}});
    EXPECT_EQ(words.text, utf8("Lovely."));
    EXPECT_EQ(words.tone, Tone::Joyful);
    EXPECT_EQ(words.record.visibility, Visibility::Shared);
    const auto reply = older<Response>({{utf8("text"), utf8("I hear you.")}, {utf8("sort"), 2}});
    EXPECT_EQ(reply.text, utf8("I hear you."));
    EXPECT_EQ(reply.type, ResponseType::ReflectBack);
    const auto card = older<OwnCard>(
        {{utf8("text"), utf8("What if?")}, {utf8("deck"), utf8("daily")}, {utf8("depth"), 3}, {utf8("shared"), true}});
    EXPECT_EQ(card.text, utf8("What if?"));
    EXPECT_EQ(card.deck, utf8("daily"));
    EXPECT_EQ(card.depth, 3);
    EXPECT_EQ(card.record.visibility, Visibility::Shared);
}
