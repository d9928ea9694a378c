// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "records/record.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace hearth {

/// What one record offers to the search. The strings are shared with the journal, not copied.
struct SearchDocument final
{
    RecordId id;
    Kind kind = Kind::Entry;
    PartnerId author;
    QDate date;
    QString title;
    QString body;
    QStringList tags{};
    bool isMarkdown = false; ///< the body

    friend bool operator==(const SearchDocument &, const SearchDocument &) = default;
};

/// Narrows a search. What is absent does not narrow; days are inclusive, and a document without a date lies
/// outside every range of days.
struct SearchFilter final
{
    std::optional<Kind> kind{};
    std::optional<PartnerId> author{};
    std::optional<QDate> from{};
    std::optional<QDate> to{};
    /// As it is written, without "#"; folded to be compared. Empty for any.
    QString tag{};

    friend bool operator==(const SearchFilter &, const SearchFilter &) = default;
};

/// Where a hit lies in the text shown, in UTF-16 units.
struct Mark final
{
    qsizetype start = 0;
    qsizetype length = 0;

    friend bool operator==(const Mark &, const Mark &) = default;
};

/// One document found. The snippet is one line of about 160 characters of its body around the first hit, without signs
/// of Markdown.
struct SearchHit final
{
    RecordId id;
    QString title;
    QString tags; ///< "#family #us"
    QString snippet;
    /// The hits inside the snippet, in order, not overlapping. Empty when only the title or a tag was hit.
    QList<Mark> marks;
    /// The hits inside the title.
    QList<Mark> titleMarks;
    /// The hits inside the tags.
    QList<Mark> tagMarks;

    friend bool operator==(const SearchHit &, const SearchHit &) = default;
};

/// What a search found: how many documents in all, and the first of them, newest first.
struct SearchResult final
{
    int total = 0;
    QList<SearchHit> hits;
    /// False of the newest documents alone, while the index is still being built.
    bool isWhole = true;

    friend bool operator==(const SearchResult &, const SearchResult &) = default;
};

} // namespace hearth
