// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/database.h"

#include <span>

namespace hearth {

/// What takes a journal from one schema version to the next, all in one transaction and without any key.
struct Migration final
{
    std::span<const char *const> statements;
    /// What statements alone cannot do, between those above and those below; may be null.
    Result<void> (*fill)(Database &) = nullptr;
    std::span<const char *const> closing = {};
};

/// Every migration there has been, the first making an empty journal's tables. Version n is what stands after
/// the first n of them; it is kept in PRAGMA user_version.
[[nodiscard]] std::span<const Migration> migrations();

/// The version of a journal whose schema is exactly what its migrations made. NewerVersion, Tampered (anything planted
/// or missing), Damaged. Changes nothing.
[[nodiscard]] Result<qint64> checkSchema(Database &database, std::span<const Migration> ladder);

/// Takes an older journal to the newest version, each step in a transaction of its own, after
/// checkSchema(). A sealed copy is put beside the file first, read back in full, and named in `copy` when given; a
/// journal that is not whole is left as it is. Fails as checkSchema() and inspectJournal() do, or as writing can; a
/// step that fails leaves the version before it. From then on the file is for its owner's eyes alone.
[[nodiscard]] Result<void> bringUpToDate(Database &database, std::span<const Migration> ladder,
                                         QString *copy = nullptr);

/// The newest version of a journal that can only be read: itself, or, of an older one, a copy in memory that was
/// brought up to date. Fails as bringUpToDate() does.
[[nodiscard]] Result<std::unique_ptr<Database>> currentForReading(std::unique_ptr<Database> database,
                                                                  std::span<const Migration> ladder);

} // namespace hearth
