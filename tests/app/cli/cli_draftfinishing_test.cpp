// SPDX-License-Identifier: GPL-3.0-or-later
// What was begun in the window and waits with photos, for a check-in, for both of us: finished from the command line.
#include "clidrafts.h"

#include "app/photos/attachedphoto.h"
#include "checkins/typedcheckin.h"
#include "checkins/typedquestion.h"
#include "journal/draftphotos.h"
#include "prompts/sessiondraft.h"
#include "prompts/talksession.h"
#include "wording/owntemplates.h"

namespace hearth {
namespace {

using test::CliDrafts;
using test::Ended;

class CliDraftFinishing : public CliDrafts
{
protected:
    /// A photo that waits for words, and its number.
    static RecordId waiting(Journal &journal, QSize size)
    {
        const PreparedPhoto photo = preparePhoto(test::quarters(size)).take();
        const Attachment attachment = attachmentOf(journal, photo);
        EXPECT_TRUE(journal.saveDraft(photoPlace(attachment.record.id), waitingFields(attachment, photo.content)));
        return attachment.record.id;
    }
    static void begin(Journal &journal, const QString &words, const PhotosTyped &photos, RecordId of = {})
    {
        Entry entry = journal.compose<Entry>();
        entry.text = words;
        ASSERT_TRUE(
            journal.saveDraft(DraftPlace{.kind = Kind::Entry, .of = of}.name(), draftFields(entry, photos.toCbor())));
    }
    QJsonArray photos() { return anna("list", w({"--kind", "photo", "--json"})).json(); }

    void answer(int connected, const char *words, const char *passphrase = "first passphrase")
    {
        opened(
            [&](Journal &journal) {
                CheckIn checkIn = journal.compose<CheckIn>();
                checkIn.period = journal.periodOn(QDate(2026, 7, 12), Cadence::Week);
                checkIn.setAnswer(Dimension::Connected, Answer::rated(connected).take());
                checkIn.words = {{QString::fromUtf8(questionKeys().front()), s(words)}};
                const QString place = DraftPlace{.kind = Kind::CheckIn, .period = checkIn.period}.name();
                ASSERT_TRUE(journal.saveDraft(place, draftFields(journal, {checkInWith(journal, checkIn), {}})));
            },
            passphrase);
    }
    Ended save(const QStringList &more = {}) { return anna("drafts", QStringList{onlyDraft(), s("--save")} + more); }
    QJsonObject onlyCheckIn(const char *who = "anna")
    {
        const QJsonArray all = as(who, "list", w({"--kind", "checkin", "--author", "Anna", "--json"})).json();
        EXPECT_EQ(all.size(), 1) << "one for a period";
        return all.isEmpty() ? QJsonObject() : all[0].toObject();
    }
};

TEST_F(CliDraftFinishing, PhotosGoAlongWithTheWordsTheyWaitedFor)
{
    opened([](Journal &journal) {
        const RecordId first = waiting(journal, {40, 30});
        const RecordId second = waiting(journal, {30, 40});
        begin(journal, s("By the lake"), {{{first, s("the boat")}, {second, {}}}, {}, {}, {}});
    });
    EXPECT_EQ(anna("drafts", w({"--json"})).json()[0][s("photos")].toBool(), true);
    EXPECT_EQ(anna("drafts", {onlyDraft()}).out, s("By the lake\n\nWith 2 photo(s).\n"));
    const QString entry = save().id();
    ASSERT_EQ(photos().size(), 2);
    EXPECT_EQ(photos()[0][s("caption")].toString(), s("the boat"));
    EXPECT_EQ(photos()[0][s("width")].toInt(), 40) << "in the order in which they were taken in";
    for (const QJsonValueRef photo : photos())
        EXPECT_EQ(photo[s("of")].toString(), entry);
    const QString path = file("boat.jpg");
    const Ended shown = anna("show", {photos()[0][s("id")].toString(), s("--photo-to"), path, s("--force")});
    EXPECT_EQ(shown.code, 0) << qPrintable(shown.err);
    EXPECT_EQ(QImage(path).size(), QSize(40, 30));
    opened([](Journal &journal) { EXPECT_TRUE(journal.all<Draft>().isEmpty()) << "none waits any more"; });
}

TEST_F(CliDraftFinishing, PhotosThatWereStillBeingTakenInComeIn)
{
    write("boat.jpg", test::encodedAs("jpeg", test::quarters({40, 30})));
    opened([&](Journal &journal) {
        begin(journal, s("The lake"), {{{waiting(journal, {30, 40}), {}}}, {}, {}, {file("boat.jpg")}});
    });
    const Ended saved = save();
    ASSERT_EQ(saved.code, 0) << qPrintable(saved.err);
    ASSERT_EQ(photos().size(), 2);
    EXPECT_EQ(photos()[0][s("width")].toInt(), 30);
    EXPECT_EQ(photos()[1][s("width")].toInt(), 40) << "after those that were there before";
    opened([](Journal &journal) { EXPECT_TRUE(journal.all<Draft>().isEmpty()) << "none waits any more"; });
}

TEST_F(CliDraftFinishing, APhotoThatIsGoneMeanwhileIsNamedAndTheDraftWaits)
{
    write("boat.jpg", test::encodedAs("jpeg", test::quarters({40, 30})));
    write("words.jpg", "no picture");
    opened([&](Journal &journal) {
        begin(journal, s("The lake"), {{}, {}, {}, {file("gone.jpg"), file("boat.jpg"), file("words.jpg")}});
    });
    const Ended refused = save();
    EXPECT_EQ(refused.code, 2);
    for (const char *part : {"gone.jpg: ", "words.jpg: This is not a picture", "--yes"})
        EXPECT_TRUE(refused.err.contains(s(part))) << part << qPrintable(refused.err);
    opened([](Journal &journal) { EXPECT_TRUE(journal.all<Entry>().isEmpty()); });
    // Those that could be read wait like any other, and once more is not twice.
    write("gone.jpg", test::encodedAs("jpeg", test::quarters({20, 20})));
    EXPECT_EQ(save().code, 2);
    const Ended saved = save(w({"--yes"}));
    EXPECT_EQ(saved.code, 0) << qPrintable(saved.err);
    EXPECT_EQ(photos().size(), 2);
    EXPECT_TRUE(anna("drafts").out.isEmpty());
}

TEST_F(CliDraftFinishing, PhotosThatWereStillBeingTakenInComeInBeforeTheWordsGoOn)
{
    write("boat.jpg", test::encodedAs("jpeg", test::quarters({40, 30})));
    opened([&](Journal &journal) { begin(journal, s("The lake"), {{}, {}, {}, {file("boat.jpg")}}); });
    useEditor("echo 'Twice.' >> \"$1\"");
    ASSERT_EQ(anna("drafts", {onlyDraft(), s("--continue")}).code, 0);
    QFile::remove(file("boat.jpg"));
    ASSERT_EQ(save().code, 0);
    EXPECT_EQ(photos().size(), 1);
}

TEST_F(CliDraftFinishing, PhotosAreTakenOutAndNamedAsTyped)
{
    const QString entry = anna("add", w({"entry", "The lake"})).id();
    const RecordId id(entry.toLongLong());
    opened([&](Journal &journal) {
        begin(journal, s("The lake"),
              {{{waiting(journal, {40, 30}), {}}, {waiting(journal, {30, 40}), {}}}, {}, {}, {}}, id);
    });
    ASSERT_EQ(save().code, 0);
    const RecordId first(photos()[0][s("id")].toString().toLongLong());
    const RecordId second(photos()[1][s("id")].toString().toLongLong());
    opened([&](Journal &journal) { begin(journal, s("The lake"), {{}, {first}, {{second, s("us")}}, {}}, id); });
    ASSERT_EQ(save().code, 0);
    ASSERT_EQ(photos().size(), 1);
    EXPECT_EQ(photos()[0][s("caption")].toString(), s("us"));
    EXPECT_EQ(photos()[0][s("id")].toString(), QString::number(second.number()));
}

TEST_F(CliDraftFinishing, HeadingsOfATemplateWithNothingBelowGo)
{
    opened([](Journal &journal) {
        Entry entry = journal.compose<Entry>();
        entry.startedFrom = s("day");
        entry.text = templateText(journal, s("day")) + s("\nWe slept late.");
        ASSERT_TRUE(journal.saveDraft(DraftPlace{.kind = Kind::Entry}.name(), draftFields(entry, {})));
    });
    const QString text = anna("show", {save().id(), s("--json")}).object()[s("text")].toString();
    EXPECT_TRUE(text.endsWith(s("We slept late."))) << qPrintable(text);
    EXPECT_TRUE(text.contains(s("What stayed with me:"))) << qPrintable(text);
    EXPECT_FALSE(text.contains(s("What happened:"))) << qPrintable(text);
}

TEST_F(CliDraftFinishing, WhatWasLivedHasADayThatHasCome)
{
    opened([](Journal &journal) {
        SharedExperience experience = journal.compose<SharedExperience>();
        experience.title = s("A walk");
        experience.state = ExperienceState::Lived;
        experience.record.date = QDate(2026, 8, 1);
        ASSERT_TRUE(journal.saveDraft(DraftPlace{.kind = Kind::SharedExperience}.name(), draftFields(experience, {})));
    });
    EXPECT_EQ(save().code, 2);
    EXPECT_TRUE(anna("list").out.isEmpty());
    EXPECT_FALSE(onlyDraft().isEmpty()) << "it waits on";
    EXPECT_EQ(anna("add", w({"experience", "--state", "lived", "--date", "2026-08-01", "A walk"})).code, 2);
}

TEST_F(CliDraftFinishing, ACheckInIsShownAndKept)
{
    answer(6, "The tea.");
    const Ended shown = anna("drafts", {onlyDraft()});
    for (const char *part : {": 6 (", "The tea."})
        EXPECT_TRUE(shown.out.contains(s(part))) << part << qPrintable(shown.out);
    const QJsonArray records = anna("drafts", w({"--json"})).json()[0][s("records")].toArray();
    ASSERT_EQ(records.size(), 1);
    EXPECT_FALSE(records[0].toObject().contains(s("id"))) << "it is no record yet";
    const Ended saved = save();
    EXPECT_EQ(saved.code, 0) << qPrintable(saved.err);
    EXPECT_TRUE(saved.out.contains(s("for you alone"))) << qPrintable(saved.out);
    EXPECT_EQ(onlyCheckIn()[s("visibility")].toString(), s("private"));
    EXPECT_TRUE(anna("drafts").out.isEmpty());
    // The next one of that period changes it.
    answer(3, "The coffee.");
    ASSERT_EQ(save().code, 0);
    EXPECT_TRUE(anna("show", {onlyCheckIn()[s("id")].toString()}).out.contains(s("The coffee.")));
}

TEST_F(CliDraftFinishing, ACheckInGoesOnInTheEditor)
{
    answer(6, "The tea.");
    useEditor("echo 'The tea, twice.' > \"$1\"");
    EXPECT_EQ(anna("drafts", {onlyDraft(), s("--continue")}).code, 0);
    ASSERT_EQ(save().code, 0);
    const QString sheet = anna("show", {onlyCheckIn()[s("id")].toString()}).out;
    EXPECT_TRUE(sheet.contains(s("The tea, twice.")) && sheet.contains(s(": 6"))) << qPrintable(sheet);
}

TEST_F(CliDraftFinishing, ASealedCheckInOpensOnceBothHaveAnswered)
{
    answer(6, "The tea.");
    EXPECT_EQ(save(w({"--sealed", "--private"})).code, 2);
    const Ended saved = save(w({"--sealed"}));
    EXPECT_EQ(saved.code, 0) << qPrintable(saved.err);
    EXPECT_TRUE(saved.out.contains(s("sealed until both"))) << qPrintable(saved.out);
    EXPECT_TRUE(ben("list").out.isEmpty());
    // Changed, it stays sealed.
    answer(5, "The tea.");
    EXPECT_TRUE(save().out.contains(s("sealed until both")));
    ASSERT_EQ(ben("add", w({"checkin", "--rate", "connected=2", "--sealed"})).code, 0);
    EXPECT_EQ(onlyCheckIn()[s("visibility")].toString(), s("shared"));
    EXPECT_FALSE(ben("list", w({"--author", "Anna"})).out.isEmpty());
    // What both read changes only where that is meant, and says so.
    answer(1, "The tea.");
    EXPECT_EQ(save(w({"--private"})).code, 2);
    const Ended asked = save();
    EXPECT_EQ(asked.code, 2);
    EXPECT_TRUE(asked.err.contains(s("--yes"))) << qPrintable(asked.err);
    EXPECT_FALSE(onlyDraft().isEmpty());
    const Ended changed = save(w({"--yes"}));
    EXPECT_EQ(changed.code, 0) << qPrintable(changed.err);
    EXPECT_TRUE(changed.out.contains(s("open to both"))) << qPrintable(changed.out);
}

TEST_F(CliDraftFinishing, ASealGoesFromWhatIsKeptForOneself)
{
    answer(6, "The tea.");
    ASSERT_EQ(save(w({"--sealed"})).code, 0);
    answer(5, "The tea.");
    EXPECT_TRUE(save(w({"--private"})).out.contains(s("for you alone")));
    ASSERT_EQ(ben("add", w({"checkin", "--rate", "connected=2", "--sealed"})).code, 0);
    EXPECT_EQ(onlyCheckIn()[s("visibility")].toString(), s("private"));
}

TEST_F(CliDraftFinishing, OnlyCheckInsAreSealed)
{
    CliDrafts::begin("A day", "We swam.");
    EXPECT_EQ(save(w({"--sealed"})).code, 2);
    EXPECT_FALSE(onlyDraft().isEmpty());
}

TEST_F(CliDraftFinishing, AQuestionOfOnesOwnIsAdded)
{
    opened([](Journal &journal) {
        const TypedQuestion typed{{{}, AnswerForm::YesNo, s("I slept well.")}, false};
        ASSERT_TRUE(journal.saveDraft(TypedQuestion::kPlace, typed.fields()));
    });
    EXPECT_EQ(anna("drafts", {onlyDraft()}).out, s("I slept well.\n"));
    ASSERT_EQ(save().code, 0);
    EXPECT_TRUE(anna("questions").out.contains(s("I slept well.  [Yes or no; for you alone]")))
        << qPrintable(anna("questions").out);
    EXPECT_TRUE(anna("drafts").out.isEmpty());
    opened([](Journal &journal) {
        const TypedQuestion typed{{{}, AnswerForm::Scale, s("I slept well.")}, false};
        ASSERT_TRUE(journal.saveDraft(TypedQuestion::kPlace, typed.fields()));
    });
    EXPECT_EQ(save().code, 1) << "it is asked already";
    EXPECT_FALSE(onlyDraft().isEmpty());
}

class CliTalkDrafts : public CliDraftFinishing
{
protected:
    /// An exchange of ideas that has come so far.
    static TalkSession ideas(int steps)
    {
        TalkSession session(ConversationType::Ideas, kFirstPartner);
        session.setTopic(s("The book"));
        session.source = s("chapter two");
        session.words(kFirstPartner).thought = s("Annas thought");
        session.words(kSecondPartner).thought = s("Bens thought");
        for (int i = 0; i < steps; ++i)
            session.goOn();
        return session;
    }
    void wait(const TalkSession &session, const char *other = nullptr)
    {
        opened([&](Journal &journal) { ASSERT_TRUE(sessiondraft::keep(journal, session.fields())); },
               "first passphrase", other);
    }
    Ended saveWith(const char *passphrase) { return save({s("--other-passphrase-file"), file(passphrase)}); }
    qsizetype kept() { return anna("list", w({"--kind", "conversation", "--json"})).json().size(); }
};

TEST_F(CliTalkDrafts, AConversationAtItsEndIsKeptByBoth)
{
    wait(ideas(3)); // what both take with them may stay unsaid
    const QString shown = anna("drafts", {onlyDraft()}).out;
    for (const char *part : {"The book", "chapter two", "Annas thought", "Bens thought"})
        EXPECT_TRUE(shown.contains(s(part))) << part << qPrintable(shown);
    const Ended alone = save();
    EXPECT_EQ(alone.code, 2);
    EXPECT_TRUE(alone.err.contains(s("--other-passphrase-file"))) << qPrintable(alone.err);
    EXPECT_EQ(saveWith("wrong").code, 3);
    EXPECT_EQ(kept(), 0);
    const Ended saved = saveWith("ben");
    ASSERT_EQ(saved.code, 0) << qPrintable(saved.err);
    EXPECT_TRUE(saved.out.contains(s("Bens thought"))) << "both see what they keep";
    EXPECT_EQ(kept(), 2) << "a part each";
    EXPECT_TRUE(anna("drafts").out.isEmpty());
    EXPECT_TRUE(ben("list", w({"--kind", "conversation"})).out.contains(s("The book")));
}

TEST_F(CliTalkDrafts, OneUnderWaySaysWhatIsMissingAndWaitsOn)
{
    wait(ideas(2));
    const Ended refused = saveWith("ben");
    EXPECT_EQ(refused.code, 2);
    EXPECT_TRUE(refused.err.contains(s("it is Ben who says something now"))) << qPrintable(refused.err);
    EXPECT_EQ(kept(), 0);
    EXPECT_TRUE(anna("drafts").out.contains(s("The book")));
}

TEST_F(CliTalkDrafts, WhatWasHeardWaitsForAYes)
{
    TalkSession session(ConversationType::Listening, kFirstPartner);
    for (int i = 0; i < 3; ++i)
        session.goOn();
    session.finishSpeaking();
    session.setHearing(s("You missed me."));
    wait(session);
    const Ended refused = saveWith("ben");
    EXPECT_EQ(refused.code, 2);
    EXPECT_TRUE(refused.err.contains(s("Anna has not said yes yet to what Ben heard"))) << qPrintable(refused.err);
    EXPECT_FALSE(onlyDraft().isEmpty());
}

TEST_F(CliTalkDrafts, WordsForOneselfAreNoConversation)
{
    TalkSession session(ConversationType::Repair, kFirstPartner, true);
    session.words(kFirstPartner).when = s("the door slammed");
    wait(session);
    EXPECT_TRUE(anna("drafts", {onlyDraft()}).out.contains(s("When the door slammed")));
    EXPECT_EQ(saveWith("ben").code, 2);
    EXPECT_FALSE(onlyDraft().isEmpty());
}

TEST_F(CliTalkDrafts, OneTypedWhileSittingTogetherIsFoundByBoth)
{
    wait(ideas(4), "second passphrase");
    EXPECT_TRUE(anna("drafts").out.isEmpty()) << "one alone does not see it";
    const QStringList together{s("--together"), s("--other-passphrase-file"), file("anna")};
    const QJsonArray all = ben("drafts", together + w({"--json"})).json();
    ASSERT_EQ(all.size(), 1);
    const Ended saved = ben("drafts", together + QStringList{all[0][s("id")].toString(), s("--save")});
    ASSERT_EQ(saved.code, 0) << qPrintable(saved.err);
    EXPECT_EQ(kept(), 2);
    EXPECT_TRUE(ben("drafts", together + w({"--json"})).json().isEmpty());
    EXPECT_EQ(anna("drafts", {s("--together"), s("--other-passphrase-file"), file("wrong")}).code, 3);
}

} // namespace
} // namespace hearth
