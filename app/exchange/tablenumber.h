// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cmath>
#include <optional>

namespace hearth {

/// A finite number as a cell of a table has it, with a point or a decimal comma.
[[nodiscard]] inline std::optional<double> numberInCell(const QString &cell)
{
    bool isNumber = false;
    const bool hasComma = cell.count(QLatin1Char(',')) == 1 && !cell.contains(QLatin1Char('.'));
    const double value =
        (hasComma ? QString(cell).replace(QLatin1Char(','), QLatin1Char('.')) : cell).toDouble(&isNumber);
    return isNumber && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

} // namespace hearth
