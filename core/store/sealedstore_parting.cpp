// SPDX-License-Identifier: GPL-3.0-or-later
// The part of SealedStore by which two partners part: one takes along what they may read, and goes.
#include "crypto/seal.h"
#include "store/chunktable.h"
#include "store/database.h"
#include "store/envelope.h"
#include "store/keytable.h"
#include "store/rowwriter.h"
#include "store/schema.h"
#include "store/sealedstore.h"
#include "store/transaction.h"

#include <QSqlError>

namespace hearth {

namespace {

constexpr qint64 kRowsBetweenReports = 64;

// Both tables of rows, alike for whoever copies, compares or drops them.
struct RowTable final
{
    const char *select; ///< id, scope, and what else there is; of what is shared and of one personal scope, by id
    const char *insert;
    const char *count;
    const char *checksums; ///< of one scope
    const char *drop;      ///< one scope
    int columns;
    int checksum; ///< which column
    Tally FileState::*tally;
};

constexpr RowTable kRecords{
    "SELECT id, scope, generation, revision, checksum, sealed FROM record WHERE scope IN (0, ?) ORDER BY id",
    "INSERT INTO record (id, scope, generation, revision, checksum, sealed) VALUES (?, ?, ?, ?, ?, ?)",
    "SELECT count(*) FROM record WHERE scope IN (0, ?)",
    "SELECT checksum FROM record WHERE scope = ?",
    "DELETE FROM record WHERE scope = ?",
    6,
    4,
    &FileState::records};
constexpr RowTable kPieces{
    "SELECT id, scope, generation, checksum, tag, sealed FROM piece WHERE scope IN (0, ?) ORDER BY id",
    "INSERT INTO piece (id, scope, generation, checksum, tag, sealed) VALUES (?, ?, ?, ?, ?, ?)",
    "SELECT count(*) FROM piece WHERE scope IN (0, ?)",
    "SELECT checksum FROM piece WHERE scope = ?",
    "DELETE FROM piece WHERE scope = ?",
    6,
    3,
    &FileState::chunks};

Result<QSqlQuery> rowsOf(Database &database, const char *sql, Scope scope)
{
    HEARTH_GET(auto query, database.prepare(QLatin1String(sql)));
    HEARTH_TRY(Database::execute(query, {static_cast<int>(scope)}));
    return query;
}

Result<void> ended(const QSqlQuery &query)
{
    return query.lastError().isValid() ? Result<void>(Error{ErrorCode::Damaged, query.lastError().nativeErrorCode()})
                                       : Result<void>();
}

bool isSameRow(const QSqlQuery &one, const QSqlQuery &other, const RowTable &table)
{
    for (int column = 0; column < table.columns; ++column) {
        if (one.value(column) != other.value(column))
            return false;
    }
    return true;
}

/// Tells how far copying is.
class Copying final
{
public:
    Copying(const SealedStore::Progress &progress, qint64 total)
        : m_progress(progress)
        , m_total(total)
    {
    }
    Result<void> copy(Database &from, Database &to, const RowTable &table, Scope scope, FileState &state)
    {
        HEARTH_GET(auto row, rowsOf(from, table.select, scope));
        HEARTH_GET(auto insert, to.prepare(QLatin1String(table.insert)));
        while (row.next()) {
            if (m_done++ % kRowsBetweenReports == 0 && m_progress && !m_progress(m_done, m_total))
                return Error{ErrorCode::Cancelled, {}};
            HEARTH_TRY(Database::execute(
                insert, {row.value(0), row.value(1), row.value(2), row.value(3), row.value(4), row.value(5)}));
            (state.*table.tally).add(row.value(table.checksum).toLongLong());
        }
        return ended(row);
    }

private:
    const SealedStore::Progress &m_progress;
    qint64 m_total;
    qint64 m_done = 0;
};

Result<qint64> countOf(Database &database, Scope scope)
{
    qint64 total = 0;
    for (const RowTable &table : {kRecords, kPieces}) {
        HEARTH_GET(const auto count, database.value(QLatin1String(table.count), {static_cast<int>(scope)}));
        total += count.toLongLong();
    }
    return total;
}

// The rows of one table in both files; those of `except` may differ, and be in one of them alone.
Result<void> compare(Database &present, Database &copy, const RowTable &table, Scope scope, RecordId except)
{
    HEARTH_GET(auto mine, rowsOf(present, table.select, scope));
    HEARTH_GET(auto theirs, rowsOf(copy, table.select, scope));
    const auto next = [except](QSqlQuery &rows) {
        bool isThere = rows.next();
        if (isThere && except.isValid() && rows.value(0).toLongLong() == except.number())
            isThere = rows.next();
        return isThere;
    };
    for (;;) {
        const bool isHere = next(mine);
        if (isHere != next(theirs))
            return damaged("a row is missing");
        if (!isHere)
            break;
        if (!isSameRow(mine, theirs, table))
            return damaged("another row was read back");
    }
    HEARTH_TRY(ended(mine));
    return ended(theirs);
}

} // namespace

quint8 SealedStore::gone() const
{
    return goneFrom(m_rows);
}

Result<void> SealedStore::writePart(const QString &path, PartnerId keeper, const RecordWrite &farewell,
                                    const Progress &progress)
{
    if (isTogether())
        return Error{ErrorCode::NotTogether, {}};
    if (isReadOnly())
        return Error{ErrorCode::ReadOnly, {}};
    if (!hasOther())
        return Error{ErrorCode::NobodyElse, {}};
    HEARTH_TRY(ready());
    HEARTH_GET(auto created, Database::create(path));
    Database &copy = *created;
    HEARTH_TRY(bringUpToDate(copy, migrations()));
    // Without the pages of tables that earlier versions had.
    HEARTH_TRY(copy.run(QStringLiteral("VACUUM")));
    HEARTH_GET(auto transaction, Transaction::begin(copy));
    VitalRows rows = m_rows;
    rows.state().turn();
    rows.state().records = {};
    rows.state().chunks = {};
    const Scope scope = personalScope(keeper);
    HEARTH_GET(const auto total, countOf(*m_database, scope));
    Copying copying(progress, total);
    for (const RowTable &table : {kRecords, kPieces}) {
        HEARTH_TRY(copying.copy(*m_database, copy, table, scope, rows.state()));
    }
    Manifests manifests = m_manifests;
    RowWriter writer(copy, m_id, device(), manifests, rows, m_unanswered);
    HEARTH_TRY(writer.write(m_keys, farewell));
    // My own manifests first, then that which binds them, once those that go are gone.
    HEARTH_TRY(writer.finish({&m_keys}));
    takeKeysAway(rows, otherPartner(keeper));
    HEARTH_TRY(writer.finish({&m_keys}));
    HEARTH_TRY(rows.writeAnew(copy));
    HEARTH_TRY(transaction->commit());
    transaction.reset();
    created.reset();
    return comparePart(path, keeper, farewell.id);
}

Result<void> SealedStore::comparePart(const QString &path, PartnerId keeper, RecordId farewell)
{
    HEARTH_GET(const auto opened, Database::open(path));
    Database &copy = *opened;
    HEARTH_GET(const auto rows, VitalRows::read(copy));
    const Scope scope = personalScope(keeper);
    if (rows.needsRepair() || goneFrom(rows) != (1U << (otherPartner(keeper).number() - 1U)))
        return damaged("keys were read back otherwise");
    // What I counted goes on with the farewell; all else that leads in is the same.
    const bool isMine = keeper == partner();
    for (const auto &[id, body] : m_rows.between(vital::kJournal, std::numeric_limits<std::int64_t>::max())) {
        const std::int64_t number = keeper.number();
        const bool leadsIn =
            id == vital::kJournal || id == vital::kBundles + number ||
            (id > vital::kSlots + 2 * (number - 1) && id <= vital::kSlots + 2 * number) ||
            (!isMine && (id == vital::kManifests + number || id == vital::kAuthorManifests + number)) ||
            (isMine && id == vital::kAuthorManifests + otherPartner(keeper).number()) ||
            (id > vital::kHandovers && body.startsWith(static_cast<char>(number)));
        const QByteArray *there = rows.find(id);
        if (leadsIn && (there == nullptr || *there != body))
            return damaged("keys were read back otherwise");
    }
    HEARTH_TRY(compare(*m_database, copy, kRecords, scope, farewell));
    HEARTH_TRY(compare(*m_database, copy, kPieces, scope, RecordId()));
    HEARTH_GET(const auto others, countOf(copy, personalScope(otherPartner(keeper))));
    HEARTH_GET(const auto shared, countOf(copy, Scope::Shared));
    if (others != shared)
        return damaged("rows of the other");
    HEARTH_GET(const auto found, readManifest(rows, m_id, m_keys, Scope::Shared, FormerForm::Refused));
    if (found.manifest.bound() != boundDigest(rows))
        return damaged("manifests of different times");
    Manifest counted = found.manifest.emptied();
    HEARTH_GET(auto row, rowsOf(copy, kRecords.select, Scope::Shared));
    bool isThere = false;
    while (row.next()) {
        const RowAddress address{RecordId(row.value(0).toLongLong()), Scope::Shared, row.value(2).toUInt(),
                                 row.value(3).toUInt()};
        const QByteArray sealed = row.value(5).toByteArray();
        HEARTH_GET(const auto envelope, openRow(m_keys, m_id, address, row.value(4).toLongLong(), viewOf(sealed)));
        isThere = isThere ||
                  (address.id == farewell && envelope.author == partner() && envelope.verifies(m_keys, m_id, address));
        counted.add(address.id.number(), address.revision, sealTag(viewOf(sealed)));
    }
    HEARTH_TRY(ended(row));
    return isThere && counted.sameRecordsAs(found.manifest) ? Result<void>() : damaged("rows are not those that count");
}

Result<void> SealedStore::dropScope(Scope scope)
{
    for (const RowTable &table : {kRecords, kPieces}) {
        HEARTH_GET(auto rows, rowsOf(*m_database, table.checksums, scope));
        while (rows.next())
            (m_rows.state().*table.tally).remove(rows.value(0).toLongLong());
        HEARTH_TRY(ended(rows));
        rows.finish();
        HEARTH_TRY(m_database->run(QLatin1String(table.drop), {static_cast<int>(scope)}));
    }
    return {};
}

Result<void> SealedStore::leave(const RecordWrite &farewell)
{
    if (isTogether())
        return Error{ErrorCode::NotTogether, {}};
    if (!hasOther() || gone() != 0)
        return Error{ErrorCode::NobodyElse, {}};
    m_isLeaving = true;
    const auto left = transact(Touches::Rows,
                               [&](RowWriter &writer) -> Result<void> {
                                   HEARTH_TRY(writer.write(m_keys, farewell));
                                   // They count what they shared for the last time.
                                   HEARTH_TRY(writer.finish({&m_keys}));
                                   HEARTH_TRY(dropScope(personalScope(partner())));
                                   takeKeysAway(m_rows, partner());
                                   return {};
                               },
                               {farewell.id});
    m_isLeaving = false;
    if (left)
        m_manifests = {}; // nothing is written any more
    return left;
}

Result<void> SealedStore::removeOther(const QString &present, const RecordWrite &farewell, const PassphraseCost &cost)
{
    HEARTH_GET(const auto asked, openOwn(present));
    if (!hasOther() || gone() != 0)
        return Error{ErrorCode::NobodyElse, {}};
    const PartnerId other = otherPartner(partner());
    PartnerKeys keys = m_keys.clone();
    HEARTH_TRY(keys.renew());
    keys.partFromOther();
    HEARTH_GET(const auto passphrase, passphraseWay(keys, asked, present, cost));
    std::optional<RecoveryCode> newCode;
    const Slot recovery = recoveryWay(keys, asked, newCode);
    if (newCode)
        return Error{ErrorCode::NeedsNewCode, {}};
    const auto removed = transact(Touches::Keys,
                                  [&](RowWriter &writer) -> Result<void> {
                                      m_keys = std::move(keys);
                                      putSlot(m_rows, passphrase);
                                      putSlot(m_rows, recovery);
                                      trustWays(m_keys);
                                      takeKeysAway(m_rows, other);
                                      HEARTH_TRY(dropScope(personalScope(other)));
                                      HEARTH_TRY(writer.write(m_keys, farewell));
                                      return replaceBundle(writer, m_keys);
                                  },
                                  {farewell.id});
    if (removed)
        noteChangedWays();
    return removed;
}

Result<void> SealedStore::partFromOther()
{
    if (!hasOther() || isApart())
        return {};
    return transact(Touches::Keys, [&](RowWriter &writer) -> Result<void> {
        HEARTH_TRY(m_keys.beginSharedGeneration());
        m_keys.partFromOther();
        removeHandovers(m_rows, otherPartner(partner()));
        return replaceBundle(writer, m_keys);
    });
}

} // namespace hearth
