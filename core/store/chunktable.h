// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "crypto/partnerkeys.h"
#include "store/database.h"
#include "store/manifest.h"

namespace hearth {

inline constexpr qsizetype kChunkSize = 256 * 1024; // bytes before sealing
inline constexpr int kMaximumChunks = 64;           // of one record

/// The sealed chunks of what is too large to stand in a record. Each is bound to its record, its place and how many
/// there are; that they are the newest is proved by the digest in the record itself. Writing happens inside the
/// caller's transaction.

/// Replaces what is there. LimitExceeded for more than kMaximumChunks chunks.
[[nodiscard]] Result<void> writeChunks(Database &database, const JournalId &journal, const PartnerKeys &author,
                                       Scope scope, RecordId record, const QByteArray &content);
[[nodiscard]] Result<void> removeChunks(Database &database, RecordId record);
/// NotFound when there are none; Damaged or Tampered when they are not what was sealed.
[[nodiscard]] Result<QByteArray> readChunks(Database &database, const JournalId &journal, const PartnerKeys &reader,
                                            RecordId record);
/// How many chunks the journal holds; Damaged when one is not the bytes that were written. Needs no key.
[[nodiscard]] Result<qint64> inspectChunks(Database &database);

} // namespace hearth
