// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/insights/chartoverlay.h"

#include "theme/drawtext.h"
#include "wording/stepwords.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace hearth {

namespace {

constexpr double kRing = 8.0; // around what is pointed at
constexpr float kVeil = 0.6F; // over what is not chosen

} // namespace

void ChartOverlay::paintBubble(QPainter &painter, QPointF tip, const QString &words) const
{
    const Colours &colours = m_theme.colours();
    painter.setFont(m_theme.type().small);
    const QFontMetrics metrics(m_theme.type().small);
    const QSizeF room(metrics.horizontalAdvance(words) + 2 * spacing::small, metrics.height() + spacing::small);
    QRectF bubble(tip + QPointF(-room.width() / 2, -kRing - spacing::tiny - room.height()), room);
    if (bubble.top() < 0)
        bubble.moveTop(tip.y() + kRing + spacing::tiny);
    bubble.moveLeft(std::clamp(bubble.left(), 1.0, std::max(1.0, m_size.width() - bubble.width() - 1)));
    painter.setPen(colours.borderStrong);
    painter.setBrush(colours.surfaceRaised);
    painter.drawRoundedRect(bubble, radius::small, radius::small);
    painter.setPen(colours.text);
    drawText(painter, bubble, Qt::AlignCenter, words);
}

void ChartOverlay::paintSpot(QPainter &painter, const ChartSpot &spot) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.colours().focusRing, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(spot.place, kRing, kRing);
    paintBubble(painter, spot.place, spot.words);
}

void ChartOverlay::paintStretch(QPainter &painter, const TimeScale &scale, const std::vector<QRectF> &plots,
                                int oneSlot, int otherSlot) const
{
    const auto [first, last] = std::minmax(oneSlot, otherSlot);
    const double left = scale.leftOf(first);
    const double right = scale.leftOf(last + 1);
    QColor veil = m_theme.colours().surface;
    veil.setAlphaF(kVeil);
    painter.setPen(QPen(m_theme.colours().focusRing, 2));
    for (const QRectF &plot : plots) {
        painter.fillRect(QRectF(plot.topLeft(), QPointF(left, plot.bottom())), veil);
        painter.fillRect(QRectF(QPointF(right, plot.top()), plot.bottomRight()), veil);
        painter.drawLine(QPointF(left, plot.top()), QPointF(left, plot.bottom()));
        painter.drawLine(QPointF(right, plot.top()), QPointF(right, plot.bottom()));
    }
    painter.setRenderHint(QPainter::Antialiasing);
    const double top = plots.empty() ? 0.0 : plots.front().top();
    paintBubble(painter, {(left + right) / 2, top}, monthsInWords(scale.months(oneSlot, otherSlot)));
}

} // namespace hearth
