// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panelgrid.h"

#include "theme/theme.h"

#include <QEvent>
#include <QGridLayout>

#include <algorithm>

namespace hearth {

PanelGrid::PanelGrid(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QGridLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(spacing::large);
}

void PanelGrid::setPanels(const QList<QWidget *> &panels)
{
    qDeleteAll(m_panels);
    m_panels = panels;
    for (QWidget *panel : m_panels)
        panel->setParent(this);
    m_columns = 0;
    arrange();
    for (QWidget *panel : m_panels)
        panel->show();
}

void PanelGrid::setMostColumns(int columns)
{
    m_most = columns;
    arrange();
}

int PanelGrid::columnsFor(int width) const
{
    int panel = 1;
    for (const QWidget *each : m_panels)
        panel = std::max(panel, each->sizeHint().width());
    return std::clamp((width + spacing::large) / (panel + spacing::large), 1, m_most);
}

void PanelGrid::arrange()
{
    const int columns = columnsFor(width());
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (int column = 0; column < kMaxColumns; ++column)
        m_layout->setColumnStretch(column, column < columns ? 1 : 0);
    for (qsizetype i = 0; i < m_panels.size(); ++i) {
        const int place = static_cast<int>(i);
        m_layout->removeWidget(m_panels.at(i));
        m_layout->addWidget(m_panels.at(i), place / columns, place % columns);
    }
}

void PanelGrid::resizeEvent(QResizeEvent *)
{
    arrange();
}

void PanelGrid::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        arrange();
    QWidget::changeEvent(event);
}

} // namespace hearth
