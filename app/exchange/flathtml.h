// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/datapictures.h"

#include <QString>
#include <QStringList>

namespace hearth {

/// How many elements of HTML may stand in one another; nobody writes so many.
inline constexpr int kMostNested = 64;
/// How many tables may; what stands deeper belongs to the cell around it.
inline constexpr int kMostTables = 4;

/// A picture that stands in HTML itself.
struct HtmlPicture final
{
    DataPicture picture;
    /// What is said of it in its place, as HTML.
    QString words;
};

struct FlatHtml final
{
    /// HTML, see htmlmarks.h.
    QString html;
    /// In the order in which the words show them.
    QList<HtmlPicture> pictures = {};
    /// The names of the elements in it that show something besides words, such as `img`, `video`, `svg` or `input`,
    /// each once, unless they stand in `pictures` or came out as words: they do not come along.
    QStringList leftOut = {};
};

/// The same HTML without its style sheets, its scripts, its pictures, and the tags of elements that stand deeper than
/// kMostNested, whose words stay. The title of a document comes out as its first heading,
/// and what is a paragraph by another name (`div`, `section`) as one; rules, tables, boxes to tick and the numbers at
/// which lists begin as marks; of a picture that stands elsewhere stays what is said of it. A `<` that begins no tag is
/// a letter, as in `</3`, `x<y` and `a<b and b>c`, and comes out as one. The time in which Qt reads any of these grows
/// with the square of their number, and HTML from outside may have been made for that.
[[nodiscard]] FlatHtml flatHtml(const QString &html);

} // namespace hearth
