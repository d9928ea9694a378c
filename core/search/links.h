// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"

#include <vector>

namespace hearth {

/// Where the links of a record lead: an agreement stands for the version of it that is shown. What one of mine points
/// to and is gone stays in the list; of the other's records, and while sitting together, only what is in sight, since
/// the rest would tell how much somebody keeps for themselves.
[[nodiscard]] QList<RecordId> linksShown(const Journal &journal, const Record &record);

/// The records I may see that point to that one, the newest first; those that point to an agreement stand with each of
/// its versions. Nothing that was let go or did not verify.
[[nodiscard]] std::vector<RecordId> linkedFrom(const Journal &journal, RecordId record);

/// Whether that record points to the other one, as linkedFrom() means it.
[[nodiscard]] bool pointsTo(const Journal &journal, RecordId from, RecordId to);

} // namespace hearth
