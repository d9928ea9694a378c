// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hearth {

/// Keeps the journal's words out of crash files: turns core dumps off for this process, and on Linux keeps
/// other processes of the same account from attaching to it. Call once, first thing in main(). False when the
/// system refused.
[[nodiscard]] bool forbidCoreDumps();

/// What this process makes from now on is for its owner's eyes alone, whoever makes it: settings as well as what
/// libraries write. Files that hold words do not rely on it.
void keepNewFilesPrivate();

/// Where the system limits how large a file may grow, a write beyond that fails, as on a full disk, and is said,
/// instead of ending the program in the middle. Call once, at the beginning of main().
void outliveFileLimits();

} // namespace hearth
