// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"

#include <vector>

namespace hearth {

/// How many of one sort are shown at a time.
inline constexpr std::size_t kMaxMemories = 3;

/// What stands in the timeline on the same day and month of earlier years, newest first. On 28 February of a common
/// year those of 29 February count too. Nothing that was let go, muted by me, or did not verify.
[[nodiscard]] std::vector<RecordId> onThisDay(const Journal &journal, QDate today, std::size_t most);

/// The newest entries and the newest notes of thanks to me of the last two months, newest first, except what I muted.
/// Drafts and check-ins have their own places.
[[nodiscard]] std::vector<RecordId> lately(const Journal &journal, std::size_t most);

} // namespace hearth
