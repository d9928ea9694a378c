// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/schema.h"

#include <QFile>
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

constexpr Migration kMigrations[] = {{kFirstTables}, {kChunkTable}};

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
        if (const auto done = database.run(QStringLiteral("PRAGMA user_version=%1").arg(step + 1)); !done)
            return done;
        if (const auto done = transaction.value()->commit(); !done)
            return done;
    }
    return {};
}

// A name beside the wanted one that no file has yet.
QString freeName(const QString &wanted)
{
    QString name = wanted;
    for (int number = 2; QFile::exists(name); ++number)
        name = wanted + QLatin1Char('-') + QString::number(number);
    return name;
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
        // By SQLite itself: reading the file in any other way would let go of its lock.
        if (const auto copied = database.run(QStringLiteral("VACUUM INTO ?"), {beside}); !copied)
            return copied.error();
        if (copy != nullptr)
            *copy = beside;
    }
    return climb(database, ladder, version.value());
}

} // namespace hearth
