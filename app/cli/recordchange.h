// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

/// The changes that put one in place of the other; sealed answers are sealed anew.
[[nodiscard]] Result<ChangeSet> changesBetween(const AnyRecord &before, AnyRecord after, const Journal &journal);

} // namespace hearth
