// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"

#include <vector>

namespace hearth {

/// What the other gave the reader since the reader last wrote something: their thanks, what they shared, replied or
/// added, newest first. Never when, and nothing of what they keep. Without what the reader muted, proposals that wait
/// for an answer, which are offered as such, and what did not verify. Nothing while both sit together.
[[nodiscard]] std::vector<RecordId> receivedSinceIWrote(const Journal &journal);

} // namespace hearth
