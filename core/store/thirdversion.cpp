// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/thirdversion.h"

#include "crypto/seal.h"
#include "store/keytable.h"

#include <QSqlError>

#include <functional>
#include <limits>

namespace hearth {

namespace {

// Calls `take` with each row; false from it means that no Hearthbook wrote the row.
Result<void> forEachRow(Database &database, const char *what, const char *sql,
                        const std::function<bool(const QSqlQuery &row)> &take)
{
    HEARTH_GET(auto row, database.prepare(QLatin1String(sql)));
    HEARTH_TRY(Database::execute(row));
    while (row.next()) {
        if (!take(row))
            return damaged(what);
    }
    return row.lastError().isValid() ? Result<void>(damaged(what)) : Result<void>();
}

// A number that fits the place it goes to.
template <typename Number>
std::optional<Number> numberIn(const QSqlQuery &row, int column)
{
    const qlonglong number = row.value(column).toLongLong();
    if (number < 0 || static_cast<quint64>(number) > std::numeric_limits<Number>::max())
        return std::nullopt;
    return static_cast<Number>(number);
}

template <std::size_t Size>
bool isLong(const QByteArray &bytes)
{
    return bytes.size() == static_cast<qsizetype>(Size);
}

bool takeSlot(VitalRows &rows, const QSqlQuery &row)
{
    const auto partner = numberIn<quint8>(row, 1);
    const auto kind = numberIn<quint8>(row, 2);
    const auto passes = numberIn<quint32>(row, 3);
    const QByteArray salt = row.value(5).toByteArray();
    const QByteArray commitment = row.value(6).toByteArray();
    if (!partner || !kind || !passes || *partner < 1 || *partner > 2 || *kind < 1 || *kind > 2 ||
        !isLong<sizeof(Salt)>(salt) || !isLong<sizeof(Digest)>(commitment) || row.value(4).toLongLong() < 0)
        return false;
    Slot slot;
    slot.id = row.value(0).toLongLong();
    slot.partner = PartnerId(*partner);
    slot.kind = static_cast<SlotKind>(*kind);
    slot.cost = {*passes, static_cast<quint64>(row.value(4).toLongLong())};
    slot.salt = fixedFrom<sizeof(Salt)>(viewOf(salt));
    slot.commitment = fixedFrom<sizeof(Digest)>(viewOf(commitment));
    slot.isOfFormerVersion = true;
    slot.closed = row.value(7).toByteArray();
    if (slot.id != (*partner - 1) * 2 + *kind)
        return false;
    putSlot(rows, slot);
    rows.state().partners = std::max(rows.state().partners, *partner);
    return true;
}

bool takeHandover(VitalRows &rows, const QSqlQuery &row)
{
    const auto generation = numberIn<quint32>(row, 0);
    const auto recipient = numberIn<quint8>(row, 1);
    const QByteArray signature = row.value(3).toByteArray();
    if (!generation || *generation < 1 || *generation > kMaxGenerations || !recipient || *recipient < 1 ||
        *recipient > 2 || !isLong<sizeof(Signature)>(signature))
        return false;
    putHandover(rows, {*generation, PartnerId(*recipient), row.value(2).toByteArray(),
                       fixedFrom<sizeof(Signature)>(viewOf(signature))});
    return true;
}

Result<void> takeKeyRows(Database &database, VitalRows &rows)
{
    auto done =
        forEachRow(database, "slot", "SELECT id, partner, kind, passes, memory, salt, commitment, sealed FROM slot",
                   [&rows](const QSqlQuery &row) { return takeSlot(rows, row); });
    if (done) {
        done =
            forEachRow(database, "bundle", "SELECT partner, revision, sealed FROM bundle", [&](const QSqlQuery &row) {
                const auto partner = numberIn<quint8>(row, 0);
                const auto revision = numberIn<quint32>(row, 1);
                if (!partner || *partner < 1 || *partner > 2 || !revision)
                    return false;
                putBundle(rows, PartnerId(*partner), {*revision, row.value(2).toByteArray()});
                return true;
            });
    }
    if (done) {
        done = forEachRow(database, "handover", "SELECT generation, recipient, closed, signature FROM handover",
                          [&rows](const QSqlQuery &row) { return takeHandover(rows, row); });
    }
    if (done) {
        done = forEachRow(
            database, "manifest", "SELECT scope, generation, sealed FROM manifest", [&rows](const QSqlQuery &row) {
                const auto scope = numberIn<quint8>(row, 0);
                const auto generation = numberIn<quint32>(row, 1);
                if (!scope || *scope > 2 || !generation)
                    return false;
                putSealedManifest(rows, vital::kManifests + *scope, {*generation, row.value(2).toByteArray()});
                return true;
            });
    }
    return done;
}

Result<void> count(Database &database, const char *what, const char *sql, Tally &tally)
{
    return forEachRow(database, what, sql, [&tally](const QSqlQuery &row) {
        tally.add(row.value(0).toLongLong());
        return true;
    });
}

} // namespace

Result<void> fillThirdVersion(Database &database)
{
    HEARTH_GET(const auto id, database.value(QStringLiteral("SELECT id FROM journal WHERE one = 1")));
    if (!id.isValid())
        return {}; // a file that is just being made
    const QByteArray journal = id.toByteArray();
    if (!isLong<sizeof(JournalId)>(journal))
        return damaged("journal id");
    VitalRows rows;
    rows.state().turn();
    rows.put(vital::kJournal, journal);
    auto done = takeKeyRows(database, rows);
    if (done)
        done = count(database, "record", "SELECT checksum FROM record", rows.state().records);
    if (done)
        done = count(database, "chunk", "SELECT checksum FROM chunk", rows.state().chunks);
    if (!done)
        return done;
    HEARTH_TRY(rows.writeAnew(database));
    // What was incomplete stays a journal of version 2, as it was found.
    const auto complete = VitalRows::read(database);
    return complete ? Result<void>() : Result<void>(complete.error());
}

} // namespace hearth
