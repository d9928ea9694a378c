// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/partnerkeys.h"
#include "crypto/passphrase.h"
#include "crypto/recoverycode.h"

#include <vector>

namespace hearth {

enum class SlotKind : quint8 { Passphrase = 1, RecoveryCode = 2 };

/// One way in for one partner: the bundle key, sealed under what a passphrase or a recovery code gives. The
/// slot commits to its key, so that a wrong secret is known as such before anything is opened.
struct Slot final
{
    std::int64_t id = 0; ///< 1 to 4: two for each partner
    PartnerId partner;
    SlotKind kind = SlotKind::Passphrase;
    /// Used by passphrase ways; zero in recovery slots.
    PassphraseCost cost{0, 0};
    Salt salt{};
    Digest commitment{};
    QByteArray sealed;
};

/// Runs Argon2id. Fails only as stretchPassphrase() does.
[[nodiscard]] Result<Slot> makePassphraseSlot(const JournalId &journal, const PartnerKeys &keys,
                                              const QString &passphrase, const PassphraseCost &cost);
[[nodiscard]] Slot makeRecoverySlot(const JournalId &journal, const PartnerKeys &keys, const RecoveryCode &code);

/// What a slot gave up.
struct OpenedSlot final
{
    PartnerId partner;
    SlotKind kind = SlotKind::Passphrase;
    SecretBytes bundleKey;
};

/// Tries `secret`, a passphrase or a recovery code, on every slot. Every passphrase slot is tried, whichever
/// fits, so that neither the time nor the answer says whose passphrase it was not. UnsafeParameters before any
/// hash is run when a slot asks for a cost outside `limits`; WrongPassphrase when none opens; Damaged when a
/// slot's commitment fits and its content does not open.
[[nodiscard]] Result<OpenedSlot> openAnySlot(const JournalId &journal, const std::vector<Slot> &ways,
                                             const QString &secret, const PassphraseLimits &limits);

} // namespace hearth
