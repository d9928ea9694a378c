// SPDX-License-Identifier: GPL-3.0-or-later
// Answers and versions that somebody else may have written.
#include "core/agreements/agreementsfixture.h"

namespace hearth {
namespace {

using test::Agreements;

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

} // namespace
} // namespace hearth
