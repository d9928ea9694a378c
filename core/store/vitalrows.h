// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "store/filestate.h"

#include <array>
#include <map>
#include <vector>

namespace hearth {

class Database;

/// The numbers under which the rows stand that everything else depends on.
namespace vital {
inline constexpr std::int64_t kState = 0;
inline constexpr std::int64_t kJournal = 1;
inline constexpr std::int64_t kSlots = 10;            ///< + number of the slot, 1 to 4
inline constexpr std::int64_t kBundles = 20;          ///< + partner
inline constexpr std::int64_t kManifests = 30;        ///< + scope, 0 to 2
inline constexpr std::int64_t kAuthorManifests = 40;  ///< + author
inline constexpr std::int64_t kHandovers = 1'000'000; ///< + generation

/// Whether Hearthbook writes rows of that number.
[[nodiscard]] bool isKnown(std::int64_t id);
/// What the checksum column of such a row must hold.
[[nodiscard]] std::int64_t checksumOf(std::int64_t id, const QByteArray &body);
} // namespace vital

/// The rows without which a partner would be shut out for ever: the journal's id, slots, bundles, manifests, handovers,
/// and the state of the file. They stand in two tables, `vital` and `vital_twin`, and so on different pages, each with
/// a checksum; one bad sector leaves the other copy.
///
/// A plain value: a transaction works on a copy, and the store keeps the copy once the commit went through.
class VitalRows final
{
public:
    /// Reads both tables. KeysLost when nobody gets in by what is whole in either; Damaged when another row is whole in
    /// neither or missing, or two whole ones differ; Tampered for rows that no Hearthbook writes.
    [[nodiscard]] static Result<VitalRows> read(Database &database);

    /// Whether one of the copies was not whole, so that the next write puts both down anew.
    [[nodiscard]] bool needsRepair() const { return m_isBroken[0] || m_isBroken[1]; }

    /// Whether writeAnew() left pages that belong to nothing; vacuuming gives them back.
    [[nodiscard]] bool leftPagesBehind() const { return m_leftPagesBehind; }

    /// Null when there is no such row.
    [[nodiscard]] const QByteArray *find(std::int64_t id) const;
    void put(std::int64_t id, const QByteArray &body) { m_rows.insert_or_assign(id, body); }
    void remove(std::int64_t id) { m_rows.erase(id); }
    /// In order, those from `first` to below `end`.
    [[nodiscard]] std::vector<std::pair<std::int64_t, QByteArray>> between(std::int64_t first, std::int64_t end) const;

    [[nodiscard]] const FileState &state() const { return m_state; }
    [[nodiscard]] FileState &state() { return m_state; }

    /// Within a transaction, before anything else: turns the state and writes it, so that what the rollback journal
    /// holds first is the page that tells which state it belongs to.
    [[nodiscard]] Result<void> begin(Database &database);
    /// Within a transaction: writes what differs from `before`, and the state, into both tables.
    [[nodiscard]] Result<void> write(Database &database, const VitalRows &before);
    /// The same for all rows, in new pages where a table is not whole.
    [[nodiscard]] Result<void> writeAnew(Database &database);

    /// Whether that page of the file shows this state.
    [[nodiscard]] bool areOn(const QByteArray &page) const;

private:
    [[nodiscard]] Result<void> mustBeComplete() const;
    void settleState();

    std::map<std::int64_t, QByteArray> m_rows; // without the state
    FileState m_state;
    std::array<bool, 2> m_isBroken{}; // by table
    bool m_leftPagesBehind = false;
};

} // namespace hearth
