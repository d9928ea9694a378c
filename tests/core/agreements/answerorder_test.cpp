// SPDX-License-Identifier: GPL-3.0-or-later
// Which answer to an agreement counts, whatever clocks, rows and numbers say.
#include "core/agreements/agreementsfixture.h"

namespace hearth {
namespace {

using test::Agreements;

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

} // namespace
} // namespace hearth
