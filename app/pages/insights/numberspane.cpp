// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/insights/numberspane.h"

#include "widgets/plainlabel.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace hearth {

namespace {

constexpr int kMaxRowsInSight = 12;

int widthNeededFor(const QTableView &table)
{
    const QAbstractItemView &view = table; // where the hint can be asked for
    int width = 2 * table.frameWidth();
    for (int column = 0; column < table.model()->columnCount(); ++column)
        width += std::max(view.sizeHintForColumn(column), table.horizontalHeader()->sectionSizeHint(column));
    return width;
}

} // namespace

NumbersPane::NumbersPane(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(spacing::medium);
    connect(&theme, &Theme::changed, this, &NumbersPane::fit, Qt::QueuedConnection);
}

void NumbersPane::addTable()
{
    const Table made{new PlainLabel(QString(), Role::Heading, this), new QTableView(this), new NumberTableModel(this)};
    made.title->setWordWrap(true);
    QTableView *view = made.view;
    view->setModel(made.model);
    view->setTabKeyNavigation(false);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setShowGrid(false);
    view->setAlternatingRowColors(true);
    view->setWordWrap(false);
    view->verticalHeader()->hide();
    view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view->horizontalHeader()->setHighlightSections(false);
    m_layout->addWidget(made.title);
    m_layout->addWidget(view);
    m_tables.push_back(made);
}

void NumbersPane::setContent(const ChartContent &content)
{
    while (m_tables.size() < content.parts.size())
        addTable();
    for (std::size_t i = 0; i < m_tables.size(); ++i) {
        const Table &table = m_tables[i];
        const bool isUsed = i < content.parts.size();
        table.view->setVisible(isUsed);
        table.title->setVisible(isUsed && content.parts.size() > 1);
        table.model->setTable(isUsed ? tableOf(content.parts[i]) : NumberTable());
        if (!isUsed)
            continue;
        table.title->setText(content.parts[i].title);
        table.view->setAccessibleName(tr("Table: %1", "the statement that was rated").arg(content.parts[i].title));
    }
    fit();
}

void NumbersPane::resizeEvent(QResizeEvent *)
{
    fit();
}

void NumbersPane::fit()
{
    for (const Table &table : m_tables) {
        QHeaderView *header = table.view->horizontalHeader();
        if (table.model->columnCount() == 0)
            continue;
        header->setSectionResizeMode(QHeaderView::ResizeToContents);
        header->setStretchLastSection(false);
        header->setSectionResizeMode(0, QHeaderView::Stretch);
        const bool isWide = widthNeededFor(*table.view) > width(); // the table itself may have its width only later
        if (isWide)
            header->setSectionResizeMode(0, QHeaderView::ResizeToContents);
        const int rowHeight = table.view->fontMetrics().height() + 2 * spacing::small;
        table.view->verticalHeader()->setDefaultSectionSize(rowHeight);
        const int rows = std::min(table.model->rowCount(), kMaxRowsInSight);
        int height = header->sizeHint().height() + 2 * table.view->frameWidth() + rows * rowHeight;
        height += radius::control; // no row stands in the round corners
        if (isWide)
            height += table.view->horizontalScrollBar()->sizeHint().height();
        table.view->setFixedHeight(height);
    }
}

} // namespace hearth
