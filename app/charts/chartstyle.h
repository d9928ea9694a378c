// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QFont>

namespace hearth {

/// Where a chart stands: one of several small panels on a page, or by itself on a page, paper or in a file.
enum class ChartForm { Panel, Full };

/// What every chart is drawn with. Fonts are in pixels, so that a chart keeps its proportions on paper. Lengths are
/// in device-independent pixels.
struct ChartStyle final
{
    ChartForm form = ChartForm::Panel;
    Colours colours;
    QFont title;
    QFont label;
    QFont number; // the row of n, counts above bars
    double margin = 0.0;
    double gap = 0.0; // between text and what it is about
    double pointSize = 0.0;
    double medianSize = 0.0;
    double lineWidth = 0.0;
};

/// The one look of all charts. For a file or paper, hand in the light colours.
[[nodiscard]] ChartStyle chartStyle(const Colours &colours, const TypeScale &type, ChartForm form);

} // namespace hearth
