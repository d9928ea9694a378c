// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/query.h"
#include "search/searchdocument.h"

#include <QList>
#include <QString>

#include <limits>

namespace hearth {

class Folding;

inline constexpr qsizetype kSnippetLength = 160; // UTF-16 units, about

/// Where the phrases stand in the text as it is written, in order and not overlapping, folded as the index folds them;
/// a mark never parts joined characters. Looks only at words that begin before `until`, and stops after `most` marks.
/// `from` must not lie inside a word. Phrases that are looked for among tags alone are passed over.
[[nodiscard]] QList<Mark> findMarks(Folding &folding, QStringView text, const QList<SearchPhrase> &phrases,
                                    qsizetype from = 0, qsizetype until = std::numeric_limits<qsizetype>::max(),
                                    int most = std::numeric_limits<int>::max());

struct Snippet final
{
    QString text;
    QList<Mark> marks;
};

/// One line of the text around its first hit, else from its beginning: whole words, runs of white space as one space,
/// an ellipsis where something was left out.
[[nodiscard]] Snippet makeSnippet(Folding &folding, const QString &text, const QList<SearchPhrase> &phrases);
/// The same of Markdown, without its signs.
[[nodiscard]] Snippet makeMarkdownSnippet(Folding &folding, const QString &markdown,
                                          const QList<SearchPhrase> &phrases);

/// A document as it is shown among what was found.
[[nodiscard]] SearchHit hitOf(Folding &folding, const SearchDocument &document, const QList<SearchPhrase> &phrases);

} // namespace hearth
