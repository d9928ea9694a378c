// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartsheet.h"

#include <QGraphicsLayout>
#include <QPainter>

#include <algorithm>

namespace hearth {

namespace {

constexpr double kLowerChart = 0.75; // height of each chart below the first, of that of the first

} // namespace

ChartSheet::ChartSheet(std::vector<std::unique_ptr<TimeChart>> charts)
{
    m_scene.setItemIndexMethod(QGraphicsScene::NoIndex);
    double edge = 0.0;
    for (auto &chart : charts) {
        edge = std::max(edge, chart->leftEdge());
        m_charts.push_back(chart.get());
        m_scene.addItem(chart.release());
    }
    for (TimeChart *chart : m_charts)
        chart->setLeftEdge(edge);
    setSize(naturalSize());
}

ChartSheet::~ChartSheet() = default;

void ChartSheet::standBeside(const ChartSheet &other, double width)
{
    for (std::size_t i = 0; i < std::min(m_charts.size(), other.m_charts.size()); ++i) {
        m_charts[i]->setLeftEdge(other.m_charts[i]->leftEdge());
        m_charts[i]->setLeastRooms(other.m_charts[i]->rooms(width));
    }
}

double ChartSheet::heightOf(std::size_t charts)
{
    return 1.0 + kLowerChart * static_cast<double>(charts - 1);
}

QString ChartSheet::title() const
{
    return m_charts.front()->words().title;
}

QSizeF ChartSheet::naturalSize() const
{
    const QSizeF one = m_charts.front()->naturalSize();
    return {one.width(), one.height() * heightOf(m_charts.size())};
}

void ChartSheet::setSize(const QSizeF &size)
{
    m_size = size;
    const double first = size.height() / heightOf(m_charts.size());
    double top = 0.0;
    for (TimeChart *chart : m_charts) {
        const double height = chart == m_charts.front() ? first : first * kLowerChart;
        chart->setPos(0, top);
        chart->resize(size.width(), height);
        chart->layout()->activate();
        top += height;
    }
    m_scene.setSceneRect(QRectF(QPointF(0, 0), size));
}

void ChartSheet::draw(QPainter &painter, const QRectF &part)
{
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    m_scene.render(&painter, part, part, Qt::IgnoreAspectRatio);
}

std::vector<ChartSpot> ChartSheet::spots() const
{
    std::vector<ChartSpot> all;
    for (std::size_t i = 0; i < m_charts.size(); ++i) {
        for (ChartSpot spot : m_charts[i]->spots()) {
            spot.place += m_charts[i]->pos();
            spot.chart = i;
            all.push_back(std::move(spot));
        }
    }
    return all;
}

std::vector<QRectF> ChartSheet::plots() const
{
    std::vector<QRectF> all;
    for (const TimeChart *chart : m_charts)
        all.push_back(chart->plotArea().translated(chart->pos()));
    return all;
}

TimeScale ChartSheet::timeScale() const
{
    return m_charts.front()->timeScale();
}

} // namespace hearth
