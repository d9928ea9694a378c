// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartcontent.h"
#include "theme/theme.h"

#include <QWidget>

#include <functional>

namespace hearth {

class ChartPanel;
class DrawingQueue;
class PanelGrid;

/// A chart among those that stand small.
struct SmallChart final
{
    ChartTopic topic;
    /// Whose ratings and feelings; what is counted is of both.
    PartnerId author;
};

/// Small charts, each of which can be opened: as many beside each other as there is room for, or where both look the
/// two of a topic beside each other.
class ChartGrid final : public QWidget
{
    Q_OBJECT
public:
    enum class Columns { AsManyAsFit, Pairs };
    using ContentSource = std::function<ChartContent(const SmallChart &chart)>;

    ChartGrid(const Theme &theme, DrawingQueue &queue, Columns columns, QWidget *parent = nullptr);

    /// The panels stay where there are charts of the same topics.
    void setCharts(const std::vector<SmallChart> &charts, const ContentSource &contentOf);
    [[nodiscard]] const std::vector<ChartPanel *> &panels() const { return m_panels; }
    /// Gives the keyboard back to the panel that was opened last, or another of that topic.
    void focusOn(const ChartTopic &topic);

signals:
    /// It is to be shown large.
    void opened(const hearth::ChartTopic &topic);

private:
    void rebuild(const std::vector<SmallChart> &charts);

    const Theme &m_theme;
    DrawingQueue &m_queue;
    PanelGrid *m_grid;
    std::vector<ChartPanel *> m_panels;
    std::size_t m_lastOpened = 0;
};

} // namespace hearth
