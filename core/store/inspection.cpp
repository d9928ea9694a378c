// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/inspection.h"

#include "crypto/seal.h"
#include "store/chunktable.h"
#include "store/database.h"
#include "store/envelope.h"
#include "store/keytable.h"
#include "store/rowchecks.h"
#include "store/schema.h"
#include "store/vitalrows.h"

#include <QSqlError>

namespace hearth {

namespace {

// Every row is the bytes that were written; the numbers in it are such as Hearthbook writes.
Result<void> inspectRecords(Database &database, Tally &tally)
{
    auto query =
        database.prepare(QStringLiteral("SELECT id, scope, generation, revision, checksum, sealed FROM record"));
    if (!query)
        return query.error();
    QSqlQuery &row = query.value();
    if (const auto done = Database::execute(row); !done)
        return done.error();
    const Error damaged{ErrorCode::Damaged, QStringLiteral("record")};
    RowChecks checks;
    while (row.next()) {
        const qlonglong scope = row.value(1).toLongLong();
        const qlonglong generation = row.value(2).toLongLong();
        const qlonglong revision = row.value(3).toLongLong();
        if (scope < 0 || scope > 2 || generation < 1 || generation > kMaximumGenerations || revision < 1 ||
            revision > std::numeric_limits<quint32>::max())
            return Error{ErrorCode::Tampered, QStringLiteral("a row nobody writes")};
        const RowAddress address{RecordId(row.value(0).toLongLong()), static_cast<Scope>(scope),
                                 static_cast<quint32>(generation), static_cast<quint32>(revision)};
        const QByteArray sealed = row.value(5).toByteArray();
        const qlonglong checksum = row.value(4).toLongLong();
        if ((sealed.size() - kSealOverhead) % static_cast<qsizetype>(kPaddingBlock) != 0)
            return damaged;
        const bool areWhole = checks.add(
            sealed.size(), [address, sealed, checksum] { return rowChecksum(address, viewOf(sealed)) == checksum; });
        if (!areWhole)
            return damaged;
        tally.add(checksum);
    }
    if (row.lastError().isValid())
        return Error{ErrorCode::Damaged, row.lastError().nativeErrorCode()};
    return checks.finish() ? Result<void>() : Result<void>(damaged);
}

} // namespace

Result<Inspection> inspectJournal(const QString &path)
{
    Inspection inspection;
    auto opened = Database::open(path, &inspection.file);
    if (!opened)
        return opened.error();
    const auto version = checkSchema(*opened.value(), migrations());
    if (!version)
        return version.error();
    inspection.isOfFormerVersion = version.value() < static_cast<qint64>(migrations().size());
    const auto integrity = opened.value()->value(QStringLiteral("PRAGMA integrity_check(1)"));
    const bool isIntact = integrity && integrity.value().toString() == QLatin1String("ok");
    if (!isIntact && inspection.isOfFormerVersion)
        return Error{ErrorCode::Damaged, QStringLiteral("integrity")};
    // An older one is looked at as it would be after the migration, and left as it is.
    auto current = currentForReading(opened.take(), migrations());
    if (!current)
        return current.error();
    Database &database = *current.value();
    const auto rows = VitalRows::read(database);
    if (!rows)
        return rows.error();
    // A page of which another copy stands elsewhere may be lost; any other may not.
    if (!isIntact && !rows.value().needsRepair())
        return Error{ErrorCode::Damaged, QStringLiteral("integrity")};
    inspection.needsRepair = rows.value().needsRepair();
    const auto id = readJournalId(rows.value());
    if (!id)
        return id.error();
    const FileState &state = rows.value().state();
    inspection.standing = {id.value(), inspection.isOfFormerVersion ? std::nullopt : std::optional(state.stamp),
                           version.value(), state.partners};
    Tally records;
    Tally chunks;
    if (const auto sound = inspectRecords(database, records); !sound)
        return sound.error();
    if (const auto sound = inspectChunks(database, chunks); !sound)
        return sound.error();
    if (records != rows.value().state().records || chunks != rows.value().state().chunks)
        return Error{ErrorCode::Damaged, QStringLiteral("rows are missing")};
    inspection.rows = static_cast<qint64>(records.rows);
    return inspection;
}

} // namespace hearth
