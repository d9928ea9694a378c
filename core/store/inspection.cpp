// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/inspection.h"

#include "crypto/seal.h"
#include "store/chunktable.h"
#include "store/database.h"
#include "store/envelope.h"
#include "store/keytable.h"
#include "store/schema.h"

#include <QSqlError>

namespace hearth {

Result<Inspection> inspectJournal(const QString &path)
{
    auto opened = Database::open(path);
    if (!opened)
        return opened.error();
    Database &database = *opened.value();
    if (const auto schema = checkSchema(database, migrations()); !schema)
        return schema.error();
    const auto integrity = database.value(QStringLiteral("PRAGMA integrity_check(1)"));
    if (!integrity || integrity.value().toString() != QLatin1String("ok"))
        return Error{ErrorCode::Damaged, QStringLiteral("integrity")};
    if (const auto id = readJournalId(database); !id)
        return id.error();
    const auto ways = readSlots(database);
    if (!ways)
        return ways.error();
    auto query =
        database.prepare(QStringLiteral("SELECT id, scope, generation, revision, checksum, sealed FROM record"));
    if (!query)
        return query.error();
    QSqlQuery &row = query.value();
    if (const auto done = Database::execute(row); !done)
        return done.error();
    Inspection inspection;
    while (row.next()) {
        const RowAddress address{RecordId(row.value(0).toLongLong()), static_cast<Scope>(row.value(1).toInt()),
                                 row.value(2).toUInt(), row.value(3).toUInt()};
        const QByteArray sealed = row.value(5).toByteArray();
        const bool isWhole = (sealed.size() - kSealOverhead) % static_cast<qsizetype>(kPaddingBlock) == 0;
        if (!isWhole || rowChecksum(address, viewOf(sealed)) != row.value(4).toLongLong())
            return Error{ErrorCode::Damaged, QStringLiteral("record")};
        ++inspection.rows;
    }
    if (row.lastError().isValid())
        return Error{ErrorCode::Damaged, row.lastError().nativeErrorCode()};
    if (const auto chunks = inspectChunks(database); !chunks)
        return chunks.error();
    return inspection;
}

} // namespace hearth
