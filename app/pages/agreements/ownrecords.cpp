// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/agreements/ownrecords.h"

#include "journal/journal.h"
#include "pages/agreements/recordcard.h"
#include "pages/agreements/tagsandlinksview.h"
#include "records/recordactions.h"
#include "search/links.h"
#include "wording/recordwords.h"

namespace hearth {

OwnRecords::OwnRecords(const PageContext &context, QWidget *window)
    : QObject(window)
    , m_context(context)
    , m_actions(new RecordActions(context, window))
{
}

void OwnRecords::addReaders(RecordCard &card)
{
    const Journal &journal = m_context.journal;
    const Record *record = journal.findRecord(card.record());
    if (record == nullptr)
        return;
    if (journal.hasOther())
        card.addLine(record->visibility == Visibility::Shared ? Glyph::People : Glyph::Private,
                     visibilityWords(journal, *record));
    if (!record->verified)
        card.addProblem(notVerifiedSentence());
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

void OwnRecords::addActs(RecordCard &card)
{
    const Journal &journal = m_context.journal;
    const RecordId id = card.record();
    const Record *record = journal.findRecord(id);
    if (record == nullptr || record->author != journal.me())
        return;
    if (journal.hasOther() && !journal.isTogether()) {
        const bool isShared = record->visibility == Visibility::Shared;
        card.addMenuEntry(QStringLiteral("visibility"), isShared ? tr("Make private…") : tr("Share…"),
                          [this, id] { m_actions->changeVisibility(id); });
    }
    card.addMenuEntry(QStringLiteral("remove"), tr("Delete"), [this, id] { m_actions->remove(id); });
    card.addMenuEntry(QStringLiteral("removeForGood"), tr("Delete for good…"),
                      [this, id] { m_actions->removeForGood(id); });
}

} // namespace hearth
