// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "search/searchdocument.h"

#include <QList>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>

#include <memory>
#include <optional>

namespace hearth {

/// The SQL under a SearchIndex: one `:memory:` database with the words of each row and, beside them, its kind
/// and author. Rows are numbered by the caller. Every failure is Internal; its detail never quotes a text or a
/// query. For one thread.
class SearchTables final
{
public:
    using Row = qint64;

    /// Rows to look at; both ends belong to it.
    struct RowRange final
    {
        Row first = 0;
        Row last = 0;
    };
    struct Search final
    {
        QString match; // in FTS5's language
        std::optional<RowRange> rows{};
        std::optional<Kind> kind{};
        std::optional<PartnerId> author{};
    };

    [[nodiscard]] static Result<std::unique_ptr<SearchTables>> create();
    ~SearchTables();
    Q_DISABLE_COPY_MOVE(SearchTables)

    Result<void> begin();
    Result<void> commit();
    void rollback();

    Result<void> clear();
    /// Quick only while row numbers grow within a transaction; FTS5 flushes when they go back.
    Result<void> insert(Row row, const SearchDocument &document);
    /// `document` must be what was inserted: without content of its own, FTS5 takes a row out by the very words
    /// that put it in.
    Result<void> erase(Row row, const SearchDocument &document);

    [[nodiscard]] Result<int> count(const Search &search);
    /// The matching rows with the highest numbers, highest first.
    [[nodiscard]] Result<QList<Row>> newest(const Search &search, int limit);

private:
    explicit SearchTables(const QString &connection);

    Result<void> open();
    [[nodiscard]] bool run(const QString &statement);

    QString m_connection;
    QSqlDatabase m_database;
    QSqlQuery m_insertWords;
    QSqlQuery m_deleteWords;
    QSqlQuery m_insertFacet;
    QSqlQuery m_deleteFacet;
};

} // namespace hearth
