// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/filestanding.h"

#include "store/database.h"
#include "store/keytable.h"
#include "store/schema.h"

namespace hearth {

namespace {

constexpr qint64 kFirstWithVitalRows = 3;

Result<FileStanding> formerStanding(Database &database, qint64 version)
{
    const auto id = database.value(QStringLiteral("SELECT id FROM journal"));
    const auto partners = database.value(QStringLiteral("SELECT count(DISTINCT partner) FROM slot"));
    if (!id || !partners)
        return Error{ErrorCode::Damaged, QStringLiteral("key rows")};
    const QByteArray bytes = id.value().toByteArray();
    const int count = partners.value().toInt();
    if (bytes.size() != static_cast<qsizetype>(sizeof(JournalId)) || count < 1 || count > 2)
        return Error{ErrorCode::Damaged, QStringLiteral("key rows")};
    return FileStanding{fixedFrom<sizeof(JournalId)>(viewOf(bytes)), std::nullopt, version, static_cast<quint8>(count)};
}

} // namespace

Result<FileStanding> standingOf(Database &database)
{
    HEARTH_GET(const auto version, checkSchema(database, migrations()));
    if (version == 0)
        return Error{ErrorCode::NotAJournal, {}};
    if (version < kFirstWithVitalRows)
        return formerStanding(database, version);
    HEARTH_GET(const auto rows, VitalRows::read(database));
    HEARTH_GET(const auto id, readJournalId(rows));
    const FileState &state = rows.state();
    return FileStanding{id, state.stamp, version, state.partners, goneFrom(rows)};
}

} // namespace hearth
