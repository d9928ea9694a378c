// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/series.h"

#include <QLocale>
#include <QString>

#include <vector>

namespace hearth {

/// "joyful", "new to both", "repairs": what a part of a count is, in a key, a table or a sentence.
[[nodiscard]] QString partName(CountPart part);

/// How many there are of each part: "joyful 4 and everyday 2"; parts that are not there are left out. Empty for
/// nothing.
[[nodiscard]] QString partsInWords(const std::vector<CountPart> &parts, const std::vector<int> &counts,
                                   const QLocale &locale = QLocale());
/// The same over the whole series.
[[nodiscard]] QString partsInWords(const CountSeries &series, const QLocale &locale = QLocale());

} // namespace hearth
