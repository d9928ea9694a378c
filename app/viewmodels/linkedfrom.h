// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"

#include <vector>

namespace hearth {

/// The records I may see that point to that one, the newest first; those that point to an agreement stand with each of
/// its versions. Nothing that was let go or did not verify.
[[nodiscard]] std::vector<RecordId> linkedFrom(const Journal &journal, RecordId record);

/// Whether that record points to the other one, as linkedFrom() means it.
[[nodiscard]] bool pointsTo(const Journal &journal, RecordId from, RecordId to);

} // namespace hearth
