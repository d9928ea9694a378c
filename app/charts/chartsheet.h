// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/drawing.h"
#include "charts/timechart.h"

#include <QGraphicsScene>

#include <memory>
#include <vector>

namespace hearth {

/// Charts of the same months under one another, on one axis of time. Never one over the other.
class ChartSheet final : public Drawing
{
public:
    /// At least one, from the top down.
    explicit ChartSheet(std::vector<std::unique_ptr<TimeChart>> charts);
    ~ChartSheet() override;

    /// How much higher so many charts are than the first alone.
    [[nodiscard]] static double heightOf(std::size_t charts);

    /// Lets the plots stand as those of another sheet that is as wide, so that both have the same axes beside each
    /// other. Before the sheet has its size.
    void standBeside(const ChartSheet &other, double width);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QSizeF naturalSize() const override;
    void setSize(const QSizeF &size) override;
    [[nodiscard]] QSizeF size() const override { return m_size; }
    void draw(QPainter &painter, const QRectF &part) override;

    /// What can be pointed at, chart after chart.
    [[nodiscard]] std::vector<ChartSpot> spots() const;
    [[nodiscard]] TimeScale timeScale() const;
    /// Where the marks of each chart stand.
    [[nodiscard]] std::vector<QRectF> plots() const;
    [[nodiscard]] const std::vector<TimeChart *> &charts() const { return m_charts; }

private:
    QGraphicsScene m_scene; // owns the charts
    std::vector<TimeChart *> m_charts;
    QSizeF m_size;
};

} // namespace hearth
