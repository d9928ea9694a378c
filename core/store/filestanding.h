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

    friend bool operator==(const FileStanding &, const FileStanding &) = default;
};

/// Reads a few rows only, so it finds little of what may be wrong with a file. NewerVersion, Tampered, Damaged.
[[nodiscard]] Result<FileStanding> standingOf(Database &database);

} // namespace hearth
