// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartstyle.h"

#include <QFontInfo>

#include <algorithm>
#include <cmath>

namespace hearth {

namespace {

constexpr double kSmallestNumber = 9.0; // pixels
constexpr double kLargerAlone = 1.15;   // text of a chart that has room
constexpr double kSmallerInPanel = 0.85;
constexpr double kOrdinaryText = 12.0; // body text that the sizes of the marks suit, in pixels

QFont inPixels(const QFont &font, double factor = 1.0)
{
    QFont sized = font;
    sized.setPixelSize(static_cast<int>(std::lround(std::max(kSmallestNumber, QFontInfo(font).pixelSize() * factor))));
    return sized;
}

} // namespace

ChartStyle chartStyle(const Colours &colours, const TypeScale &type, ChartForm form)
{
    const bool panel = form == ChartForm::Panel;
    ChartStyle style;
    style.form = form;
    style.colours = colours;
    style.title = inPixels(panel ? type.body : type.title);
    style.title.setWeight(QFont::DemiBold);
    style.label = panel ? inPixels(type.small) : inPixels(type.body, kLargerAlone);
    style.number = inPixels(type.small, panel ? kSmallerInPanel : kLargerAlone);
    style.margin = panel ? spacing::small : spacing::section;
    style.gap = panel ? spacing::tiny : spacing::small;
    const double larger = std::max(1.0, QFontInfo(type.body).pixelSize() / kOrdinaryText);
    style.pointSize = (panel ? 5.0 : 9.0) * larger;
    style.medianSize = (panel ? 8.0 : 15.0) * larger;
    style.lineWidth = (panel ? 1.5 : 2.5) * larger;
    return style;
}

} // namespace hearth
