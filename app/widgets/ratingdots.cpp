// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ratingdots.h"

#include "records/checkin.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace hearth {

RatingDots::RatingDots(const Theme &theme, std::optional<int> rating, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_rating(rating)
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
        painter.setPen(isFull ? QPen(Qt::NoPen) : QPen(m_rating ? colours.borderStrong : colours.border, 1));
        painter.setBrush(isFull ? colours.accent : QColor(Qt::transparent));
        painter.drawEllipse(centre, round, round);
    }
}

} // namespace hearth
