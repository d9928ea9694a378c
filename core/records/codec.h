// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/change.h"

#include <QByteArray>

namespace hearth {

/// A record as CBOR: a map with small integer keys, listed in core/store/RECORDS.md. Id, author, visibility and
/// revision are not in it; the sealed row carries them. Fields kept in Record::unknown are written back.
[[nodiscard]] QByteArray encode(const AnyRecord &record);

/// Reads what encode() wrote, or a later Hearthbook. Damaged when it is no such map, a field has the wrong type or
/// a value lies outside its range, or a map anywhere in it names a key twice, has keys that are neither integers nor
/// text, or more than 4096 of them; NewerVersion for a kind this Hearthbook does not know. The caller fills in id,
/// author, visibility and revision.
[[nodiscard]] Result<AnyRecord> decode(const QByteArray &payload);

} // namespace hearth
