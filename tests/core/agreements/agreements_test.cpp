// SPDX-License-Identifier: GPL-3.0-or-later
#include "agreements/agreements.h"
#include "journal/loader.h"
#include "records/codec.h"
#include "support/journalfixture.h"

#include <gtest/gtest.h>

namespace hearth {
namespace {

using test::JournalFolder;

class Agreements : public testing::Test
{
protected:
    Journal &as(PartnerId partner)
    {
        if (!opened.journal || opened.journal->me() != partner) {
            opened = {};
            opened = folder.open(partner == kFirstPartner ? test::kAnnasPassphrase : test::kBensPassphrase);
        }
        return *opened.journal;
    }
    Agreement agreement(PartnerId reader) { return agreementOf(as(reader), id).value(); }
    AgreementState state() { return agreement(kFirstPartner).state; }

    void draft(const QString &text = QStringLiteral("No phones at the table."))
    {
        Journal &journal = as(kFirstPartner);
        AgreementVersion version = newAgreement(journal);
        version.title = QStringLiteral("Phones");
        version.text = text;
        version.area = Area::Digital;
        id = version.agreement;
        ASSERT_TRUE(journal.add(version));
    }
    Result<void> propose(PartnerId by, const QString &text = {}, QDate review = {})
    {
        Journal &journal = as(by);
        AgreementVersion next = nextVersion(journal, agreement(by));
        if (!text.isEmpty())
            next.text = text;
        if (review.isValid())
            next.review = review;
        next.record.visibility = Visibility::Shared;
        return journal.find(next.record.id) ? journal.replace(next) : journal.add(next);
    }
    void answer(PartnerId by, Decision decision)
    {
        Journal &journal = as(by);
        ASSERT_TRUE(journal.add(answerTo(journal, agreement(by), decision)));
    }
    void agreeOnIt()
    {
        draft();
        ASSERT_TRUE(propose(kFirstPartner));
        answer(kFirstPartner, Decision::Agree);
        answer(kSecondPartner, Decision::Agree);
        ASSERT_EQ(state(), AgreementState::Agreed);
    }

    JournalFolder folder;
    test::OpenJournal opened;
    RecordId id;
};

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

TEST_F(Agreements, TheOrderOfAnswersDoesNotHangOnTheClock)
{
    agreeOnIt();
    folder.clock.setToday(QDate(2019, 1, 1)); // set back by years
    answer(kSecondPartner, Decision::Withdraw);
    EXPECT_EQ(state(), AgreementState::Ended);
    EXPECT_EQ(agreement(kSecondPartner).state, AgreementState::Ended);
}

TEST_F(Agreements, AtEqualStepsAStopWinsWhateverTheClockAndTheRowsSay)
{
    qint64 count = 1;
    for (const Decision stop : {Decision::Decline, Decision::Pause, Decision::Withdraw}) {
        for (const PartnerId stopper : {kFirstPartner, kSecondPartner}) {
            for (const bool isStopFirst : {false, true}) {
                agreeOnIt();
                // Past the journal's rules: the last agreement given, and a stop, that claim the same step.
                const PartnerId agreeing = kSecondPartner;
                const Agreement before = agreement(stopper);
                Consent no = answerTo(as(stopper), before, stop);
                no.step = before.standingOf(agreeing).answer->step;
                no.record.id = RecordId(isStopFirst ? count : std::numeric_limits<qint64>::max() - count);
                no.record.written += std::chrono::hours(isStopFirst ? -1000 : 1000);
                no.signature = opened.store->sign(stopper, statementOf(no)).value();
                ASSERT_TRUE(opened.store->commit({{no.record.id, true, 1, encode(no)}}));
                opened = {};
                const AgreementState expected =
                    stop == Decision::Pause ? AgreementState::Paused : AgreementState::Ended;
                EXPECT_EQ(agreement(kFirstPartner).state, expected);
                EXPECT_EQ(agreement(kSecondPartner).state, expected);
                EXPECT_EQ(agreement(kSecondPartner).answers.back()->record.id, no.record.id);
                opened = {};
                ++count;
            }
        }
    }
}

TEST_F(Agreements, AnAgreementDoneAgainAfterAStopDoesNotUndoIt)
{
    draft();
    ASSERT_TRUE(propose(kFirstPartner));
    ASSERT_TRUE(opened.store->admit(test::kBensPassphrase, test::cheapLimits()));
    opened.journal.reset();
    opened.journal = std::make_unique<Journal>(kFirstPartner, true, loadJournal(*opened.store).take(), *opened.store,
                                               folder.clock, folder.random, Sitting::Together);
    Journal &both = *opened.journal;
    const auto add = [&](PartnerId by, Decision decision) {
        both.setWriter(by);
        return both.add(answerTo(both, agreementOf(both, id).value(), decision));
    };
    ASSERT_TRUE(add(kSecondPartner, Decision::Agree));
    ASSERT_TRUE(add(kFirstPartner, Decision::Agree));
    ASSERT_TRUE(both.undo());
    ASSERT_TRUE(add(kSecondPartner, Decision::Withdraw)); // takes the step that came free
    both.setWriter(kFirstPartner);
    ASSERT_TRUE(both.redo());
    EXPECT_EQ(agreementOf(both, id)->state, AgreementState::Ended);
    EXPECT_FALSE(agreementOf(both, id)->standingOf(kFirstPartner).agrees);
}

TEST_F(Agreements, AfterTheLastStepItCanStillBeStopped)
{
    agreeOnIt();
    // Ben claims the last step there is.
    Consent last = answerTo(as(kSecondPartner), agreement(kSecondPartner), Decision::Agree);
    last.step = Consent::kMaxStep;
    last.signature = opened.store->sign(kSecondPartner, statementOf(last)).value();
    ASSERT_TRUE(opened.store->commit({{last.record.id, true, 1, encode(last)}}));
    opened = {};
    EXPECT_EQ(state(), AgreementState::Agreed);
    for (const PartnerId by : {kFirstPartner, kSecondPartner}) {
        const Consent yes = answerTo(as(by), agreement(by), Decision::Agree);
        EXPECT_EQ(opened.journal->add(yes).error().code, ErrorCode::LimitExceeded);
        EXPECT_EQ(state(), by == kFirstPartner ? AgreementState::Agreed : AgreementState::Ended);
        answer(by, Decision::Withdraw);
        EXPECT_EQ(state(), AgreementState::Ended);
        EXPECT_FALSE(agreement(kFirstPartner).isCurrentlyAgreed());
    }
}

TEST_F(Agreements, AfterTheLastNumberNothingWraps)
{
    agreeOnIt();
    AgreementVersion last = nextVersion(as(kSecondPartner), agreement(kSecondPartner));
    last.number = AgreementVersion::kMaxNumber;
    last.record.visibility = Visibility::Shared;
    ASSERT_TRUE(opened.journal->add(last));
    EXPECT_EQ(propose(kFirstPartner, QStringLiteral("Other words.")).error().code, ErrorCode::LimitExceeded);
    EXPECT_EQ(agreement(kFirstPartner).current->record.id, last.record.id);
    answer(kFirstPartner, Decision::Decline);
    EXPECT_EQ(state(), AgreementState::Ended);
}

TEST_F(Agreements, NumbersAndStepsOutOfBoundsAreNotRead)
{
    agreeOnIt();
    const Agreement now = agreement(kFirstPartner);
    const QCborValue hostile[] = {0,
                                  -1,
                                  std::numeric_limits<qint32>::min(),
                                  std::numeric_limits<qint64>::min(),
                                  qint64(std::numeric_limits<qint32>::max()),
                                  qint64(1) << 31,
                                  qint64(1) << 32,
                                  std::numeric_limits<qint64>::max(),
                                  9223372036854775808.0, // 2^63
                                  QStringLiteral("1")};
    const auto planted = [](const AnyRecord &record, int key, const QCborValue &value) {
        QCborMap map = QCborValue::fromCbor(encode(record)).toMap();
        map.insert(key, value);
        return QCborValue(map).toCbor();
    };
    const Consent consent = *now.standingOf(kFirstPartner).answer;
    for (const QCborValue &value : hostile) {
        EXPECT_FALSE(decode(planted(consent, 20, value))) << qPrintable(value.toDiagnosticNotation());
        EXPECT_FALSE(decode(planted(*now.current, 17, value))) << qPrintable(value.toDiagnosticNotation());
    }
    EXPECT_TRUE(decode(planted(consent, 20, Consent::kMaxStep)));
    EXPECT_FALSE(decode(planted(consent, 20, Consent::kMaxStep + 1)));
    EXPECT_TRUE(decode(planted(*now.current, 17, AgreementVersion::kMaxNumber)));
    EXPECT_FALSE(decode(planted(*now.current, 17, AgreementVersion::kMaxNumber + 1)));

    // In the file they are shown to nobody and change nothing.
    ASSERT_TRUE(opened.store->commit({{RecordId(41), true, 1, planted(consent, 20, qint64(1) << 31)},
                                      {RecordId(42), true, 1, planted(*now.current, 17, qint64(1) << 62)}}));
    opened = {};
    EXPECT_EQ(state(), AgreementState::Agreed);
    EXPECT_EQ(opened.journal->notUnderstood(), 2);
    EXPECT_EQ(agreement(kSecondPartner).versions.size(), 1U);
    // Nor are they written.
    AgreementVersion version = *agreement(kFirstPartner).current;
    version.number = AgreementVersion::kMaxNumber + 1;
    EXPECT_EQ(validate(version).error().code, ErrorCode::LimitExceeded);
    version.number = 0;
    EXPECT_EQ(validate(version).error().code, ErrorCode::BadValue);
    Consent answer = consent;
    answer.step = Consent::kMaxStep + 1;
    EXPECT_EQ(validate(answer).error().code, ErrorCode::LimitExceeded);
    answer.step = -1;
    EXPECT_EQ(validate(answer).error().code, ErrorCode::BadValue);
}

TEST_F(Agreements, WhatDoesNotVerifyNeitherCountsNorCountsUp)
{
    agreeOnIt();
    const auto planted = [&](Decision decision, RecordId version, int step) {
        // Anna's own row, whose statement nobody signed.
        Consent consent = answerTo(as(kFirstPartner), agreement(kFirstPartner), decision);
        consent.version = version;
        consent.step = step;
        consent.signature = QByteArray(64, 'x');
        return RecordWrite{consent.record.id, true, 1, encode(consent)};
    };
    const RecordId current = agreement(kFirstPartner).current->record.id;
    ASSERT_TRUE(
        opened.store->commit({planted(Decision::Withdraw, current, 7), planted(Decision::Agree, RecordId(4711), 8),
                              planted(Decision::Agree, current, Consent::kMaxStep)}));
    opened = {};
    EXPECT_EQ(state(), AgreementState::Agreed);
    EXPECT_EQ(agreement(kSecondPartner).notVerified.size(), 3U);
    EXPECT_EQ(answerTo(as(kFirstPartner), agreement(kFirstPartner), Decision::Agree).step, 3);
}

TEST_F(Agreements, AnAgreementToOtherWordsOfTheSameVersionDoesNotCount)
{
    draft();
    ASSERT_TRUE(propose(kFirstPartner));
    answer(kFirstPartner, Decision::Agree);
    // Ben signs a digest that is not the one of these words.
    Consent other = answerTo(as(kSecondPartner), agreement(kSecondPartner), Decision::Agree);
    other.versionDigest[0] = static_cast<char>(other.versionDigest[0] ^ 1);
    other.signature = opened.store->sign(kSecondPartner, statementOf(other)).value();
    ASSERT_TRUE(opened.store->commit({{other.record.id, true, 1, encode(other)}}));
    opened = {};
    EXPECT_EQ(state(), AgreementState::Proposed);
    EXPECT_EQ(agreement(kSecondPartner).notVerified.size(), 1U);
}

TEST_F(Agreements, TheOrderOfAnswersIsTheSameForBoth)
{
    agreeOnIt();
    // Four answers that claim one step, written in disorder by either.
    for (const auto &[by, decision] :
         {std::pair(kSecondPartner, Decision::Withdraw), std::pair(kFirstPartner, Decision::Pause),
          std::pair(kFirstPartner, Decision::Agree), std::pair(kSecondPartner, Decision::Agree)}) {
        Consent claim = answerTo(as(by), agreement(by), decision);
        claim.step = 9;
        claim.signature = opened.store->sign(by, statementOf(claim)).value();
        ASSERT_TRUE(opened.store->commit({{claim.record.id, true, 1, encode(claim)}}));
        folder.clock.setToday(folder.clock.today().addDays(-100));
        opened = {};
    }
    const auto order = [&](PartnerId reader) {
        std::vector<Decision> order;
        for (const Consent *answer : agreement(reader).answers)
            order.push_back(answer->decision);
        return order;
    };
    const std::vector<Decision> expected{Decision::Agree, Decision::Agree, Decision::Agree,
                                         Decision::Agree, Decision::Pause, Decision::Withdraw};
    EXPECT_EQ(order(kFirstPartner), expected);
    EXPECT_EQ(order(kSecondPartner), expected);
    EXPECT_EQ(agreement(kFirstPartner).state, AgreementState::Ended);
}

TEST_F(Agreements, AConsentOfTheOtherCannotBeForged)
{
    draft();
    ASSERT_TRUE(propose(kFirstPartner));
    answer(kFirstPartner, Decision::Agree);
    // Anna writes a row that says it is Ben's consent; she has the shared key, but not his signing key.
    Journal &journal = as(kFirstPartner);
    Consent forged = answerTo(journal, agreement(kFirstPartner), Decision::Agree);
    forged.record.author = kSecondPartner;
    EXPECT_EQ(journal.add(forged).error().code, ErrorCode::NotYours);
    forged.signature = opened.store->sign(kFirstPartner, statementOf(forged)).value();
    EXPECT_FALSE(opened.store->isSignedBy(kSecondPartner, statementOf(forged), forged.signature));
    EXPECT_TRUE(opened.store->isSignedBy(kFirstPartner, statementOf(forged), forged.signature));
    EXPECT_EQ(opened.store->sign(kSecondPartner, statementOf(forged)).error().code, ErrorCode::NotYours);
    // Her own row with a signature that is not over what it says.
    Consent mine = answerTo(journal, agreement(kFirstPartner), Decision::Agree);
    mine.decision = Decision::Withdraw;
    mine.signature = forged.signature;
    ASSERT_TRUE(opened.store->commit({{mine.record.id, true, 1, encode(mine)}}));
    opened = {};
    const Agreement now = agreement(kSecondPartner);
    EXPECT_EQ(now.state, AgreementState::Proposed);
    ASSERT_EQ(now.notVerified.size(), 1U);
    EXPECT_EQ(now.notVerified.front()->record.id, mine.record.id);
}

TEST_F(Agreements, AVersionRewrittenBehindAConsentIsFound)
{
    agreeOnIt();
    AgreementVersion version = *agreement(kFirstPartner).current;
    version.text = QStringLiteral("Ben pays everything.");
    // Past the journal's rules, straight into the file, signed by its author.
    ASSERT_TRUE(opened.store->commit({{version.record.id, true, version.record.revision + 1, encode(version)}}));
    opened = {};
    const Agreement now = agreement(kSecondPartner);
    EXPECT_FALSE(now.isCurrentlyAgreed());
    EXPECT_EQ(now.notVerified.size(), 2U) << "neither agreed to these words";
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
