// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/environment.h"
#include "cli/unfinished.h"

namespace hearth {

/// Takes in the photos that were still being looked at when the window was left, as it does itself once it opens the
/// draft: each waits in a draft of its own, and what is typed names it. One that cannot be read is said, by its name
/// and why, and stays named as unfinished. Errors are those of Journal::saveDraft().
[[nodiscard]] Result<void> takeInPhotos(Unfinished &unfinished, Journal &journal, CliEnvironment &environment);

} // namespace hearth
