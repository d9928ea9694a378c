// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace hearth {

class Journal;

/// How long nobody may touch a key or a mouse before the journal locks: what the reader chose for themselves, and while
/// both sit together the shorter of what the two chose.
[[nodiscard]] std::chrono::minutes lockDelayOf(const Journal &journal);

} // namespace hearth
