// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/agreements/limitssection.h"

#include "journal/journal.h"
#include "models/journalwatcher.h"
#include "pages/agreements/cardslist.h"
#include "pages/agreements/ownrecords.h"
#include "widgets/emptystate.h"
#include "wording/sharedwording.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace hearth {

LimitsSection::LimitsSection(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_own(new OwnRecords(context, this))
    , m_cards(new CardsList(
          context.theme, tr("Personal limits"), [this](RecordId id, QWidget *column) { return cardFor(id, column); },
          this))
    , m_stack(new QStackedWidget(this))
{
    auto *beginning = new EmptyState(
        context.theme, Glyph::Leaf, tr("No personal limits are written down."),
        tr("A limit of your own needs nobody's approval: what you do not want, or how much is enough for you. Only you "
           "can read it until you share it."),
        this);
    beginning->setAction(tr("Write down a limit"));
    connect(beginning, &EmptyState::actionTriggered, this, [this] { emit editChosen({}); });
    m_stack->addWidget(m_cards);
    m_stack->addWidget(beginning);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    m_watcher = new JournalWatcher(context.journal, this, {Kind::PersonalLimit, Kind::Partner}, [this] { show(); });
    show();
}

void LimitsSection::show()
{
    const Journal &journal = m_context.journal;
    std::vector<RecordId> mine;
    std::vector<RecordId> theirs;
    for (const PersonalLimit &limit : journal.all<PersonalLimit>())
        (limit.record.author == journal.me() ? mine : theirs).push_back(limit.record.id);
    m_stack->setCurrentIndex(mine.empty() && theirs.empty() ? 1 : 0);
    std::vector<CardsList::Group> groups;
    groups.push_back({tr("Mine"),
                      mine.empty() ? tr("Nothing is written down here. A limit of yours needs no approval.")
                                   : tr("These are yours and need no approval."),
                      std::move(mine)});
    if (!theirs.empty()) {
        const QString other = journal.nameOf(otherPartner(journal.me()));
        groups.push_back(
            {other, tr("What %1 shares with you. These need no approval either.").arg(other), std::move(theirs)});
    }
    m_cards->setGroups(std::move(groups));
}

RecordCard *LimitsSection::cardFor(RecordId id, QWidget *parent)
{
    const Journal &journal = m_context.journal;
    const PersonalLimit *limit = journal.all<PersonalLimit>().find(id);
    if (limit == nullptr)
        return nullptr;
    auto *card = new RecordCard(m_context.theme, id, parent);
    card->setTitle(limit->title);
    card->addLine(Glyph::Tag, areaName(limit->area));
    m_own->addReaders(*card);
    card->setText(limit->text);
    m_own->addTagsAndLinks(*card);
    if (limit->record.author == journal.me())
        card->addQuietButton(QStringLiteral("edit"), tr("Edit"), [this, id] { emit editChosen(id); });
    m_own->addActs(*card);
    return card;
}

bool LimitsSection::choose(RecordId limit)
{
    m_watcher->catchUp();
    return m_cards->choose(limit);
}

void LimitsSection::focusList()
{
    if (m_stack->currentIndex() == 0)
        m_cards->focusList();
    else
        m_stack->currentWidget()->findChild<QPushButton *>()->setFocus(Qt::OtherFocusReason);
}

} // namespace hearth
