// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/switch.h"

#include "theme/drawtext.h"
#include "theme/uncut.h"

#include <QPainter>
#include <QStyle>

namespace hearth {

Switch::Switch(const Theme &theme, const QString &text, QWidget *parent)
    : QCheckBox(text, parent)
    , m_theme(theme)
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    m_animation.setStartValue(0.0);
    m_animation.setEndValue(1.0);
    m_animation.setDuration(140);
    m_animation.setEasingCurve(QEasingCurve::InOutQuad);
    connect(&m_animation, &QVariantAnimation::valueChanged, this, [this](const QVariant &value) {
        m_position = value.toDouble();
        update();
    });
    connect(this, &QCheckBox::toggled, this, &Switch::slide);
    theme.redraw(this);
}

QSize Switch::sizeHint() const
{
    const QFontMetrics metrics(font());
    const QSize track = trackSize();
    const int words = text().isEmpty() ? 0 : spacing::medium + metrics.size(Qt::TextShowMnemonic, text()).width();
    return {track.width() + words + 2 * spacing::tiny, std::max(track.height(), metrics.height()) + 2 * spacing::tiny};
}

void Switch::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours &colours = m_theme.colours();
    const QSize size = trackSize();
    const QRect place(QPoint(spacing::tiny, (height() - size.height()) / 2), size);
    const QRectF track = QRectF(QStyle::visualRect(layoutDirection(), rect(), place)).adjusted(0.5, 0.5, -0.5, -0.5);
    const double round = track.height() / 2;

    if (hasFocus()) {
        painter.setPen(QPen(colours.focusRing, 2));
        painter.setBrush(Qt::NoBrush);
        const QRectF around = track.adjusted(-2.5, -2.5, 2.5, 2.5);
        const QRectF seen = QRectF(uncutAtSides(*this)).adjusted(1, 1, -1, -1); // no further than it can be seen
        painter.drawRoundedRect(around & seen, round + 2.5, round + 2.5);
    }
    const bool on = m_position > 0.5;
    painter.setPen(QPen(!isEnabled() ? colours.border : on ? colours.accent : colours.borderStrong, 1.5));
    painter.setBrush(!isEnabled() ? colours.sunken : on ? colours.accent : colours.surface);
    painter.drawRoundedRect(track, round, round);

    const double knob = track.height() - 7;
    const double travel = track.width() - knob - 7;
    const double along = layoutDirection() == Qt::RightToLeft ? 1 - m_position : m_position;
    painter.setPen(Qt::NoPen);
    painter.setBrush(!isEnabled() ? colours.textOff : on ? colours.textOnAccent : colours.borderStrong);
    painter.drawEllipse(QRectF(track.left() + 3.5 + travel * along, track.top() + 3.5, knob, knob));

    painter.setPen(isEnabled() ? colours.text : colours.textOff);
    const QRect words = rect().adjusted(place.right() + spacing::medium, 0, 0, 0);
    drawText(painter, QStyle::visualRect(layoutDirection(), rect(), words),
             static_cast<int>(Qt::AlignVCenter | QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) |
                 Qt::TextShowMnemonic,
             text());
}

bool Switch::hitButton(const QPoint &position) const
{
    return rect().contains(position);
}

QSize Switch::trackSize() const
{
    const int height = std::max(22, QFontMetrics(font()).height() + spacing::tiny);
    return {height * 9 / 5, height};
}

void Switch::slide(bool on)
{
    const bool still = !isVisible() || style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) == 0;
    if (still) {
        m_animation.stop();
        m_position = on ? 1.0 : 0.0;
        update();
        return;
    }
    m_animation.setDirection(on ? QAbstractAnimation::Forward : QAbstractAnimation::Backward);
    if (m_animation.state() != QAbstractAnimation::Running)
        m_animation.start();
}

} // namespace hearth
