// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/together/wordscolumns.h"

#include "pages/together/wordscolumn.h"

#include <QBoxLayout>

#include <algorithm>

namespace hearth {

namespace {

constexpr int kMinColumn = 230; // device-independent pixels at the usual text size

} // namespace

WordsColumns::WordsColumns(const PageContext &context, const Occurrence &occurrence, QWidget *parent)
    : QWidget(parent)
    , m_theme(context.theme)
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(spacing::section);
    QList<PartnerId> people{context.journal.me()};
    if (context.journal.hasOther())
        people += otherPartner(people.first());
    for (const PartnerId person : people) {
        auto *column = new WordsColumn(context, occurrence, person, this);
        connect(column, &WordsColumn::removeChosen, this, &WordsColumns::removeChosen);
        connect(column, &WordsColumn::removeForGoodChosen, this, &WordsColumns::removeForGoodChosen);
        m_layout->addWidget(column, 1);
        m_columns += column;
    }
    connect(&context.theme, &Theme::changed, this, &WordsColumns::place);
}

void WordsColumns::place()
{
    const int wanted = 2 * qRound(kMinColumn * m_theme.textScale()) + m_layout->spacing();
    m_layout->setDirection(width() < wanted ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void WordsColumns::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void WordsColumns::refresh()
{
    for (WordsColumn *column : std::as_const(m_columns))
        column->refresh();
}

bool WordsColumns::isWriting() const
{
    return std::ranges::any_of(m_columns, &WordsColumn::isWriting);
}

void WordsColumns::write()
{
    for (WordsColumn *column : std::as_const(m_columns))
        column->write();
}

bool WordsColumns::waitsForPhotos()
{
    return std::ranges::any_of(m_columns, &WordsColumn::waitsForPhotos);
}

bool WordsColumns::keepDrafts()
{
    return std::ranges::all_of(m_columns, &WordsColumn::keepDraft);
}

} // namespace hearth
