// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/smallratings.h"

#include <QPainter>

namespace hearth {

namespace {

constexpr double kDot = 3.5;       // radius
constexpr double kSmallDot = 2.25; // where there are many
constexpr std::size_t kMany = 20;  // dots
constexpr double kRoundBand = 4.0; // corners

} // namespace

void drawSmallRatings(QPainter &painter, const QRectF &place, const RatingSeries &ratings, const Colours &colours,
                      double unit)
{
    const QRectF inside =
        place.adjusted(kDot * unit + unit, kDot * unit + unit, -kDot * unit - unit, -kDot * unit - unit);
    const auto heightOf = [&inside](double rating) {
        return inside.bottom() - inside.height() * (rating - kLowestRating) / (kHighestRating - kLowestRating);
    };
    const auto days = static_cast<double>(ratings.from.firstDay().daysTo(ratings.to.lastDay()));
    const auto placeOf = [&](QDate day) {
        const auto passed = static_cast<double>(ratings.from.firstDay().daysTo(day));
        return inside.left() + inside.width() * (days > 0 ? passed / days : 0.5);
    };

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.chartGrid, unit));
    for (const int rating : {kLowestRating, (kLowestRating + kHighestRating) / 2, kHighestRating})
        painter.drawLine(QPointF(place.left(), heightOf(rating)), QPointF(place.right(), heightOf(rating)));

    painter.setPen(Qt::NoPen);
    const StepOfRatings spread = summedUp(ratings.points);
    if (spread.quartiles) {
        painter.setBrush(colours.chartBand);
        const double top = heightOf(spread.quartiles->high) - kDot * unit;
        const double bottom = heightOf(spread.quartiles->low) + kDot * unit;
        painter.drawRoundedRect(QRectF(QPointF(place.left(), top), QPointF(place.right(), bottom)), kRoundBand * unit,
                                kRoundBand * unit);
    }
    painter.setBrush(colours.chartMedian);
    const double radius = (ratings.points.size() > kMany ? kSmallDot : kDot) * unit;
    for (const RatedDay &point : ratings.points)
        painter.drawEllipse(QPointF(placeOf(point.day), heightOf(point.rating)), radius, radius);
    painter.restore();
}

} // namespace hearth
