// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/timechart.h"
#include "insights/feelings.h"

namespace hearth {

/// Which feelings one person picked when: a row a feeling, the most often picked above, a field a step of time, the
/// fuller the more often. The full form also writes how often into each field.
class FeelingChart final : public TimeChart
{
    Q_OBJECT
public:
    /// How many feelings are shown in the full form and in a panel.
    static constexpr std::size_t kMaxRows = 12;
    static constexpr std::size_t kMaxRowsInPanel = 5;

    FeelingChart(FeelingSeries series, ChartStyle style, ChartWords words, const QLocale &locale = QLocale());

    /// What is shown of it.
    [[nodiscard]] const FeelingSeries &feelings() const { return m_series; }
    /// Every field with something in it, by step and from the top down.
    [[nodiscard]] std::vector<ChartSpot> spots() const override;

protected:
    void paintBelow(QPainter &painter) const override;
    void paintAbove(QPainter &painter) const override;

private:
    [[nodiscard]] QRectF fieldOf(std::size_t row, std::size_t step) const;
    [[nodiscard]] double shareOf(int count) const;

    FeelingSeries m_series;
    int m_most = 1;
};

} // namespace hearth
