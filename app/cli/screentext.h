// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/environment.h"

namespace hearth {

/// The text in lines that fit the terminal, no longer than is good to read, each behind so many spaces; broken between
/// words. Where there is no terminal the lines stay as long as they are.
[[nodiscard]] QString wrappedFor(const std::optional<OutScreen> &screen, const QString &text, int indent = 0);

/// The line, or where it is longer than the terminal is wide its beginning and an ellipsis.
[[nodiscard]] QString fittedTo(const std::optional<OutScreen> &screen, const QString &line);

/// The text as a terminal with colours shows it brighter, or fainter; elsewhere as it is.
[[nodiscard]] QString inBold(const QString &text, const std::optional<OutScreen> &screen);
[[nodiscard]] QString inFaint(const QString &text, const std::optional<OutScreen> &screen);

} // namespace hearth
