// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/filestanding.h"
#include "store/openingreport.h"

#include <QString>

namespace hearth {

struct Inspection final
{
    /// Of all scopes; for tests and for whoever opened the journal, never to be shown to someone without a key.
    qint64 rows = 0;
    /// Which journal it is, and in which state.
    FileStanding standing;
    /// How the file was found before it was looked into.
    OpeningReport file;
    /// One of the two copies of the key rows is not whole. Both will be again when the journal is next unlocked.
    bool needsRepair = false;
    /// It was written by an earlier version, which could not say as much about itself.
    bool isOfFormerVersion = false;
};

/// Looks a journal over without any key: SQLite's own integrity check, the schema, that every row that must be there
/// is, and the checksum of every row, also of the partner who is not there. Finds damage; only the keys find tampering.
/// Errors are those of Database::open(), and Damaged, Tampered, NewerVersion. Changes nothing, but what
/// Database::open() says about interrupted writes.
[[nodiscard]] Result<Inspection> inspectJournal(const QString &path);

} // namespace hearth
