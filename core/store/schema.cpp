// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/schema.h"

#include "files/privatefile.h"
#include "store/inspection.h"
#include "store/thirdversion.h"
#include "store/transaction.h"

#include <QFile>
#include <QSqlError>
#include <QSqlRecord>
#include <QStringList>

namespace hearth {

namespace {

constexpr const char *kFirstTables[] = {
    "CREATE TABLE journal (one INTEGER PRIMARY KEY CHECK (one = 1), id BLOB NOT NULL) STRICT",
    "CREATE TABLE slot (id INTEGER PRIMARY KEY, partner INTEGER NOT NULL, kind INTEGER NOT NULL, "
    "passes INTEGER NOT NULL, memory INTEGER NOT NULL, salt BLOB NOT NULL, commitment BLOB NOT NULL, "
    "sealed BLOB NOT NULL) STRICT",
    "CREATE TABLE bundle (partner INTEGER PRIMARY KEY, revision INTEGER NOT NULL, sealed BLOB NOT NULL) STRICT",
    "CREATE TABLE handover (generation INTEGER PRIMARY KEY, recipient INTEGER NOT NULL, closed BLOB NOT NULL, "
    "signature BLOB NOT NULL) STRICT",
    "CREATE TABLE manifest (scope INTEGER PRIMARY KEY, generation INTEGER NOT NULL, sealed BLOB NOT NULL) STRICT",
    "CREATE TABLE record (id INTEGER PRIMARY KEY, scope INTEGER NOT NULL, generation INTEGER NOT NULL, "
    "revision INTEGER NOT NULL, checksum INTEGER NOT NULL, sealed BLOB NOT NULL) STRICT",
};

// Photos: the chunks of one stand under the ids that follow its record's, so their order tells nothing.
constexpr const char *kChunkTable[] = {
    "CREATE TABLE chunk (id INTEGER PRIMARY KEY, scope INTEGER NOT NULL, generation INTEGER NOT NULL, "
    "checksum INTEGER NOT NULL, sealed BLOB NOT NULL) STRICT",
};

// Everything by which somebody gets in stands twice, on different pages, each row with a checksum; the tags of photos
// can be counted without reading them.
constexpr const char *kVitalTables[] = {
    "CREATE TABLE vital (id INTEGER PRIMARY KEY, checksum INTEGER NOT NULL, body BLOB NOT NULL) STRICT",
    "CREATE TABLE vital_twin (id INTEGER PRIMARY KEY, checksum INTEGER NOT NULL, body BLOB NOT NULL) STRICT",
    ("CREATE TABLE piece (id INTEGER PRIMARY KEY, scope INTEGER NOT NULL, generation INTEGER NOT NULL, "
     "checksum INTEGER NOT NULL, tag BLOB NOT NULL, sealed BLOB NOT NULL) STRICT"),
    "INSERT INTO piece SELECT id, scope, generation, checksum, substr(sealed, -16), sealed FROM chunk",
};
constexpr const char *kFormerTables[] = {
    "DROP TABLE journal",  "DROP TABLE slot",     "DROP TABLE bundle",
    "DROP TABLE handover", "DROP TABLE manifest", "DROP TABLE chunk",
};

constexpr Migration kMigrations[] = {
    {kFirstTables},
    {kChunkTable},
    {kVitalTables, fillThirdVersion, kFormerTables},
};

Result<void> climb(Database &database, std::span<const Migration> ladder, qsizetype from)
{
    for (auto step = static_cast<std::size_t>(from); step < ladder.size(); ++step) {
        HEARTH_GET(auto transaction, Transaction::begin(database));
        for (const char *statement : ladder[step].statements)
            HEARTH_TRY(database.run(QLatin1String(statement)));
        if (ladder[step].fill != nullptr)
            HEARTH_TRY(ladder[step].fill(database));
        for (const char *statement : ladder[step].closing)
            HEARTH_TRY(database.run(QLatin1String(statement)));
        HEARTH_TRY(database.run(QStringLiteral("PRAGMA user_version=%1").arg(step + 1)));
        HEARTH_TRY(transaction->commit());
    }
    return {};
}

Result<QStringList> schemaOf(Database &database)
{
    HEARTH_GET(auto query, database.prepare(QStringLiteral(
                               "SELECT type || '|' || name || '|' || tbl_name || '|' || coalesce(sql, '') "
                               "FROM sqlite_schema ORDER BY 1")));
    HEARTH_TRY(Database::execute(query));
    QStringList rows;
    while (query.next())
        rows += query.value(0).toString();
    return rows;
}

Result<QStringList> namesOfTables(Database &database)
{
    HEARTH_GET(auto query, database.prepare(QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table'")));
    HEARTH_TRY(Database::execute(query));
    QStringList names;
    while (query.next())
        names += query.value(0).toString();
    return names;
}

// One by one: the file is held so that no second connection may look into it.
Result<void> copyRows(Database &from, Database &to, const QString &table)
{
    HEARTH_GET(auto row, from.prepare(QStringLiteral("SELECT * FROM ") + table));
    HEARTH_TRY(Database::execute(row));
    const int columns = row.record().count();
    HEARTH_GET(
        auto insert,
        to.prepare(
            QStringLiteral("INSERT INTO %1 VALUES (?%2)").arg(table, QStringLiteral(", ?").repeated(columns - 1))));
    while (row.next()) {
        for (int column = 0; column < columns; ++column)
            insert.bindValue(column, row.value(column));
        HEARTH_TRY(Database::execute(insert));
    }
    return row.lastError().isValid() ? Result<void>(Error{ErrorCode::Damaged, table}) : Result<void>();
}

Result<QStringList> expectedSchema(std::span<const Migration> ladder)
{
    HEARTH_GET(auto model, Database::inMemory());
    HEARTH_TRY(climb(*model, ladder, 0));
    return schemaOf(*model);
}

} // namespace

std::span<const Migration> migrations()
{
    return kMigrations;
}

Result<qint64> checkSchema(Database &database, std::span<const Migration> ladder)
{
    HEARTH_GET(const auto stored, database.value(QStringLiteral("PRAGMA user_version")));
    const qint64 version = stored.toLongLong();
    if (version > static_cast<qint64>(ladder.size()))
        return Error{ErrorCode::NewerVersion, QString::number(version)};
    if (version < 0)
        return Error{ErrorCode::Damaged, QStringLiteral("version")};
    HEARTH_GET(const auto expected, expectedSchema(ladder.first(static_cast<std::size_t>(version))));
    HEARTH_GET(const auto present, schemaOf(database));
    if (present != expected)
        return Error{ErrorCode::Tampered, QStringLiteral("schema")};
    return version;
}

Result<void> bringUpToDate(Database &database, std::span<const Migration> ladder, QString *copy)
{
    HEARTH_GET(const auto version, checkSchema(database, ladder));
    if (version == static_cast<qint64>(ladder.size()))
        return {};
    if (version > 0) {
        const QString beside = freeName(QStringLiteral("%1.before-version-%2").arg(database.path()).arg(ladder.size()));
        HEARTH_TRY(database.copyTo(beside));
        // It counts as a backup, so it is read back as one.
        if (const auto sound = inspectJournal(beside); !sound) {
            QFile::remove(beside); // made here
            return sound.error();
        }
        makePrivate(database.path());
        if (copy != nullptr)
            *copy = beside;
    }
    return climb(database, ladder, version);
}

Result<std::unique_ptr<Database>> currentForReading(std::unique_ptr<Database> database,
                                                    std::span<const Migration> ladder)
{
    HEARTH_GET(const auto version, checkSchema(*database, ladder));
    if (version == static_cast<qint64>(ladder.size()))
        return database;
    HEARTH_GET(auto copy, Database::inMemory());
    Database &memory = *copy;
    const auto former = ladder.first(static_cast<std::size_t>(version));
    HEARTH_TRY(climb(memory, former, 0));
    HEARTH_GET(const auto tables, namesOfTables(memory));
    for (const QString &table : tables)
        HEARTH_TRY(copyRows(*database, memory, table));
    HEARTH_TRY(climb(memory, ladder, version));
    memory.standInFor(std::move(database));
    return copy;
}

} // namespace hearth
