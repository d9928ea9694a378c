// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/today/memories.h"

#include "base/shortening.h"
#include "journal/journal.h"
#include "journal/ownchoices.h"
#include "pages/today/memorycard.h"
#include "reminders/onthisday.h"
#include "reminders/received.h"
#include "report/datewords.h"
#include "widgets/arrange.h"
#include "widgets/sectionheader.h"
#include "wording/inoneline.h"
#include "wording/names.h"
#include "wording/wording.h"

#include <algorithm>

namespace hearth {

namespace {

constexpr qsizetype kMaxName = 40;

} // namespace

Memories::Memories(const PageContext &context, Type type, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_type(type)
    , m_layout(inColumn(this, spacing::medium, {}, {0, spacing::small, 0, 0}))
{
    if (type != Type::OnThisDay)
        m_received = receivedSinceIWrote(context.journal);
}

void Memories::rebuild()
{
    qDeleteAll(findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    const std::vector<RecordId> ids = present();
    setVisible(!ids.empty());
    if (ids.empty())
        return;
    m_layout->addWidget(new SectionHeader(heading(), {}, SectionHeader::Level::Section, this));
    for (const RecordId id : ids)
        add(id);
}

std::vector<RecordId> Memories::present() const
{
    const Journal &journal = m_context.journal;
    if (m_type == Type::OnThisDay)
        return onThisDay(journal, journal.clock().today(), kMaxMemories);
    std::vector<RecordId> ids;
    const auto takeFrom = [&](const std::vector<RecordId> &all, auto isWanted) {
        std::ranges::copy_if(all, std::back_inserter(ids), isWanted);
        ids.resize(std::min(ids.size(), kMaxMemories));
    };
    if (m_type == Type::Lately) {
        takeFrom(lately(journal, kMaxMemories + m_received.size()),
                 [this](RecordId id) { return std::ranges::find(m_received, id) == m_received.end(); });
        return ids;
    }
    const QList<RecordId> muted = journal.preferences().muted;
    takeFrom(m_received, [&](RecordId id) { return journal.findRecord(id) != nullptr && !muted.contains(id); });
    return ids;
}

QString Memories::heading() const
{
    const Journal &journal = m_context.journal;
    switch (m_type) {
    case Type::Received:
        return tr("From %1", "the other partner")
            .arg(isolated(shortened(journal.nameOf(otherPartner(journal.me())), kMaxName)));
    case Type::OnThisDay:
        return tr("On this day");
    case Type::Lately:
        break;
    }
    return tr("Lately");
}

void Memories::add(RecordId id)
{
    const auto record = m_context.journal.find(id);
    auto *card = new MemoryCard(m_context.theme, m_context.journal, *record, whenOf(recordOf(*record)), this);
    // Later: opening and muting may rebuild this and delete the card in the middle of its click.
    connect(
        card, &MemoryCard::opened, this, [this](RecordId opened) { m_context.navigator.open(opened); },
        Qt::QueuedConnection);
    card->offerMute();
    connect(card, &MemoryCard::muteChosen, this, &Memories::muteRecord, Qt::QueuedConnection);
    m_layout->addWidget(card);
}

QString Memories::whenOf(const Record &record) const
{
    const Journal &journal = m_context.journal;
    if (m_type == Type::Received)
        return kindName(kindOf(*journal.find(record.id)));
    const QString author = nameInWords(journal, record.author);
    if (m_type == Type::Lately)
        return inOneLine({dayInWords(record.date, QLocale()), author});
    return tr("%n year(s) ago · %1", "author", journal.clock().today().year() - record.date.year()).arg(author);
}

void Memories::muteRecord(RecordId id)
{
    m_context.navigator.conclude(mute(m_context.journal, id),
                                 tr("It will not come up here again. You can find it in Settings, under Today."));
}

} // namespace hearth
