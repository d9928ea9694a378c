// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/partnerkeys.h"
#include "store/filestate.h"

#include <optional>

namespace hearth {

class Database;

/// Which journal a file holds and in which state it is: what anyone can read without a key.
struct FileStanding final
{
    JournalId journal{};
    /// Another one after every write; nothing in a journal of version 1 or 2, whose states have no name.
    std::optional<Stamp> stamp;
    qint64 version = 0;  ///< of the schema, from 1
    quint8 partners = 0; ///< 1 or 2
    /// Bit n: partner n + 1 left it, or was removed.
    quint8 gone = 0;

    friend bool operator==(const FileStanding &, const FileStanding &) = default;
};

/// Whether two files are the same journal: somebody could open both. Where two partners parted, each of them has a file
/// with the id of the journal they had, and each is a journal of its own; what was copied before they parted belongs to
/// either.
[[nodiscard]] inline bool isSameJournal(const JournalId &id, quint8 gone, const FileStanding &other)
{
    constexpr unsigned kBoth = 3;
    return id == other.journal && (static_cast<unsigned>(gone) | other.gone) != kBoth;
}
[[nodiscard]] inline bool isSameJournal(const FileStanding &one, const FileStanding &other)
{
    return isSameJournal(one.journal, one.gone, other);
}

/// Reads a few rows only, so it finds little of what may be wrong with a file. NewerVersion, Tampered, Damaged.
[[nodiscard]] Result<FileStanding> standingOf(Database &database);

} // namespace hearth
