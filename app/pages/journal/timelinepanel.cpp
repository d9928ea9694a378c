// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/journal/timelinepanel.h"

#include "models/timelinemodel.h"
#include "pages/journal/filterbar.h"
#include "pages/journal/timelinedelegate.h"
#include "widgets/arrange.h"
#include "widgets/buttons.h"
#include "widgets/cardlist.h"
#include "widgets/emptystate.h"
#include "wording/wording.h"

#include <QKeyEvent>
#include <QListView>
#include <QScrollBar>
#include <QStackedWidget>

namespace hearth {

TimelinePanel::TimelinePanel(const Theme &theme, const Journal &journal, QWidget *parent)
    : QWidget(parent)
    , m_model(new TimelineModel(journal, this))
    , m_filters(new FilterBar(theme, journal, this))
    , m_stack(new QStackedWidget(this))
    , m_list(new QListView(m_stack))
    , m_draft(named("waitingDraft", quietButton(theme, Glyph::Edit, tr("Go on with the entry you began"), this)))
{
    makeList(theme, journal.hasOther());
    auto *nothing =
        new EmptyState(theme, Glyph::Filter, tr("Nothing here matches"),
                       tr("Something else may hold it: another kind, tag, feeling or range of days."), this);
    nothing->setAction(tr("Clear filters"));
    m_stack->addWidget(m_list);
    m_stack->addWidget(nothing);

    inColumn(this, spacing::medium, {m_filters, m_draft, {m_stack, 1}});

    m_draft->hide();
    connect(m_draft, &QPushButton::clicked, this, &TimelinePanel::draftChosen);
    connect(m_filters, &FilterBar::dayChosen, this, &TimelinePanel::goTo);
    connect(m_filters, &FilterBar::monthShown, this, &TimelinePanel::markMonth);
    connect(nothing, &EmptyState::actionTriggered, this, &TimelinePanel::clearFilters);
    connect(m_filters, &FilterBar::filterChanged, this, [this](const TimelineFilter &filter) {
        const RecordId before = current();
        m_model->setFilter(filter);
        if (!choose(before))
            chooseSomething();
    });
    for (const auto changed : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, changed, this, &TimelinePanel::showListOrHint);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        const RecordId before = m_told; // the view has forgotten it
        if (!choose(before))
            tellCurrent();
        showListOrHint();
    });
    showListOrHint();
}

void TimelinePanel::makeList(const Theme &theme, bool showsAuthors)
{
    auto *delegate = new TimelineDelegate(theme, showsAuthors, this);
    m_list->setObjectName(QStringLiteral("timeline"));
    showCards(*m_list, *m_model, *delegate, tr("Timeline"));
    m_list->installEventFilter(this);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &TimelinePanel::tellCurrent);
    connect(m_list, &QListView::doubleClicked, this, [this] {
        if (current().isValid())
            emit editChosen(current());
    });
}

RecordId TimelinePanel::current() const
{
    return m_model->idAt(m_list->currentIndex().row());
}

QList<RecordId> TimelinePanel::shownRecords() const
{
    QList<RecordId> ids;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (const RecordId id = m_model->idAt(row); id.isValid())
            ids += id;
    }
    return ids;
}

bool TimelinePanel::choose(RecordId id)
{
    const int row = m_model->rowOf(id);
    if (row < 0)
        return false;
    const QModelIndex index = m_model->index(row);
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
    return true;
}

void TimelinePanel::chooseSomething()
{
    if (!current().isValid())
        m_list->setCurrentIndex(m_model->index(m_model->firstRecord()));
}

void TimelinePanel::clearFilters()
{
    m_filters->clear();
}

void TimelinePanel::showTag(const QString &tag)
{
    m_filters->showTag(tag);
}

void TimelinePanel::catchUp()
{
    m_model->catchUp();
}

void TimelinePanel::setWaitingDraft(bool isWaiting)
{
    m_draft->setVisible(isWaiting);
}

void TimelinePanel::goTo(QDate day)
{
    const QModelIndex index = m_model->index(m_model->rowOf(day));
    if (!index.isValid())
        return;
    m_list->setCurrentIndex(index);
    const QModelIndex above = m_model->index(index.row() - 1);
    const bool isFirstOfMonth = above.data(TimelineModel::IsHeaderRole).toBool();
    m_list->scrollTo(isFirstOfMonth ? above : index, QAbstractItemView::PositionAtTop);
}

void TimelinePanel::markMonth(YearMonth month)
{
    QList<DayMark> marks;
    for (const QDate day : m_model->daysIn(month)) {
        QStringList kinds;
        for (const Kind kind : m_model->kindsOn(day))
            kinds += kindName(kind);
        marks += {day, 0, kinds.join(QStringLiteral(", "))};
    }
    m_filters->setMarks(marks);
}

void TimelinePanel::focusList()
{
    m_list->setFocus(Qt::OtherFocusReason);
}

void TimelinePanel::tellCurrent()
{
    const RecordId now = current();
    if (now == m_told)
        return;
    m_told = now;
    m_filters->setShownDay(m_list->currentIndex().data(TimelineModel::DateRole).toDate());
    const QModelIndex above = m_model->index(m_list->currentIndex().row() - 1);
    if (above.isValid() && above.data(TimelineModel::IsHeaderRole).toBool())
        m_list->scrollTo(above); // its month comes along
    emit currentChanged(now);
}

void TimelinePanel::showListOrHint()
{
    const bool isEmpty = m_model->rowCount() == 0;
    m_stack->setCurrentIndex(isEmpty ? 1 : 0);
}

bool TimelinePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !current().isValid())
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit opened(current());
        return true;
    case Qt::Key_Delete:
        emit removeChosen(current());
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

} // namespace hearth
