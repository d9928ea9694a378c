// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/ratingchart.h"

#include "report/datewords.h"
#include "wording/wording.h"

#include <QPainter>

#include <algorithm>

namespace hearth {

namespace {

constexpr double kHeadroom = 0.5; // keeps whole the points at 1 and 7
constexpr double kMiddle = 0.5;   // of a step
constexpr double kInset = 0.12;   // of a step's width, left free at both of its ends
// Of a step's width, and of their ordinary size.
constexpr double kPointOfStep = 0.45;
constexpr double kMedianOfStep = 0.9;
constexpr double kLineOfStep = 0.6;
constexpr double kSmallest = 0.4;
constexpr double kPointOpacity = 0.5;
constexpr qsizetype kPiece = 16;     // points of a line that are drawn at once
constexpr double kWidestBand = 32.0; // pixels, twice that in the full form

QColor faded(QColor colour, double opacity)
{
    colour.setAlphaF(static_cast<float>(opacity));
    return colour;
}

/// Where a day stands on the axis.
double placeOf(QDate day, const RatingSeries &series)
{
    const MonthRange step = stepAround(YearMonth::of(day), series.step);
    const QDate first = step.first.firstDay();
    const double share =
        (static_cast<double>(first.daysTo(day)) + 0.5) / static_cast<double>(first.daysTo(step.last.lastDay()) + 1);
    return step.first.monthsSince(series.from) / monthsIn(series.step) + kInset + share * (1.0 - 2 * kInset);
}

} // namespace

RatingChart::RatingChart(RatingSeries series, ChartStyle style, ChartWords words, const QLocale &locale)
    : TimeChart(std::move(style), std::move(words), {series.from, series.step, static_cast<int>(series.steps.size())},
                locale)
    , m_series(std::move(series))
    , m_marks(marksOf(m_series))
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
    for (const StepOfRatings &step : m_series.steps)
        numbers.push_back(this->locale().toString(step.n));
    // Small, what the numbers count is said above all charts.
    setNumbers(full ? tr("ratings", "before the number of ratings under each step of time") : QString(),
               std::move(numbers));

    setKey(key());
}

RatingChart::Marks RatingChart::marksOf(const RatingSeries &series) const
{
    Marks marks;
    for (const RatedDay &point : series.points)
        marks.ratings.emplace_back(placeOf(point.day, series), point.rating);
    QPolygonF stretch;
    for (std::size_t i = 0; i < series.steps.size(); ++i) {
        const StepOfRatings &step = series.steps[i];
        const double middle = static_cast<double>(i) + kMiddle;
        if (step.quartiles)
            marks.bands.push_back({middle, *step.quartiles});
        else if (const auto whisker = step.whisker())
            marks.whiskers.push_back({middle, *whisker});
        if (!step.showsMedian() || !step.median)
            continue;
        marks.medians.emplace_back(middle, *step.median);
        stretch << marks.medians.back();
        if (step.joinedToNext)
            continue;
        if (stretch.size() > 1)
            marks.stretches.push_back(stretch);
        stretch.clear();
    }
    return marks;
}

std::vector<ChartSpot> RatingChart::spots() const
{
    std::vector<ChartSpot> spots;
    for (const RatedDay &point : m_series.points) {
        const QString words =
            tr("%1: %2, %3", "a day, a rating, what it means")
                .arg(dayInWords(point.day, locale()), locale().toString(point.rating), ratingWord(point.rating));
        spots.push_back({at(placeOf(point.day, m_series), point.rating), point.day, point.day, words});
    }
    return spots;
}

std::vector<TimeChart::KeyEntry> RatingChart::key() const
{
    struct Named final
    {
        QString median;
        QString band;
        QString whisker;
    };
    const auto named = [this]() -> Named {
        switch (m_series.step) {
        case Step::Month:
            return {tr("the middle one of a month with three or more"),
                    tr("the middle half of a month with five or more"),
                    tr("lowest to highest of a month with three or four")};
        case Step::Quarter:
            return {tr("the middle one of a quarter with three or more"),
                    tr("the middle half of a quarter with five or more"),
                    tr("lowest to highest of a quarter with three or four")};
        case Step::Year:
            break;
        }
        return {tr("the middle one of a year with three or more"), tr("the middle half of a year with five or more"),
                tr("lowest to highest of a year with three or four")};
    }();
    std::vector<KeyEntry> entries;
    if (!m_marks.ratings.empty()) {
        entries.push_back({tr("one rating"), [this](QPainter &painter, const QRectF &place) {
                               paintRating(painter, place.center(), styling().pointSize);
                           }});
    }
    if (!m_marks.medians.empty()) {
        entries.push_back({named.median, [this](QPainter &painter, const QRectF &place) {
                               const QPointF centre = place.center();
                               painter.setPen(QPen(styling().colours.chartMedian, styling().lineWidth));
                               const QPointF reach(place.width() * 0.42, 0);
                               painter.drawLine(centre - reach, centre + reach);
                               paintMedian(painter, centre, styling().medianSize);
                           }});
    }
    if (!m_marks.bands.empty()) {
        entries.push_back(
            {named.band, [this](QPainter &painter, const QRectF &place) {
                 const double side = place.height() * 0.66;
                 paintBand(painter, QRectF(place.center().x() - side / 2, place.center().y() - side / 2, side, side));
             }});
    }
    if (!m_marks.whiskers.empty()) {
        entries.push_back({named.whisker, [this](QPainter &painter, const QRectF &place) {
                               const QPointF reach(0, place.height() * 0.36);
                               paintWhisker(painter, place.center() - reach, place.center() + reach);
                           }});
    }
    return entries;
}

void RatingChart::paintBand(QPainter &painter, const QRectF &band) const
{
    if (isDense())
        return painter.fillRect(band, styling().colours.chartBand);
    painter.setPen(QPen(styling().colours.chartPoint, 1.0));
    painter.setBrush(styling().colours.chartBand);
    painter.drawRoundedRect(band, 2, 2);
}

void RatingChart::paintWhisker(QPainter &painter, QPointF top, QPointF bottom) const
{
    const bool full = styling().form == ChartForm::Full;
    const QPointF cap(styling().pointSize / 2, 0);
    painter.setPen(QPen(styling().colours.chartPoint, full ? 1.5 : 1.0));
    painter.drawLine(top, bottom);
    if (isDense())
        return;
    painter.drawLine(top - cap, top + cap);
    painter.drawLine(bottom - cap, bottom + cap);
}

double RatingChart::pointSize() const
{
    return std::clamp(slot() * kPointOfStep, styling().pointSize * kSmallest, styling().pointSize);
}

double RatingChart::medianSize() const
{
    return std::clamp(slot() * kMedianOfStep, styling().medianSize * kSmallest, styling().medianSize);
}

double RatingChart::lineWidth() const
{
    return std::clamp(slot() * kLineOfStep, styling().lineWidth * kSmallest, styling().lineWidth);
}

void RatingChart::paintRating(QPainter &painter, QPointF centre, double size) const
{
    painter.setPen(size < styling().pointSize ? QPen(Qt::NoPen) : QPen(styling().colours.chartPoint, 1.0));
    painter.setBrush(faded(styling().colours.chartPoint, kPointOpacity));
    painter.drawEllipse(centre, size / 2, size / 2);
}

void RatingChart::paintMedian(QPainter &painter, QPointF centre, double size) const
{
    const QPointF across(size / 2, 0);
    const QPointF along(0, size / 2);
    painter.setPen(size < styling().medianSize ? QPen(Qt::NoPen) : QPen(styling().colours.surface, 1.0));
    painter.setBrush(styling().colours.chartMedian);
    painter.drawPolygon(QPolygonF{centre - across, centre - along, centre + across, centre + along});
}

void RatingChart::paintBelow(QPainter &painter) const
{
    const bool full = styling().form == ChartForm::Full;
    const double half = std::min(slot() * (1.0 - 2 * kInset), full ? 2 * kWidestBand : kWidestBand) / 2;
    const QPointF reach(half, 1.0); // a band of no height is still seen
    for (const auto &[middle, values] : m_marks.bands)
        paintBand(painter, QRectF(at(middle, values.high) - reach, at(middle, values.low) + reach));
    for (const auto &[middle, values] : m_marks.whiskers)
        paintWhisker(painter, at(middle, values.high), at(middle, values.low));
}

void RatingChart::paintAbove(QPainter &painter) const
{
    const QRectF shown = shownBy(painter);
    const auto paintAll = [&](const std::vector<QPointF> &places, double mark, const auto &paint) {
        for (const QPointF &place : places) {
            const QPointF centre = at(place.x(), place.y());
            if (centre.x() > shown.left() - mark && centre.x() < shown.right() + mark)
                paint(centre);
        }
    };
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(styling().colours.chartMedian, lineWidth(), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    for (const QPolygonF &stretch : m_marks.stretches) {
        // Piece by piece, each from the end of the one before: as one, Qt takes a hundred times as long for fifty
        // years.
        for (qsizetype begin = 0; begin + 1 < stretch.size(); begin += kPiece - 1) {
            QPolygonF line;
            for (const QPointF &place : stretch.mid(begin, kPiece))
                line << at(place.x(), place.y());
            painter.drawPolyline(line);
        }
    }
    paintAll(m_marks.ratings, pointSize(), [&](QPointF centre) { paintRating(painter, centre, pointSize()); });
    paintAll(m_marks.medians, medianSize(), [&](QPointF centre) { paintMedian(painter, centre, medianSize()); });
}

} // namespace hearth
