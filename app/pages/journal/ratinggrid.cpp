// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/journal/ratinggrid.h"

#include <QGridLayout>
#include <QLabel>
#include <QResizeEvent>

#include <algorithm>

namespace hearth {

namespace {

int lineWidth(QLabel *label)
{
    label->ensurePolished();
    return label->fontMetrics().horizontalAdvance(label->text()) + 2;
}

} // namespace

RatingGrid::RatingGrid(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(spacing::large);
    m_grid->setVerticalSpacing(spacing::small);
    connect(&theme, &Theme::changed, this, &RatingGrid::fit);
}

void RatingGrid::addRating(QLabel *name, QWidget *dots, QLabel *word)
{
    name->setWordWrap(true);
    word->setWordWrap(true);
    m_ratings.push_back({name, dots, word});
    m_widths = widths();
    arrange();
}

RatingGrid::Widths RatingGrid::widths() const
{
    Widths widest;
    for (const Rating &rating : m_ratings) {
        widest.name = std::max(widest.name, lineWidth(rating.name));
        widest.dots = std::max(widest.dots, rating.dots->sizeHint().width());
        widest.word = std::max(widest.word, lineWidth(rating.word));
    }
    return widest;
}

void RatingGrid::fit()
{
    const Widths widest = widths();
    const int beside = widest.dots + spacing::large + widest.word;
    const int all = widest.name + spacing::large + beside;
    const int columns = all <= width() ? 3 : beside <= width() ? 2 : 1;
    if (columns == m_columns && widest == m_widths)
        return;
    m_columns = columns;
    m_widths = widest;
    arrange();
}

void RatingGrid::arrange()
{
    const int columns = m_columns;
    while (QLayoutItem *item = m_grid->takeAt(0))
        delete item;
    for (int row = 0; row < m_grid->rowCount(); ++row)
        m_grid->setRowMinimumHeight(row, 0);
    for (int column = 0; column < 3; ++column)
        m_grid->setColumnStretch(column, column == columns - 1 ? 1 : 0);
    m_grid->setColumnMinimumWidth(0, columns == 3 ? m_widths.name : columns == 2 ? m_widths.dots : 0);
    m_grid->setVerticalSpacing(columns == 3 ? spacing::small : spacing::tiny);
    int row = 0;
    for (const Rating &rating : m_ratings) {
        if (columns < 3 && row > 0)
            m_grid->setRowMinimumHeight(row++, spacing::small); // between one rating and the next
        m_grid->addWidget(rating.name, row, 0, 1, columns == 2 ? 2 : 1);
        row += columns < 3 ? 1 : 0;
        m_grid->addWidget(rating.dots, row, columns == 3 ? 1 : 0, Qt::AlignLeft | Qt::AlignVCenter);
        row += columns < 2 ? 1 : 0;
        m_grid->addWidget(rating.word, row, columns - 1);
        ++row;
    }
    updateGeometry();
}

QSize RatingGrid::minimumSizeHint() const
{
    int width = 0;
    for (const Rating &rating : m_ratings) {
        for (const QWidget *part :
             {static_cast<const QWidget *>(rating.name), static_cast<const QWidget *>(rating.dots),
              static_cast<const QWidget *>(rating.word)})
            width = std::max(width, part->minimumSizeHint().width());
    }
    return {width, QWidget::minimumSizeHint().height()};
}

void RatingGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fit();
}

} // namespace hearth
