// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/slot.h"
#include "store/manifest.h"
#include "store/vitalrows.h"

#include <vector>

namespace hearth {

/// What the vital rows say: the journal's id, slots, bundles and handovers. Whatever does not read as Hearthbook writes
/// it is Damaged.

[[nodiscard]] Result<JournalId> readJournalId(const VitalRows &rows);
void putJournalId(VitalRows &rows, const JournalId &id);

[[nodiscard]] Result<std::vector<Slot>> readSlots(const VitalRows &rows);
void putSlot(VitalRows &rows, const Slot &slot);

struct BundleRow final
{
    quint32 revision = 0;
    QByteArray sealed;
};
[[nodiscard]] Result<BundleRow> readBundle(const VitalRows &rows, PartnerId partner);
void putBundle(VitalRows &rows, PartnerId partner, const BundleRow &row);

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
[[nodiscard]] Result<std::vector<Handover>> readHandovers(const VitalRows &rows, PartnerId recipient);
void putHandover(VitalRows &rows, const Handover &handover);
void removeHandovers(VitalRows &rows, PartnerId recipient);

/// A manifest as it lies in the file; null when there is none.
struct SealedManifest final
{
    quint32 generation = 0;
    QByteArray sealed;
};
[[nodiscard]] std::optional<SealedManifest> readSealedManifest(const VitalRows &rows, std::int64_t id);
void putSealedManifest(VitalRows &rows, std::int64_t id, const SealedManifest &manifest);

/// Adds the partner's own key rows to the manifest of their personal scope, so that a dropped or put-back slot or
/// bundle is noticed like any record. Slots count under the negative of their id, the bundle under 0.
void countSlot(Manifest &manifest, const Slot &slot);
void uncountSlot(Manifest &manifest, const Slot &slot);
void countBundle(Manifest &manifest, const BundleRow &row);
void uncountBundle(Manifest &manifest, const BundleRow &row);

} // namespace hearth
