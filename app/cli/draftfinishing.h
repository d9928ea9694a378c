// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/openedjournal.h"
#include "cli/unfinished.h"

namespace hearth {

/// Makes of it what it was to be, as the window does, and lets the draft go in the same step. A mistake in the call,
/// and what is missing, is of code BadValue and holds a sentence; nothing is changed then.
[[nodiscard]] Result<int> finishDraft(const Unfinished &unfinished, const Arguments &given, const OpenedJournal &opened,
                                      CliEnvironment &environment);

/// Writes the parts of both into the journal, in place of the draft; the other says so with their passphrase, unless
/// both sit together.
[[nodiscard]] Result<int> keepTalk(const TalkSession &session, const QString &place, const Arguments &given,
                                   const OpenedJournal &opened, CliEnvironment &environment);

} // namespace hearth
