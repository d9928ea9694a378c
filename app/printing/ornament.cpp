// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/ornament.h"

#include "report/printcolours.h"

#include <QPainter>
#include <QPainterPath>

namespace hearth {

namespace {

/// From the origin to the right, one unit long.
QPainterPath leaf()
{
    QPainterPath path;
    path.cubicTo(0.25, -0.34, 0.7, -0.3, 1.0, 0.0);
    path.cubicTo(0.7, 0.16, 0.25, 0.2, 0.0, 0.0);
    return path;
}

struct Leaf final
{
    double at; // of the half stem, from the middle
    double degrees;
    double size;
};

constexpr Leaf kLeaves[] = {{0.22, -42.0, 0.26}, {0.34, 40.0, 0.24}, {0.5, -36.0, 0.24},
                            {0.62, 34.0, 0.22},  {0.76, -28.0, 0.2}, {0.84, 12.0, 0.18}};

} // namespace

void drawSprig(QPainter &painter, QPointF centre, double width)
{
    const QColor colour{QLatin1String(printcolour::kEdge)};
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(centre);
    painter.scale(width / 2, width / 2);
    for (const double side : {1.0, -1.0}) {
        painter.save();
        painter.scale(side, 1.0);
        QPainterPath stem(QPointF(0.06, 0.0));
        stem.cubicTo(0.3, -0.06, 0.6, 0.06, 0.86, 0.0);
        painter.strokePath(stem, QPen(colour, 0.018, Qt::SolidLine, Qt::RoundCap));
        for (const Leaf &each : kLeaves) {
            painter.save();
            painter.translate(stem.pointAtPercent(each.at));
            painter.rotate(each.degrees);
            painter.scale(each.size, each.degrees < 0 ? each.size : -each.size);
            painter.fillPath(leaf(), colour);
            painter.restore();
        }
        painter.restore();
    }
    QPainterPath bud;
    bud.addEllipse(QPointF(), 0.035, 0.035);
    painter.fillPath(bud, colour);
    painter.restore();
}

} // namespace hearth
