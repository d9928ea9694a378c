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
    const auto version = checkSchema(database, migrations());
    if (!version)
        return version.error();
    if (version.value() == 0)
        return Error{ErrorCode::NotAJournal, {}};
    if (version.value() < kFirstWithVitalRows)
        return formerStanding(database, version.value());
    const auto rows = VitalRows::read(database);
    if (!rows)
        return rows.error();
    const auto id = readJournalId(rows.value());
    if (!id)
        return id.error();
    const FileState &state = rows.value().state();
    return FileStanding{id.value(), state.stamp, version.value(), state.partners, goneFrom(rows.value())};
}

} // namespace hearth
