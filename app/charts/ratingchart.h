// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/monthchart.h"
#include "insights/series.h"

namespace hearth {

/// One person's ratings of one dimension, month by month, on an axis that is always 1 to 7. Every rating is a
/// point, placed within its month by its day. Where a month has enough ratings there is a median, and about it a
/// whisker or the quartile band; lines join only what the series says is joined. A gap stays a gap.
class RatingChart final : public MonthChart
{
    Q_OBJECT
public:
    RatingChart(RatingSeries series, ChartStyle style, ChartWords words, const QLocale &locale = QLocale());

    [[nodiscard]] const RatingSeries &ratings() const { return m_series; }
    /// Every rating.
    [[nodiscard]] std::vector<ChartSpot> spots() const override;

    /// objectName of the scatter of every rating, of the scatter of medians, and of each joined stretch.
    static constexpr const char *kRatings = "ratings";
    static constexpr const char *kMedians = "medians";
    static constexpr const char *kStretch = "stretch";

protected:
    void paintBelow(QPainter &painter) const override;

private:
    void addStretches();
    void addRatings();
    void addMedians();
    [[nodiscard]] std::vector<KeyEntry> key() const;
    void paintBand(QPainter &painter, const QRectF &band) const;
    void paintWhisker(QPainter &painter, QPointF top, QPointF bottom) const;

    RatingSeries m_series;
};

} // namespace hearth
