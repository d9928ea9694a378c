// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/timechart.h"
#include "insights/series.h"

namespace hearth {

/// How often something happened, step by step: bars from zero on an axis of whole numbers. A step without a journal is
/// left blank, without even a base line; one with a journal and nothing in it says 0. In the full form a bar shows its
/// parts, from the first one below, each with a pattern of its own.
class CountChart final : public TimeChart
{
    Q_OBJECT
public:
    CountChart(CountSeries series, ChartStyle style, ChartWords words, const QLocale &locale = QLocale());

    [[nodiscard]] const CountSeries &counts() const { return m_series; }

    /// Every step of the journal.
    [[nodiscard]] std::vector<ChartSpot> spots() const override;

protected:
    void paintBelow(QPainter &painter) const override;
    void paintAbove(QPainter &painter) const override;

private:
    [[nodiscard]] std::vector<KeyEntry> key() const;
    [[nodiscard]] QString wordsOf(const StepCount &step) const;

    CountSeries m_series;
};

} // namespace hearth
