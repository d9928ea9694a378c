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
        auto transaction = Transaction::begin(database);
        if (!transaction)
            return transaction.error();
        for (const char *statement : ladder[step].statements) {
            if (const auto done = database.run(QLatin1String(statement)); !done)
                return done;
        }
        if (ladder[step].fill != nullptr) {
            if (const auto done = ladder[step].fill(database); !done)
                return done;
        }
        for (const char *statement : ladder[step].closing) {
            if (const auto done = database.run(QLatin1String(statement)); !done)
                return done;
        }
        if (const auto done = database.run(QStringLiteral("PRAGMA user_version=%1").arg(step + 1)); !done)
            return done;
        if (const auto done = transaction.value()->commit(); !done)
            return done;
    }
    return {};
}

Result<QStringList> schemaOf(Database &database)
{
    auto query =
        database.prepare(QStringLiteral("SELECT type || '|' || name || '|' || tbl_name || '|' || coalesce(sql, '') "
                                        "FROM sqlite_schema ORDER BY 1"));
    if (!query)
        return query.error();
    if (const auto done = Database::execute(query.value()); !done)
        return done.error();
    QStringList rows;
    while (query.value().next())
        rows += query.value().value(0).toString();
    return rows;
}

Result<QStringList> namesOfTables(Database &database)
{
    auto query = database.prepare(QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table'"));
    if (!query)
        return query.error();
    if (const auto done = Database::execute(query.value()); !done)
        return done.error();
    QStringList names;
    while (query.value().next())
        names += query.value().value(0).toString();
    return names;
}

// One by one: the file is held so that no second connection may look into it.
Result<void> copyRows(Database &from, Database &to, const QString &table)
{
    auto query = from.prepare(QStringLiteral("SELECT * FROM ") + table);
    if (!query)
        return query.error();
    QSqlQuery &row = query.value();
    if (const auto done = Database::execute(row); !done)
        return done;
    const int columns = row.record().count();
    auto insert = to.prepare(
        QStringLiteral("INSERT INTO %1 VALUES (?%2)").arg(table, QStringLiteral(", ?").repeated(columns - 1)));
    if (!insert)
        return insert.error();
    while (row.next()) {
        for (int column = 0; column < columns; ++column)
            insert.value().bindValue(column, row.value(column));
        if (const auto done = Database::execute(insert.value()); !done)
            return done;
    }
    return row.lastError().isValid() ? Result<void>(Error{ErrorCode::Damaged, table}) : Result<void>();
}

Result<QStringList> expectedSchema(std::span<const Migration> ladder)
{
    auto model = Database::inMemory();
    if (!model)
        return model.error();
    if (const auto built = climb(*model.value(), ladder, 0); !built)
        return built.error();
    return schemaOf(*model.value());
}

} // namespace

std::span<const Migration> migrations()
{
    return kMigrations;
}

Result<qint64> checkSchema(Database &database, std::span<const Migration> ladder)
{
    const auto stored = database.value(QStringLiteral("PRAGMA user_version"));
    if (!stored)
        return stored.error();
    const qint64 version = stored.value().toLongLong();
    if (version > static_cast<qint64>(ladder.size()))
        return Error{ErrorCode::NewerVersion, QString::number(version)};
    if (version < 0)
        return Error{ErrorCode::Damaged, QStringLiteral("version")};
    const auto expected = expectedSchema(ladder.first(static_cast<std::size_t>(version)));
    if (!expected)
        return expected.error();
    const auto present = schemaOf(database);
    if (!present)
        return present.error();
    if (present.value() != expected.value())
        return Error{ErrorCode::Tampered, QStringLiteral("schema")};
    return version;
}

Result<void> bringUpToDate(Database &database, std::span<const Migration> ladder, QString *copy)
{
    const auto version = checkSchema(database, ladder);
    if (!version)
        return version.error();
    if (version.value() == static_cast<qint64>(ladder.size()))
        return {};
    if (version.value() > 0) {
        const QString beside = freeName(QStringLiteral("%1.before-version-%2").arg(database.path()).arg(ladder.size()));
        if (const auto copied = database.copyTo(beside); !copied)
            return copied;
        // It counts as a backup, so it is read back as one.
        if (const auto sound = inspectJournal(beside); !sound) {
            QFile::remove(beside); // made here
            return sound.error();
        }
        makePrivate(database.path());
        if (copy != nullptr)
            *copy = beside;
    }
    return climb(database, ladder, version.value());
}

Result<std::unique_ptr<Database>> currentForReading(std::unique_ptr<Database> database,
                                                    std::span<const Migration> ladder)
{
    const auto version = checkSchema(*database, ladder);
    if (!version)
        return version.error();
    if (version.value() == static_cast<qint64>(ladder.size()))
        return database;
    auto copy = Database::inMemory();
    if (!copy)
        return copy;
    Database &memory = *copy.value();
    const auto former = ladder.first(static_cast<std::size_t>(version.value()));
    if (const auto built = climb(memory, former, 0); !built)
        return built.error();
    const auto tables = namesOfTables(memory);
    if (!tables)
        return tables.error();
    for (const QString &table : tables.value()) {
        if (const auto copied = copyRows(*database, memory, table); !copied)
            return copied.error();
    }
    if (const auto climbed = climb(memory, ladder, version.value()); !climbed)
        return climbed.error();
    memory.standInFor(std::move(database));
    return copy;
}

} // namespace hearth
