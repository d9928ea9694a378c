// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/salvage/foundrows.h"

#include <set>

namespace hearth::test {

/// The numbers of all pages on which a row of a sound file stands.
[[nodiscard]] std::set<quint32> pagesOfRow(const QByteArray &file, const RowPlace &place);

/// Puts noise in the place of a page, which may be the last and cut off.
void destroyPage(QByteArray &file, quint32 page, quint32 seed);

} // namespace hearth::test
