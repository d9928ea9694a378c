// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/agreements/agreementssection.h"

#include "editors/startingpoints.h"
#include "journal/journal.h"
#include "models/journalwatcher.h"
#include "pages/agreements/agreementacts.h"
#include "pages/agreements/agreementdetail.h"
#include "pages/agreements/agreementsmodel.h"
#include "widgets/arrange.h"
#include "widgets/cardlist.h"
#include "widgets/emptystate.h"
#include "widgets/pagescroll.h"
#include "widgets/plainlabel.h"

#include <QListView>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

namespace hearth {

namespace {

constexpr int kListWidth = 320; // device-independent pixels at the usual text size
constexpr int kSmallestList = 200;
constexpr int kLargestMinimum = 280;
constexpr int kBeginningWidth = 640;
constexpr int kPointsWidth = 490; // of the starting points, in two lines

} // namespace

AgreementsSection::AgreementsSection(const PageContext &context, AgreementActs &acts, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_acts(acts)
    , m_model(new AgreementsModel(context.journal, this))
    , m_stack(new QStackedWidget(this))
{
    m_stack->addWidget(makeReading());
    m_stack->addWidget(makeBeginning());
    inColumn(this, {m_stack});
    connect(m_model, &QAbstractItemModel::modelReset, this, &AgreementsSection::chooseSomething);
    new JournalWatcher(context.journal, this, {Kind::AgreementVersion, Kind::Consent, Kind::Commitment, Kind::Partner},
                       [this] { follow(); });
    chooseSomething();
}

void AgreementsSection::makeList()
{
    auto *delegate = new AgreementDelegate(m_context.theme, this);
    showCards(*m_list, *m_model, *delegate, tr("Agreements"));
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (const RecordId id = m_model->idAt(index.row()); id.isValid()) {
            m_chosen = id;
            m_detail->showAgreement(id);
        }
    });
    connect(m_list, &QListView::activated, this, [this] { m_detail->focusText(); });
}

QWidget *AgreementsSection::makeReading()
{
    auto *reading = new QWidget(m_stack);
    m_list = new QListView(reading);
    m_detail = new AgreementDetail(m_context, m_acts, reading);
    makeList();
    const auto fitList = [this] {
        m_list->setMinimumWidth(std::min(qRound(kSmallestList * m_context.theme.textScale()), kLargestMinimum));
        m_list->setMaximumWidth(qRound(kListWidth * m_context.theme.textScale()));
    };
    fitList();
    connect(&m_context.theme, &Theme::changed, m_list, fitList);
    inRow(reading, spacing::large, {{m_list, 2}, {m_detail, 5}});
    return reading;
}

QWidget *AgreementsSection::makeBeginning()
{
    auto *scroll = new PageScroll(m_stack);
    scroll->setContentWidth(kBeginningWidth);
    scroll->setAccessibleName(tr("Agreements"));
    const Journal &journal = m_context.journal;
    auto *beginning = new EmptyState(
        m_context.theme, Glyph::Agreements, tr("There are no agreements yet"),
        journal.isForTwo()
            ? tr("Agree on what matters to both of you, in your own words. It holds while both of you agree, and "
                 "either of you may pause or end it at any time, without a reason.")
        : journal.hasOther()
            ? tr("An agreement takes two who share a journal.")
            : tr("You can draft one now. An agreement takes two: once your partner has joined this journal, both "
                 "of you can agree to it."),
        scroll->column());
    beginning->setAction(tr("Begin with your own words"));
    auto *label =
        paragraph(tr("Or begin with one of these and change every word you like:"), Role::Muted, scroll->column());
    label->setAlignment(Qt::AlignHCenter);
    auto *points = new StartingPointPicker(m_context.theme, scroll->column());
    label->setBuddy(points);
    points->setMaximumWidth(qRound(kPointsWidth * m_context.theme.textScale()));
    addTo(scroll->content(), {beginning, label, inRow({Stretch(1), {points, 1000}, Stretch(1)})});
    connect(beginning, &EmptyState::actionTriggered, this, [this] { emit newChosen(-1); });
    connect(points, &StartingPointPicker::chosen, this, &AgreementsSection::newChosen);
    return scroll;
}

void AgreementsSection::chooseSomething()
{
    m_stack->setCurrentIndex(m_model->rowCount() == 0 ? 1 : 0);
    const int present = m_model->rowOf(m_chosen);
    const int row = present >= 0 ? present : m_model->firstAgreement();
    m_list->setCurrentIndex(m_model->index(row));
    m_chosen = m_model->idAt(row);
    m_detail->showAgreement(m_chosen);
}

void AgreementsSection::follow()
{
    // The model may have heard of it before or after this; either way the sheet shows what is there now.
    if (m_model->rowOf(m_chosen) >= 0)
        m_detail->showAgreement(m_chosen);
}

void AgreementsSection::refresh()
{
    m_model->refresh();
    follow();
}

bool AgreementsSection::choose(RecordId agreement)
{
    const int row = m_model->rowOf(agreement);
    if (row < 0)
        return false;
    m_list->setCurrentIndex(m_model->index(row));
    m_list->scrollTo(m_model->index(row));
    return true;
}

void AgreementsSection::focusList()
{
    QWidget *beginning = m_stack->currentIndex() == 1 ? m_stack->currentWidget()->findChild<QPushButton *>() : nullptr;
    (beginning != nullptr ? beginning : m_list)->setFocus(Qt::OtherFocusReason);
}

} // namespace hearth
