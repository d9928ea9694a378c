// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/salvage/foundrows.h"

#include "crypto/seal.h"
#include "store/chunktable.h"
#include "store/vitalrows.h"

#include <algorithm>
#include <limits>
#include <set>
#include <string_view>
#include <tuple>

namespace hearth {

namespace {

using Type = StoredValue::Type;

// The values of each table, after the id that every table of a journal begins with: i for a number, b for bytes.
constexpr char kVital[] = "ib";     // checksum, body
constexpr char kRecord[] = "iiiib"; // scope, generation, revision, checksum, sealed
constexpr char kChunk[] = "iiibb";  // scope, generation, checksum, tag, sealed
// Of version 2.
constexpr char kFormerJournal[] = "b"; // id
// Its bundle (revision, sealed) and manifest (generation, sealed) look like a vital row.
constexpr char kFormerHandover[] = "ibb"; // recipient, closed, signature
constexpr char kFormerSlot[] = "iiiibbb"; // partner, kind, passes, memory, salt, commitment, sealed
constexpr char kFormerChunk[] = "iiib";   // scope, generation, checksum, sealed
constexpr std::array kShapes{kVital, kRecord, kChunk, kFormerJournal, kFormerHandover, kFormerSlot, kFormerChunk};

constexpr qsizetype kMaxBytesOfKeyRow = 1 << 20;

bool hasShape(const std::vector<StoredValue> &values, std::string_view shape)
{
    if (values.size() != shape.size() + 1 || values[0].type != Type::Null)
        return false;
    for (std::size_t i = 0; i < shape.size(); ++i) {
        if (values[i + 1].type != (shape[i] == 'i' ? Type::Integer : Type::Blob))
            return false;
    }
    return true;
}

bool isOfAJournal(const std::vector<StoredValue> &values)
{
    return std::ranges::any_of(kShapes, [&values](const char *shape) { return hasShape(values, shape); });
}

// Whether the number can stand where Hearthbook writes one.
bool isWithin(std::int64_t number, std::int64_t least, std::int64_t most)
{
    return number >= least && number <= most;
}

class Finder final
{
public:
    explicit Finder(FilePages &file)
        : m_file(file)
    {
    }

    Result<FoundRows> find(const PageProgress &progress)
    {
        std::vector<quint32> unclear;
        const quint32 pages = m_file.pages();
        for (quint32 page = 1; page <= pages; ++page) {
            if (!goOn(progress, page, pages))
                return Error{ErrorCode::Cancelled, {}};
            const auto take = taking(m_file.standingOf(page));
            if (!m_file.readListed(page, isOfAJournal, take))
                unclear.push_back(page);
        }
        const auto take = taking(RowStanding::Stray);
        for (std::size_t i = 0; i < unclear.size(); ++i) {
            if (!goOn(progress, pages, pages))
                return Error{ErrorCode::Cancelled, {}};
            m_file.readStray(unclear[i], isOfAJournal, take);
        }
        settleOrder();
        return std::move(m_found);
    }

private:
    // A report for every so many pages.
    bool goOn(const PageProgress &progress, quint32 done, quint32 total)
    {
        constexpr quint32 kPagesBetweenReports = 32;
        return !progress || m_looked++ % kPagesBetweenReports != 0 || progress(done, total);
    }

    FilePages::Visitor taking(RowStanding standing)
    {
        return [this, standing](const RowPlace &place, const StoredRow &row) {
            // Of a page that is not clear, what it lists was read once already.
            if (!m_places.emplace(place.page, place.offset).second)
                return true;
            if (hasShape(row.values, kRecord))
                return takeRecord(place, row, standing);
            if (hasShape(row.values, kChunk))
                return takeChunk(place, row, row.blob(4), standing);
            if (hasShape(row.values, kFormerChunk))
                return takeChunk(place, row, {}, standing);
            if (hasShape(row.values, kVital) && takeVital(place, row, standing))
                return true;
            return takeFormer(row, standing);
        };
    }

    bool takeRecord(const RowPlace &place, const StoredRow &row, RowStanding standing)
    {
        const std::int64_t scope = row.values[1].number;
        const std::int64_t generation = row.values[2].number;
        const std::int64_t revision = row.values[3].number;
        if (row.id < 1 || !isWithin(scope, 0, 2) || !isWithin(generation, 1, kMaxGenerations) ||
            !isWithin(revision, 1, std::numeric_limits<quint32>::max()))
            return false;
        const RowAddress address{RecordId(row.id), static_cast<Scope>(scope), static_cast<quint32>(generation),
                                 static_cast<quint32>(revision)};
        const QByteArray sealed = row.blob(5);
        if (sealed.size() <= kSealOverhead || rowChecksum(address, viewOf(sealed)) != row.values[4].number)
            return false;
        m_found.records[row.id].push_back({address, row.values[4].number, standing, place});
        return true;
    }

    // Version 2 had no column for the tag, the end of the sealed bytes.
    bool takeChunk(const RowPlace &place, const StoredRow &row, const std::optional<QByteArray> &tag,
                   RowStanding standing)
    {
        const std::int64_t scope = row.values[1].number;
        const std::int64_t generation = row.values[2].number;
        if (row.id < 1 || !isWithin(scope, 0, 2) || !isWithin(generation, 1, kMaxGenerations))
            return false;
        const QByteArray sealed = row.blob(row.values.size() - 1);
        if (sealed.size() <= kSealOverhead || (tag && !std::ranges::equal(viewOf(*tag), sealTag(viewOf(sealed)))) ||
            chunkChecksum(row.id, static_cast<Scope>(scope), static_cast<quint32>(generation), viewOf(sealed)) !=
                row.values[3].number)
            return false;
        m_found.chunks[row.id].push_back({row.id, static_cast<Scope>(scope), static_cast<quint32>(generation),
                                          row.values[3].number, standing, place});
        return true;
    }

    bool takeVital(const RowPlace &place, const StoredRow &row, RowStanding standing)
    {
        const QByteArray body = row.blob(2);
        if (!vital::isKnown(row.id) || body.size() > kMaxBytesOfKeyRow ||
            vital::checksumOf(row.id, body) != row.values[1].number)
            return false;
        auto &copies = m_found.vital[row.id];
        const auto same = std::ranges::find(copies, body, &FoundVital::body);
        if (same == copies.end())
            copies.push_back({body, standing, place.page});
        else
            same->standing = std::max(same->standing, standing);
        return true;
    }

    bool takeFormer(const StoredRow &row, RowStanding standing)
    {
        using Table = FoundFormer::Table;
        if (row.bytes.size() > kMaxBytesOfKeyRow)
            return false;
        const auto table = hasShape(row.values, kFormerJournal)    ? Table::Journal
                           : hasShape(row.values, kFormerSlot)     ? Table::Slot
                           : hasShape(row.values, kFormerHandover) ? Table::Handover
                                                                   : Table::BundleOrManifest;
        m_found.former.push_back({table, row, standing});
        return false; // nothing proves it whole
    }

    void settleOrder()
    {
        for (auto &[id, copies] : m_found.records) {
            std::ranges::stable_sort(copies, [](const FoundRecord &a, const FoundRecord &b) {
                const bool isStrayA = a.standing == RowStanding::Stray;
                const bool isStrayB = b.standing == RowStanding::Stray;
                return std::tuple(isStrayB, a.address.revision, a.standing) >
                       std::tuple(isStrayA, b.address.revision, b.standing);
            });
        }
        const auto surestFirst = [](auto &rows) {
            std::ranges::stable_sort(rows, [](const auto &a, const auto &b) { return a.standing > b.standing; });
        };
        for (auto &[id, copies] : m_found.chunks)
            surestFirst(copies);
        for (auto &[id, copies] : m_found.vital)
            surestFirst(copies);
        surestFirst(m_found.former);
    }

    FilePages &m_file;
    FoundRows m_found;
    std::set<std::pair<quint32, quint16>> m_places;
    quint32 m_looked = 0;
};

// The sealed bytes are the last value of their row.
std::optional<QByteArray> lastValueAt(const FilePages &file, const RowPlace &place, std::int64_t id)
{
    const auto row = file.rowAt(place);
    if (!row || row->id != id || row->values.empty() || row->values.back().type != Type::Blob)
        return std::nullopt;
    return row->blob(row->values.size() - 1);
}

} // namespace

Result<FoundRows> findRows(FilePages &file, const PageProgress &progress)
{
    return Finder(file).find(progress);
}

std::optional<QByteArray> sealedBytesOf(const FilePages &file, const FoundRecord &record)
{
    auto sealed = lastValueAt(file, record.place, record.address.id.number());
    // The file may have gone bad since.
    return sealed && rowChecksum(record.address, viewOf(*sealed)) == record.checksum ? sealed : std::nullopt;
}

std::optional<QByteArray> sealedBytesOf(const FilePages &file, const FoundChunk &chunk)
{
    auto sealed = lastValueAt(file, chunk.place, chunk.id);
    return sealed && chunkChecksum(chunk.id, chunk.scope, chunk.generation, viewOf(*sealed)) == chunk.checksum
               ? sealed
               : std::nullopt;
}

} // namespace hearth
