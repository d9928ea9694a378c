// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/insights/chartdetail.h"

#include "charts/charttables.h"
#include "pages/insights/chartpicture.h"
#include "pages/insights/glancegrid.h"
#include "widgets/buttons.h"
#include "widgets/card.h"
#include "widgets/plainlabel.h"

#include <QHeaderView>
#include <QPushButton>
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

ChartDetail::ChartDetail(const Theme &theme, DrawingQueue &queue, QWidget *parent)
    : QWidget(parent)
    , m_picture(new ChartPicture(theme, ChartForm::Full, queue, this))
    , m_glance(new GlanceGrid(theme, this))
    , m_summary(new PlainLabel(this))
    , m_numbers(quietButton(tr("Show the numbers"), this))
    , m_table(new QTableView(this))
    , m_ratings(new RatingTable(QLocale(), this))
    , m_counts(new CountTable(tr("Notes", "how many gratitude notes"), QLocale(), this))
{
    connect(m_picture, &ChartPicture::spotChosen, this, &ChartDetail::spotChosen);
    m_summary->setWordWrap(true);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_summary->setContentsMargins(spacing::section, 0, spacing::section, spacing::small); // in line with the chart

    m_table->setTabKeyNavigation(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setHighlightSections(false);
    connect(&theme, &Theme::changed, this, &ChartDetail::fitTable, Qt::QueuedConnection);

    auto *card = new Card(this);
    card->content()->setContentsMargins(spacing::small, spacing::small, spacing::small, spacing::medium);
    card->content()->addWidget(m_picture);
    card->content()->addWidget(m_summary);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::large);
    layout->addWidget(card);
    auto *glance = new Card(this);
    glance->content()->addWidget(new PlainLabel(tr("Week by week, over twelve months"), Role::Heading));
    glance->content()->addWidget(m_glance);
    glance->content()->addWidget(
        paragraph(tr("The fuller the colour, the more. Hatched weeks have nothing in them."), Role::Caption));
    layout->addWidget(glance);
    layout->addWidget(m_numbers, 0, Qt::AlignLeading);
    layout->addWidget(m_table);
    setGlyph(m_numbers, theme, Glyph::ChevronDown);
    m_numbers->setCheckable(true);
    m_table->hide();
    connect(m_numbers, &QPushButton::toggled, m_table, &QWidget::setVisible);
    connect(m_glance, &GlanceGrid::weekChosen, this, &ChartDetail::weekChosen);
}

void ChartDetail::setContent(ChartContent content)
{
    m_content = std::move(content);
    m_picture->setContent(m_content);
    m_summary->setText(m_content.summary);
    m_glance->setGlance(m_content.glance, m_content.statement,
                        [content = m_content](double value) { return glanceWords(content, value); });
    QAbstractItemModel *model = nullptr;
    if (const auto *ratings = std::get_if<RatingSeries>(&m_content.series)) {
        m_ratings->setSeries(*ratings);
        model = m_ratings;
    } else {
        m_counts->setSeries(std::get<CountSeries>(m_content.series));
        model = m_counts;
    }
    if (m_table->model() != model)
        m_table->setModel(model);
    m_table->setAccessibleName(tr("Table: %1", "the statement that was rated").arg(m_content.statement));
    fitTable();
}

void ChartDetail::resizeEvent(QResizeEvent *)
{
    fitTable();
}

void ChartDetail::fitTable()
{
    const QAbstractItemModel *model = m_table->model();
    if (model == nullptr)
        return;
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setStretchLastSection(false);
    header->setSectionResizeMode(0, QHeaderView::Stretch);
    const int rowHeight = m_table->fontMetrics().height() + 2 * spacing::small;
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight);
    const int rows = std::min(model->rowCount(), kMaxRowsInSight);
    int height = header->sizeHint().height() + 2 * m_table->frameWidth() + rows * rowHeight;
    height += radius::control;              // no row stands in the round corners
    if (widthNeededFor(*m_table) > width()) // the table itself may have its width only later
        height += m_table->horizontalScrollBar()->sizeHint().height();
    m_table->setFixedHeight(height);
}

} // namespace hearth
