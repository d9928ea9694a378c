// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/agreements/limitssection.h"

#include "journal/journal.h"

namespace hearth {

LimitsSection::LimitsSection(const PageContext &context, QWidget *parent)
    : OwnRecords(
          context, tr("Personal limits"),
          {tr("No personal limits are written down."),
           tr("A limit of your own needs nobody's approval: what you do not want, or how much is enough for you. "
              "Only you can read it until you share it."),
           tr("Write down a limit")},
          parent)
{
    begin({Kind::PersonalLimit, Kind::Partner});
}

std::vector<CardsList::Group> LimitsSection::groups() const
{
    const Journal &journal = m_context.journal;
    std::vector<RecordId> mine;
    std::vector<RecordId> theirs;
    for (const PersonalLimit &limit : journal.all<PersonalLimit>())
        (limit.record.author == journal.me() ? mine : theirs).push_back(limit.record.id);
    std::vector<CardsList::Group> all;
    all.push_back({tr("Mine"),
                   mine.empty() ? tr("Nothing is written down here. A limit of yours needs no approval.")
                                : tr("These are yours and need no approval."),
                   std::move(mine)});
    if (!theirs.empty()) {
        const QString other = journal.nameOf(otherPartner(journal.me()));
        all.push_back(
            {other, tr("What %1 shares with you. These need no approval either.").arg(other), std::move(theirs)});
    }
    return all;
}

void LimitsSection::complete(RecordCard &card)
{
    addTagsAndLinks(card);
    if (m_context.journal.findRecord(card.record())->author == m_context.journal.me())
        addEditButton(card);
}

} // namespace hearth
