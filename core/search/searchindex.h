// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "search/query.h"
#include "search/searchdocument.h"

#include <QHash>

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <unordered_map>

namespace hearth {

class SearchTables;

/// Full-text index of documents in memory: SQLite FTS5 in a `:memory:` database of its own. It keeps no second
/// copy of the text; documents stay as the shared strings they came as. Nothing reaches the disk. To be used,
/// and destroyed, only in the thread that made it.
///
/// A row's number is its day times a power of two plus a place within the day, so that numbers grow with time,
/// stay close together (which FTS5 stores in few bytes) and a range of days is a range of rows.
class SearchIndex final
{
public:
    /// Internal when the SQLite at hand lacks FTS5.
    [[nodiscard]] static Result<std::unique_ptr<SearchIndex>> create();
    ~SearchIndex();
    Q_DISABLE_COPY_MOVE(SearchIndex)

    /// Adds documents in one transaction, or none: Cancelled once `stop` asks for it, Internal when SQLite
    /// fails. Documents already there, by id, are replaced. `meanwhile` is called every few milliseconds, and must not
    /// use this index.
    [[nodiscard]] Result<void> add(std::span<const SearchDocument> documents, const std::stop_token &stop = {},
                                   const std::function<void()> &meanwhile = {});
    /// Adds a document or replaces the one with its id.
    [[nodiscard]] Result<void> put(const SearchDocument &document);
    /// Removes a document; one that is not there is no error.
    [[nodiscard]] Result<void> remove(RecordId id);

    /// All documents that match are counted, and the newest `limit` of them are shown: latest day first, and
    /// within a day the last added first. An empty query finds nothing.
    [[nodiscard]] Result<SearchResult> find(const Query &query, const SearchFilter &filter, int limit);

    [[nodiscard]] int size() const { return static_cast<int>(m_documents.size()); }

private:
    using Row = qint64;
    struct Placed;
    struct Plan;

    explicit SearchIndex(std::unique_ptr<SearchTables> tables);

    [[nodiscard]] std::optional<Plan> planBeside(std::span<const SearchDocument *const> documents) const;
    [[nodiscard]] Plan planAnew(std::span<const SearchDocument *const> documents) const;
    Result<void> carryOut(const Plan &plan, const std::stop_token &stop, const std::function<void()> &meanwhile);
    Result<void> write(const Plan &plan, const std::stop_token &stop, const std::function<void()> &meanwhile);
    void adopt(const Plan &plan);

    std::unique_ptr<SearchTables> m_tables;
    std::unordered_map<Row, SearchDocument> m_documents;
    QHash<RecordId, Row> m_rows;
    QHash<qint64, qint64> m_nextPlace; // by day
    int m_placeBits = 0;
};

} // namespace hearth
