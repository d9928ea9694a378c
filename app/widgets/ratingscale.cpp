// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ratingscale.h"

#include "records/checkin.h"
#include "theme/drawtext.h"
#include "widgets/ratingrow.h"
#include "wording/wording.h"

#include <QFocusEvent>
#include <QFontMetrics>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace hearth {

namespace {

constexpr double kEdge = 3; // where a point's circle begins in it, and the word below the first one

} // namespace

RatingDots::RatingDots(const Theme &theme, std::optional<int> rating, int colour, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_rating(rating)
    , m_colour(colour)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    theme.redraw(this);
}

int RatingDots::step() const
{
    return std::max(12, QFontMetrics(m_theme.type().body).height() * 3 / 4);
}

QSize RatingDots::sizeHint() const
{
    return {step() * kHighestRating, step() + 2};
}

void RatingDots::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours &colours = m_theme.colours();
    const double side = step();
    for (int rating = kLowestRating; rating <= kHighestRating; ++rating) {
        const int place = layoutDirection() == Qt::RightToLeft ? kHighestRating - rating : rating - 1;
        const bool isFull = m_rating == rating;
        const QPointF centre(side * (place + 0.5), height() / 2.0);
        const double round = side * (isFull ? 0.38 : 0.22);
        painter.setPen(isFull ? QPen(Qt::NoPen) : QPen(colours.borderStrong, 1));
        painter.setBrush(isFull ? colours.ofPartner(m_colour) : QColor(Qt::transparent));
        painter.drawEllipse(centre, round, round);
    }
}

RatingPoint::RatingPoint(const Theme &theme, int rating, QWidget *parent)
    : QRadioButton(parent)
    , m_theme(theme)
    , m_rating(rating)
{
    const QString word = ratingWord(rating);
    setText(locale().toString(rating));
    setToolTip(word);
    setAutoExclusive(false);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFocusPolicy(Qt::ClickFocus);
}

QSize RatingPoint::sizeHint() const
{
    const int side = std::max(36, QFontMetrics(m_theme.type().body).height() * 2);
    return {side, side};
}

void RatingPoint::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours &colours = m_theme.colours();
    const QRectF round = QRectF(rect()).adjusted(3, 3, -3, -3);

    if (m_ring && hasFocus()) {
        painter.setPen(QPen(colours.focusRing, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(QRectF(rect()).adjusted(1, 1, -1, -1));
    }
    const bool hovered = underMouse() && isEnabled();
    const QColor edge = isChecked() || hovered ? colours.accent : colours.borderStrong;
    painter.setPen(QPen(isEnabled() ? edge : colours.border, 1.25));
    painter.setBrush(isChecked() ? colours.accent : hovered ? colours.accentSoft : colours.surface);
    painter.drawEllipse(round);

    QFont font = m_theme.type().body;
    font.setWeight(isChecked() ? QFont::DemiBold : QFont::Normal);
    painter.setFont(font);
    painter.setPen(isChecked() ? colours.textOnAccent : isEnabled() ? colours.textMuted : colours.textOff);
    drawText(painter, rect(), Qt::AlignCenter, text());
}

void RatingPoint::focusInEvent(QFocusEvent *event)
{
    m_ring = event->reason() != Qt::MouseFocusReason;
    QRadioButton::focusInEvent(event);
}

bool RatingPoint::hitButton(const QPoint &position) const
{
    return rect().contains(position);
}

RatingCaption::RatingCaption(const Theme &theme, const QList<RatingPoint *> &points, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_points(points)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void RatingCaption::setRating(int rating, bool firm)
{
    if (rating == m_shown && firm == m_firm)
        return;
    m_shown = rating;
    m_firm = firm;
    update();
}

QSize RatingCaption::sizeHint() const
{
    return {0, QFontMetrics(m_theme.type().small).height() + 2};
}

void RatingCaption::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &colours = m_theme.colours();
    QFont strong = m_theme.type().small;
    strong.setWeight(QFont::DemiBold);

    QRectF taken;
    if (m_shown > 0) {
        painter.setFont(m_firm ? strong : m_theme.type().small);
        const QString word = ratingWord(m_shown);
        const double width = QFontMetricsF(painter.font()).horizontalAdvance(word) + 2;
        const QRect point = m_points.at(m_shown - 1)->geometry();
        const double start =
            std::clamp(point.center().x() + 1 - x() - width / 2, kEdge, std::max(kEdge, this->width() - width - kEdge));
        taken = QRectF(start, 0, width, height());
        painter.setPen(m_firm ? colours.accent : colours.text);
        drawText(painter, taken, Qt::AlignCenter, word);
    }

    painter.setFont(m_theme.type().small);
    painter.setPen(colours.textMuted);
    for (const int end : {kLowestRating, kHighestRating}) {
        const QString word = ratingWord(end);
        const double width = QFontMetricsF(painter.font()).horizontalAdvance(word) + 2;
        const bool atLeft = (end == kLowestRating) == (layoutDirection() == Qt::LeftToRight);
        const QRectF place(atLeft ? kEdge : this->width() - width - kEdge, 0, width, height());
        if (taken.isNull() || !place.adjusted(-spacing::small, 0, spacing::small, 0).intersects(taken))
            drawText(painter, place, Qt::AlignCenter, word);
    }
}

} // namespace hearth
