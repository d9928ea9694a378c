// SPDX-License-Identifier: GPL-3.0-or-later
#include "agreements/agreements.h"

#include "core/agreements/agreementsfixture.h"

namespace hearth {
namespace {

using test::Agreements;

TEST_F(Agreements, ADraftIsItsAuthorsAlone)
{
    draft();
    EXPECT_EQ(state(), AgreementState::Draft);
    EXPECT_NE(agreement(kFirstPartner).draft, nullptr);
    EXPECT_EQ(agreementOf(as(kSecondPartner), id), std::nullopt);
}

TEST_F(Agreements, IsAgreedOnlyWhenBothSignedExactlyThisVersion)
{
    draft();
    ASSERT_TRUE(propose(kFirstPartner));
    EXPECT_EQ(state(), AgreementState::Proposed) << "to propose is not to agree";
    answer(kFirstPartner, Decision::Agree);
    EXPECT_EQ(state(), AgreementState::Proposed) << "silence is never consent";
    answer(kSecondPartner, Decision::Agree);
    EXPECT_EQ(agreement(kFirstPartner).state, AgreementState::Agreed);
    EXPECT_TRUE(agreement(kSecondPartner).isCurrentlyAgreed());
    EXPECT_TRUE(agreement(kSecondPartner).notVerified.empty());
    EXPECT_EQ(agreement(kSecondPartner).standingOf(kFirstPartner).answer->record.date, QDate(2026, 7, 12));
}

TEST_F(Agreements, WordsAreProposedAndSignedInOneStep)
{
    agreeOnIt();
    answer(kSecondPartner, Decision::Withdraw);
    Journal &journal = as(kFirstPartner);
    AgreementVersion next = nextVersion(journal, agreement(kFirstPartner));
    next.text = QStringLiteral("Phones lie in the hall.");
    next.record.visibility = Visibility::Shared;
    ASSERT_TRUE(journal.apply({Change::add(next), Change::add(proposersConsent(journal, next))}));
    EXPECT_EQ(state(), AgreementState::Proposed);
    EXPECT_TRUE(agreement(kSecondPartner).standingOf(kFirstPartner).agrees);
    EXPECT_FALSE(agreement(kSecondPartner).standingOf(kSecondPartner).agrees);
    EXPECT_TRUE(agreement(kSecondPartner).notVerified.empty()) << "it is signed, and counts after all answers before";
    ASSERT_TRUE(as(kFirstPartner).find(next.record.id));
    answer(kSecondPartner, Decision::Agree);
    EXPECT_EQ(state(), AgreementState::Agreed);
}

TEST_F(Agreements, AChangedWordIsAVersionThatNeitherAgreedTo)
{
    agreeOnIt();
    ASSERT_TRUE(propose(kSecondPartner, QStringLiteral("No phones at the table, except on call.")));
    const Agreement now = agreement(kFirstPartner);
    EXPECT_EQ(now.state, AgreementState::Proposed);
    EXPECT_FALSE(now.standings[0].agrees);
    EXPECT_FALSE(now.standings[1].agrees);
    ASSERT_EQ(now.versions.size(), 2U);
    EXPECT_EQ(now.current->number, 2);
    EXPECT_EQ(now.versions[0]->text, QStringLiteral("No phones at the table."));
    EXPECT_EQ(now.answers.size(), 2U) << "what was said to the first stays to be read";
    answer(kFirstPartner, Decision::Agree);
    answer(kSecondPartner, Decision::Agree);
    EXPECT_EQ(state(), AgreementState::Agreed);
}

TEST_F(Agreements, WhatWasProposedIsNeverChanged)
{
    agreeOnIt();
    Journal &journal = as(kFirstPartner);
    AgreementVersion changed = *agreement(kFirstPartner).current;
    changed.text = QStringLiteral("No phones at all.");
    EXPECT_EQ(journal.replace(changed).error().code, ErrorCode::AlreadySigned);
    changed.record.visibility = Visibility::Private;
    EXPECT_EQ(journal.replace(changed).error().code, ErrorCode::AlreadySigned);
    Consent rewritten = *agreement(kFirstPartner).standingOf(kFirstPartner).answer;
    rewritten.decision = Decision::Decline;
    EXPECT_EQ(journal.replace(rewritten).error().code, ErrorCode::AlreadySigned);
    EXPECT_EQ(state(), AgreementState::Agreed);
}

TEST_F(Agreements, EitherStopsItInOneStep)
{
    const std::pair<Decision, AgreementState> stops[] = {{Decision::Pause, AgreementState::Paused},
                                                         {Decision::Withdraw, AgreementState::Ended},
                                                         {Decision::Decline, AgreementState::Ended}};
    for (const auto &[decision, expected] : stops) {
        for (const PartnerId by : {kFirstPartner, kSecondPartner}) {
            agreeOnIt();
            answer(by, decision);
            EXPECT_EQ(agreement(kFirstPartner).state, expected);
            EXPECT_EQ(agreement(kSecondPartner).state, expected);
            EXPECT_FALSE(agreement(kSecondPartner).isCurrentlyAgreed());
        }
    }
}

TEST_F(Agreements, NothingRenewsItself)
{
    agreeOnIt();
    answer(kSecondPartner, Decision::Pause);
    answer(kSecondPartner, Decision::Agree);
    EXPECT_EQ(state(), AgreementState::Proposed) << "what Anna said before the pause does not count again";
    answer(kFirstPartner, Decision::Agree);
    EXPECT_EQ(state(), AgreementState::Agreed);
    // A "no" cannot be deleted to bring the agreement back.
    answer(kSecondPartner, Decision::Withdraw);
    const RecordId no = agreement(kSecondPartner).standingOf(kSecondPartner).answer->record.id;
    EXPECT_EQ(opened.journal->remove(no).error().code, ErrorCode::AlreadySigned);
    EXPECT_EQ(opened.journal->removeForGood(no).error().code, ErrorCode::AlreadySigned);
}

TEST_F(Agreements, DeletingAnAnsweredVersionDoesNotBringTheOneBeforeBack)
{
    agreeOnIt();
    ASSERT_TRUE(propose(kFirstPartner, QStringLiteral("Other words.")));
    answer(kSecondPartner, Decision::Agree);
    const RecordId second = agreement(kFirstPartner).current->record.id;
    ASSERT_TRUE(as(kFirstPartner).removeForGood(second));
    const Agreement now = agreement(kSecondPartner);
    EXPECT_EQ(now.current->number, 1);
    EXPECT_FALSE(now.isCurrentlyAgreed());
    EXPECT_TRUE(now.notVerified.empty());
}

TEST_F(Agreements, ANoGivenByMistakeIsTakenBackOnlyWhenItsAuthorWasAsked)
{
    const auto stopNext = [this](Retrace way) {
        return opened.journal->stopTakenBack(way, opened.journal->nextStep(way));
    };
    for (const Decision stop : {Decision::Decline, Decision::Pause, Decision::Withdraw}) {
        agreeOnIt();
        answer(kFirstPartner, stop);
        EXPECT_EQ(stopNext(Retrace::Undo)->decision, stop);
        EXPECT_EQ(opened.journal->undo().error().code, ErrorCode::StopNotAsked);
        EXPECT_FALSE(agreement(kFirstPartner).isCurrentlyAgreed());
        EXPECT_TRUE(opened.journal->canUndo()) << "the step stays where it was";
        EXPECT_FALSE(opened.journal->canRedo());
        ASSERT_TRUE(opened.journal->undo(StopAsked::Yes));
        EXPECT_EQ(state(), AgreementState::Agreed);
        EXPECT_EQ(stopNext(Retrace::Undo), std::nullopt) << "an agreement given is no stop";
        EXPECT_EQ(stopNext(Retrace::Redo), std::nullopt) << "to say no again takes back no no";
        opened = {};
    }
    agreeOnIt();
    answer(kFirstPartner, Decision::Withdraw);
    ASSERT_TRUE(opened.journal->undo(StopAsked::Yes));
    EXPECT_EQ(state(), AgreementState::Agreed);
    ASSERT_TRUE(opened.journal->redo());
    EXPECT_EQ(state(), AgreementState::Ended);
    EXPECT_TRUE(agreement(kSecondPartner).notVerified.empty()) << "signed anew when redone";
}

TEST_F(Agreements, AfterItsReviewDayItIsNotAgreedUntilBothSayAgain)
{
    draft();
    ASSERT_TRUE(propose(kFirstPartner, {}, QDate(2026, 8, 1)));
    answer(kFirstPartner, Decision::Agree);
    answer(kSecondPartner, Decision::Agree);
    folder.clock.setToday(QDate(2026, 8, 1));
    EXPECT_EQ(state(), AgreementState::Agreed) << "the review day is its last";
    folder.clock.setToday(QDate(2026, 8, 2));
    EXPECT_EQ(state(), AgreementState::ReviewDue);
    EXPECT_FALSE(agreement(kFirstPartner).isCurrentlyAgreed());
    ASSERT_TRUE(propose(kSecondPartner, {}, QDate(2027, 8, 1)));
    EXPECT_EQ(state(), AgreementState::Proposed);
    answer(kFirstPartner, Decision::Agree);
    answer(kSecondPartner, Decision::Agree);
    EXPECT_EQ(state(), AgreementState::Agreed);
}

TEST_F(Agreements, BothEditInTurnAndNoWordIsLost)
{
    agreeOnIt();
    // Anna begins a next version and leaves it as a draft.
    AgreementVersion annas = nextVersion(as(kFirstPartner), agreement(kFirstPartner));
    annas.text = QStringLiteral("Anna's words");
    ASSERT_TRUE(opened.journal->add(annas));
    EXPECT_EQ(agreement(kFirstPartner).state, AgreementState::Agreed) << "a draft changes nothing";
    // Ben proposes his own meanwhile.
    ASSERT_TRUE(propose(kSecondPartner, QStringLiteral("Ben's words")));
    const Agreement seen = agreement(kFirstPartner);
    EXPECT_EQ(seen.current->text, QStringLiteral("Ben's words"));
    ASSERT_NE(seen.draft, nullptr);
    EXPECT_EQ(seen.draft->text, QStringLiteral("Anna's words"));
    // Her draft as it stands would go behind his back.
    AgreementVersion stale = *seen.draft;
    stale.record.visibility = Visibility::Shared;
    EXPECT_EQ(as(kFirstPartner).replace(stale).error().code, ErrorCode::NotAgreedBefore);
    EXPECT_EQ(agreement(kFirstPartner).draft->text, QStringLiteral("Anna's words"));
    // Having seen his, she proposes hers as the next.
    ASSERT_TRUE(propose(kFirstPartner));
    const Agreement after = agreement(kSecondPartner);
    EXPECT_EQ(after.current->number, 3);
    EXPECT_EQ(after.current->text, QStringLiteral("Anna's words"));
    EXPECT_EQ(after.versions.size(), 3U);
}

TEST_F(Agreements, ANoStandsWhateverBecomesOfTheVersionItWasSaidTo)
{
    agreeOnIt();
    ASSERT_TRUE(propose(kSecondPartner, QStringLiteral("Ben's words")));
    answer(kFirstPartner, Decision::Withdraw);
    EXPECT_EQ(state(), AgreementState::Ended);
    // Ben rewrites his own version, past the journal's rules, so that Anna's answer no longer fits it.
    AgreementVersion second = *agreement(kSecondPartner).current;
    second.text = QStringLiteral("Other words");
    second.number = 1;
    second.record.written -= std::chrono::hours(1000);
    ASSERT_TRUE(opened.store->commit({{second.record.id, true, second.record.revision + 1, encode(second)}}));
    opened = {};
    EXPECT_FALSE(agreement(kFirstPartner).isCurrentlyAgreed());
    EXPECT_FALSE(agreement(kSecondPartner).isCurrentlyAgreed());
}

TEST_F(Agreements, LimitsNeedNobodysApproval)
{
    Journal &journal = as(kFirstPartner);
    PersonalLimit limit = journal.compose<PersonalLimit>();
    limit.title = QStringLiteral("I do not answer after ten.");
    limit.record.visibility = Visibility::Shared;
    ASSERT_TRUE(journal.add(limit));
    const PersonalLimit *seen = as(kSecondPartner).all<PersonalLimit>().find(limit.record.id);
    ASSERT_NE(seen, nullptr);
    PersonalLimit changed = *seen;
    changed.title = QStringLiteral("I always answer.");
    EXPECT_EQ(opened.journal->replace(changed).error().code, ErrorCode::NotYours);
}

TEST_F(Agreements, OnlyItsOwnerMarksACommitment)
{
    Journal &journal = as(kFirstPartner);
    Commitment promise = journal.compose<Commitment>();
    promise.what = QStringLiteral("fix the lamp");
    promise.record.visibility = Visibility::Shared;
    ASSERT_TRUE(journal.add(promise));
    Commitment marked = *as(kSecondPartner).all<Commitment>().find(promise.record.id);
    marked.state = CommitmentState::Dropped;
    EXPECT_EQ(opened.journal->replace(marked).error().code, ErrorCode::NotYours);
    marked = *as(kFirstPartner).all<Commitment>().find(promise.record.id);
    marked.state = CommitmentState::Kept;
    EXPECT_TRUE(opened.journal->replace(marked));
}

} // namespace
} // namespace hearth
