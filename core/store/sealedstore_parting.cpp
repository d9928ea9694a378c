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
    auto query = database.prepare(QLatin1String(sql));
    if (!query)
        return query;
    if (const auto done = Database::execute(query.value(), {static_cast<int>(scope)}); !done)
        return done.error();
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
        auto rows = rowsOf(from, table.select, scope);
        auto insert = to.prepare(QLatin1String(table.insert));
        if (!rows || !insert)
            return rows ? insert.error() : rows.error();
        QSqlQuery &row = rows.value();
        while (row.next()) {
            if (m_done++ % kRowsBetweenReports == 0 && m_progress && !m_progress(m_done, m_total))
                return Error{ErrorCode::Cancelled, {}};
            const auto done = Database::execute(
                insert.value(), {row.value(0), row.value(1), row.value(2), row.value(3), row.value(4), row.value(5)});
            if (!done)
                return done;
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
        const auto count = database.value(QLatin1String(table.count), {static_cast<int>(scope)});
        if (!count)
            return count.error();
        total += count.value().toLongLong();
    }
    return total;
}

// The rows of one table in both files; those of `except` may differ, and be in one of them alone.
Result<void> compare(Database &present, Database &copy, const RowTable &table, Scope scope, RecordId except)
{
    auto mine = rowsOf(present, table.select, scope);
    auto theirs = rowsOf(copy, table.select, scope);
    if (!mine || !theirs)
        return mine ? theirs.error() : mine.error();
    const auto next = [except](QSqlQuery &rows) {
        bool isThere = rows.next();
        if (isThere && except.isValid() && rows.value(0).toLongLong() == except.number())
            isThere = rows.next();
        return isThere;
    };
    for (;;) {
        const bool isHere = next(mine.value());
        if (isHere != next(theirs.value()))
            return damaged("a row is missing");
        if (!isHere)
            break;
        if (!isSameRow(mine.value(), theirs.value(), table))
            return damaged("another row was read back");
    }
    const auto read = ended(mine.value());
    return read ? ended(theirs.value()) : read;
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
    if (const auto isReady = ready(); !isReady)
        return isReady;
    auto created = Database::create(path);
    if (!created)
        return created.error();
    Database &copy = *created.value();
    if (const auto built = bringUpToDate(copy, migrations()); !built)
        return built.error();
    // Without the pages of tables that earlier versions had.
    if (const auto vacuumed = copy.run(QStringLiteral("VACUUM")); !vacuumed)
        return vacuumed;
    auto transaction = Transaction::begin(copy);
    if (!transaction)
        return transaction.error();
    VitalRows rows = m_rows;
    rows.state().turn();
    rows.state().records = {};
    rows.state().chunks = {};
    const Scope scope = personalScope(keeper);
    const auto total = countOf(*m_database, scope);
    if (!total)
        return total.error();
    Copying copying(progress, total.value());
    for (const RowTable &table : {kRecords, kPieces}) {
        if (const auto copied = copying.copy(*m_database, copy, table, scope, rows.state()); !copied)
            return copied;
    }
    Manifests manifests = m_manifests;
    RowWriter writer(copy, m_id, device(), manifests, rows, m_unanswered);
    if (const auto written = writer.write(m_keys, farewell); !written)
        return written;
    // My own manifests first, then that which binds them, once those that go are gone.
    if (const auto sealed = writer.finish({&m_keys}); !sealed)
        return sealed;
    takeKeysAway(rows, otherPartner(keeper));
    if (const auto bound = writer.finish({&m_keys}); !bound)
        return bound;
    if (const auto written = rows.writeAnew(copy); !written)
        return written;
    if (const auto committed = transaction.value()->commit(); !committed)
        return committed;
    transaction = Error{};
    created = Error{};
    return comparePart(path, keeper, farewell.id);
}

Result<void> SealedStore::comparePart(const QString &path, PartnerId keeper, RecordId farewell)
{
    auto opened = Database::open(path);
    if (!opened)
        return opened.error();
    Database &copy = *opened.value();
    const auto rows = VitalRows::read(copy);
    if (!rows)
        return rows.error();
    const Scope scope = personalScope(keeper);
    if (rows.value().needsRepair() || goneFrom(rows.value()) != (1U << (otherPartner(keeper).number() - 1U)))
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
        const QByteArray *there = rows.value().find(id);
        if (leadsIn && (there == nullptr || *there != body))
            return damaged("keys were read back otherwise");
    }
    if (const auto same = compare(*m_database, copy, kRecords, scope, farewell); !same)
        return same;
    if (const auto same = compare(*m_database, copy, kPieces, scope, RecordId()); !same)
        return same;
    const auto others = countOf(copy, personalScope(otherPartner(keeper)));
    const auto shared = countOf(copy, Scope::Shared);
    if (!others || !shared || others.value() != shared.value())
        return damaged("rows of the other");
    const auto manifest = readManifest(rows.value(), m_id, m_keys, Scope::Shared, FormerForm::Refused);
    if (!manifest)
        return manifest.error();
    if (manifest.value().manifest.bound() != boundDigest(rows.value()))
        return damaged("manifests of different times");
    Manifest counted = manifest.value().manifest.emptied();
    auto found = rowsOf(copy, kRecords.select, Scope::Shared);
    if (!found)
        return found.error();
    QSqlQuery &row = found.value();
    bool isThere = false;
    while (row.next()) {
        const RowAddress address{RecordId(row.value(0).toLongLong()), Scope::Shared, row.value(2).toUInt(),
                                 row.value(3).toUInt()};
        const QByteArray sealed = row.value(5).toByteArray();
        const auto envelope = openRow(m_keys, m_id, address, row.value(4).toLongLong(), viewOf(sealed));
        if (!envelope)
            return envelope.error();
        isThere = isThere || (address.id == farewell && envelope.value().author == partner() &&
                              envelope.value().verifies(m_keys, m_id, address));
        counted.add(address.id.number(), address.revision, sealTag(viewOf(sealed)));
    }
    if (const auto read = ended(row); !read)
        return read;
    return isThere && counted.sameRecordsAs(manifest.value().manifest) ? Result<void>()
                                                                       : damaged("rows are not those that count");
}

Result<void> SealedStore::dropScope(Scope scope)
{
    for (const RowTable &table : {kRecords, kPieces}) {
        auto rows = rowsOf(*m_database, table.checksums, scope);
        if (!rows)
            return rows.error();
        while (rows.value().next())
            (m_rows.state().*table.tally).remove(rows.value().value(0).toLongLong());
        if (const auto read = ended(rows.value()); !read)
            return read;
        rows.value().finish();
        if (const auto dropped = m_database->run(QLatin1String(table.drop), {static_cast<int>(scope)}); !dropped)
            return dropped;
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
                                   if (const auto written = writer.write(m_keys, farewell); !written)
                                       return written;
                                   // They count what they shared for the last time.
                                   if (const auto sealed = writer.finish({&m_keys}); !sealed)
                                       return sealed;
                                   if (const auto dropped = dropScope(personalScope(partner())); !dropped)
                                       return dropped;
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
    const auto asked = openOwn(present);
    if (!asked)
        return asked.error();
    if (!hasOther() || gone() != 0)
        return Error{ErrorCode::NobodyElse, {}};
    const PartnerId other = otherPartner(partner());
    PartnerKeys keys = m_keys.clone();
    if (const auto renewed = keys.renew(); !renewed)
        return renewed;
    keys.partFromOther();
    const auto passphrase = passphraseWay(keys, asked.value(), present, cost);
    if (!passphrase)
        return passphrase.error();
    std::optional<RecoveryCode> newCode;
    const Slot recovery = recoveryWay(keys, asked.value(), newCode);
    if (newCode)
        return Error{ErrorCode::NeedsNewCode, {}};
    const auto removed = transact(Touches::Keys,
                                  [&](RowWriter &writer) -> Result<void> {
                                      m_keys = std::move(keys);
                                      putSlot(m_rows, passphrase.value());
                                      putSlot(m_rows, recovery);
                                      trustWays(m_keys);
                                      takeKeysAway(m_rows, other);
                                      if (const auto dropped = dropScope(personalScope(other)); !dropped)
                                          return dropped;
                                      if (const auto written = writer.write(m_keys, farewell); !written)
                                          return written;
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
        if (const auto begun = m_keys.beginSharedGeneration(); !begun)
            return begun;
        m_keys.partFromOther();
        removeHandovers(m_rows, otherPartner(partner()));
        return replaceBundle(writer, m_keys);
    });
}

} // namespace hearth
