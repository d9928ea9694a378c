// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QStringList>

namespace hearth {

/// The words of a line as a POSIX shell splits it: quotation marks of both kinds, backslashes, and # for the rest of
/// the line where a word could begin. Nothing is expanded. BadValue with a sentence for a quotation mark that is not
/// closed and for a backslash at the end.
[[nodiscard]] Result<QStringList> splitShellWords(const QString &line);

} // namespace hearth
