// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/database.h"

#include <span>

namespace hearth {

/// The statements that take a journal from one schema version to the next.
struct Migration final
{
    std::span<const char *const> statements;
};

/// Every migration there has been, the first making an empty journal's tables. Version n is what stands after
/// the first n of them; it is kept in PRAGMA user_version.
[[nodiscard]] std::span<const Migration> migrations();

/// The version of a journal whose schema is exactly what its migrations made. NewerVersion, Tampered (anything planted
/// or missing), Damaged. Changes nothing.
[[nodiscard]] Result<qint64> checkSchema(Database &database, std::span<const Migration> ladder);

/// Takes an older journal to the newest version, each step in a transaction of its own, after
/// checkSchema(). A sealed copy is put beside the file first, named in
/// `copy` when given. Fails as checkSchema() does, or as writing can; a step that fails leaves the version before it.
[[nodiscard]] Result<void> bringUpToDate(Database &database, std::span<const Migration> ladder,
                                         QString *copy = nullptr);

} // namespace hearth
