// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/agreements/ownrecords.h"

#include "journal/journal.h"
#include "pages/agreements/recordcard.h"
#include "pages/agreements/tagsandlinksview.h"
#include "pages/journal/recordactions.h"
#include "shell/prompter.h"
#include "viewmodels/links.h"
#include "viewmodels/recordwords.h"

namespace hearth {

OwnRecords::OwnRecords(const PageContext &context, QWidget *window)
    : QObject(window)
    , m_context(context)
    , m_window(window)
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
                          [this, id] { changeVisibility(id); });
    }
    card.addMenuEntry(QStringLiteral("remove"), tr("Delete"), [this, id] { m_actions->remove(id); });
    card.addMenuEntry(QStringLiteral("removeForGood"), tr("Delete for good…"),
                      [this, id] { m_actions->removeForGood(id); });
}

bool OwnRecords::mayChange(bool isShared)
{
    const Journal &journal = m_context.journal;
    const QString other = journal.nameOf(otherPartner(journal.me()));
    if (isShared)
        return m_context.prompter.ask(
            m_window, {tr("Make this private?"),
                       tr("Only you will be able to read this here. %1 may have read it before, and older backups "
                          "still hold it as shared.")
                           .arg(other),
                       tr("Make private")});
    return m_context.prompter.ask(
        m_window, {tr("Share this with %1?").arg(other),
                   tr("%1 will be able to read all of this from now on. You can make it private again, but what has "
                      "been read stays read.")
                       .arg(other),
                   tr("Share")});
}

void OwnRecords::changeVisibility(RecordId id)
{
    Journal &journal = m_context.journal;
    auto any = journal.find(id);
    if (!any || recordOf(*any).author != journal.me())
        return;
    const bool isShared = recordOf(*any).visibility == Visibility::Shared;
    if (!mayChange(isShared))
        return;
    recordOf(*any).visibility = isShared ? Visibility::Private : Visibility::Shared;
    if (const auto done = journal.replace(std::move(*any)); !done) {
        m_context.navigator.report(done.error());
        return;
    }
    const QString other = journal.nameOf(otherPartner(journal.me()));
    m_context.navigator.say(isShared ? tr("Only you can read this now.") : tr("%1 can read this now.").arg(other));
}

} // namespace hearth
