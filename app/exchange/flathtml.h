// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace hearth {

/// How many elements of HTML may stand in one another; nobody writes so many.
inline constexpr int kMostNested = 64;

/// Whether tags stand in it that people's editors write, such as `<p>`, `</b>` or `<br/>`; a lone `<` is a letter.
[[nodiscard]] bool hasTags(const QString &text);

/// The names of the elements in it that show something besides words, such as `img`, `video`, `svg` or `input`, each
/// once: they do not come along.
[[nodiscard]] QStringList besidesWords(const QString &html);

/// The same HTML without its style sheets, its scripts, its pictures, and the tags of elements that stand deeper than
/// kMostNested, whose words stay. The title of a document comes out as its first heading,
/// and what is a paragraph by another name (`div`, `section`) as one. A `<` that begins no tag is a
/// letter, as in `</3`, `x<y` and `a<b and b>c`, and comes out as one. The time in which Qt reads any of these grows
/// with the square of their number, and HTML from outside may have been made for that.
[[nodiscard]] QString flatHtml(const QString &html);

} // namespace hearth
