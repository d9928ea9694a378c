// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/query.h"
#include "search/searchdocument.h"

#include <QList>
#include <QString>

#include <limits>

namespace hearth {

inline constexpr qsizetype kSnippetLength = 160; // UTF-16 units, about

/// Where the phrases stand in the text, in order and not overlapping, case and accents aside. Looks only at
/// words that begin before `until`, and stops after `most` marks.
[[nodiscard]] QList<Mark> findMarks(const QString &text, const QList<SearchPhrase> &phrases, qsizetype from = 0,
                                    qsizetype until = std::numeric_limits<qsizetype>::max(),
                                    int most = std::numeric_limits<int>::max());

struct Snippet final
{
    QString text;
    QList<Mark> marks;
};

/// One line of the text around its first hit spelt without accents, else around its first hit, else from its
/// beginning: whole words, runs of white space as one space, an ellipsis where something was left out.
[[nodiscard]] Snippet makeSnippet(const QString &text, const QList<SearchPhrase> &phrases);
/// The same of Markdown, without its signs.
[[nodiscard]] Snippet makeMarkdownSnippet(const QString &markdown, const QList<SearchPhrase> &phrases);

/// A document as it is shown among what was found.
[[nodiscard]] SearchHit hitOf(const SearchDocument &document, const QList<SearchPhrase> &phrases);

} // namespace hearth
