// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "crypto/partnerkeys.h"
#include "store/manifest.h"

namespace hearth {

/// Where a sealed row belongs. All of it is bound to the sealed bytes as associated data.
struct RowAddress final
{
    RecordId id;
    Scope scope = Scope::Shared;
    quint32 generation = 0;
    quint32 revision = 0;

    [[nodiscard]] QByteArray associatedData(const JournalId &journal) const;
};

/// What is inside a sealed row: who wrote it, their signature when it is shared, and the record itself.
struct Envelope final
{
    PartnerId author;
    std::optional<Signature> signature;
    QByteArray payload;

    /// Whether the signature is the author's over exactly this payload at this address. True for private rows,
    /// which need none; false for an author whose key was never seen.
    [[nodiscard]] bool verifies(const PartnerKeys &reader, const JournalId &journal, const RowAddress &address) const;
};

/// Seals `payload` as written by the owner of `author`; signs it when the scope is shared, and then tells the
/// signature. The key of the scope and generation must be known to them.
[[nodiscard]] QByteArray sealRow(const PartnerKeys &author, const JournalId &journal, const RowAddress &address,
                                 ByteView payload, std::optional<Signature> *signature = nullptr);

/// Damaged when `checksum` says the bytes rotted, Tampered when they are whole but not what was sealed here,
/// or sealed under a key this partner was never given.
[[nodiscard]] Result<Envelope> openRow(const PartnerKeys &reader, const JournalId &journal, const RowAddress &address,
                                       std::int64_t checksum, ByteView sealed);

/// What the row's checksum column must hold.
[[nodiscard]] std::int64_t rowChecksum(const RowAddress &address, ByteView sealed);

/// The key for a scope and generation, or null when this partner does not have it.
[[nodiscard]] const SecretBytes *scopeKey(const PartnerKeys &keys, Scope scope, quint32 generation);
/// The generation under which this partner seals what is new there.
[[nodiscard]] quint32 newestGeneration(const PartnerKeys &keys, Scope scope);

} // namespace hearth
