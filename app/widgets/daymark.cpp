// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/daymark.h"

#include <QPainter>

#include <algorithm>

namespace hearth {

namespace {

int heldTone(int tone)
{
    return std::clamp(tone, 0, 5);
}

} // namespace

QColor markColour(const Colours &colours, int tone)
{
    return colours.partner.at(static_cast<std::size_t>(heldTone(tone)));
}

void drawMark(QPainter &painter, QPointF centre, double side, int tone, const QColor &colour)
{
    const double half = side / 2;
    const double pen = std::max(1.5, side / 5);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.translate(centre);
    switch (heldTone(tone)) {
    case 0:
        painter.drawEllipse(QPointF(), half, half);
        break;
    case 1: {
        const double tip = half * 1.2;
        painter.drawPolygon(QPolygonF({{0, -tip}, {tip, 0}, {0, tip}, {-tip, 0}}));
        break;
    }
    case 2:
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colour, pen));
        painter.drawEllipse(QPointF(), half - pen / 2, half - pen / 2);
        break;
    case 3:
        painter.drawRect(QRectF(-half * 0.9, -half * 0.9, side * 0.9, side * 0.9));
        break;
    case 4:
        painter.drawPolygon(QPolygonF({{0, -half * 1.1}, {half * 1.15, half * 0.9}, {-half * 1.15, half * 0.9}}));
        break;
    default:
        painter.drawRoundedRect(QRectF(-half * 1.2, -pen * 0.8, side * 1.2, pen * 1.6), pen * 0.8, pen * 0.8);
        break;
    }
    painter.restore();
}

} // namespace hearth
