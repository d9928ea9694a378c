// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/agreements/ownrecords.h"

#include "journal/journal.h"
#include "models/journalwatcher.h"
#include "pages/agreements/recordcard.h"
#include "pages/agreements/tagsandlinksview.h"
#include "records/recordactions.h"
#include "search/links.h"
#include "widgets/arrange.h"
#include "widgets/emptystate.h"
#include "wording/recordwords.h"

#include <QEvent>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

namespace hearth {

OwnRecords::OwnRecords(const PageContext &context, const QString &name, const Invitation &invitation, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_actions(new RecordActions(context, this))
    , m_stack(new QStackedWidget(this))
    , m_cards(new CardsList(
          context.theme, name, [this](RecordId id, QWidget *column) { return cardFor(id, column); }, m_stack))
{
    auto *beginning = new EmptyState(context.theme, invitation.glyph, invitation.title, invitation.text, m_stack);
    beginning->setAction(invitation.button);
    connect(beginning, &EmptyState::actionTriggered, this, [this] { emit editChosen({}); });
    m_stack->addWidget(m_cards);
    m_stack->addWidget(beginning);
    inColumn(this, {m_stack});
}

void OwnRecords::begin(std::vector<Kind> kinds)
{
    m_watcher = new JournalWatcher(m_context.journal, this, std::move(kinds), [this] { show(); });
    m_isDue = true;
}

void OwnRecords::refresh()
{
    m_isDue = true;
    if (!isHidden())
        catchUp();
}

bool OwnRecords::event(QEvent *event)
{
    if (event->type() == QEvent::Show || event->type() == QEvent::ShowToParent)
        catchUp();
    return QWidget::event(event);
}

void OwnRecords::catchUp()
{
    if (m_isDue)
        show();
}

void OwnRecords::show()
{
    m_isDue = false;
    std::vector<CardsList::Group> all = groups();
    const bool isEmpty = std::ranges::all_of(all, [](const CardsList::Group &group) { return group.records.empty(); });
    m_stack->setCurrentIndex(isEmpty ? 1 : 0);
    m_cards->setGroups(std::move(all));
}

bool OwnRecords::choose(RecordId record)
{
    m_watcher->catchUp();
    catchUp();
    return m_cards->choose(record);
}

void OwnRecords::focusList()
{
    catchUp();
    if (m_stack->currentIndex() == 0)
        m_cards->focusList();
    else
        m_stack->currentWidget()->findChild<QPushButton *>()->setFocus(Qt::OtherFocusReason);
}

void OwnRecords::addEditButton(RecordCard &card)
{
    card.offerChange([this, id = card.record()] { emit editChosen(id); });
}

RecordCard *OwnRecords::cardFor(RecordId id, QWidget *parent)
{
    const Journal &journal = m_context.journal;
    const auto any = journal.find(id);
    if (!any)
        return nullptr;
    auto *card = new RecordCard(m_context.theme, id, parent);
    card->show(viewOf(journal, *any));
    const Record &record = recordOf(*any);
    if (journal.hasOther())
        card->addLine(readersGlyph(record), visibilityWords(journal, record));
    if (!record.verified)
        card->addProblem(notVerifiedSentence(kindOf(*any)));
    complete(*card);
    if (record.author == journal.me())
        addActs(*card, record);
    return card;
}

void OwnRecords::addTagsAndLinks(RecordCard &card, RecordId shownElsewhere)
{
    const Record *record = m_context.journal.findRecord(card.record());
    if (record == nullptr)
        return;
    Record other = *record;
    other.links.removeAll(shownElsewhere);
    auto *view = new TagsAndLinksView(m_context, &card);
    view->show(record->tags, linksShown(m_context.journal, other));
    card.addPart(view);
}

void OwnRecords::addActs(RecordCard &card, const Record &record)
{
    const Journal &journal = m_context.journal;
    const RecordId id = record.id;
    if (RecordActions::mayChangeReaders(journal, record)) {
        const bool isShared = record.visibility == Visibility::Shared;
        card.addMenuEntry(QStringLiteral("visibility"), isShared ? tr("Make private…") : tr("Share…"),
                          [this, id] { m_actions->changeVisibility(id); });
    }
    card.addMenuEntry(QStringLiteral("remove"), tr("Delete"), [this, id] { m_actions->remove(id); });
    card.addMenuEntry(QStringLiteral("removeForGood"), tr("Delete for good…"),
                      [this, id] { m_actions->removeForGood(id); });
}

} // namespace hearth
