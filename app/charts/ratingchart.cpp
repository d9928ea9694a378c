// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/ratingchart.h"

#include "wording/wording.h"

#include <QLineSeries>
#include <QPainter>
#include <QScatterSeries>

#include <algorithm>

namespace hearth {

namespace {

constexpr double kHeadroom = 0.5; // keeps whole the points at 1 and 7
constexpr double kMiddle = 0.5;   // of a month
constexpr double kInset = 0.12;   // of a month's width, left free at both of its ends
constexpr double kPointOpacity = 0.5;
constexpr double kBandEdgeOpacity = 0.45;
constexpr double kWhiskerOpacity = 0.5;
constexpr double kWidestBand = 32.0; // pixels, twice that in the full form

QColor faded(QColor colour, double opacity)
{
    colour.setAlphaF(static_cast<float>(opacity));
    return colour;
}

/// Where a day stands on the axis of months.
double placeOf(QDate day, YearMonth from)
{
    const YearMonth month = YearMonth::of(day);
    const double share = (day.day() - 0.5) / day.daysInMonth();
    return month.monthsSince(from) + kInset + share * (1.0 - 2 * kInset);
}

} // namespace

RatingChart::RatingChart(RatingSeries series, ChartStyle style, ChartWords words, const QLocale &locale)
    : MonthChart(std::move(style), std::move(words), series.from, static_cast<int>(series.months.size()), locale)
    , m_series(std::move(series))
{
    const bool full = this->styling().form == ChartForm::Full;
    std::vector<ValueLabel> labels;
    for (int rating = kLowestRating; rating <= kHighestRating; rating += full ? 1 : 3) {
        QString text = this->locale().toString(rating);
        const QString &word = rating == kLowestRating    ? this->words().lowest
                              : rating == kHighestRating ? this->words().highest
                                                         : QString();
        if (full && !word.isEmpty())
            text = tr("%1  %2", "what a rating means, then the rating, beside an axis").arg(word, text);
        labels.push_back({static_cast<double>(rating), text});
    }
    setValueAxis(kLowestRating - kHeadroom, kHighestRating + kHeadroom, 1.0, std::move(labels));

    std::vector<QString> numbers;
    for (const MonthOfRatings &month : m_series.months)
        numbers.push_back(this->locale().toString(month.n));
    setNumbers(full ? tr("ratings", "before the number of ratings under each month")
                    : tr("n", "before the number of ratings under each month, very short"),
               std::move(numbers));

    addStretches();
    addRatings();
    addMedians();
    setKey(key());
}

void RatingChart::addStretches()
{
    QLineSeries *stretch = nullptr;
    for (std::size_t i = 0; i < m_series.months.size(); ++i) {
        const MonthOfRatings &month = m_series.months[i];
        if (!stretch && month.joinedToNext) {
            stretch = new QLineSeries;
            stretch->setObjectName(QLatin1String(kStretch));
            stretch->setPen(
                QPen(styling().colours.chartMedian, styling().lineWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        }
        if (!stretch)
            continue;
        stretch->append(static_cast<double>(i) + kMiddle, month.median.value_or(0.0));
        if (!month.joinedToNext) {
            addOnAxes(stretch);
            stretch = nullptr;
        }
    }
}

void RatingChart::addRatings()
{
    auto *ratings = new QScatterSeries;
    ratings->setObjectName(QLatin1String(kRatings));
    ratings->setMarkerShape(QScatterSeries::MarkerShapeCircle);
    ratings->setMarkerSize(styling().pointSize);
    ratings->setBrush(faded(styling().colours.chartPoint, kPointOpacity));
    ratings->setPen(QPen(styling().colours.chartPoint, 1.0));
    for (const RatedDay &point : m_series.points)
        ratings->append(placeOf(point.day, m_series.from), point.rating);
    addOnAxes(ratings);
}

std::vector<ChartSpot> RatingChart::spots() const
{
    std::vector<ChartSpot> spots;
    for (const RatedDay &point : m_series.points) {
        const QString words = tr("%1: %2, %3", "a day, a rating, what it means")
                                  .arg(locale().toString(point.day, QLocale::ShortFormat),
                                       locale().toString(point.rating), ratingWord(point.rating));
        spots.push_back({at(placeOf(point.day, m_series.from), point.rating), point.day, point.day, words});
    }
    return spots;
}

void RatingChart::addMedians()
{
    auto *medians = new QScatterSeries;
    medians->setObjectName(QLatin1String(kMedians));
    medians->setMarkerShape(QScatterSeries::MarkerShapeRotatedRectangle);
    medians->setMarkerSize(styling().medianSize);
    medians->setBrush(styling().colours.chartMedian);
    medians->setPen(QPen(styling().colours.surface, 1.0));
    for (std::size_t i = 0; i < m_series.months.size(); ++i) {
        const MonthOfRatings &month = m_series.months[i];
        if (month.showsMedian() && month.median)
            medians->append(static_cast<double>(i) + kMiddle, *month.median);
    }
    addOnAxes(medians);
}

std::vector<MonthChart::KeyEntry> RatingChart::key() const
{
    const bool anyMedian = std::ranges::any_of(m_series.months, &MonthOfRatings::showsMedian);
    const bool anyBand = std::ranges::any_of(m_series.months, [](const auto &month) { return !!month.quartiles; });
    const bool anyWhisker = std::ranges::any_of(m_series.months, [](const auto &month) { return !!month.whisker(); });

    std::vector<KeyEntry> entries;
    if (!m_series.points.empty()) {
        entries.push_back({tr("one rating"), [this](QPainter &painter, const QRectF &place) {
                               painter.setPen(QPen(styling().colours.chartPoint, 1.0));
                               painter.setBrush(faded(styling().colours.chartPoint, kPointOpacity));
                               painter.drawEllipse(place.center(), styling().pointSize / 2, styling().pointSize / 2);
                           }});
    }
    if (anyMedian) {
        entries.push_back({tr("median of a month with three or more"), [this](QPainter &painter, const QRectF &place) {
                               const double half = styling().medianSize / 2;
                               const QPointF centre = place.center();
                               painter.setPen(QPen(styling().colours.chartMedian, styling().lineWidth));
                               const QPointF reach(place.width() * 0.42, 0);
                               painter.drawLine(centre - reach, centre + reach);
                               painter.setPen(Qt::NoPen);
                               painter.setBrush(styling().colours.chartMedian);
                               painter.drawPolygon(QPolygonF{centre - QPointF(half, 0), centre - QPointF(0, half),
                                                             centre + QPointF(half, 0), centre + QPointF(0, half)});
                           }});
    }
    if (anyBand) {
        entries.push_back(
            {tr("middle half of a month with five or more"), [this](QPainter &painter, const QRectF &place) {
                 const double side = place.height() * 0.66;
                 paintBand(painter, QRectF(place.center().x() - side / 2, place.center().y() - side / 2, side, side));
             }});
    }
    if (anyWhisker) {
        entries.push_back(
            {tr("least to greatest of a month with three or four"), [this](QPainter &painter, const QRectF &place) {
                 const QPointF reach(0, place.height() * 0.36);
                 paintWhisker(painter, place.center() - reach, place.center() + reach);
             }});
    }
    return entries;
}

void RatingChart::paintBand(QPainter &painter, const QRectF &band) const
{
    painter.setPen(QPen(faded(styling().colours.chartMedian, kBandEdgeOpacity), 1.0));
    painter.setBrush(styling().colours.chartBand);
    painter.drawRoundedRect(band, 2, 2);
}

void RatingChart::paintWhisker(QPainter &painter, QPointF top, QPointF bottom) const
{
    const bool full = styling().form == ChartForm::Full;
    const QPointF cap(styling().pointSize / 2, 0);
    painter.setPen(QPen(faded(styling().colours.chartMedian, kWhiskerOpacity), full ? 1.5 : 1.0));
    painter.drawLine(top, bottom);
    painter.drawLine(top - cap, top + cap);
    painter.drawLine(bottom - cap, bottom + cap);
}

void RatingChart::paintBelow(QPainter &painter) const
{
    const bool full = styling().form == ChartForm::Full;
    const double half = std::min(slot() * (1.0 - 2 * kInset), full ? 2 * kWidestBand : kWidestBand) / 2;
    for (std::size_t i = 0; i < m_series.months.size(); ++i) {
        const MonthOfRatings &month = m_series.months[i];
        const double middle = static_cast<double>(i) + kMiddle;
        if (month.quartiles) {
            // A band of no height is still seen.
            const QPointF reach(half, 1.0);
            paintBand(painter,
                      QRectF(at(middle, month.quartiles->high) - reach, at(middle, month.quartiles->low) + reach));
        } else if (const auto whisker = month.whisker()) {
            paintWhisker(painter, at(middle, whisker->high), at(middle, whisker->low));
        }
    }
}

} // namespace hearth
