// SPDX-License-Identifier: GPL-3.0-or-later
#include "agreements/agreements.h"
#include "core/journal/memorystore.h"
#include "journal/blindcheckin.h"
#include "journal/loader.h"
#include "support/journalfixture.h"

#include <gtest/gtest.h>

namespace hearth {
namespace {

using test::JournalFolder;

class SittingTogether : public testing::Test
{
protected:
    SittingTogether() { opened = folder.open(); }

    void sitDown()
    {
        ASSERT_TRUE(opened.store->admit(test::kBensPassphrase, test::cheapLimits()));
        auto contents = loadJournal(*opened.store);
        ASSERT_TRUE(contents);
        opened.journal.reset();
        opened.journal = std::make_unique<Journal>(kFirstPartner, true, contents.take(), *opened.store, folder.clock,
                                                   folder.random, Sitting::Together);
    }

    JournalFolder folder;
    test::OpenJournal opened;
};

TEST_F(SittingTogether, OnlyTheOthersSecretAdmitsThem)
{
    EXPECT_EQ(opened.store->admit(test::kAnnasPassphrase, test::cheapLimits()).error().code,
              ErrorCode::WrongPassphrase);
    EXPECT_EQ(opened.store->admit(QStringLiteral("guess"), test::cheapLimits()).error().code,
              ErrorCode::WrongPassphrase);
    EXPECT_FALSE(opened.store->isTogether());
    EXPECT_TRUE(opened.store->admit(folder.recoveryCodes()[1], test::cheapLimits()));
    EXPECT_TRUE(opened.store->isTogether());
}

TEST_F(SittingTogether, OnlyWhatIsSharedIsInSight)
{
    const Entry secret = test::entryOf(*opened.journal, QStringLiteral("t"), QStringLiteral("private"));
    Entry shared = test::entryOf(*opened.journal, QStringLiteral("t"), QStringLiteral("shared"));
    shared.record.visibility = Visibility::Shared;
    ASSERT_TRUE(opened.journal->apply({Change::add(secret), Change::add(shared)}));
    ASSERT_TRUE(opened.journal->saveDraft(QStringLiteral("entry/new"), {{QStringLiteral("text"), 1}}));
    sitDown();
    EXPECT_EQ(opened.journal->find(secret.record.id), std::nullopt);
    EXPECT_TRUE(opened.journal->find(shared.record.id));
    EXPECT_EQ(opened.journal->draft(QStringLiteral("entry/new")), nullptr);
    Entry hidden = test::entryOf(*opened.journal, QStringLiteral("t"), QStringLiteral("new"));
    EXPECT_EQ(hidden.record.visibility, Visibility::Shared);
    hidden.record.visibility = Visibility::Private;
    EXPECT_EQ(opened.journal->add(hidden).error().code, ErrorCode::BadValue);
    // Nothing of it was lost.
    opened = {};
    opened = folder.open();
    EXPECT_TRUE(opened.journal->find(secret.record.id));
    EXPECT_NE(opened.journal->draft(QStringLiteral("entry/new")), nullptr);
}

TEST_F(SittingTogether, EachSignsTheirOwnWords)
{
    sitDown();
    Journal &journal = *opened.journal;
    const Entry annas = test::entryOf(journal, QStringLiteral("A"), QStringLiteral("by Anna"));
    ASSERT_TRUE(journal.add(annas));
    journal.setWriter(kSecondPartner);
    EXPECT_EQ(journal.me(), kSecondPartner);
    const Entry bens = test::entryOf(journal, QStringLiteral("B"), QStringLiteral("by Ben"));
    ASSERT_TRUE(journal.add(bens));
    ASSERT_TRUE(journal.saveDraft(QStringLiteral("entry/new"), {{QStringLiteral("text"), 2}}));
    EXPECT_NE(journal.draft(QStringLiteral("entry/new")), nullptr);
    journal.setWriter(kFirstPartner);
    EXPECT_EQ(journal.draft(QStringLiteral("entry/new")), nullptr) << "each has their own";
    opened = {};
    for (const QString &reader : {test::kAnnasPassphrase, test::kBensPassphrase}) {
        opened = folder.open(reader);
        EXPECT_EQ(opened.journal->all<Entry>().find(annas.record.id)->record.author, kFirstPartner);
        EXPECT_EQ(opened.journal->all<Entry>().find(bens.record.id)->record.author, kSecondPartner);
        EXPECT_TRUE(opened.store->verifySignature(annas.record.id).value());
        EXPECT_TRUE(opened.store->verifySignature(bens.record.id).value());
        opened = {};
    }
}

TEST_F(SittingTogether, SealedAnswersOpenAtOnce)
{
    for (const QString &who : {test::kBensPassphrase, test::kAnnasPassphrase}) {
        opened = {};
        opened = folder.open(who);
        CheckIn checkIn = opened.journal->compose<CheckIn>();
        checkIn.period = Period::containing(folder.clock.today(), Cadence::Week);
        checkIn.setAnswer(Dimension::Connected, Answer::rated(5).take());
        ASSERT_TRUE(opened.journal->apply(sealedCheckIn(*opened.journal, checkIn).take()));
    }
    sitDown();
    ASSERT_EQ(opened.journal->all<CheckIn>().size(), 2U);
    for (const CheckIn &checkIn : opened.journal->all<CheckIn>())
        EXPECT_EQ(verdictOn(*opened.journal, checkIn), SealVerdict::Fits);
}

TEST_F(SittingTogether, BothAgreeAtOneTable)
{
    sitDown();
    Journal &journal = *opened.journal;
    AgreementVersion version = newAgreement(journal);
    version.record.visibility = Visibility::Shared;
    version.title = QStringLiteral("Sunday");
    version.text = QStringLiteral("No work on Sundays.");
    ASSERT_TRUE(journal.add(version));
    for (const PartnerId writer : {kFirstPartner, kSecondPartner}) {
        journal.setWriter(writer);
        ASSERT_TRUE(journal.add(answerTo(journal, agreementOf(journal, version.agreement).value(), Decision::Agree)));
    }
    EXPECT_TRUE(agreementOf(journal, version.agreement)->isCurrentlyAgreed());
    opened = {};
    opened = folder.open(test::kBensPassphrase);
    EXPECT_TRUE(agreementOf(*opened.journal, version.agreement)->isCurrentlyAgreed());
    EXPECT_TRUE(agreementOf(*opened.journal, version.agreement)->notVerified.empty());
}

TEST_F(SittingTogether, UndoReachesOnlyTheStepsOfWhoWrites)
{
    sitDown();
    Journal &journal = *opened.journal;
    int heard = 0;
    QObject::connect(&journal, &Journal::historyChanged, [&heard] { ++heard; });
    const Entry annas = test::entryOf(journal, QStringLiteral("A"), QStringLiteral("by Anna"));
    ASSERT_TRUE(journal.add(annas));
    EXPECT_TRUE(journal.canUndo());
    heard = 0;
    journal.setWriter(kSecondPartner);
    EXPECT_GE(heard, 1);
    EXPECT_FALSE(journal.canUndo());
    EXPECT_EQ(journal.undo().error().code, ErrorCode::NothingToUndo);
    const Entry bens = test::entryOf(journal, QStringLiteral("B"), QStringLiteral("by Ben"));
    ASSERT_TRUE(journal.add(bens));

    journal.setWriter(kFirstPartner);
    ASSERT_TRUE(journal.undo()) << "her own step has come back";
    EXPECT_EQ(journal.find(annas.record.id), std::nullopt);
    EXPECT_TRUE(journal.find(bens.record.id));
    EXPECT_FALSE(journal.canUndo());
    EXPECT_TRUE(journal.canRedo());
    journal.setWriter(kSecondPartner);
    EXPECT_FALSE(journal.canRedo());
    EXPECT_EQ(journal.redo().error().code, ErrorCode::NothingToUndo);
    ASSERT_TRUE(journal.undo());
    EXPECT_EQ(journal.find(bens.record.id), std::nullopt);
    journal.setWriter(kFirstPartner);
    ASSERT_TRUE(journal.redo());
    EXPECT_TRUE(journal.find(annas.record.id));
    EXPECT_EQ(journal.find(bens.record.id), std::nullopt);
}

TEST_F(SittingTogether, AStepOfBothOvertakesWhatTheOtherDidToTheSameRecords)
{
    sitDown();
    Journal &journal = *opened.journal;
    Entry bens = test::entryOf(journal, QStringLiteral("B"), QStringLiteral("one"));
    bens.record.author = kSecondPartner;
    journal.setWriter(kSecondPartner);
    ASSERT_TRUE(journal.add(bens));
    bens = *journal.all<Entry>().find(bens.record.id);
    bens.text = QStringLiteral("two");
    ASSERT_TRUE(journal.replace(bens));
    const Entry other = test::entryOf(journal, QStringLiteral("B"), QStringLiteral("of his alone"));
    ASSERT_TRUE(journal.add(other));
    journal.setWriter(kFirstPartner);
    const Entry before = *journal.all<Entry>().find(bens.record.id);
    Entry after = before;
    after.text = QStringLiteral("three, by both");
    const Entry hers = test::entryOf(journal, QStringLiteral("A"), QStringLiteral("with it"));
    ASSERT_TRUE(journal.apply({Change::edit(before, after), Change::add(hers)}));
    journal.setWriter(kSecondPartner);
    ASSERT_TRUE(journal.undo()) << "what touches nothing of it";
    EXPECT_EQ(journal.find(other.record.id), std::nullopt);
    EXPECT_FALSE(journal.canUndo()) << "it would put back what stood there before";
    EXPECT_EQ(journal.all<Entry>().find(bens.record.id)->text, QStringLiteral("three, by both"));
    journal.setWriter(kFirstPartner);
    ASSERT_TRUE(journal.undo());
    EXPECT_EQ(journal.all<Entry>().find(bens.record.id)->text, QStringLiteral("two"));
}

TEST_F(SittingTogether, NobodyTakesBackTheOthersNo)
{
    sitDown();
    Journal &journal = *opened.journal;
    AgreementVersion version = newAgreement(journal);
    version.record.visibility = Visibility::Shared;
    version.title = QStringLiteral("Sunday");
    version.text = QStringLiteral("No work on Sundays.");
    ASSERT_TRUE(journal.add(version));
    const auto now = [&] { return agreementOf(journal, version.agreement).value(); };
    for (const PartnerId writer : {kFirstPartner, kSecondPartner}) {
        journal.setWriter(writer);
        ASSERT_TRUE(journal.add(answerTo(journal, now(), Decision::Agree)));
    }
    ASSERT_TRUE(journal.add(answerTo(journal, now(), Decision::Withdraw))); // Ben's
    const RecordId no = now().standingOf(kSecondPartner).answer->record.id;
    journal.setWriter(kFirstPartner);
    while (journal.canUndo())
        ASSERT_TRUE(journal.undo(StopAsked::Yes));
    EXPECT_TRUE(journal.find(no)) << "she has gone through all of hers";
    while (journal.canRedo())
        ASSERT_TRUE(journal.redo(StopAsked::Yes));
    EXPECT_FALSE(now().isCurrentlyAgreed());

    // Not even as part of a step of hers, asked or not.
    Consent bens = answerTo(journal, now(), Decision::Pause);
    bens.record.author = kSecondPartner;
    const Entry hers = test::entryOf(journal, QStringLiteral("A"), QStringLiteral("with it"));
    ASSERT_TRUE(journal.apply({Change::add(bens), Change::add(hers)}));
    for (const StopAsked asked : {StopAsked::No, StopAsked::Yes})
        EXPECT_EQ(journal.undo(asked).error().code, ErrorCode::StopNotAsked);
    EXPECT_FALSE(journal.canRetrace(Retrace::Undo, journal.nextStep(Retrace::Undo))) << "nor is it offered";
    EXPECT_TRUE(journal.find(bens.record.id));

    journal.setWriter(kSecondPartner);
    EXPECT_EQ(journal.undo().error().code, ErrorCode::StopNotAsked);
    ASSERT_TRUE(journal.undo(StopAsked::Yes)) << "his own, when asked";
    EXPECT_EQ(journal.find(no), std::nullopt);
}

TEST_F(SittingTogether, AGuestsNoIsNotTakenBackForThem)
{
    Journal &journal = *opened.journal;
    AgreementVersion version = newAgreement(journal);
    version.record.visibility = Visibility::Shared;
    version.title = QStringLiteral("Sunday");
    version.text = QStringLiteral("No work on Sundays.");
    ASSERT_TRUE(journal.add(version));
    ASSERT_TRUE(opened.store->admit(test::kBensPassphrase, test::cheapLimits()));
    journal.admitGuest();
    Consent bens = answerTo(journal, agreementOf(journal, version.agreement).value(), Decision::Decline);
    bens.record.author = kSecondPartner;
    ASSERT_TRUE(journal.add(bens));
    for (const StopAsked asked : {StopAsked::No, StopAsked::Yes})
        EXPECT_EQ(journal.undo(asked).error().code, ErrorCode::StopNotAsked);
    journal.dismissGuest();
    opened.store->dismiss();
    EXPECT_EQ(journal.stopTakenBack(Retrace::Undo, journal.nextStep(Retrace::Undo)), std::nullopt);
    ASSERT_TRUE(journal.undo()) << "her own step before it";
    EXPECT_TRUE(journal.find(bens.record.id));
}

TEST_F(SittingTogether, WhatIsRemovedIsRemovedByItsAuthor)
{
    JournalContents contents;
    test::MemoryStore store;
    Journal journal(kFirstPartner, true, std::move(contents), store, folder.clock, folder.random, Sitting::Together);
    journal.setWriter(kSecondPartner);
    const Entry bens = test::entryOf(journal, QStringLiteral("B"), QStringLiteral("by Ben"));
    const QString place = QStringLiteral("entry/new");
    ASSERT_TRUE(journal.saveDraft(place, {{QStringLiteral("text"), 1}}));
    ASSERT_TRUE(journal.add(bens, place));
    EXPECT_EQ(store.removedBy, QList{kSecondPartner}) << "the draft that became it";
    ASSERT_TRUE(journal.remove(bens.record.id));
    ASSERT_TRUE(journal.saveDraft(place, {{QStringLiteral("text"), 2}}));
    ASSERT_TRUE(journal.discardDraft(place));
    EXPECT_EQ(store.removedBy, (QList{kSecondPartner, kSecondPartner, kSecondPartner}));
}

TEST_F(SittingTogether, AGuestSignsOneStepAndNoMore)
{
    Journal &journal = *opened.journal;
    Conversation mine = journal.compose<Conversation>();
    mine.record.visibility = Visibility::Shared;
    mine.session = mine.record.id;
    mine.topic = QStringLiteral("holidays");
    Conversation theirs = journal.compose<Conversation>();
    theirs.record.author = kSecondPartner;
    theirs.record.visibility = Visibility::Shared;
    theirs.session = mine.session;
    theirs.topic = mine.topic;
    const ChangeSet both{Change::add(mine), Change::add(theirs)};
    EXPECT_EQ(journal.apply(both).error().code, ErrorCode::NotYours);
    ASSERT_TRUE(opened.store->admit(test::kBensPassphrase, test::cheapLimits()));
    journal.admitGuest();
    ASSERT_TRUE(journal.apply(both));
    journal.dismissGuest();
    opened.store->dismiss();
    EXPECT_FALSE(journal.canUndo()) << "without Ben his part cannot be taken back";
    EXPECT_EQ(journal.remove(theirs.record.id).error().code, ErrorCode::NotYours);
    EXPECT_TRUE(journal.remove(mine.record.id));
    opened = {};
    opened = folder.open(test::kBensPassphrase);
    EXPECT_TRUE(opened.store->verifySignature(theirs.record.id).value());
}

} // namespace
} // namespace hearth
