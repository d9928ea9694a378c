// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/partnerkeys.h"
#include "crypto/passphrase.h"
#include "crypto/recoverycode.h"

#include <vector>

namespace hearth {

enum class SlotKind : quint8 { Passphrase = 1, RecoveryCode = 2 };

/// The number of a slot in the file, 1 to 4.
[[nodiscard]] constexpr std::int64_t slotNumber(PartnerId partner, SlotKind kind)
{
    return (partner.number() - 1) * 2 + static_cast<std::int64_t>(kind);
}

/// One way in for one partner. What a passphrase or a recovery code gives, the root, is also a key pair: the bundle key
/// is closed for its public half, so that another bundle key can be closed for it while the secret is not there. The
/// slot commits to its root, so that a wrong secret is known as such before anything is opened, and pins whose keys the
/// bundle must hold, so that nobody but the partner can have closed it.
struct Slot final
{
    std::int64_t id = 0; ///< 1 to 4: two for each partner
    PartnerId partner;
    SlotKind kind = SlotKind::Passphrase;
    /// Used by passphrase ways; zero in recovery slots.
    PassphraseCost cost{0, 0};
    Salt salt{};
    /// Made by schema version 2: without a key pair and a pin, and the bundle key is sealed by the root itself.
    bool isOfFormerVersion = false;
    BoxPublicKey publicKey{};
    Digest commitment{};
    Digest pin{};
    QByteArray closed;
};

/// A way in to the bundle of `keys` by what the passphrase gives with that salt. Runs Argon2id; fails only as
/// stretchPassphrase() does.
[[nodiscard]] Result<Slot> makePassphraseSlot(const JournalId &journal, const PartnerKeys &keys,
                                              const QString &passphrase, const PassphraseCost &cost, const Salt &salt);
[[nodiscard]] Slot makeRecoverySlot(const JournalId &journal, const PartnerKeys &keys, const RecoveryCode &code);
/// The same way in as `slot`, of which `root` is known, to the bundle of `keys`; in the present form.
[[nodiscard]] Slot remakeSlot(const JournalId &journal, const PartnerKeys &keys, const Slot &slot,
                              const SecretBytes &root);
/// The same way in, closed without its secret for another bundle key. Never of the form of version 2, and only for a
/// slot that is known to be the partner's own.
[[nodiscard]] Slot closeAnew(const Slot &slot, const SecretBytes &bundleKey);

/// What a slot gave up.
struct OpenedSlot final
{
    PartnerId partner;
    SlotKind kind = SlotKind::Passphrase;
    SecretBytes bundleKey;
    /// What the secret gave.
    SecretBytes root;
};

/// Whether a bundle with these keys is the one this slot leads to: its pin says so. Anyone can close a slot for its
/// public key; nobody but the partner has the key that is pinned.
[[nodiscard]] bool leadsTo(const Slot &slot, const JournalId &journal, const SecretBytes &root,
                           const SigningPublicKey &key);

/// Tries `secret`, a passphrase or a recovery code, on every slot. Every passphrase slot is tried, whichever fits, so
/// that neither the time nor the answer says whose passphrase it was not; slots with the same salt and cost need one
/// run of Argon2id. WrongPassphrase when none opens; then UnsafeParameters when a slot had to be left out because it
/// asks for a cost outside `limits`. Damaged when a slot's commitment fits and its content does not open.
[[nodiscard]] Result<OpenedSlot> openAnySlot(const JournalId &journal, const std::vector<Slot> &ways,
                                             const QString &secret, const PassphraseLimits &limits);

} // namespace hearth
