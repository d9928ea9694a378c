// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/monthchart.h"
#include "insights/series.h"

namespace hearth {

/// How often something happened, month by month: bars from zero on an axis of whole numbers. A month without a
/// journal is left blank, without even a base line; a month with a journal and nothing in it says 0.
class CountChart final : public MonthChart
{
    Q_OBJECT
public:
    CountChart(CountSeries series, ChartStyle style, ChartWords words, const QLocale &locale = QLocale());

    [[nodiscard]] const CountSeries &counts() const { return m_series; }

    /// Every month of the journal.
    [[nodiscard]] std::vector<ChartSpot> spots() const override;

protected:
    void paintBelow(QPainter &painter) const override;
    void paintAbove(QPainter &painter) const override;

private:
    CountSeries m_series;
};

} // namespace hearth
