// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/timechart.h"
#include "insights/series.h"

#include <QPolygonF>

#include <vector>

namespace hearth {

/// One person's ratings of one dimension, step by step, on an axis that is always 1 to 7. Every rating is a point,
/// placed within its step by its day. Where a step has enough ratings there is a median, and about it a whisker or the
/// quartile band; lines join only what the series says is joined. A gap stays a gap.
class RatingChart final : public TimeChart
{
    Q_OBJECT
public:
    RatingChart(RatingSeries series, ChartStyle style, ChartWords words, const QLocale &locale = QLocale());

    /// What is drawn of the series, each place as steps since the first began and a rating.
    struct Marks final
    {
        /// A stretch of the scale about the middle of a step.
        struct Spread final
        {
            double middle = 0.0;
            Interval values;

            friend bool operator==(const Spread &, const Spread &) = default;
        };
        /// Every rating, from the first day to the last.
        std::vector<QPointF> ratings;
        std::vector<QPointF> medians;
        /// Medians that a line joins.
        std::vector<QPolygonF> stretches;
        std::vector<Spread> bands;
        std::vector<Spread> whiskers;
    };

    [[nodiscard]] const RatingSeries &ratings() const { return m_series; }
    [[nodiscard]] const Marks &marks() const { return m_marks; }
    /// How wide points, medians and lines are drawn, in pixels: as the style says, and smaller where steps are narrow,
    /// so that decades do not run together. True once the chart has its size.
    [[nodiscard]] double pointSize() const;
    [[nodiscard]] double medianSize() const;
    [[nodiscard]] double lineWidth() const;
    /// Marks are smaller than the style says, and so have no outlines.
    [[nodiscard]] bool isDense() const { return pointSize() < styling().pointSize; }
    /// Every rating.
    [[nodiscard]] std::vector<ChartSpot> spots() const override;

protected:
    void paintBelow(QPainter &painter) const override;
    void paintAbove(QPainter &painter) const override;

private:
    [[nodiscard]] Marks marksOf(const RatingSeries &series) const;
    [[nodiscard]] std::vector<KeyEntry> key() const;
    void paintBand(QPainter &painter, const QRectF &band) const;
    void paintWhisker(QPainter &painter, QPointF top, QPointF bottom) const;
    void paintRating(QPainter &painter, QPointF centre, double size) const;
    void paintMedian(QPainter &painter, QPointF centre, double size) const;

    RatingSeries m_series;
    Marks m_marks;
};

} // namespace hearth
