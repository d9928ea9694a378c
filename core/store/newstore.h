// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/slot.h"
#include "store/manifests.h"
#include "store/recordstore.h"
#include "store/vitalrows.h"

namespace hearth {

/// Someone who begins or joins a journal.
struct NewPartner final
{
    QString passphrase;
    /// Written as this partner in the same transaction: their name, so that no journal is without it.
    std::vector<RecordWrite> firstRecords;
};

/// Makes a journal for one or two partners and returns their recovery codes, in order. Nothing is left behind
/// on failure. AlreadyExists, PassphraseTaken when both chose the same, or what writing can fail with.
[[nodiscard]] Result<std::vector<RecoveryCode>>
createStore(const QString &path, const std::vector<NewPartner> &partners, const PassphraseCost &cost);

/// The first two ways in of a new partner.
struct NewWays final
{
    std::vector<Slot> both;
    RecoveryCode code;
};

/// Runs Argon2id.
[[nodiscard]] Result<NewWays> makeWays(const JournalId &journal, const PartnerKeys &keys, const QString &passphrase,
                                       const PassphraseCost &cost, const Salt &salt);
/// Writes a new partner's two slots and their bundle, counted in their manifest.
void putKeyRows(VitalRows &rows, const JournalId &journal, PartnerKeys &keys, const NewWays &ways, Manifest &personal);

} // namespace hearth
