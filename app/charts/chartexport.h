// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "charts/drawing.h"
#include "files/outputfile.h"

#include <QString>

namespace hearth {

/// A chart on its way into a file.
struct ChartExport final
{
    /// Borrowed, and drawn in the size it has.
    Drawing &drawing;
    /// What it shows, in words, for whoever opens an SVG and does not see it.
    QString summary = {};
    /// What a .csv file holds.
    QString csv = {};
};

/// What a chart is saved as, by the ending of the name: .png (two pixels for one), .svg, .pdf or .csv (UTF-8). BadValue
/// for any other.
[[nodiscard]] Result<OutputKind> chartKindOf(const QString &path);

/// Writes a file of the kind that chartKindOf() names. Errors are its own and those of writeOutput(), and OutOfMemory.
[[nodiscard]] Result<void> saveChart(const ChartExport &chartExport, const OutputTarget &target);

} // namespace hearth
