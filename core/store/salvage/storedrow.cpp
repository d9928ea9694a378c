// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/salvage/storedrow.h"

#include "store/database.h"

#include <algorithm>

namespace hearth {

namespace {

constexpr qsizetype kMaxBytesOfRow = 1 << 30;
constexpr unsigned char kLongestHead = 1 + static_cast<unsigned char>(kMaxValues) * 5;

struct Varint final
{
    quint64 value = 0;
    qsizetype size = 0; ///< 0: there is none
};

Varint varintAt(ByteView bytes, qsizetype at)
{
    Varint number;
    for (qsizetype i = 0; i < 9; ++i) {
        if (at + i >= static_cast<qsizetype>(bytes.size()))
            return {};
        const unsigned char byte = bytes[static_cast<std::size_t>(at + i)];
        if (i == 8)
            return {(number.value << 8) | byte, 9};
        number.value = (number.value << 7) | (byte & 0x7fU);
        if (byte < 0x80)
            return {number.value, i + 1};
    }
    return {};
}

// What the number before a value says about it; nothing for one that SQLite does not write.
std::optional<StoredValue> valueOf(quint64 type)
{
    using Type = StoredValue::Type;
    constexpr std::array<qsizetype, 7> kIntegerSizes{0, 1, 2, 3, 4, 6, 8};
    StoredValue value;
    if (type == 0)
        return value;
    value.type = Type::Integer;
    if (type < kIntegerSizes.size()) {
        value.size = kIntegerSizes.at(type);
        return value;
    }
    if (type == 8 || type == 9) {
        value.number = static_cast<std::int64_t>(type) - 8;
        return value;
    }
    if (type == 7) {
        value.type = Type::Other;
        value.size = 8;
        return value;
    }
    if (type < 12 || type > static_cast<quint64>(kMaxBytesOfRow) * 2)
        return std::nullopt;
    value.type = type % 2 == 0 ? Type::Blob : Type::Text;
    value.size = static_cast<qsizetype>((type - 12) / 2);
    return value;
}

// The values that the head of a row announces, and the size of the row. Nothing when there is no such head.
struct Head final
{
    std::vector<StoredValue> values;
    qsizetype rowSize = 0;
};

std::optional<Head> headAt(ByteView page, qsizetype at)
{
    if (at >= static_cast<qsizetype>(page.size()))
        return std::nullopt;
    const unsigned char size = page[static_cast<std::size_t>(at)];
    if (size < 2 || size > kLongestHead)
        return std::nullopt;
    Head head;
    head.rowSize = size;
    qsizetype next = at + 1;
    while (next < at + size) {
        const Varint type = varintAt(page, next);
        auto value = type.size == 0 || head.values.size() == kMaxValues ? std::nullopt : valueOf(type.value);
        if (!value)
            return std::nullopt;
        value->at = head.rowSize;
        head.rowSize += value->size;
        head.values.push_back(*value);
        next += type.size;
    }
    return next == at + size && head.rowSize <= kMaxBytesOfRow ? std::optional(std::move(head)) : std::nullopt;
}

// How much of a row stands in the page of its table.
qsizetype sizeInPage(qsizetype rowSize)
{
    constexpr qsizetype kMax = kPageSize - 35;
    constexpr qsizetype kMin = (kPageSize - 12) * 32 / 255 - 23;
    if (rowSize <= kMax)
        return rowSize;
    const qsizetype wanted = kMin + (rowSize - kMin) % (kPageSize - 4);
    return wanted <= kMax ? wanted : kMin;
}

std::int64_t numberIn(ByteView bytes)
{
    if (bytes.empty())
        return 0;
    // Two's complement: the first byte carries the sign.
    quint64 number = bytes[0] >= 0x80 ? ~0ULL : 0;
    for (const unsigned char byte : bytes)
        number = (number << 8) | byte;
    return static_cast<std::int64_t>(number);
}

} // namespace

quint32 bigEndianAt(ByteView bytes, qsizetype at, int size)
{
    quint32 number = 0;
    for (int i = 0; i < size; ++i)
        number = (number << 8) | bytes[static_cast<std::size_t>(at + i)];
    return number;
}

std::optional<StoredCell> cellAt(ByteView page, qsizetype at)
{
    const Varint rowSize = varintAt(page, at);
    const Varint id = rowSize.size == 0 ? Varint() : varintAt(page, at + rowSize.size);
    if (id.size == 0)
        return std::nullopt;
    StoredCell cell;
    cell.at = at + rowSize.size + id.size;
    auto head = headAt(page, cell.at);
    if (!head || static_cast<quint64>(head->rowSize) != rowSize.value)
        return std::nullopt;
    cell.id = static_cast<std::int64_t>(id.value);
    cell.rowSize = head->rowSize;
    cell.size = sizeInPage(cell.rowSize);
    const qsizetype end = cell.at + cell.size + (cell.size < cell.rowSize ? 4 : 0);
    if (end > static_cast<qsizetype>(page.size()))
        return std::nullopt;
    if (cell.size < cell.rowSize)
        cell.further = bigEndianAt(page, cell.at + cell.size, 4);
    cell.values = std::move(head->values);
    for (StoredValue &value : cell.values) {
        // All numbers of a journal's rows stand before anything that is long.
        if (value.type != StoredValue::Type::Integer || value.size == 0)
            continue;
        if (value.at + value.size > cell.size)
            return std::nullopt;
        value.number =
            numberIn(page.subspan(static_cast<std::size_t>(cell.at + value.at), static_cast<std::size_t>(value.size)));
    }
    return cell;
}

std::vector<qsizetype> placesOfCells(ByteView page)
{
    std::vector<qsizetype> places;
    const auto size = static_cast<qsizetype>(page.size());
    for (qsizetype at = 2; at + 1 < size; ++at) {
        // Every row of a journal begins with the id, which is stored as nothing, since it stands before the row.
        if (page[static_cast<std::size_t>(at + 1)] != 0)
            continue;
        const auto head = headAt(page, at);
        if (!head || head->values.size() < 2)
            continue;
        // Going back over the id, which has one to nine bytes, and the size of the row, of one to five.
        for (qsizetype begin = std::max<qsizetype>(0, at - 14); begin <= at - 2; ++begin) {
            const Varint rowSize = varintAt(page, begin);
            if (rowSize.size == 0 || rowSize.value != static_cast<quint64>(head->rowSize))
                continue;
            const Varint id = varintAt(page, begin + rowSize.size);
            if (id.size != 0 && begin + rowSize.size + id.size == at)
                places.push_back(begin);
        }
    }
    return places;
}

} // namespace hearth
