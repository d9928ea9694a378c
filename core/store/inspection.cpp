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

bool isWholeRecord(const RowChecks::Numbers &numbers, ByteView sealed)
{
    const RowAddress address{RecordId(numbers[0]), static_cast<Scope>(numbers[1]), static_cast<quint32>(numbers[2]),
                             static_cast<quint32>(numbers[3])};
    return rowChecksum(address, sealed) == numbers[4];
}

// Every row is the bytes that were written; the numbers in it are such as Hearthbook writes.
Result<void> inspectRecords(Database &database, Tally &tally, RowChecks &checks)
{
    auto query =
        database.prepare(QStringLiteral("SELECT id, scope, generation, revision, checksum, sealed FROM record"));
    if (!query)
        return query.error();
    QSqlQuery &row = query.value();
    if (const auto done = Database::execute(row); !done)
        return done.error();
    const Error damaged{ErrorCode::Damaged, QStringLiteral("record")};
    while (row.next()) {
        const qlonglong scope = row.value(1).toLongLong();
        const qlonglong generation = row.value(2).toLongLong();
        const qlonglong revision = row.value(3).toLongLong();
        if (scope < 0 || scope > 2 || generation < 1 || generation > kMaxGenerations || revision < 1 ||
            revision > std::numeric_limits<quint32>::max())
            return Error{ErrorCode::Tampered, QStringLiteral("a row nobody writes")};
        const QByteArray sealed = row.value(5).toByteArray();
        const qlonglong checksum = row.value(4).toLongLong();
        if ((sealed.size() - kSealOverhead) % static_cast<qsizetype>(kPaddingBlock) != 0)
            return damaged;
        const bool areWhole = checks.add(
            isWholeRecord, {row.value(0).toLongLong(), scope, generation, revision, checksum}, viewOf(sealed));
        if (!areWhole)
            return damaged;
        tally.add(checksum);
    }
    if (row.lastError().isValid())
        return Error{ErrorCode::Damaged, row.lastError().nativeErrorCode()};
    return {};
}

bool isIntact(Database &database)
{
    const auto integrity = database.value(QStringLiteral("PRAGMA integrity_check(1)"));
    return integrity && integrity.value().toString() == QLatin1String("ok");
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
    const Error notIntact{ErrorCode::Damaged, QStringLiteral("integrity")};
    if (inspection.isOfFormerVersion && !isIntact(*opened.value()))
        return notIntact;
    // An older one is looked at as it would be after the migration, and left as it is.
    auto current = currentForReading(opened.take(), migrations());
    if (!current)
        return current.error();
    Database &database = *current.value();
    const auto rows = VitalRows::read(database);
    if (!rows)
        return rows.error();
    inspection.needsRepair = rows.value().needsRepair();
    const auto id = readJournalId(rows.value());
    if (!id)
        return id.error();
    const FileState &state = rows.value().state();
    inspection.standing = {id.value(), inspection.isOfFormerVersion ? std::nullopt : std::optional(state.stamp),
                           version.value(), state.partners, goneFrom(rows.value())};
    Tally records;
    Tally chunks;
    RowChecks checks;
    if (const auto sound = inspectRecords(database, records, checks); !sound)
        return sound.error();
    // While the other core still looks at rows. A page of which another copy stands elsewhere may be lost; any other
    // may not.
    if (!inspection.needsRepair && !isIntact(database))
        return notIntact;
    if (const auto sound = inspectChunks(database, chunks, checks); !sound)
        return sound.error();
    if (!checks.finish())
        return Error{ErrorCode::Damaged, QStringLiteral("row")};
    if (records != rows.value().state().records || chunks != rows.value().state().chunks)
        return Error{ErrorCode::Damaged, QStringLiteral("rows are missing")};
    inspection.rows = static_cast<qint64>(records.rows);
    return inspection;
}

} // namespace hearth
