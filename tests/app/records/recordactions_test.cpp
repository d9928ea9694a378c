// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/recordactions.h"

#include "agreements/agreements.h"
#include "app/pages/pagefixture.h"
#include "app/photos/attachedphoto.h"

using namespace hearth;
using namespace hearth::test;

namespace {

class RecordActionsTest : public PageTest
{
protected:
    template <typename T>
    RecordId add(T record)
    {
        EXPECT_TRUE(journal().add(record));
        return record.record.id;
    }

    QWidget window;
};

} // namespace

TEST_F(RecordActionsTest, EachKindSaysWhatTheOtherWillRead)
{
    RecordActions actions(context(), &window);
    SharedExperience experience = journal().compose<SharedExperience>();
    experience.title = QStringLiteral("Swim");
    Reflection words = journal().compose<Reflection>();
    words.experience = experience.record.id;
    words.text = QStringLiteral("cold");
    PersonalLimit limit = journal().compose<PersonalLimit>();
    limit.title = QStringLiteral("Not after ten");
    Commitment commitment = journal().compose<Commitment>();
    commitment.what = QStringLiteral("Call");
    CheckIn checkIn = journal().compose<CheckIn>();
    checkIn.period = {Cadence::Day, QDate(2026, 7, 12)};
    checkIn.setAnswer(Dimension::Safe, Answer::rated(4).value());
    const QList<RecordId> ids{add(entryOf(journal(), QStringLiteral("One"), {})),
                              add(noteOf(journal(), QStringLiteral("soup"))),
                              add(checkIn),
                              add(experience),
                              add(words),
                              add(limit),
                              add(commitment)};
    for (const RecordId id : ids) {
        actions.changeVisibility(id);
        EXPECT_EQ(journal().findRecord(id)->visibility, Visibility::Shared);
    }
    QStringList questions = prompter.asked;
    EXPECT_EQ(questions.removeDuplicates(), 0);
    ASSERT_EQ(questions.size(), ids.size());
    for (const QString &question : questions)
        EXPECT_TRUE(question.contains(QStringLiteral("Ben"))) << qPrintable(question);
}

TEST_F(RecordActionsTest, WhatIsAlwaysSharedOrProposedElsewhereIsNotAskedAbout)
{
    RecordActions actions(context(), &window);
    AgreementVersion version = newAgreement(journal());
    version.title = QStringLiteral("Phones");
    version.text = QStringLiteral("In the hall.");
    EXPECT_FALSE(RecordActions::canShare(version));
    EXPECT_TRUE(RecordActions::canEdit(version));
    version.record.visibility = Visibility::Shared;
    EXPECT_FALSE(RecordActions::canEdit(version));
    actions.changeVisibility(add(version));
    EXPECT_TRUE(prompter.asked.isEmpty());
    EXPECT_FALSE(RecordActions::canShare(Response()));
    EXPECT_FALSE(RecordActions::canShare(Conversation()));
}

TEST_F(RecordActionsTest, PhotosAreSaidToGoAlong)
{
    RecordActions actions(context(), &window);
    const RecordId id = add(entryOf(journal(), QStringLiteral("One"), {}));
    addPhoto(journal(), id);
    actions.changeVisibility(id);
    ASSERT_EQ(prompter.asked.size(), 1);
    EXPECT_TRUE(prompter.asked.last().contains(QStringLiteral("photo")));
    EXPECT_EQ(journal().photosOf(id).front()->record.visibility, Visibility::Shared);

    actions.remove(id);
    EXPECT_TRUE(navigator.said.last().contains(QStringLiteral("photo")));
    EXPECT_TRUE(journal().all<Attachment>().isEmpty());
    navigator.offered();
    ASSERT_EQ(journal().photosOf(id).size(), 1u);
    EXPECT_TRUE(journal().contentOf(*journal().photosOf(id).front()));

    actions.removeForGood(id);
    EXPECT_TRUE(prompter.asked.last().contains(QStringLiteral("photo")));
    EXPECT_TRUE(journal().all<Attachment>().isEmpty());
    EXPECT_EQ(journal().findRecord(id), nullptr);
}

TEST_F(RecordActionsTest, UndoBesideDeletedBringsBackThatAndNothingElse)
{
    RecordActions actions(context(), &window);
    const RecordId deleted = add(entryOf(journal(), QStringLiteral("One"), {}));
    actions.remove(deleted);
    const RecordId meanwhile = add(entryOf(journal(), QStringLiteral("Two"), {}));
    navigator.offered();
    EXPECT_NE(journal().findRecord(deleted), nullptr);
    EXPECT_NE(journal().findRecord(meanwhile), nullptr);
    EXPECT_TRUE(navigator.reported.isEmpty());
}

TEST_F(RecordActionsTest, SharingCanBeTakenBackToo)
{
    RecordActions actions(context(), &window);
    const RecordId id = add(entryOf(journal(), QStringLiteral("One"), {}));
    for (const Visibility before : {Visibility::Private, Visibility::Shared}) {
        actions.changeVisibility(id);
        EXPECT_NE(journal().findRecord(id)->visibility, before);
        navigator.offered();
        EXPECT_EQ(journal().findRecord(id)->visibility, before);
        actions.changeVisibility(id);
    }
}

TEST_F(RecordActionsTest, PhotosGoWhereTheWordsBesideThemGo)
{
    RecordActions actions(context(), &window);
    SharedExperience picnic = journal().compose<SharedExperience>();
    picnic.title = QStringLiteral("Picnic");
    picnic.record.visibility = Visibility::Shared;
    add(picnic);
    Reflection words = journal().compose<Reflection>();
    words.experience = picnic.record.id;
    words.text = QStringLiteral("Ants.");
    const RecordId id = add(words);
    addPhoto(journal(), id);
    for (const Visibility now : {Visibility::Shared, Visibility::Private}) {
        actions.changeVisibility(id);
        EXPECT_EQ(prompter.asked.last().contains(QStringLiteral("photo")), now == Visibility::Shared);
        EXPECT_EQ(journal().findRecord(id)->visibility, now);
        ASSERT_EQ(journal().photosOf(id).size(), 1u);
        EXPECT_EQ(journal().photosOf(id).front()->record.visibility, now);
        EXPECT_TRUE(journal().contentOf(*journal().photosOf(id).front()));
    }
}

TEST_F(RecordActionsTest, SharingAgainSaysThatTheRepliesComeAlong)
{
    Entry entry = entryOf(journal(), QStringLiteral("One"), {});
    entry.record.visibility = Visibility::Shared;
    add(entry);
    reopen(kBensPassphrase);
    Response reply = journal().compose<Response>();
    reply.record.visibility = Visibility::Shared;
    reply.to = entry.record.id;
    reply.text = QStringLiteral("I read it.");
    add(reply);
    reopen();
    RecordActions actions(context(), &window);
    actions.changeVisibility(entry.record.id); // private
    EXPECT_FALSE(prompter.asked.last().contains(QStringLiteral("repl")));
    actions.changeVisibility(entry.record.id);
    EXPECT_TRUE(prompter.asked.last().contains(QStringLiteral("1 reply")));
}

TEST_F(RecordActionsTest, RepliesOfTheOtherAreSaidToStay)
{
    Entry entry = entryOf(journal(), QStringLiteral("One"), {});
    entry.record.visibility = Visibility::Shared;
    add(entry);
    reopen(kBensPassphrase);
    Response reply = journal().compose<Response>();
    reply.record.visibility = Visibility::Shared;
    reply.to = entry.record.id;
    reply.text = QStringLiteral("I read it.");
    add(reply);
    reopen();
    RecordActions actions(context(), &window);
    actions.removeForGood(entry.record.id);
    EXPECT_TRUE(prompter.asked.last().contains(QStringLiteral("Ben’s")));
    EXPECT_NE(journal().findRecord(reply.record.id), nullptr);
}

TEST_F(RecordActionsTest, TheOthersRecordsAreLeftAlone)
{
    Entry entry = entryOf(journal(), QStringLiteral("One"), {});
    entry.record.visibility = Visibility::Shared;
    add(entry);
    reopen(kBensPassphrase);
    RecordActions actions(context(), &window);
    actions.changeVisibility(entry.record.id);
    actions.remove(entry.record.id);
    actions.removeForGood(entry.record.id);
    EXPECT_TRUE(prompter.asked.isEmpty());
    EXPECT_EQ(journal().findRecord(entry.record.id)->visibility, Visibility::Shared);
}
