// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "crypto/partnerkeys.h"
#include "store/database.h"
#include "store/filestate.h"
#include "store/manifest.h"

#include <vector>

namespace hearth {

inline constexpr qsizetype kChunkSize = 256 * 1024; // bytes before sealing
inline constexpr int kMaximumChunks = 64;           // of one record

/// The sealed chunks of what is too large to stand in a record, in the table `piece`. Each is bound to its record, its
/// place and how many there are, and counted in the manifest of its scope by its authentication tag, which stands in a
/// column of its own so that nobody has to read a photo to count it. Writing happens inside the caller's transaction.

/// What there is to count of a chunk.
struct ChunkMark final
{
    std::int64_t id = 0;
    Scope scope = Scope::Shared;
    std::int64_t checksum = 0;
    QByteArray tag;
};

/// The marks of all chunks, in order of id, without reading a photo. Damaged when they cannot be read, Tampered for
/// rows that no Hearthbook writes.
[[nodiscard]] Result<std::vector<ChunkMark>> readChunkMarks(Database &database);
/// Those of one record.
[[nodiscard]] Result<std::vector<ChunkMark>> readChunkMarks(Database &database, RecordId record);

/// Writes chunks where there are none and returns their marks. LimitExceeded for more than kMaximumChunks.
[[nodiscard]] Result<std::vector<ChunkMark>> writeChunks(Database &database, const JournalId &journal,
                                                         const PartnerKeys &author, Scope scope, RecordId record,
                                                         const QByteArray &content);
[[nodiscard]] Result<void> removeChunks(Database &database, RecordId record);
/// NotFound when there are none; Damaged or Tampered when they are not what was sealed.
[[nodiscard]] Result<QByteArray> readChunks(Database &database, const JournalId &journal, const PartnerKeys &reader,
                                            RecordId record);
/// Counts the chunks into `tally`; Damaged when one is not the bytes that were written. Needs no key.
[[nodiscard]] Result<void> inspectChunks(Database &database, Tally &tally);

/// What the checksum column of a chunk must hold.
[[nodiscard]] std::int64_t chunkChecksum(std::int64_t id, Scope scope, quint32 generation, ByteView sealed);

/// Whether a chunk of that id is one of that record's.
[[nodiscard]] constexpr bool isChunkOf(std::int64_t chunk, RecordId record)
{
    return chunk >= record.number() && chunk - record.number() < kMaximumChunks;
}

} // namespace hearth
