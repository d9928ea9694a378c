// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hearth {

/// How many elements of HTML may stand in one another; nobody writes so many.
inline constexpr int kMostNested = 64;

/// Whether tags stand in it that people's editors write, such as `<p>`, `</b>` or `<br/>`; a lone `<` is a letter.
[[nodiscard]] bool hasTags(const QString &text);

/// Whether pictures stand within the HTML, which do not come along with its words.
[[nodiscard]] bool hasPictures(const QString &html);

/// The same HTML without its style sheets, its pictures, and the tags of elements that stand deeper than kMostNested,
/// whose words stay. A `<` that begins no tag is a letter, as in `</3`, `x<y` and `a<b and b>c`, and comes out as one.
/// The time in which Qt reads any of these grows with the square of their number, and HTML from outside may have been
/// made for that.
[[nodiscard]] QString flatHtml(const QString &html);

} // namespace hearth
