// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/insights/numberspane.h"

#include "widgets/arrange.h"
#include "widgets/plainlabel.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

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
    , m_parts(inColumn(spacing::medium))
    , m_below(inColumn(spacing::medium))
{
    inColumn(this, spacing::medium, {m_parts, m_below});
    connect(&theme, &Theme::changed, this, qOverload<>(&NumbersPane::fit), Qt::QueuedConnection);
}

NumbersPane::Table NumbersPane::makeTable(QVBoxLayout *layout)
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
    layout->addWidget(made.title);
    layout->addWidget(view);
    return made;
}

void NumbersPane::showIn(std::vector<Table> &tables, QVBoxLayout *layout, std::vector<TitledNumbers> all)
{
    while (tables.size() < all.size())
        tables.push_back(makeTable(layout));
    all.resize(tables.size());
    for (std::size_t i = 0; i < tables.size(); ++i) {
        const Table &table = tables[i];
        auto &[title, numbers] = all[i];
        const bool isUsed = !title.isEmpty();
        table.view->setVisible(isUsed);
        table.title->setVisible(isUsed);
        table.model->setTable(std::move(numbers));
        table.title->setText(title);
        table.view->setAccessibleName(tr("Table: %1", "the statement that was rated").arg(title));
        fit(table);
    }
}

void NumbersPane::setContent(const ChartContent &content)
{
    std::vector<TitledNumbers> all;
    for (const ChartPart &part : content.parts)
        all.push_back({part.title, tableOf(part)});
    showIn(m_tables, m_parts, std::move(all));
}

void NumbersPane::setGlances(std::vector<TitledNumbers> years)
{
    showIn(m_glances, m_below, std::move(years));
}

void NumbersPane::resizeEvent(QResizeEvent *)
{
    fit();
}

void NumbersPane::fit()
{
    for (const std::vector<Table> *tables : {&m_tables, &m_glances}) {
        for (const Table &table : *tables)
            fit(table);
    }
}

void NumbersPane::fit(const Table &table) const
{
    QHeaderView *header = table.view->horizontalHeader();
    if (table.model->columnCount() == 0)
        return;
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

} // namespace hearth
