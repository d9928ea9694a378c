// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/rowpages.h"

#include "store/database.h"

#include <random>

namespace hearth::test {

std::vector<ByteRange> rangesOfRow(const QByteArray &file, const RowPlace &place)
{
    constexpr qsizetype kPointer = 4;
    const auto page = [&file](quint32 number) { return file.mid((number - 1) * qsizetype{kPageSize}, kPageSize); };
    const qsizetype begin = (place.page - 1) * qsizetype{kPageSize};
    const QByteArray first = page(place.page);
    const auto cell = cellAt(viewOf(first), place.offset);
    if (!cell)
        qFatal("No row stands there.");
    std::vector<ByteRange> ranges{
        {begin + place.offset, begin + cell->at + cell->size + (cell->further != 0 ? kPointer : 0)}};
    qsizetype rest = cell->rowSize - cell->size;
    for (quint32 next = cell->further; next != 0;) {
        const qsizetype here = std::min(rest, kPageSize - kPointer);
        ranges.push_back({(next - 1) * qsizetype{kPageSize}, (next - 1) * qsizetype{kPageSize} + kPointer + here});
        rest -= here;
        next = bigEndianAt(viewOf(page(next)), 0, 4);
    }
    return ranges;
}

std::set<quint32> pagesIn(const std::vector<ByteRange> &ranges)
{
    std::set<quint32> pages;
    for (const ByteRange &range : ranges)
        pages.insert(static_cast<quint32>(range.begin / kPageSize) + 1);
    return pages;
}

std::set<quint32> pagesOfRow(const QByteArray &file, const RowPlace &place)
{
    return pagesIn(rangesOfRow(file, place));
}

void destroyPage(QByteArray &file, quint32 page, quint32 seed)
{
    std::mt19937 random(seed);
    const qsizetype begin = (page - 1) * qsizetype{kPageSize};
    for (qsizetype at = begin; at < std::min(begin + kPageSize, file.size()); ++at)
        file[at] = static_cast<char>(random());
}

} // namespace hearth::test
