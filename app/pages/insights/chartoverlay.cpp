// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/insights/chartoverlay.h"

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
    painter.drawText(bubble, Qt::AlignCenter, words);
}

void ChartOverlay::paintSpot(QPainter &painter, const ChartSpot &spot) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.colours().focusRing, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(spot.place, kRing, kRing);
    paintBubble(painter, spot.place, spot.words);
}

void ChartOverlay::paintStretch(QPainter &painter, const TimeScale &scale, int oneSlot, int otherSlot) const
{
    const auto [first, last] = std::minmax(oneSlot, otherSlot);
    const QRectF band(scale.leftOf(first), 0, scale.leftOf(last + 1) - scale.leftOf(first), m_size.height());
    const QRectF all(scale.leftOf(0), 0, scale.leftOf(scale.axis.count) - scale.leftOf(0), m_size.height());
    QColor veil = m_theme.colours().surface;
    veil.setAlphaF(kVeil);
    painter.fillRect(QRectF(all.topLeft(), band.bottomLeft()), veil);
    painter.fillRect(QRectF(band.topRight(), all.bottomRight()), veil);
    painter.setPen(QPen(m_theme.colours().focusRing, 2));
    painter.drawLine(band.topLeft(), band.bottomLeft());
    painter.drawLine(band.topRight(), band.bottomRight());
    painter.setRenderHint(QPainter::Antialiasing);
    paintBubble(painter, {band.center().x(), 0}, monthsInWords(scale.months(oneSlot, otherSlot)));
}

} // namespace hearth
