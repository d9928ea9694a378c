// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/barpattern.h"

#include <QPainter>

#include <algorithm>

namespace hearth {

namespace {

constexpr double kStripesApart = 6.0;
constexpr double kDotsApart = 5.0;
constexpr double kDotRadius = 1.1;

void paintDots(QPainter &painter, const QRectF &bar)
{
    bool isShifted = false;
    for (double y = bar.bottom() - kDotsApart / 2; y > bar.top() + kDotRadius; y -= kDotsApart) {
        const double shift = isShifted ? kDotsApart / 2 : 0.0;
        for (double x = bar.left() + kDotsApart / 2 + shift; x < bar.right() - kDotRadius; x += kDotsApart)
            painter.drawEllipse(QPointF(x, y), kDotRadius, kDotRadius);
        isShifted = !isShifted;
    }
}

} // namespace

void paintStripes(QPainter &painter, const QRectF &place, double apart, Slope slope)
{
    // On each line that rises x + y is the same; what falls is that turned upside down.
    const auto at = [&](double x, double y) {
        return QPointF(x, slope == Slope::Rises ? y : place.top() + place.bottom() - y);
    };
    for (double sum = place.left() + place.top() + apart / 2; sum < place.right() + place.bottom(); sum += apart) {
        const double left = std::max(place.left(), sum - place.bottom());
        const double right = std::min(place.right(), sum - place.top());
        painter.drawLine(at(left, sum - left), at(right, sum - right));
    }
}

void paintBar(QPainter &painter, const QRectF &bar, std::size_t pattern, const Colours &colours)
{
    painter.save();
    painter.setPen(Qt::NoPen);
    switch (pattern % kBarPatterns) {
    case 0:
        painter.setBrush(colours.chartBar);
        painter.drawRect(bar);
        break;
    case 1:
        painter.setBrush(colours.chartBand);
        painter.drawRect(bar);
        painter.setPen(QPen(colours.chartMedian, 1.5, Qt::SolidLine, Qt::FlatCap));
        paintStripes(painter, bar, kStripesApart, Slope::Rises);
        break;
    case 2:
        painter.setBrush(colours.surface);
        painter.drawRect(bar);
        painter.setBrush(colours.chartMedian);
        paintDots(painter, bar);
        break;
    default:
        painter.setBrush(colours.surface);
        painter.drawRect(bar);
    }
    if (pattern % kBarPatterns != 0) {
        painter.setPen(QPen(colours.chartMedian, 1.0, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(bar.adjusted(0.5, 0.5, -0.5, -0.5));
    }
    painter.restore();
}

} // namespace hearth
