// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartcontent.h"
#include "page/page.h"

namespace hearth {

/// Asks where, and saves the chart as PNG, SVG, PDF or CSV by the ending of the name; without one of these, as PNG.
/// Charts in files are in the light colours. Says what came of it through the navigator.
void saveChartAs(const ChartContent &content, const PageContext &context, QWidget *parent);

} // namespace hearth
