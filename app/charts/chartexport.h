// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "charts/monthchart.h"

#include <QString>

namespace hearth {

/// A chart on its way into a file.
struct ChartExport final
{
    /// Borrowed. A chart that stands in a scene is drawn as it stands there; any other is given its natural size.
    MonthChart &chart;
    /// What the chart shows, in words, for whoever opens an SVG and does not see it.
    QString summary = {};
    /// What a .csv file holds.
    QString csv = {};
};

/// Writes a file of the sort that the ending of `path` names: .png (two pixels for one), .svg, .pdf or .csv (UTF-8).
/// An existing file is replaced. BadValue for any other ending, WriteFailed when the file cannot be written; then
/// whatever stood at `path` before stands there still.
[[nodiscard]] Result<void> saveChart(const ChartExport &chartExport, const QString &path);

} // namespace hearth
