// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// The one place where text is cut: between two characters as a person counts them, so that no letter loses its accent,
/// no joined sign its half. Lengths are in UTF-16 units.
namespace hearth {

/// The beginning of the text, no longer than `most`. Only a single character longer than that is itself cut, and then
/// between two code points.
[[nodiscard]] QStringView beginning(QStringView text, qsizetype most);

/// The text, or where it is longer than `most` its beginning and an ellipsis, together no longer than that.
[[nodiscard]] QString shortened(const QString &text, qsizetype most);

/// The same, cut between two words where there are any in its latter half: for what somebody wrote.
[[nodiscard]] QString shortenedByWords(const QString &text, qsizetype most);

/// The beginning on one line, its runs of white space each one space, no longer than `most`. However long the text,
/// only its beginning is looked at, so that much white space there may make the line shorter than it could be.
[[nodiscard]] QString lineFrom(QStringView text, qsizetype most);

/// The first character of a name, as a capital where it has one; empty for a blank name.
[[nodiscard]] QString initialOf(const QString &name);

} // namespace hearth
