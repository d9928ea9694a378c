// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/strengthdots.h"

#include "records/feelings.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QWheelEvent>

#include <algorithm>

namespace hearth {

StrengthDots::StrengthDots(const Theme &theme, const QString &name, QWidget *parent)
    : QSlider(Qt::Horizontal, parent)
    , m_theme(theme)
{
    setAccessibleName(name);
    setRange(0, kStrongestFeeling);
    setPageStep(1);
    setMouseTracking(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    const auto describe = [this] { setAccessibleDescription(value() == 0 ? tr("not said") : word(value())); };
    describe();
    connect(this, &QSlider::valueChanged, this, describe);
    theme.redraw(this);
}

QString StrengthDots::word(int strength)
{
    switch (strength) {
    case 1:
        return tr("a little", "how strongly something was felt");
    case 2:
        return tr("clearly", "how strongly something was felt");
    case 3:
        return tr("strongly", "how strongly something was felt");
    default:
        return {};
    }
}

int StrengthDots::pitch() const
{
    return std::max(24, m_theme.iconSize());
}

QSize StrengthDots::sizeHint() const
{
    return {pitch() * kStrongestFeeling, std::max(28, m_theme.iconSize() + spacing::small)};
}

QRect StrengthDots::placeOf(int strength) const
{
    return QStyle::visualRect(layoutDirection(), rect(), QRect((strength - 1) * pitch(), 0, pitch(), height()));
}

int StrengthDots::strengthAt(const QPoint &position) const
{
    for (int strength = 1; strength <= kStrongestFeeling; ++strength) {
        if (placeOf(strength).contains(position))
            return strength;
    }
    return 0;
}

void StrengthDots::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours &colours = m_theme.colours();
    if (m_ring && hasFocus()) {
        painter.setPen(QPen(colours.focusRing, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius::small, radius::small);
    }
    const double across = m_theme.iconSize() * 0.55;
    for (int strength = 1; strength <= kStrongestFeeling; ++strength) {
        const bool isFilled = strength <= value();
        const bool isMeant = strength <= m_hovered && isEnabled();
        QRectF dot(0, 0, across, across);
        dot.moveCenter(QRectF(placeOf(strength)).center());
        const QColor edge = !isEnabled() ? colours.border : isFilled || isMeant ? colours.accent : colours.borderStrong;
        painter.setPen(QPen(edge, 1.25));
        painter.setBrush(isFilled ? colours.accent : isMeant ? colours.accentSoft : colours.surface);
        painter.drawEllipse(dot);
    }
}

void StrengthDots::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key >= Qt::Key_0 && key <= Qt::Key_0 + kStrongestFeeling)
        setValue(key - Qt::Key_0);
    else if (key == Qt::Key_Delete || key == Qt::Key_Backspace)
        setValue(0);
    else
        QSlider::keyPressEvent(event);
}

void StrengthDots::mousePressEvent(QMouseEvent *event)
{
    const int strength = strengthAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && strength > 0)
        setValue(strength == value() ? 0 : strength);
}

void StrengthDots::mouseMoveEvent(QMouseEvent *event)
{
    setHovered(strengthAt(event->position().toPoint()));
}

void StrengthDots::mouseReleaseEvent(QMouseEvent *) {}

void StrengthDots::leaveEvent(QEvent *event)
{
    QSlider::leaveEvent(event);
    setHovered(0);
}

void StrengthDots::setHovered(int strength)
{
    if (strength == m_hovered)
        return;
    m_hovered = strength;
    update();
    emit hovered(strength);
}

void StrengthDots::focusInEvent(QFocusEvent *event)
{
    m_ring = event->reason() != Qt::MouseFocusReason;
    QSlider::focusInEvent(event);
}

void StrengthDots::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the wheel scrolls the page
}

} // namespace hearth
