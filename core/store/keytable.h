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

/// Those that read as Hearthbook writes them: one that somebody spoilt keeps nobody else out. Damaged when none does.
[[nodiscard]] Result<std::vector<Slot>> readSlots(const VitalRows &rows);
/// Whether there is one that does not, of a partner who has not gone.
[[nodiscard]] bool hasSpoiltSlot(const VitalRows &rows);
void putSlot(VitalRows &rows, const Slot &slot);
/// What the bundle of that partner must know of their way in as it stands here.
[[nodiscard]] KnownWay knownWay(const VitalRows &rows, PartnerId partner, SlotKind kind);

struct BundleRow final
{
    quint32 revision = 0;
    QByteArray sealed;
};
[[nodiscard]] Result<BundleRow> readBundle(const VitalRows &rows, PartnerId partner);
void putBundle(VitalRows &rows, PartnerId partner, const BundleRow &row);

/// Takes both ways in of a partner for good, who left or was removed, with their bundle, their manifest and what was on
/// its way to them. In their place stands what anyone can tell from a key: nothing.
void takeKeysAway(VitalRows &rows, PartnerId gone);
/// Whether that was done.
[[nodiscard]] bool isGone(const VitalRows &rows, PartnerId partner);
/// Bit n: partner n + 1 is gone.
[[nodiscard]] quint8 goneFrom(const VitalRows &rows);

/// The shared keys on their way to a partner who was away when a new one was made, and the key by which its sender
/// receives from now on. It holds all generations, so that the newest handover is enough.
struct Handover final
{
    quint32 generation = 0; ///< the newest it brings
    PartnerId recipient;
    QByteArray closed;
    Signature signature{};
};
/// Closed for the other as `sender` knows them, who must have met them, and signed.
[[nodiscard]] Handover makeHandover(const PartnerKeys &sender, const JournalId &journal);
/// Adds what is new to the recipient's keys. Tampered when it is not from the partner whose keys were pinned, or not
/// for this one, or would replace what is known. The form of schema version 2, one key alone, is taken only by who has
/// not opened the journal since.
[[nodiscard]] Result<void> acceptHandover(PartnerKeys &recipient, const JournalId &journal, const Handover &handover);
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

/// Adds a partner's bundle to the manifest of their personal scope, under id 0, so that a put-back one is noticed like
/// any record. The bundle in turn knows the slots.
void countBundle(Manifest &manifest, const BundleRow &row);
void uncountBundle(Manifest &manifest, const BundleRow &row);
/// In the manifests of schema version 2 slots counted as well, under the negative of their id.
void countFormerSlot(Manifest &manifest, const Slot &slot);
void uncountFormerSlot(Manifest &manifest, const Slot &slot);

/// What binds the manifests to each other, and handovers to them: a digest of all that stands here but the shared
/// manifest, in which it is kept, the journal's id, slots and bundles.
[[nodiscard]] Digest boundDigest(const VitalRows &rows);

} // namespace hearth
