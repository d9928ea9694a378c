// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"

namespace hearth {

/// The change that a step is about: not the photos, drafts and seals that went along with it. The step has at least
/// one change.
[[nodiscard]] const Change &mainChangeOf(const ChangeSet &step);
/// What was done in a step, for "Undo: …": "delete “First snow”", "share “First snow”".
[[nodiscard]] QString stepWords(const Journal &journal, const ChangeSet &step);

} // namespace hearth
