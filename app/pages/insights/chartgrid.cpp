// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/insights/chartgrid.h"

#include "pages/insights/chartpanel.h"
#include "widgets/arrange.h"
#include "widgets/panelgrid.h"

#include <algorithm>

namespace hearth {

ChartGrid::ChartGrid(const Theme &theme, DrawingQueue &queue, Columns columns, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_queue(queue)
    , m_grid(new PanelGrid)
{
    constexpr int kPair = 2;
    if (columns == Columns::Pairs)
        m_grid->setMostColumns(kPair);
    inColumn(this, {m_grid});
}

void ChartGrid::setCharts(const std::vector<SmallChart> &charts, const ContentSource &contentOf)
{
    if (!std::ranges::equal(charts, m_panels, {}, &SmallChart::topic, &ChartPanel::topic))
        rebuild(charts);
    for (std::size_t i = 0; i < charts.size(); ++i)
        m_panels[i]->setContent(contentOf(charts[i]));
}

void ChartGrid::rebuild(const std::vector<SmallChart> &charts)
{
    m_panels.clear();
    QList<QWidget *> widgets;
    for (const SmallChart &chart : charts) {
        auto *panel = new ChartPanel(m_theme, chart.topic, m_queue, m_grid);
        connect(panel, &ChartPanel::clicked, this, [this, topic = chart.topic, place = m_panels.size()] {
            m_lastOpened = place;
            emit opened(topic);
        });
        m_panels.push_back(panel);
        widgets.append(panel);
    }
    m_grid->setPanels(widgets);
}

void ChartGrid::focusOn(const ChartTopic &topic)
{
    const auto isOf = [&topic](const ChartPanel *panel) { return panel->topic() == topic; };
    auto panel = m_panels.begin();
    if (m_lastOpened < m_panels.size() && isOf(m_panels[m_lastOpened]))
        panel += static_cast<std::ptrdiff_t>(m_lastOpened);
    else
        panel = std::ranges::find_if(m_panels, isOf);
    if (panel != m_panels.end())
        (*panel)->setFocus(Qt::OtherFocusReason);
}

} // namespace hearth
