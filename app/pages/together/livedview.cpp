// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/together/livedview.h"

#include "pages/together/experiencesheet.h"
#include "pages/together/livedmodel.h"
#include "widgets/arrange.h"
#include "widgets/cardlist.h"
#include "widgets/emptystate.h"

#include <QApplication>
#include <QListView>
#include <QStackedWidget>

#include <algorithm>

namespace hearth {

namespace {

constexpr int kListWidth = 300; // device-independent pixels at the usual text size

} // namespace

LivedView::LivedView(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new LivedModel(context.journal, this))
    , m_stack(new QStackedWidget(this))
{
    auto *empty =
        new EmptyState(context.theme, Glyph::Together, tr("Nothing is kept here yet"),
                       tr("What you lived, together or apart, is kept here with words from each of you."), this);
    empty->setAction(tr("New memory"));
    connect(empty, &EmptyState::actionTriggered, this, &LivedView::addChosen);
    m_stack->addWidget(makeReading());
    m_stack->addWidget(empty);
    inColumn(this, {m_stack});

    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &LivedView::showChosen);
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_isResetting = true; });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        m_isResetting = false;
        showEmptiness();
        if (choose(m_sheet->shown()))
            return;
        if (isVisible()) {
            const bool wasInSheet = m_sheet->isAncestorOf(QApplication::focusWidget());
            chooseSomething();
            if (wasInSheet)
                focusList(); // the buttons there are about another now
        } else {
            m_sheet->showOccurrence({});
        }
    });
    showEmptiness();
}

QWidget *LivedView::makeReading()
{
    auto *reading = new QWidget(m_stack);
    m_list = new QListView(reading);
    auto *delegate = new LivedDelegate(m_context.theme, m_list);
    showCards(*m_list, *m_model, *delegate, tr("Memories"));
    connect(&m_context.theme, &Theme::changed, this, &LivedView::fitList);
    m_sheet = new ExperienceSheet(m_context, reading);
    inRow(reading, spacing::large, {m_list, {m_sheet, 1}});
    connect(m_list, &QListView::activated, m_sheet, &ExperienceSheet::focusSheet);
    connect(m_sheet, &ExperienceSheet::editChosen, this, &LivedView::editChosen);
    connect(m_sheet, &ExperienceSheet::openChosen, this, &LivedView::openChosen);
    connect(m_sheet, &ExperienceSheet::planChosen, this, &LivedView::planChosen);
    return reading;
}

void LivedView::fitList()
{
    const int wanted = qRound(kListWidth * m_context.theme.textScale());
    m_list->setFixedWidth(std::min(wanted, contentsRect().width() * 2 / 5)); // the sheet has the larger part
}

void LivedView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitList();
}

void LivedView::showChosen()
{
    if (m_isResetting)
        return;
    const Occurrence chosen = m_model->idAt(m_list->currentIndex().row());
    if (chosen == m_sheet->shown() || m_sheet->showOccurrence(chosen))
        return;
    // Words that could not be kept stay where they are.
    m_list->setCurrentIndex(m_model->index(m_model->rowOf(m_sheet->shown())));
}

bool LivedView::choose(const Occurrence &occurrence)
{
    const int row = m_model->rowOf(occurrence);
    if (row < 0)
        return false;
    const QModelIndex index = m_model->index(row);
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
    return m_sheet->shown() == occurrence;
}

void LivedView::chooseSomething()
{
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model->index(0));
    showChosen();
}

void LivedView::focusList()
{
    m_list->setFocus(Qt::OtherFocusReason);
}

void LivedView::writeWords()
{
    m_sheet->writeWords();
}

bool LivedView::keepDrafts()
{
    return m_sheet->keepDrafts();
}

void LivedView::showEmptiness()
{
    m_stack->setCurrentIndex(m_model->rowCount() == 0 ? 1 : 0);
}

} // namespace hearth
