// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/salvage/filepages.h"

#include "store/database.h"

#include <QFileInfo>

#include <algorithm>
#include <limits>
#include <set>

namespace hearth {

namespace {

constexpr unsigned char kTableLeaf = 0x0d;
constexpr unsigned char kTableInterior = 0x05;
constexpr qsizetype kFileHeader = 100;
constexpr qsizetype kLeafHeader = 8;
constexpr qsizetype kInteriorHeader = 12;
// A page of a sound file is part of one row at most; in a damaged one some more may lead to it.
constexpr quint8 kMaxFollowed = 8;
// Cells of a sound page lie side by side; those of a damaged one may overlap, but not at every place.
constexpr qsizetype kMaxReadOfPage = 8 * kPageSize;

qsizetype headerAt(quint32 page)
{
    return page == 1 ? kFileHeader : 0;
}

// The places of the cells that a page lists; nothing when its head does not hold together.
std::optional<std::vector<qsizetype>> listedCells(ByteView page, qsizetype header, qsizetype headerSize)
{
    const auto count = static_cast<qsizetype>(bigEndianAt(page, header + 3, 2));
    // 0 stands for 65536, which no page of this size has.
    const auto contentAt = static_cast<qsizetype>(bigEndianAt(page, header + 5, 2));
    const qsizetype listEnd = header + headerSize + 2 * count;
    if (listEnd > contentAt || contentAt > kPageSize)
        return std::nullopt;
    std::vector<qsizetype> places;
    places.reserve(static_cast<std::size_t>(count));
    for (qsizetype i = 0; i < count; ++i) {
        const auto place = static_cast<qsizetype>(bigEndianAt(page, header + headerSize + 2 * i, 2));
        if (place < contentAt || place >= kPageSize)
            return std::nullopt;
        places.push_back(place);
    }
    std::ranges::sort(places);
    if (std::ranges::adjacent_find(places) != places.end())
        return std::nullopt;
    return places;
}

} // namespace

FilePages::FilePages(std::unique_ptr<FileHold> hold, quint32 pages)
    : m_hold(std::move(hold))
    , m_marks(pages)
{
}

Result<std::unique_ptr<FilePages>> FilePages::open(const QString &path)
{
    const QFileInfo file(path);
    if (!file.exists())
        return Error{ErrorCode::NotFound, {}};
    if (!file.isFile())
        return Error{ErrorCode::NotAJournal, {}};
    HEARTH_GET(auto hold, FileHold::take(resolvedPath(path), FileHold::Mode::Shared));
    if (hold->isLockedElsewhere())
        return Error{ErrorCode::InUse, {}};
    const qint64 pages = (hold->size() + kPageSize - 1) / kPageSize;
    if (pages >= std::numeric_limits<qint32>::max())
        return Error{ErrorCode::LimitExceeded, QStringLiteral("pages")};
    auto damaged = std::unique_ptr<FilePages>(new FilePages(std::move(hold), static_cast<quint32>(pages)));
    if (pages > 0) {
        const QByteArray first = damaged->page(1);
        damaged->readHeader(first);
        damaged->followFreePages(first);
        damaged->followTables(first);
    }
    return damaged;
}

QByteArray FilePages::page(quint32 number) const
{
    QByteArray bytes = m_hold->read(static_cast<qint64>(number - 1) * kPageSize, kPageSize);
    return bytes + QByteArray(kPageSize - bytes.size(), '\0');
}

void FilePages::readHeader(const QByteArray &first)
{
    constexpr qsizetype kVersionAt = 60;
    constexpr qsizetype kApplicationAt = 68;
    if (first.startsWith(QByteArray("SQLite format 3\0", 16)) &&
        bigEndianAt(viewOf(first), kApplicationAt, 4) == kApplicationId)
        m_schemaVersion = bigEndianAt(viewOf(first), kVersionAt, 4);
}

// Believed only when all of it holds together: a damaged list must not make strays of rows that belong.
void FilePages::followFreePages(const QByteArray &first)
{
    constexpr qsizetype kFirstAt = 32;
    constexpr qsizetype kCountAt = 36;
    constexpr quint32 kMaxInOne = (kPageSize - 8) / 4;
    std::set<quint32> free;
    const quint32 expected = bigEndianAt(viewOf(first), kCountAt, 4);
    const auto note = [&](quint32 number) { return isPage(number) && free.insert(number).second; };
    for (quint32 next = bigEndianAt(viewOf(first), kFirstAt, 4); next != 0;) {
        if (!note(next))
            return;
        const QByteArray trunk = page(next);
        const quint32 count = bigEndianAt(viewOf(trunk), 4, 4);
        if (count > kMaxInOne)
            return;
        for (quint32 i = 0; i < count; ++i) {
            if (!note(bigEndianAt(viewOf(trunk), 8 + 4 * static_cast<qsizetype>(i), 4)))
                return;
        }
        next = bigEndianAt(viewOf(trunk), 0, 4);
    }
    if (free.size() != expected)
        return;
    for (const quint32 number : free)
        m_marks.at(number - 1).standing = RowStanding::Stray;
}

// The table of tables; a journal's stands on the first page, which always has room for it.
void FilePages::followTables(const QByteArray &first)
{
    const ByteView bytes = viewOf(first);
    if (bytes[kFileHeader] != kTableLeaf)
        return;
    const auto places = listedCells(bytes, kFileHeader, kLeafHeader);
    if (!places)
        return;
    constexpr std::size_t kRoot = 3; // type, name, name of the table, root, statement
    for (const qsizetype place : *places) {
        const auto cell = cellAt(bytes, place);
        if (cell && cell->values.size() == 5 && cell->values[kRoot].type == StoredValue::Type::Integer &&
            cell->values[kRoot].number > 1 && cell->values[kRoot].number <= pages())
            followTable(static_cast<quint32>(cell->values[kRoot].number));
    }
}

void FilePages::followTable(quint32 root)
{
    std::vector<quint32> waiting{root};
    std::set<quint32> known{root};
    while (!waiting.empty()) {
        const quint32 number = waiting.back();
        waiting.pop_back();
        const QByteArray bytes = page(number);
        const ByteView view = viewOf(bytes);
        if (view[0] == kTableLeaf)
            m_marks.at(number - 1).standing = RowStanding::Listed;
        if (view[0] != kTableInterior)
            continue;
        const auto places = listedCells(view, 0, kInteriorHeader);
        if (!places)
            continue;
        std::vector<quint32> children{bigEndianAt(view, 8, 4)};
        for (const qsizetype place : *places) {
            if (place + 4 <= kPageSize)
                children.push_back(bigEndianAt(view, place, 4));
        }
        for (const quint32 child : children) {
            if (isPage(child) && known.insert(child).second)
                waiting.push_back(child);
        }
    }
}

std::optional<StoredRow> FilePages::rowOf(StoredCell &&cell, ByteView page, quint8 mostFollowed,
                                          std::vector<quint32> &further) const
{
    constexpr qsizetype kInFurther = kPageSize - 4;
    const qsizetype missing = cell.rowSize - cell.size;
    const qsizetype needed = (missing + kInFurther - 1) / kInFurther;
    if (needed > static_cast<qsizetype>(pages()))
        return std::nullopt;
    StoredRow row{cell.id, std::move(cell.values), QByteArray()};
    row.bytes.reserve(needed == 0 ? cell.rowSize : cell.size);
    row.bytes.append(reinterpret_cast<const char *>(page.data()) + cell.at, cell.size);
    quint32 next = cell.further;
    for (qsizetype i = 0; i < needed; ++i) {
        if (!isPage(next) || m_marks.at(next - 1).timesFollowed > mostFollowed)
            return std::nullopt;
        further.push_back(next);
        const QByteArray bytes = this->page(next);
        row.bytes += bytes.mid(4, std::min(kInFurther, cell.rowSize - row.bytes.size()));
        next = bigEndianAt(viewOf(bytes), 0, 4);
    }
    // The last page of a row names no further one.
    return next == 0 ? std::optional(std::move(row)) : std::nullopt;
}

void FilePages::visit(const RowPlace &place, ByteView page, const Shape &shape, const Visitor &visitor,
                      qsizetype &allowance)
{
    auto cell = cellAt(page, place.offset);
    if (!cell || !shape(cell->values) || cell->size > allowance)
        return;
    allowance -= cell->size;
    std::vector<quint32> further;
    const auto row = rowOf(std::move(*cell), page, kMaxFollowed, further);
    for (const quint32 followed : further)
        m_marks.at(followed - 1).timesFollowed = static_cast<quint8>(
            std::min<int>(m_marks.at(followed - 1).timesFollowed + 1, std::numeric_limits<quint8>::max()));
    if (!row || !visitor(place, *row))
        return;
    for (const quint32 followed : further)
        m_marks.at(followed - 1).isPartOfRow = true;
}

bool FilePages::readListed(quint32 number, const Shape &shape, const Visitor &visitor)
{
    const QByteArray bytes = page(number);
    const ByteView view = viewOf(bytes);
    const qsizetype header = headerAt(number);
    const unsigned char type = view[static_cast<std::size_t>(header)];
    if (type == kTableInterior)
        return listedCells(view, header, kInteriorHeader).has_value();
    if (type != kTableLeaf)
        return false;
    const auto places = listedCells(view, header, kLeafHeader);
    if (!places)
        return false;
    bool isSound = true;
    qsizetype allowance = kMaxReadOfPage;
    for (const qsizetype place : *places) {
        isSound = isSound && cellAt(view, place).has_value();
        visit({number, static_cast<quint16>(place)}, view, shape, visitor, allowance);
    }
    return isSound;
}

void FilePages::readStray(quint32 number, const Shape &shape, const Visitor &visitor)
{
    if (m_marks.at(number - 1).isPartOfRow)
        return;
    const QByteArray bytes = page(number);
    qsizetype allowance = kMaxReadOfPage;
    for (const qsizetype place : placesOfCells(viewOf(bytes)))
        visit({number, static_cast<quint16>(place)}, viewOf(bytes), shape, visitor, allowance);
}

std::optional<StoredRow> FilePages::rowAt(const RowPlace &place) const
{
    if (!isPage(place.page))
        return std::nullopt;
    const QByteArray bytes = page(place.page);
    auto cell = cellAt(viewOf(bytes), place.offset);
    std::vector<quint32> further;
    return cell ? rowOf(std::move(*cell), viewOf(bytes), std::numeric_limits<quint8>::max(), further) : std::nullopt;
}

} // namespace hearth
