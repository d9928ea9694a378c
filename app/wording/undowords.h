// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"

namespace hearth {

/// The change that a step is about: not the photos, drafts and seals that went along with it. The step has at least
/// one change.
[[nodiscard]] const Change &mainChangeOf(const ChangeSet &step);
/// What a record is called within a sentence: its title, cut when it is long; of a note the beginning of its words.
[[nodiscard]] QString titleInSentence(const Journal &journal, const AnyRecord &record);
/// What was done in a step, for "Undo: …": "delete “First snow”", "share “First snow”"; of several that
/// came in at once how many: "add 12 records".
[[nodiscard]] QString stepWords(const Journal &journal, const ChangeSet &changes);
/// How things are once those changes were taken back or done again, to be said then and asked for before, while what is
/// named is still there: "Taken back: “First snow” is here again."
[[nodiscard]] QString retracedWords(const Journal &journal, Retrace way, const ChangeSet &changes);

} // namespace hearth
