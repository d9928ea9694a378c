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
    HEARTH_GET(auto row, database.prepare(
                             QStringLiteral("SELECT id, scope, generation, revision, checksum, sealed FROM record")));
    HEARTH_TRY(Database::execute(row));
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
    HEARTH_GET(auto opened, Database::open(path, &inspection.file));
    HEARTH_GET(const auto version, checkSchema(*opened, migrations()));
    inspection.isOfFormerVersion = version < static_cast<qint64>(migrations().size());
    const Error notIntact{ErrorCode::Damaged, QStringLiteral("integrity")};
    if (inspection.isOfFormerVersion && !isIntact(*opened))
        return notIntact;
    // An older one is looked at as it would be after the migration, and left as it is.
    HEARTH_GET(auto current, currentForReading(std::move(opened), migrations()));
    Database &database = *current;
    HEARTH_GET(const auto rows, VitalRows::read(database));
    inspection.needsRepair = rows.needsRepair();
    HEARTH_GET(const auto id, readJournalId(rows));
    const FileState &state = rows.state();
    inspection.standing = {id, inspection.isOfFormerVersion ? std::nullopt : std::optional(state.stamp), version,
                           state.partners, goneFrom(rows)};
    Tally records;
    Tally chunks;
    RowChecks checks;
    HEARTH_TRY(inspectRecords(database, records, checks));
    // While the other core still looks at rows. A page of which another copy stands elsewhere may be lost; any other
    // may not.
    if (!inspection.needsRepair && !isIntact(database))
        return notIntact;
    HEARTH_TRY(inspectChunks(database, chunks, checks));
    if (!checks.finish())
        return Error{ErrorCode::Damaged, QStringLiteral("row")};
    if (records != rows.state().records || chunks != rows.state().chunks)
        return Error{ErrorCode::Damaged, QStringLiteral("rows are missing")};
    inspection.rows = static_cast<qint64>(records.rows);
    return inspection;
}

} // namespace hearth
