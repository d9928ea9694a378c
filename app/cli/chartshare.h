// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/arguments.h"
#include "cli/environment.h"

namespace hearth {

/// Whether `chart` is called to share one with the other, or to take it back, instead of drawing it.
[[nodiscard]] bool isAboutSharing(const Arguments &given);

/// Shares my chart of one statement, the months that are named or all that may be, or takes back all of it. As a
/// command.
[[nodiscard]] Result<int> shareChart(const Arguments &given, CliEnvironment &environment);

} // namespace hearth
