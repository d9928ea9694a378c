// SPDX-License-Identifier: GPL-3.0-or-later
// What a way in is bound to: with any part of it exchanged it no longer opens.
#include "crypto/slot.h"
#include "support/journalfixture.h"

#include <gtest/gtest.h>

#include <functional>

namespace hearth {
namespace {

const PassphraseLimits kAny{{0, 0}, {~0U, ~0ULL}};

TEST(RecoveryCode, GivesAnotherKeyForEachSalt)
{
    const RecoveryCode code = RecoveryCode::generate();
    EXPECT_FALSE(code.root(randomSalt()).equals(code.root(randomSalt())));
}

// A recovery code runs no hash, so that nothing but the header ties the slot's numbers to it.
TEST(SlotBinding, HoldsEveryNumberOfARecoverySlot)
{
    const JournalId journal{1, 2, 3};
    const PartnerKeys anna = PartnerKeys::generate(kFirstPartner);
    const RecoveryCode code = RecoveryCode::generate();
    const Slot slot = makeRecoverySlot(journal, anna, code);
    ASSERT_TRUE(openAnySlot(journal, {slot}, code.text(), kAny));
    const std::function<void(Slot &)> changes[] = {
        [](Slot &changed) { changed.cost.passes = 3; },          [](Slot &changed) { changed.cost.memory = 8192; },
        [](Slot &changed) { changed.partner = kSecondPartner; }, [](Slot &changed) { changed.salt = randomSalt(); },
        [](Slot &changed) { changed.commitment[31] ^= 1; },      [](Slot &changed) { changed.publicKey[0] ^= 1; },
    };
    for (const auto &change : changes) {
        Slot changed = slot;
        change(changed);
        EXPECT_FALSE(openAnySlot(journal, {changed}, code.text(), kAny)) << "change " << (&change - changes);
    }
    Slot rotten = slot;
    rotten.closed[0] = static_cast<char>(rotten.closed[0] ^ 1);
    EXPECT_EQ(openAnySlot(journal, {rotten}, code.text(), kAny).error().code, ErrorCode::Damaged);
}

} // namespace
} // namespace hearth
