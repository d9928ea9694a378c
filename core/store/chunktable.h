// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "crypto/partnerkeys.h"
#include "store/chunkmark.h"
#include "store/database.h"
#include "store/filestate.h"

#include <unordered_set>
#include <vector>

namespace hearth {

class RowChecks;

inline constexpr qsizetype kChunkSize = 256 * 1024; // bytes before sealing
inline constexpr int kMaxChunks = 64;               // of one record

/// The sealed chunks of what is too large to stand in a record, in the table `piece`. Each is bound to its record, its
/// place and how many there are, and counted in the manifest of its scope by its authentication tag, which stands in a
/// column of its own so that nobody has to read a photo to count it. Where a chunk stands is derived with the key it is
/// sealed under, so that nobody else can tell which chunks are of one record, or which record. Writing happens inside
/// the caller's transaction.

/// The ids of the chunks that are sealed under one key.
class ChunkPlaces final
{
public:
    explicit ChunkPlaces(const SecretBytes &scopeKey);
    /// `position` is 0 to kMaxChunks - 1.
    [[nodiscard]] std::int64_t idOf(RecordId record, int position) const;

private:
    SecretBytes m_key;
};

/// The marks of all chunks, in order of id, without reading a photo. Damaged when they cannot be read, Tampered for
/// rows that no Hearthbook writes.
[[nodiscard]] Result<std::vector<ChunkMark>> readChunkMarks(Database &database);

/// The ids of all chunks, to see which records have none without asking for each.
using ChunkIds = std::unordered_set<std::int64_t>;
[[nodiscard]] Result<ChunkIds> readChunkIds(Database &database);

/// Finds the chunks of single records, by whatever keys of a partner they stand there. Making it derives a key for each
/// of these: whoever looks for many records makes it once.
class ChunkFinder final
{
public:
    explicit ChunkFinder(const PartnerKeys &keys);
    /// The ids under which all chunks of that record would stand, by the key under which one of its first two does:
    /// even of a photo that lost one, the rest is found. Empty where there are none.
    [[nodiscard]] Result<std::vector<std::int64_t>> idsOf(Database &database, RecordId record) const;
    [[nodiscard]] Result<std::vector<ChunkMark>> marksOf(Database &database, RecordId record) const;
    /// Whether idsOf() may find some, where there are no chunks but these.
    [[nodiscard]] bool mayBeAmong(const ChunkIds &ids, RecordId record) const;

private:
    /// Where the first two would stand, under each of the keys.
    [[nodiscard]] std::vector<std::int64_t> firstIdsOf(RecordId record) const;

    std::vector<ChunkPlaces> m_places; // the newest of each scope first
    bool m_isOfFormerVersion;
};

/// Writes chunks where there are none and returns their marks. LimitExceeded for more than kMaxChunks.
[[nodiscard]] Result<std::vector<ChunkMark>> writeChunks(Database &database, const JournalId &journal,
                                                         const PartnerKeys &author, Scope scope, RecordId record,
                                                         const QByteArray &content);
[[nodiscard]] Result<void> removeChunks(Database &database, const std::vector<ChunkMark> &marks);
/// Puts a chunk under another id and returns its mark there.
[[nodiscard]] Result<ChunkMark> moveChunk(Database &database, const ChunkMark &mark, std::int64_t id);
/// NotFound when there are none; Damaged or Tampered when they are not what was sealed.
[[nodiscard]] Result<QByteArray> readChunks(Database &database, const JournalId &journal, const PartnerKeys &reader,
                                            RecordId record);
/// Counts the chunks into `tally` and hands each over to be looked at. Damaged when one is found not to be the bytes
/// that were written. Needs no key.
[[nodiscard]] Result<void> inspectChunks(Database &database, Tally &tally, RowChecks &checks);

/// What the checksum column of a chunk must hold.
[[nodiscard]] std::int64_t chunkChecksum(std::int64_t id, Scope scope, quint32 generation, ByteView sealed);

/// Where chunks stood in schema version 2: under their record's id and those that follow it. They are moved when who
/// has the key next opens the journal.
[[nodiscard]] constexpr std::int64_t formerChunkId(RecordId record, int position)
{
    return record.number() + position;
}

} // namespace hearth
