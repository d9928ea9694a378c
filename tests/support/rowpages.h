// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/salvage/foundrows.h"

#include <set>

namespace hearth::test {

/// Bytes of a file, from one offset to before another.
struct ByteRange final
{
    qsizetype begin = 0;
    qsizetype end = 0;
};

/// Where a row of a sound file stands: the cell in the page of its table, and what it needs of further pages.
[[nodiscard]] std::vector<ByteRange> rangesOfRow(const QByteArray &file, const RowPlace &place);
/// The numbers of the pages in which these lie.
[[nodiscard]] std::set<quint32> pagesIn(const std::vector<ByteRange> &ranges);
[[nodiscard]] std::set<quint32> pagesOfRow(const QByteArray &file, const RowPlace &place);

/// Puts noise in the place of a page, which may be the last and cut off.
void destroyPage(QByteArray &file, quint32 page, quint32 seed);

} // namespace hearth::test
