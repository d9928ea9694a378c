// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hearth {

/// How many columns of a terminal a line takes: two for what East Asian scripts and pictures write wide, none for what
/// joins the letter before it. A joined sign counts as one.
[[nodiscard]] int columnsOf(const QString &line);

/// The line, or where it takes more columns its beginning and an ellipsis, together no more than that; cut between two
/// characters as a person counts them.
[[nodiscard]] QString shortenedToColumns(const QString &line, int most);

/// The line with spaces behind it, so that it takes that many columns.
[[nodiscard]] QString paddedToColumns(const QString &line, int columns);

} // namespace hearth
