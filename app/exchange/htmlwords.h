// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/datapictures.h"

#include <QString>
#include <QStringList>

namespace hearth {

/// A picture that HTML holds itself, and what is said of it in its place.
struct PictureInWords final
{
    DataPicture picture;
    QString caption;
};

struct HtmlWords final
{
    QString markdown;
    /// In the order in which the words show them.
    QList<PictureInWords> pictures = {};
    /// What of it neither stands in the words nor comes along, by the names of its elements.
    QStringList leftOut = {};
};

/// The words of an HTML fragment as Markdown that reads well: paragraphs, headings, emphasis, lists, boxes to tick,
/// tables, code, quotes, rules and links. Scripts and styles are left out; nothing is fetched.
[[nodiscard]] HtmlWords wordsOfHtml(const QString &html);

} // namespace hearth
