// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hearth {

/// How many elements of HTML may stand in one another; nobody writes so many.
inline constexpr int kMostNested = 64;

/// The same HTML without its style sheets, its pictures, and the tags of elements that stand deeper than kMostNested,
/// whose words stay: the time in which Qt reads any of these grows with the square of their number, and HTML from
/// outside may have been made for that.
[[nodiscard]] QString flatHtml(const QString &html);

} // namespace hearth
