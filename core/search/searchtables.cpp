// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/searchtables.h"

#include "search/searchtext.h"

#include <QSqlError>
#include <QUuid>
#include <QVariant>

namespace hearth {

namespace {

// The body is the first column: FTS5 marks every word of a later one with its column. No content, for the text
// is at hand; no column sizes, for nothing is ranked. The index of three-letter beginnings takes nearly as much
// memory as the words themselves; without it "the*" takes thirty times as long, far too long for a keystroke.
constexpr auto kCreateWords =
    "CREATE VIRTUAL TABLE words USING fts5(body, title, tags, content='', columnsize=0, prefix='3', "
    "tokenize=\"unicode61 remove_diacritics 2\")";
constexpr auto kCreateFacets = "CREATE TABLE facets(row INTEGER PRIMARY KEY, kind INTEGER NOT NULL, "
                               "author INTEGER NOT NULL)";

/// SQLite's own message may quote the query; the detail of an Error must not.
Error sqliteError(const QSqlQuery &query)
{
    return {ErrorCode::Internal, QStringLiteral("search index: SQLite error ") + query.lastError().nativeErrorCode()};
}

Error failedTo(const char *step)
{
    return {ErrorCode::Internal, QStringLiteral("search index: cannot ") + QLatin1String(step)};
}

bool bindAndExec(QSqlQuery &query, const QList<QVariant> &values)
{
    for (int position = 0; position < values.size(); ++position)
        query.bindValue(position, values[position]);
    return query.exec();
}

/// The columns of a document, after its row.
QList<QVariant> wordsOf(SearchTables::Row row, const SearchDocument &document)
{
    return {row, searchableText(document.body), searchableText(document.title), searchableText(document.tags)};
}

/// Starts "SELECT `what` of what matches `tail`".
bool select(QSqlQuery &query, const QString &what, const SearchTables::Search &search, const QString &tail)
{
    QString from = QStringLiteral("words");
    QString where = QStringLiteral("words MATCH ?");
    QList<QVariant> values{search.match};
    if (search.rows) {
        where += QStringLiteral(" AND words.rowid BETWEEN ? AND ?");
        values << search.rows->first << search.rows->last;
    }
    if (search.kind || search.author) {
        // CROSS keeps SQLite from beginning with the facets.
        from += QStringLiteral(" CROSS JOIN facets ON facets.row = words.rowid");
    }
    if (search.kind) {
        where += QStringLiteral(" AND facets.kind = ?");
        values << static_cast<int>(*search.kind);
    }
    if (search.author) {
        where += QStringLiteral(" AND facets.author = ?");
        values << static_cast<int>(search.author->number());
    }
    query.setForwardOnly(true);
    return query.prepare(QStringLiteral("SELECT ") + what + QStringLiteral(" FROM ") + from +
                         QStringLiteral(" WHERE ") + where + tail) &&
           bindAndExec(query, values);
}

} // namespace

Result<std::unique_ptr<SearchTables>> SearchTables::create()
{
    const QString connection = QStringLiteral("search-") + QUuid::createUuid().toString(QUuid::WithoutBraces);
    std::unique_ptr<SearchTables> tables(new SearchTables(connection));
    HEARTH_TRY(tables->open());
    return tables;
}

SearchTables::SearchTables(const QString &connection)
    : m_connection(connection)
    , m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection))
    , m_insertWords(m_database)
    , m_deleteWords(m_database)
    , m_insertFacet(m_database)
    , m_deleteFacet(m_database)
{
}

SearchTables::~SearchTables()
{
    // A connection can be removed only once nothing refers to it.
    for (QSqlQuery *query : {&m_insertWords, &m_deleteWords, &m_insertFacet, &m_deleteFacet})
        *query = QSqlQuery(QSqlDatabase());
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connection);
}

Result<void> SearchTables::open()
{
    m_database.setDatabaseName(QStringLiteral(":memory:"));
    if (!m_database.open())
        return failedTo("open a database in memory");
    if (!run(QStringLiteral("PRAGMA temp_store=MEMORY")) || !run(QString::fromLatin1(kCreateWords)) ||
        !run(QString::fromLatin1(kCreateFacets))) {
        return failedTo("make its tables; SQLite may lack FTS5");
    }
    const auto prepare = [this](QSqlQuery &query, const QString &statement) {
        query = QSqlQuery(m_database);
        return query.prepare(statement);
    };
    const bool prepared =
        prepare(m_insertWords, QStringLiteral("INSERT INTO words(rowid, body, title, tags) VALUES(?, ?, ?, ?)")) &&
        prepare(m_deleteWords,
                QStringLiteral("INSERT INTO words(words, rowid, body, title, tags) VALUES('delete', ?, ?, ?, ?)")) &&
        prepare(m_insertFacet, QStringLiteral("INSERT INTO facets(row, kind, author) VALUES(?, ?, ?)")) &&
        prepare(m_deleteFacet, QStringLiteral("DELETE FROM facets WHERE row = ?"));
    if (!prepared)
        return failedTo("prepare its statements");
    return {};
}

Result<void> SearchTables::begin()
{
    return m_database.transaction() ? Result<void>() : failedTo("begin a transaction");
}

Result<void> SearchTables::commit()
{
    return m_database.commit() ? Result<void>() : failedTo("commit");
}

void SearchTables::rollback()
{
    m_database.rollback();
}

Result<void> SearchTables::clear()
{
    const bool cleared = run(QStringLiteral("INSERT INTO words(words) VALUES('delete-all')")) &&
                         run(QStringLiteral("DELETE FROM facets"));
    return cleared ? Result<void>() : failedTo("empty its tables");
}

Result<void> SearchTables::insert(Row row, const SearchDocument &document)
{
    if (!bindAndExec(m_insertWords, wordsOf(row, document)))
        return sqliteError(m_insertWords);
    if (!bindAndExec(m_insertFacet,
                     {row, static_cast<int>(document.kind), static_cast<int>(document.author.number())})) {
        return sqliteError(m_insertFacet);
    }
    return {};
}

Result<void> SearchTables::erase(Row row, const SearchDocument &document)
{
    if (!bindAndExec(m_deleteWords, wordsOf(row, document)))
        return sqliteError(m_deleteWords);
    if (!bindAndExec(m_deleteFacet, {row}))
        return sqliteError(m_deleteFacet);
    return {};
}

Result<int> SearchTables::count(const Search &search)
{
    QSqlQuery query(m_database);
    if (!select(query, QStringLiteral("count(*)"), search, QString()) || !query.next())
        return sqliteError(query);
    return query.value(0).toInt();
}

Result<QList<SearchTables::Row>> SearchTables::newest(const Search &search, int limit)
{
    QSqlQuery query(m_database);
    const QString tail = QStringLiteral(" ORDER BY words.rowid DESC LIMIT %1").arg(limit);
    if (!select(query, QStringLiteral("words.rowid"), search, tail))
        return sqliteError(query);
    QList<Row> rows;
    while (query.next())
        rows.append(query.value(0).toLongLong());
    return rows;
}

bool SearchTables::run(const QString &statement)
{
    QSqlQuery query(m_database);
    return query.exec(statement);
}

} // namespace hearth
