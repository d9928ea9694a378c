// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/rowpages.h"

#include "store/database.h"

#include <random>

namespace hearth::test {

std::set<quint32> pagesOfRow(const QByteArray &file, const RowPlace &place)
{
    const auto page = [&file](quint32 number) { return file.mid((number - 1) * qsizetype{kPageSize}, kPageSize); };
    std::set<quint32> pages{place.page};
    const QByteArray first = page(place.page);
    const auto cell = cellAt(viewOf(first), place.offset);
    if (!cell)
        qFatal("No row stands there.");
    for (quint32 next = cell->further; next != 0;) {
        pages.insert(next);
        next = bigEndianAt(viewOf(page(next)), 0, 4);
    }
    return pages;
}

void destroyPage(QByteArray &file, quint32 page, quint32 seed)
{
    std::mt19937 random(seed);
    const qsizetype begin = (page - 1) * qsizetype{kPageSize};
    for (qsizetype at = begin; at < std::min(begin + kPageSize, file.size()); ++at)
        file[at] = static_cast<char>(random());
}

} // namespace hearth::test
