// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace hearth {

struct Inspection final
{
    qint64 rows = 0;
};

/// Looks a journal over without any key: SQLite's own integrity check, the schema, the rows that hold keys, and the
/// checksum of every sealed row, also of the partner who is not there. Finds damage; only the keys find tampering.
/// Errors are those of Database::open(), and Damaged, Tampered, NewerVersion. Changes nothing.
[[nodiscard]] Result<Inspection> inspectJournal(const QString &path);

} // namespace hearth
