// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/barpattern.h"

#include <QPainter>

#include <algorithm>

namespace hearth {

namespace {

constexpr double kStripesApart = 6.0;
constexpr double kDotsApart = 5.0;
constexpr double kDotRadius = 1.1;

/// Lines that rise by 45 degrees, cut to the rectangle.
void paintStripes(QPainter &painter, const QRectF &bar)
{
    // On each line x + y is the same.
    for (double sum = bar.left() + bar.top() + kStripesApart / 2; sum < bar.right() + bar.bottom();
         sum += kStripesApart) {
        const double left = std::max(bar.left(), sum - bar.bottom());
        const double right = std::min(bar.right(), sum - bar.top());
        painter.drawLine(QPointF(left, sum - left), QPointF(right, sum - right));
    }
}

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
        paintStripes(painter, bar);
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
