// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hearth {

/// Keeps the journal's words out of crash files: turns core dumps off for this process, and on Linux keeps
/// other processes of the same account from attaching to it. Call once, first thing in main(). False when the
/// system refused.
[[nodiscard]] bool forbidCoreDumps();

} // namespace hearth
