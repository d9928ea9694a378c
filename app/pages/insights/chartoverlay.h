// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/timechart.h"
#include "theme/theme.h"

#include <QSizeF>

#include <vector>

class QPainter;

namespace hearth {

/// What lies over the picture of a chart while it is pointed at or a stretch of time is chosen on it.
class ChartOverlay final
{
public:
    ChartOverlay(const Theme &theme, const QSizeF &size)
        : m_theme(theme)
        , m_size(size)
    {
    }

    /// A ring around it, and its words beside it.
    void paintSpot(QPainter &painter, const ChartSpot &spot) const;
    /// Of each plot everything but the steps from one to another is veiled, and their months are named.
    void paintStretch(QPainter &painter, const TimeScale &scale, const std::vector<QRectF> &plots, int oneSlot,
                      int otherSlot) const;

private:
    void paintBubble(QPainter &painter, QPointF tip, const QString &words) const;

    const Theme &m_theme;
    QSizeF m_size;
};

} // namespace hearth
