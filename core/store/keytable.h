// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/slot.h"
#include "store/database.h"
#include "store/manifest.h"

#include <vector>

namespace hearth {

/// The rows that hold keys: slots, bundles and handovers. Every function runs inside the caller's transaction
/// where it writes.

[[nodiscard]] Result<JournalId> readJournalId(Database &database);
/// Damaged for a row that no Hearthbook writes.
[[nodiscard]] Result<std::vector<Slot>> readSlots(Database &database);
[[nodiscard]] Result<void> writeSlot(Database &database, const Slot &slot);

struct BundleRow final
{
    quint32 revision = 0;
    QByteArray sealed;
};
[[nodiscard]] Result<BundleRow> readBundle(Database &database, PartnerId partner);
[[nodiscard]] Result<void> writeBundle(Database &database, PartnerId partner, const BundleRow &row);

/// A new shared key on its way to a partner who was away when it was made.
struct Handover final
{
    quint32 generation = 0;
    PartnerId recipient;
    QByteArray closed;
    Signature signature{};
};
/// Closed for `recipient` and signed by `sender`.
[[nodiscard]] Handover makeHandover(const PartnerKeys &sender, const JournalId &journal, quint32 generation,
                                    const SecretBytes &key, const BoxPublicKey &recipient);
/// Tampered when it is not from the partner whose keys were pinned, or not for this one.
[[nodiscard]] Result<SecretBytes> acceptHandover(const PartnerKeys &recipient, const JournalId &journal,
                                                 const Handover &handover);
[[nodiscard]] Result<std::vector<Handover>> readHandovers(Database &database, PartnerId recipient);
[[nodiscard]] Result<void> writeHandover(Database &database, const Handover &handover);
[[nodiscard]] Result<void> removeHandovers(Database &database, PartnerId recipient);

/// Adds the partner's own key rows to the manifest of their personal scope, so that a dropped or put-back slot or
/// bundle is noticed like any record. Slots count under the negative of their id, the bundle under 0.
void countSlot(Manifest &manifest, const Slot &slot);
void uncountSlot(Manifest &manifest, const Slot &slot);
void countBundle(Manifest &manifest, const BundleRow &row);
void uncountBundle(Manifest &manifest, const BundleRow &row);

} // namespace hearth
