// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/vitalrows.h"

#include "crypto/digest.h"
#include "crypto/partnerkeys.h"
#include "store/database.h"
#include "store/rollbackjournal.h"

#include <QSqlError>

#include <array>
#include <set>

namespace hearth {

namespace {

constexpr std::array kTables{"vital", "vital_twin"};
constexpr qsizetype kMaxBody = 1 << 20;

struct Copy final
{
    std::map<std::int64_t, QByteArray> whole;
    std::set<std::int64_t> planted;
    bool isReadable = false;
    bool hasBroken = false;
};

// A page that cannot be read costs this copy, not the journal.
Copy readCopy(Database &database, const char *table)
{
    Copy copy;
    auto query = database.prepare(QStringLiteral("SELECT id, checksum, body FROM %1").arg(QLatin1String(table)));
    if (!query || !Database::execute(query.value()))
        return copy;
    QSqlQuery &row = query.value();
    while (row.next()) {
        const std::int64_t id = row.value(0).toLongLong();
        const QByteArray body = row.value(2).toByteArray();
        if (body.size() > kMaxBody || vital::checksumOf(id, body) != row.value(1).toLongLong())
            copy.hasBroken = true;
        else if (vital::isKnown(id))
            copy.whole.emplace(id, body);
        else
            copy.planted.insert(id);
    }
    copy.isReadable = !row.lastError().isValid();
    return copy;
}

// Without the journal's id, any slot or any bundle nobody ever gets in again, whatever else there is.
bool leadNowhere(const VitalRows &rows)
{
    return rows.find(vital::kJournal) == nullptr || rows.between(vital::kSlots + 1, vital::kSlots + 5).empty() ||
           rows.between(vital::kBundles + 1, vital::kBundles + 3).empty();
}

Result<void> insert(Database &database, const char *table, std::int64_t id, const QByteArray &body)
{
    return database.run(
        QStringLiteral("INSERT OR REPLACE INTO %1 (id, checksum, body) VALUES (?, ?, ?)").arg(QLatin1String(table)),
        {static_cast<qlonglong>(id), static_cast<qlonglong>(vital::checksumOf(id, body)), body});
}

// The end of a stamp is the number of the rollback journal that this transaction has, so that the journal of another
// one, which began at the same state and never came to its end, is not taken for it.
void bindToJournal(FileState &state, const Database &database)
{
    QByteArray nonce;
    appendNumber(nonce, nonceOfRollbackJournal(rollbackJournalOf(database.path())));
    std::copy_n(nonce.begin(), nonce.size(), state.stamp.end() - nonce.size());
}

Result<void> erase(Database &database, const char *table, std::int64_t id)
{
    return database.run(QStringLiteral("DELETE FROM %1 WHERE id = ?").arg(QLatin1String(table)),
                        {static_cast<qlonglong>(id)});
}

// Whatever is wrong with its pages, SQLite need not look at them again: they belong to nothing until the file is
// vacuumed.
Result<void> replaceTable(Database &database, const QString &table)
{
    HEARTH_GET(const auto sql, database.value(QStringLiteral("SELECT sql FROM sqlite_schema WHERE name = ?"), {table}));
    for (const QString &step : {QStringLiteral("PRAGMA writable_schema=ON"),
                                QStringLiteral("DELETE FROM sqlite_schema WHERE name = '%1'").arg(table),
                                QStringLiteral("PRAGMA writable_schema=RESET"), sql.toString()}) {
        HEARTH_TRY(database.run(step));
    }
    return {};
}

} // namespace

std::int64_t vital::checksumOf(std::int64_t id, const QByteArray &body)
{
    QByteArray header("vital");
    appendNumber(header, id);
    return checksum({viewOf(header), viewOf(body)});
}

bool vital::isKnown(std::int64_t id)
{
    const auto isIn = [id](std::int64_t base, std::int64_t first, std::int64_t last) {
        return id >= base + first && id <= base + last;
    };
    return id == vital::kState || id == vital::kJournal || isIn(vital::kSlots, 1, 4) || isIn(vital::kBundles, 1, 2) ||
           isIn(vital::kManifests, 0, 2) || isIn(vital::kAuthorManifests, 1, 2) ||
           isIn(vital::kHandovers, 1, kMaxGenerations);
}

Result<VitalRows> VitalRows::read(Database &database)
{
    Copy first = readCopy(database, kTables[0]);
    Copy twin = readCopy(database, kTables[1]);
    if (!first.planted.empty() || !twin.planted.empty())
        return Error{ErrorCode::Tampered, QStringLiteral("a vital row nobody writes")};
    VitalRows rows;
    const std::size_t inFirst = first.whole.size();
    rows.m_rows = std::move(first.whole);
    for (const auto &[id, body] : twin.whole) {
        const auto [present, isNew] = rows.m_rows.emplace(id, body);
        if (!isNew && present->second != body)
            return damaged("two copies that differ");
    }
    const auto isBroken = [&rows](const Copy &copy, std::size_t whole) {
        return !copy.isReadable || copy.hasBroken || whole != rows.m_rows.size();
    };
    rows.m_isBroken = {isBroken(first, inFirst), isBroken(twin, twin.whole.size())};
    if (leadNowhere(rows))
        return Error{ErrorCode::KeysLost, QStringLiteral("vital rows")};
    const QByteArray *state = rows.find(vital::kState);
    const auto understood = state != nullptr ? FileState::fromBytes(viewOf(*state)) : std::nullopt;
    if (!understood)
        return damaged("state");
    rows.m_state = *understood;
    rows.m_rows.erase(vital::kState);
    HEARTH_TRY(rows.mustBeComplete());
    return rows;
}

Result<void> VitalRows::mustBeComplete() const
{
    std::vector<std::int64_t> needed{vital::kJournal, vital::kManifests};
    for (std::int64_t partner = 1; partner <= 2; ++partner) {
        const std::array theirs{vital::kSlots + 2 * partner - 1, vital::kSlots + 2 * partner, vital::kBundles + partner,
                                vital::kManifests + partner};
        const auto author = vital::kAuthorManifests + partner;
        const bool counts = (m_state.authors & (1U << (partner - 1))) != 0;
        if (partner <= m_state.partners)
            needed.insert(needed.end(), theirs.begin(), theirs.end());
        else if (std::ranges::any_of(theirs, [this](std::int64_t id) { return find(id) != nullptr; }))
            return Error{ErrorCode::Tampered, QStringLiteral("a key row of nobody")};
        if (counts)
            needed.push_back(author);
        else if (find(author) != nullptr)
            return Error{ErrorCode::Tampered, QStringLiteral("a manifest of nobody")};
    }
    for (const std::int64_t id : needed) {
        if (find(id) == nullptr)
            return damaged("a vital row is missing");
    }
    VitalRows counted = *this;
    counted.settleState();
    return counted.m_state == m_state ? Result<void>() : Result<void>(damaged("vital rows"));
}

const QByteArray *VitalRows::find(std::int64_t id) const
{
    const auto found = m_rows.find(id);
    return found == m_rows.end() ? nullptr : &found->second;
}

std::vector<std::pair<std::int64_t, QByteArray>> VitalRows::between(std::int64_t first, std::int64_t end) const
{
    return {m_rows.lower_bound(first), m_rows.lower_bound(end)};
}

void VitalRows::settleState()
{
    m_state.keys = {};
    for (const auto &[id, body] : m_rows)
        m_state.keys.add(vital::checksumOf(id, body));
}

Result<void> VitalRows::begin(Database &database)
{
    m_state.turn();
    // First without the number of the journal, which comes into being with it.
    for (const bool isBound : {false, true}) {
        if (isBound)
            bindToJournal(m_state, database);
        for (std::size_t i = 0; i < kTables.size(); ++i) {
            if (m_isBroken.at(i))
                continue; // its twin serves
            HEARTH_TRY(insert(database, kTables.at(i), vital::kState, m_state.bytes()));
            if (!isBound)
                break; // one is enough for a journal to be begun
        }
    }
    return {};
}

Result<void> VitalRows::write(Database &database, const VitalRows &before)
{
    settleState();
    for (const char *table : kTables) {
        HEARTH_TRY(insert(database, table, vital::kState, m_state.bytes()));
        for (const auto &[id, body] : m_rows) {
            const QByteArray *present = before.find(id);
            if (present != nullptr && *present == body)
                continue;
            HEARTH_TRY(insert(database, table, id, body));
        }
        for (const auto &[id, body] : before.m_rows) {
            if (find(id) != nullptr)
                continue;
            HEARTH_TRY(erase(database, table, id));
        }
    }
    return {};
}

Result<void> VitalRows::writeAnew(Database &database)
{
    settleState();
    bindToJournal(m_state, database);
    for (std::size_t i = 0; i < kTables.size(); ++i) {
        const QString table = QLatin1String(kTables.at(i));
        HEARTH_TRY(m_isBroken.at(i) ? replaceTable(database, table)
                                    : database.run(QStringLiteral("DELETE FROM ") + table));
        m_leftPagesBehind = m_leftPagesBehind || m_isBroken.at(i);
        HEARTH_TRY(insert(database, kTables.at(i), vital::kState, m_state.bytes()));
        for (const auto &[id, body] : m_rows)
            HEARTH_TRY(insert(database, kTables.at(i), id, body));
    }
    m_isBroken = {};
    return {};
}

bool VitalRows::areOn(const QByteArray &page) const
{
    const auto there = FileState::findIn(page);
    return there && there->stamp == m_state.stamp;
}

} // namespace hearth
