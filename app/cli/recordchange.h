// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/environment.h"
#include "cli/recordfromarguments.h"

namespace hearth {

/// A record of mine that can be shown, or what is said of me as a partner, and that can be changed. NotFound, NotYours;
/// BadValue, a mistake in the call, for what stays as it was written: an answer to an agreement, a version that was
/// proposed.
[[nodiscard]] Result<AnyRecord> findChangeable(const Journal &journal, RecordId id);

/// The record with what the options say, and with the words where there are some. BadValue, a mistake in the call, also
/// where it cannot be shared or made private.
[[nodiscard]] Result<AnyRecord> changedFrom(const AnyRecord &before, const Arguments &given, const Journal &journal,
                                            const std::optional<QString> &text);

/// What the rules of its kind cannot know, and the window asks for before it saves: that a day that was lived has come,
/// that a ritual does not end before it begins, that a name is nobody else's. BadValue with a sentence, or NameTaken.
[[nodiscard]] Result<void> checkAgainst(const Journal &journal, const AnyRecord &record);

/// Whether a check-in that becomes `after` would read "changed after both had answered": then it takes a --yes.
[[nodiscard]] bool wouldReadChanged(const Journal &journal, const AnyRecord &before, const AnyRecord &after);
/// Says so on `err`, and ends with WrongUsage.
[[nodiscard]] int askForYes(CliEnvironment &environment);

/// The changes that put one in place of the other; sealed answers are sealed anew.
[[nodiscard]] Result<ChangeSet> changesBetween(const AnyRecord &before, AnyRecord after, const Journal &journal);

} // namespace hearth
