// SPDX-License-Identifier: GPL-3.0-or-later
// Slots that somebody spoilt or put in place of a partner’s own, while secrets are renewed.
#include "core/store/renewalfixture.h"

namespace hearth {
namespace {

using test::cheapCost;
using test::JournalFolder;
using test::kNext;
using test::Renewal;

// Anyone can close a bundle key for a public key that stands in the file.
TEST_F(Renewal, NobodyElseClosesABundleForASlot)
{
    test::editVital(folder.path(), [](VitalRows &rows) {
        const JournalId journal = readJournalId(rows).value();
        PartnerKeys planted = PartnerKeys::generate(kFirstPartner);
        planted.addSharedKey(1, SecretBytes::random(32));
        const auto ways = readSlots(rows).value();
        for (const Slot &slot : ways) {
            if (slot.partner == kFirstPartner)
                putSlot(rows, closeAnew(slot, planted.bundleKey()));
        }
        putBundle(rows, kFirstPartner, {2, planted.sealBundle(journal, 2)});
    });
    for (const QString &secret : {test::kAnnasPassphrase, folder.recoveryCodes().at(0)})
        EXPECT_EQ(folder.openingError(secret).code, ErrorCode::Tampered);
}

// Not even by the other's own hand.
TEST_F(Renewal, AHandoverDoesNotReplaceAKeyThatIsKnown)
{
    PartnerKeys annas = test::Forger(folder.path(), test::kAnnasPassphrase).keys.clone();
    PartnerKeys bens = test::Forger(folder.path(), test::kBensPassphrase).keys.clone();
    const JournalId journal = test::Forger(folder.path(), test::kBensPassphrase).journal;
    const SecretBytes known = SecretBytes::random(32);
    annas.addSharedKey(2, SecretBytes::copyOf(known.view()));
    bens.addSharedKey(2, SecretBytes::random(32));
    const auto taken = acceptHandover(annas, journal, makeHandover(bens, journal));
    ASSERT_FALSE(taken);
    EXPECT_EQ(taken.error().code, ErrorCode::Tampered);
    EXPECT_TRUE(annas.sharedKey(2)->equals(known));
}

// A way in that somebody exchanged would otherwise be given the next bundle key.
TEST_F(Renewal, NoKeyIsClosedForAnExchangedSlot)
{
    const RecoveryCode strange = RecoveryCode::generate();
    test::editVital(folder.path(), [&strange](VitalRows &rows) {
        const JournalId journal = readJournalId(rows).value();
        putSlot(rows, makeRecoverySlot(journal, PartnerKeys::generate(kFirstPartner), strange));
    });
    auto anna = folder.open();
    EXPECT_TRUE(anna.store->notices().waysWereChanged);
    const auto code = anna.store->changePassphrase(test::kAnnasPassphrase, kNext, cheapCost());
    ASSERT_TRUE(code);
    ASSERT_TRUE(code.value()) << "the one she has no longer opens, so there is a new one";
    EXPECT_FALSE(anna.store->notices().waysWereChanged);
    anna = {};
    EXPECT_EQ(folder.openingError(strange.text()).code, ErrorCode::WrongPassphrase);
    EXPECT_EQ(folder.open(code.value()->text()).store->partner(), kFirstPartner);
}

// Whatever else is written to her bundle meanwhile does not make it hers.
TEST_F(Renewal, AnExchangedSlotIsNotTrustedBecauseSomethingElseIsWritten)
{
    ASSERT_TRUE(folder.open(test::kBensPassphrase).store->rotateSharedKey()); // a handover waits for her
    test::editVital(folder.path(), [](VitalRows &rows) {
        const JournalId journal = readJournalId(rows).value();
        putSlot(rows, makeRecoverySlot(journal, PartnerKeys::generate(kFirstPartner), RecoveryCode::generate()));
    });
    for (int time = 0; time < 2; ++time)
        EXPECT_TRUE(folder.open().store->notices().waysWereChanged) << time;
    EXPECT_TRUE(folder.open().store->changePassphrase(test::kAnnasPassphrase, kNext, cheapCost()).value());
}

TEST_F(Renewal, ByTheCodeAloneACodeIsNotRenewedWhereThePassphraseIsNotKnown)
{
    test::editVital(folder.path(), [](VitalRows &rows) {
        const JournalId journal = readJournalId(rows).value();
        putSlot(
            rows,
            makePassphraseSlot(journal, PartnerKeys::generate(kFirstPartner), kNext, cheapCost(), randomSalt()).take());
    });
    auto anna = folder.open(folder.recoveryCodes().at(0));
    EXPECT_TRUE(anna.store->notices().waysWereChanged);
    const QByteArray before = folder.bytes();
    EXPECT_EQ(anna.store->renewRecoveryCode(folder.recoveryCodes().at(0), cheapCost()).error().code,
              ErrorCode::NeedsPassphrase);
    EXPECT_EQ(folder.bytes(), before);
    ASSERT_TRUE(anna.store->changePassphrase(folder.recoveryCodes().at(0), kNext, cheapCost()));
    EXPECT_TRUE(anna.store->renewRecoveryCode(kNext, cheapCost()));
}

TEST_F(Renewal, ASpoiltSlotKeepsNobodyElseOut)
{
    test::editVital(folder.path(), [](VitalRows &rows) {
        rows.put(vital::kSlots + slotNumber(kFirstPartner, SlotKind::Passphrase), QByteArray("spoilt"));
    });
    EXPECT_EQ(folder.open(test::kBensPassphrase).store->partner(), kSecondPartner);
    EXPECT_EQ(folder.openingError().code, ErrorCode::Damaged) << "not: a wrong passphrase";
    auto anna = folder.open(folder.recoveryCodes().at(0));
    EXPECT_TRUE(anna.store->notices().waysWereChanged);
    ASSERT_TRUE(anna.store->changePassphrase(folder.recoveryCodes().at(0), kNext, cheapCost()));
    anna = {};
    expectBothWhole(kNext, 0, 0);
}

TEST_F(Renewal, AnUnsafeSlotKeepsNobodyElseOut)
{
    test::editSlots(folder.path(), [](Slot &slot) {
        if (slot.partner == kFirstPartner && slot.kind == SlotKind::Passphrase)
            slot.cost = {1, 1ULL << 50};
    });
    EXPECT_EQ(folder.open(test::kBensPassphrase).store->partner(), kSecondPartner);
    EXPECT_EQ(folder.openingError().code, ErrorCode::UnsafeParameters);
}

TEST_F(Renewal, OneSaltServesBothUnlessTheirCostsDiffer)
{
    const auto ways = [this] {
        std::vector<Slot> passphrases;
        test::editVital(folder.path(), [&passphrases](VitalRows &rows) { passphrases = readSlots(rows).value(); });
        std::erase_if(passphrases, [](const Slot &slot) { return slot.kind != SlotKind::Passphrase; });
        return passphrases;
    };
    EXPECT_EQ(ways()[0].salt, ways()[1].salt);
    PassphraseCost more = cheapCost();
    more.memory *= 2;
    ASSERT_TRUE(folder.open().store->changePassphrase(test::kAnnasPassphrase, kNext, more));
    EXPECT_EQ(ways()[0].salt, ways()[1].salt);
    EXPECT_EQ(ways()[0].cost, more);
    EXPECT_EQ(ways()[1].cost, cheapCost());
    // Ben's next is as hard as hers, although he asks for less.
    ASSERT_TRUE(folder.open(test::kBensPassphrase)
                    .store->changePassphrase(test::kBensPassphrase, test::kBensPassphrase, cheapCost()));
    EXPECT_EQ(ways()[1].cost, more);
    // And a new code raises what the passphrase costs.
    more.passes += 1;
    ASSERT_TRUE(folder.open(kNext).store->renewRecoveryCode(kNext, more));
    EXPECT_EQ(ways()[0].cost, more);
    expectBothWhole(kNext, 0, 0);
}

TEST_F(Renewal, WhoeverJoinsLaterHasTheSameSalt)
{
    JournalFolder alone(1);
    ASSERT_TRUE(joinJournal(*alone.open().store, {QStringLiteral("Ben"), test::kBensPassphrase}, QStringLiteral("Anna"),
                            cheapCost(), alone.clock, alone.random));
    const auto rows = VitalRows::read(*Database::open(alone.path()).value()).value();
    const auto ways = readSlots(rows).value();
    ASSERT_EQ(ways.size(), 4U);
    EXPECT_EQ(ways[0].salt, ways[2].salt);
    EXPECT_NE(ways[1].salt, ways[3].salt);
}

} // namespace
} // namespace hearth
