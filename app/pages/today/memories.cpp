// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/today/memories.h"

#include "journal/journal.h"
#include "pages/today/memorycard.h"
#include "records/ownchoices.h"
#include "reminders/onthisday.h"
#include "report/datewords.h"
#include "widgets/arrange.h"
#include "widgets/sectionheader.h"
#include "wording/inoneline.h"

namespace hearth {

namespace {

constexpr std::size_t kMaxMemories = 3;

} // namespace

Memories::Memories(const PageContext &context, Type type, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_type(type)
    , m_layout(inColumn(this, spacing::medium, {}, {0, spacing::small, 0, 0}))
{
}

void Memories::rebuild()
{
    qDeleteAll(findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    const Journal &journal = m_context.journal;
    const bool isOnThisDay = m_type == Type::OnThisDay;
    const auto ids =
        isOnThisDay ? onThisDay(journal, journal.clock().today(), kMaxMemories) : lately(journal, kMaxMemories);
    setVisible(!ids.empty());
    if (ids.empty())
        return;
    m_layout->addWidget(
        new SectionHeader(isOnThisDay ? tr("On this day") : tr("Lately"), {}, SectionHeader::Level::Section, this));
    for (const RecordId id : ids)
        add(id);
}

void Memories::add(RecordId id)
{
    const auto record = m_context.journal.find(id);
    auto *card = new MemoryCard(m_context.theme, m_context.journal, *record, whenOf(recordOf(*record)), this);
    // Later: opening and muting may rebuild this and delete the card in the middle of its click.
    connect(
        card, &MemoryCard::opened, this, [this](RecordId opened) { m_context.navigator.open(opened); },
        Qt::QueuedConnection);
    if (m_type == Type::OnThisDay) {
        card->offerMute();
        connect(card, &MemoryCard::muteChosen, this, &Memories::muteRecord, Qt::QueuedConnection);
    }
    m_layout->addWidget(card);
}

QString Memories::whenOf(const Record &record) const
{
    const Journal &journal = m_context.journal;
    const QString author = journal.nameOf(record.author);
    if (m_type == Type::Lately)
        return inOneLine({dayInWords(record.date, QLocale()), author});
    return tr("%n year(s) ago · %1", "author", journal.clock().today().year() - record.date.year()).arg(author);
}

void Memories::muteRecord(RecordId id)
{
    m_context.navigator.conclude(mute(m_context.journal, id),
                                 tr("It does not come up here again. You find it in Settings, under Today."));
}

} // namespace hearth
