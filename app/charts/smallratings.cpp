// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/smallratings.h"

#include "theme/drawtext.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace hearth {

namespace {

constexpr double kDot = 3.5;       // radius
constexpr double kSmallDot = 2.25; // where there are many
constexpr std::size_t kMany = 20;  // dots
constexpr double kRoundBand = 4.0; // corners
constexpr double kMonthGap = 6.0;  // between two months
constexpr double kLabelGap = 3.0;  // above the letter of a month

/// `dot` is the radius of a rating.
void drawRatings(QPainter &painter, const QRectF &place, const RatingSeries &ratings, const Colours &colours,
                 double unit, double dot)
{
    const double edge = (dot + 1.0) * unit;
    const QRectF inside = place.adjusted(edge, edge, -edge, -edge);
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
        const double top = heightOf(spread.quartiles->high) - dot * unit;
        const double bottom = heightOf(spread.quartiles->low) + dot * unit;
        painter.drawRoundedRect(QRectF(QPointF(place.left(), top), QPointF(place.right(), bottom)), kRoundBand * unit,
                                kRoundBand * unit);
    }
    painter.setBrush(colours.chartMedian);
    for (const RatedDay &point : ratings.points)
        painter.drawEllipse(QPointF(placeOf(point.day), heightOf(point.rating)), dot * unit, dot * unit);
    painter.restore();
}

/// The width of one of so many months in a place of that width.
double monthWidth(double width, std::size_t months, double unit)
{
    const auto count = static_cast<double>(months);
    return (width - (count - 1) * kMonthGap * unit) / count;
}

} // namespace

void drawSmallRatings(QPainter &painter, const QRectF &place, const RatingSeries &ratings, const Colours &colours,
                      double unit)
{
    drawRatings(painter, place, ratings, colours, unit, ratings.points.size() > kMany ? kSmallDot : kDot);
}

void drawMonthsOfRatings(QPainter &painter, const QRectF &place, const RatingSeries &ratings, const Colours &colours,
                         const QFont &labels, const QLocale &locale, double unit)
{
    const std::vector<RatingSeries> months = monthByMonth(ratings);
    const double width = monthWidth(place.width(), months.size(), unit);
    painter.save();
    painter.setFont(labels);
    const double letters = painter.fontMetrics().height();
    QRectF panel(place.topLeft(), QSizeF(width, place.height() - letters - kLabelGap * unit));
    for (const RatingSeries &month : months) {
        drawRatings(painter, panel, month, colours, unit, kSmallDot);
        painter.setPen(colours.textMuted);
        drawText(painter, QRectF(panel.left(), place.bottom() - letters, panel.width(), letters),
                 Qt::AlignCenter | Qt::TextDontClip,
                 locale.standaloneMonthName(month.from.month(), QLocale::NarrowFormat));
        panel.translate(width + kMonthGap * unit, 0.0);
    }
    painter.restore();
}

int monthLettersHeight(int fontHeight)
{
    return fontHeight + static_cast<int>(kLabelGap);
}

std::vector<RatingSeries> monthByMonth(const RatingSeries &ratings)
{
    std::vector<RatingSeries> months;
    for (YearMonth month = ratings.from; month <= ratings.to; month = month.plusMonths(1)) {
        RatingSeries &one = months.emplace_back();
        one.author = ratings.author;
        one.dimension = ratings.dimension;
        one.from = one.to = month;
        std::ranges::copy_if(ratings.points, std::back_inserter(one.points),
                             [month](const RatedDay &point) { return YearMonth::of(point.day) == month; });
    }
    return months;
}

std::optional<std::size_t> monthAt(double x, double width, std::size_t months, double unit)
{
    const double step = monthWidth(width, months, unit) + kMonthGap * unit;
    if (x < 0.0 || x >= width || std::fmod(x, step) > step - kMonthGap * unit)
        return std::nullopt;
    return static_cast<std::size_t>(x / step);
}

} // namespace hearth
