// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/seal.h"
#include "crypto/slot.h"
#include "support/journalfixture.h"

#include <gtest/gtest.h>

namespace hearth {
namespace {

using test::cheapCost;
using test::cheapLimits;

class SlotTest : public testing::Test
{
protected:
    JournalId journal{1, 2, 3};
    PartnerKeys anna = PartnerKeys::generate(kFirstPartner);
    PartnerKeys ben = PartnerKeys::generate(kSecondPartner);
    Salt salt = randomSalt();
    RecoveryCode code = RecoveryCode::generate();
    std::vector<Slot> ways{
        makePassphraseSlot(journal, anna, test::kAnnasPassphrase, cheapCost(), salt).take(),
        makeRecoverySlot(journal, anna, code),
        makePassphraseSlot(journal, ben, test::kBensPassphrase, cheapCost(), salt).take(),
    };
};

TEST_F(SlotTest, OpensForWhoeverKnowsTheSecret)
{
    const auto byAnna = openAnySlot(journal, ways, test::kAnnasPassphrase, cheapLimits());
    ASSERT_TRUE(byAnna);
    EXPECT_EQ(byAnna.value().partner, kFirstPartner);
    EXPECT_TRUE(byAnna.value().bundleKey.equals(anna.bundleKey()));
    const auto byBen = openAnySlot(journal, ways, test::kBensPassphrase, cheapLimits());
    ASSERT_TRUE(byBen);
    EXPECT_TRUE(byBen.value().bundleKey.equals(ben.bundleKey()));
    const auto byCode = openAnySlot(journal, ways, code.text().toLower(), cheapLimits());
    ASSERT_TRUE(byCode);
    EXPECT_EQ(byCode.value().kind, SlotKind::RecoveryCode);
    EXPECT_TRUE(byCode.value().bundleKey.equals(anna.bundleKey()));
}

TEST_F(SlotTest, HasOneAnswerForEveryWrongSecret)
{
    for (const QString &wrong :
         {QStringLiteral("five little ducks"), RecoveryCode::generate().text(), QStringLiteral(" ")})
        EXPECT_EQ(openAnySlot(journal, ways, wrong, cheapLimits()).error(), (Error{ErrorCode::WrongPassphrase, {}}));
}

TEST_F(SlotTest, BelongsToItsJournal)
{
    const JournalId elsewhere{9};
    EXPECT_EQ(openAnySlot(elsewhere, ways, test::kAnnasPassphrase, cheapLimits()).error().code,
              ErrorCode::WrongPassphrase);
}

TEST_F(SlotTest, RefusesACostOutsideTheLimitsBeforeHashing)
{
    ways[2].cost = {1, 1ull << 40}; // would fail or stall if it were run
    EXPECT_EQ(openAnySlot(journal, ways, test::kBensPassphrase, cheapLimits()).error().code,
              ErrorCode::UnsafeParameters);
    EXPECT_EQ(openAnySlot(journal, ways, test::kAnnasPassphrase, cheapLimits()).value().partner, kFirstPartner)
        << "it keeps nobody else out";
    ways[2].cost = cheapCost();
    EXPECT_EQ(openAnySlot(journal, ways, test::kAnnasPassphrase, PassphraseLimits{}).error().code,
              ErrorCode::UnsafeParameters);
}

TEST_F(SlotTest, KnowsAPassphraseFromDamage)
{
    ways[0].closed[50] = static_cast<char>(ways[0].closed[50] ^ 1);
    EXPECT_EQ(openAnySlot(journal, ways, test::kAnnasPassphrase, cheapLimits()).error().code, ErrorCode::Damaged);
}

TEST_F(SlotTest, IsBoundToItsOwner)
{
    std::swap(ways[0].partner, ways[2].partner);
    EXPECT_EQ(openAnySlot(journal, ways, test::kAnnasPassphrase, cheapLimits()).error().code,
              ErrorCode::WrongPassphrase);
}

TEST(PartnerKeys, ComeBackFromTheirBundle)
{
    const JournalId journal{4};
    PartnerKeys anna = PartnerKeys::generate(kFirstPartner);
    const PartnerKeys ben = PartnerKeys::generate(kSecondPartner);
    ASSERT_TRUE(anna.pinOther(ben.publicKeys()));
    anna.addSharedKey(1, SecretBytes::random(kSealKeySize));
    anna.addSharedKey(2, SecretBytes::random(kSealKeySize));
    const QByteArray sealed = anna.sealBundle(journal, 3);
    const auto back = PartnerKeys::openBundle(kFirstPartner, anna.bundleKey().clone(), journal, 3, viewOf(sealed));
    ASSERT_TRUE(back);
    EXPECT_TRUE(back.value().personalKey(1)->equals(*anna.personalKey(1)));
    EXPECT_EQ(back.value().publicKeys(), anna.publicKeys());
    EXPECT_EQ(back.value().other(), ben.publicKeys());
    EXPECT_EQ(back.value().newestSharedGeneration(), 2U);
    EXPECT_TRUE(back.value().sharedKey(1)->equals(*anna.sharedKey(1)));
    EXPECT_EQ(back.value().sharedKey(3), nullptr);
    for (const quint32 revision : {2U, 4U}) {
        EXPECT_EQ(PartnerKeys::openBundle(kFirstPartner, anna.bundleKey().clone(), journal, revision, viewOf(sealed))
                      .error()
                      .code,
                  ErrorCode::Damaged);
    }
    EXPECT_FALSE(PartnerKeys::openBundle(kSecondPartner, anna.bundleKey().clone(), journal, 3, viewOf(sealed)));
}

TEST(PartnerKeys, KeepToTheOthersFirstKeys)
{
    PartnerKeys anna = PartnerKeys::generate(kFirstPartner);
    EXPECT_FALSE(anna.signingKeyOf(kSecondPartner));
    ASSERT_TRUE(anna.pinOther(PartnerKeys::generate(kSecondPartner).publicKeys()));
    const auto before = anna.other();
    EXPECT_EQ(anna.pinOther(PartnerKeys::generate(kSecondPartner).publicKeys()).error().code, ErrorCode::Tampered);
    EXPECT_EQ(anna.other(), before);
}

TEST(PartnerKeys, SayNothingByTheLengthOfTheBundle)
{
    PartnerKeys alone = PartnerKeys::generate(kFirstPartner);
    PartnerKeys both = PartnerKeys::generate(kFirstPartner);
    ASSERT_TRUE(both.pinOther(alone.publicKeys()));
    both.addSharedKey(1, SecretBytes::random(kSealKeySize));
    EXPECT_EQ(alone.sealBundle({}, 1).size(), both.sealBundle({}, 1).size());
}

} // namespace
} // namespace hearth
