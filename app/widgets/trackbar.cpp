// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/trackbar.h"

#include "widgets/arrange.h"
#include "widgets/plainlabel.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace hearth {

namespace {

constexpr double kPiece = 0.3; // of the bar, while it moves

} // namespace

TrackBar::TrackBar(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_animation.setStartValue(0.0);
    m_animation.setEndValue(1.0);
    m_animation.setDuration(1400);
    m_animation.setLoopCount(-1);
    connect(&m_animation, &QVariantAnimation::valueChanged, this, qOverload<>(&QWidget::update));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void TrackBar::setFraction(std::optional<double> fraction)
{
    m_fraction = fraction;
    if (m_fraction)
        m_fraction = std::clamp(*m_fraction, 0.0, 1.0);
    moveOrRest();
    update();
}

QSize TrackBar::sizeHint() const
{
    return {200, 6};
}

void TrackBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours &colours = m_theme.colours();
    const QRectF track = QRectF(rect());
    const double round = track.height() / 2;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.border);
    if (m_theme.shownLook() == Look::HighContrast) {
        painter.setPen(QPen(colours.border, 1));
        painter.setBrush(colours.window);
    }
    painter.drawRoundedRect(track.adjusted(0.5, 0.5, -0.5, -0.5), round, round);

    double from = 0.0;
    double to = m_fraction.value_or(0.0);
    if (!m_fraction) {
        const bool moving = m_animation.state() == QAbstractAnimation::Running;
        const double head = moving ? m_animation.currentValue().toDouble() * (1 + kPiece) : 0.5 + kPiece / 2;
        from = std::clamp(head - kPiece, 0.0, 1.0);
        to = std::clamp(head, 0.0, 1.0);
    }
    if (to <= from)
        return;
    if (layoutDirection() == Qt::RightToLeft) {
        std::swap(from, to);
        from = 1 - from;
        to = 1 - to;
    }
    QRectF filled(track.width() * from, 0, track.width() * (to - from), track.height());
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.accent);
    painter.drawRoundedRect(filled, round, round);
}

void TrackBar::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    moveOrRest();
}

void TrackBar::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_animation.stop();
}

void TrackBar::moveOrRest()
{
    const bool still = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) == 0;
    if (m_fraction || still || !isVisible())
        m_animation.stop();
    else if (m_animation.state() != QAbstractAnimation::Running)
        m_animation.start();
}

StrengthBar::StrengthBar(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_bar(new TrackBar(theme, this))
    , m_text(paragraph({}, Role::Caption, this))
{
    inColumn(this, spacing::tiny, {m_bar, m_text});
    setStrength(0.0, {});
}

void StrengthBar::setStrength(double fraction, const QString &text)
{
    m_bar->setFraction(fraction);
    m_text->setText(text);
    setAccessibleName(text.isEmpty() ? tr("How hard the passphrase is to guess") : text);
}

double StrengthBar::fraction() const
{
    return m_bar->fraction().value_or(0.0);
}

} // namespace hearth
