// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/together/ideasview.h"

#include "journal/occurrences.h"
#include "models/journalwatcher.h"
#include "pages/together/ideacard.h"
#include "widgets/arrange.h"
#include "widgets/buttons.h"
#include "widgets/emptystate.h"
#include "widgets/pagescroll.h"
#include "widgets/panelgrid.h"
#include "widgets/segmentedcontrol.h"
#include "widgets/switch.h"
#include "wording/sharedwording.h"

#include <QSet>
#include <QStackedWidget>

namespace hearth {

namespace {

constexpr qsizetype kAtOnce = 60; // cards
constexpr int kBoardWidth = 1200; // device-independent pixels

} // namespace

IdeasView::IdeasView(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_most(kAtOnce)
{
    QWidget *tools = makeTools();
    auto *scroll = new PageScroll(this);
    scroll->setAccessibleName(tr("Ideas"));
    scroll->setContentWidth(kBoardWidth);
    scroll->widget()->layout()->setContentsMargins(2, 2, spacing::small, spacing::section);
    m_board = new PanelGrid(scroll);
    m_more = quietButton(tr("Show more ideas"), scroll);
    addTo(scroll->content(), {m_board, {m_more, Qt::AlignHCenter}});
    m_empty = new EmptyState(context.theme, Glyph::Leaf, {}, {}, this);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(scroll);
    m_stack->addWidget(m_empty);
    inColumn(this, spacing::medium, {tools, {m_stack, 1}});

    connect(m_empty, &EmptyState::actionTriggered, this, &IdeasView::addChosen);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_most += kAtOnce;
        rebuild();
    });
    new JournalWatcher(
        m_context.journal, this, {Kind::SharedExperience, Kind::Partner}, [this] { rebuild(); },
        JournalWatcher::When::EndOfTurn);
    rebuild();
}

QWidget *IdeasView::makeTools()
{
    auto *tools = new QWidget(this);
    m_type = new SegmentedControl(tr("Which ideas"), tools);
    m_type->addSegment(tr("All", "ideas"));
    m_type->addSegment(experienceTypeName(ExperienceType::Together));
    m_type->addSegment(experienceTypeName(ExperienceType::Apart));
    m_takenUp = new Switch(m_context.theme, tr("Taken up"), tools);
    m_takenUp->setToolTip(tr("Shows the ideas that became a plan or a memory"));
    inRow(tools, spacing::large, {m_type, Stretch(), m_takenUp});
    connect(m_type, &SegmentedControl::currentChanged, this, &IdeasView::rebuild);
    connect(m_takenUp, &QCheckBox::toggled, this, &IdeasView::rebuild);
    return tools;
}

bool IdeasView::isWanted(const Record &record, ExperienceType type) const
{
    const bool isType = m_type->current() == 0 || (m_type->current() == 1) == (type == ExperienceType::Together);
    return isType && takenUpAs(m_context.journal, record.id).empty() != m_takenUp->isChecked();
}

void IdeasView::rebuild()
{
    const Repository<SharedExperience> &all = m_context.journal.all<SharedExperience>();
    QList<QWidget *> cards;
    bool hasIdeas = false;
    bool hasMore = false;
    for (std::size_t i = all.size(); i-- > 0;) { // the newest first
        const SharedExperience &idea = all.at(i);
        hasIdeas = hasIdeas || idea.state == ExperienceState::Idea;
        if (idea.state != ExperienceState::Idea || !isWanted(idea.record, idea.type))
            continue;
        if (cards.size() == m_most) {
            hasMore = true;
            break;
        }
        auto *card = new IdeaCard(m_context.theme, m_context.journal, idea, m_board);
        // Later: acting may rebuild this board and delete the card in the middle of its click.
        connect(card, &IdeaCard::opened, this, &IdeasView::opened, Qt::QueuedConnection);
        connect(card, &IdeaCard::planChosen, this, &IdeasView::planChosen, Qt::QueuedConnection);
        cards += card;
    }
    m_board->setPanels(cards);
    m_more->setVisible(hasMore);
    m_stack->setCurrentIndex(cards.isEmpty() ? 1 : 0);
    if (cards.isEmpty())
        showEmptiness(hasIdeas);
}

void IdeasView::showEmptiness(bool hasIdeas)
{
    if (m_takenUp->isChecked()) {
        m_empty->setText(tr("No idea here was taken up yet."), tr("What you plan from an idea is kept beside it."));
        m_empty->setAction({});
    } else if (hasIdeas) {
        m_empty->setText(tr("The board is clear."), tr("Ideas that were taken up are kept under “Taken up”."));
        m_empty->setAction(tr("Add an idea"));
    } else {
        m_empty->setText(tr("Room for ideas"),
                         tr("Something you would like to do together, or alone for once. No date, no promise."));
        m_empty->setAction(tr("Add an idea"));
    }
}

} // namespace hearth
