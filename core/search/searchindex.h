// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "search/folding.h"
#include "search/matching.h"
#include "search/postings.h"
#include "search/query.h"
#include "search/searchdocument.h"

#include <QHash>

#include <functional>
#include <memory>
#include <span>
#include <stop_token>
#include <vector>

namespace hearth {

/// Full-text index of documents in memory: which word stands where (Postings). It keeps no second copy of the text;
/// documents stay as the shared strings they came as. Nothing reaches the disk. For one thread.
///
/// A document is one number in the postings. One that is replaced or removed leaves its number behind, until there are
/// more of those than documents: then all are numbered anew.
class SearchIndex final
{
public:
    SearchIndex();
    /// One that takes up no words but those of the query and the filter, and so is filled in a part of the time. It
    /// answers that one search as another index would.
    SearchIndex(const Query &only, const SearchFilter &filter);
    ~SearchIndex();
    Q_DISABLE_COPY_MOVE(SearchIndex)

    /// Adds documents, the newest first, or none: Cancelled once `stop` asks for it. Documents already there, by id,
    /// are replaced. `meanwhile` is called every few documents; it may search, in what is there so far, and nothing
    /// else.
    [[nodiscard]] Result<void> add(std::span<const SearchDocument> documents, const std::stop_token &stop = {},
                                   const std::function<void()> &meanwhile = {});
    /// Adds a document or replaces the one with its id. Leaves all as it was once `stop` asks for it.
    void put(const SearchDocument &document, const std::stop_token &stop = {});
    /// Removes a document; nothing happens where it is not there.
    void remove(RecordId id);

    /// All documents that match are counted, and the newest `limit` of them are shown: latest day first, and within a
    /// day the last added first; what has no day comes last. An empty query finds nothing.
    [[nodiscard]] SearchResult find(const Query &query, const SearchFilter &filter, int limit);

    [[nodiscard]] int size() const { return static_cast<int>(m_numbers.size()); }

private:
    using Number = Postings::Document;
    /// A document under its number. Ordered by day, and within one by when it came.
    struct Held final
    {
        SearchDocument document;
        qint64 day = 0;
        qint64 turn = 0;
    };
    /// What an add() did so far, to be undone.
    struct Step final
    {
        std::stop_token stop;
        std::vector<Number> added{};
        std::vector<Number> replaced{};
        quint32 words = 0;
        bool isStopped = false; ///< perhaps in the middle of a document
    };

    void write(const SearchDocument &document, qint64 turn, Step &step);
    void readInto(const SearchDocument &document, Step &step);
    Postings::Place readText(QStringView text, Postings::Place place, Step &step);
    void show(Number number);
    void hide(Number number);
    void forget(Number number);
    void undo(const Step &step);
    /// Leaves all as it was once `stop` asks for it.
    void renumber(const std::stop_token &stop);
    [[nodiscard]] bool isBefore(Number one, Number other) const;
    [[nodiscard]] DocumentSet found(const Query &query, const SearchFilter &filter) const;
    /// The words of a tag as the index holds them.
    [[nodiscard]] static QueryNode termOf(const QString &tag);

    Folding m_folding;
    Postings m_postings;
    std::vector<Held> m_held; // by number
    DocumentSet m_shown;
    std::vector<Number> m_order; // of those shown, the newest first
    QHash<RecordId, Number> m_numbers;
    qint64 m_nextTurn = 0;
};

} // namespace hearth
