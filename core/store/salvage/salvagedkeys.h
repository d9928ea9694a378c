// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/slot.h"
#include "store/salvage/foundrows.h"
#include "store/vitalrows.h"

namespace hearth {

/// The keys of one partner, opened with what is left of the rows that lead to them.
struct SalvagedKeys final
{
    JournalId journal{};
    PartnerKeys keys;
    /// What a new file needs: every row that was found, and something in the place of each that was not. A slot in the
    /// place of a lost one opens with nothing; a manifest, with nobody's key.
    VitalRows rows;
    /// One of this partner's two ways in was lost.
    std::optional<SlotKind> lostWayIn;
    /// The other has no way in any more, as nothing is left of it.
    bool otherIsShutOut = false;
};

/// KeysLost when nothing is left by which anybody, or whose secret this is, could get in; WrongPassphrase; and what
/// openAnySlot() can fail with. Runs Argon2id.
[[nodiscard]] Result<SalvagedKeys> openSalvagedKeys(const FoundRows &found, const QString &secret,
                                                    const PassphraseLimits &limits);

} // namespace hearth
