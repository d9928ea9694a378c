// SPDX-License-Identifier: GPL-3.0-or-later
#include "prompts/sessiondraft.h"

#include "journal/journal.h"
#include "records/draftplace.h"

namespace hearth::sessiondraft {

namespace {

constexpr QLatin1String kUntil("until"); // beside the words of the session

// That of the partner who does not write now; while sitting together it can be seen too.
const Draft *draftOfOther(const Journal &journal)
{
    if (!journal.isTogether())
        return nullptr;
    for (const Draft *draft : journal.drafts().latest()) {
        if (draft->record.author != journal.me() && placeOf(*draft) == place() && draft->place != place())
            return draft;
    }
    return nullptr;
}

} // namespace

QString place()
{
    return DraftPlace{.kind = Kind::Conversation}.name();
}

QCborMap waiting(const Journal &journal)
{
    const Draft *found = journal.draft(place());
    if (found == nullptr)
        found = draftOfOther(journal);
    return found != nullptr ? found->fields : QCborMap();
}

QDateTime pausedUntil(const QCborMap &fields)
{
    return QDateTime::fromString(fields.value(kUntil).toString(), Qt::ISODate);
}

QCborMap paused(QCborMap fields, const QDateTime &until)
{
    fields.insert(kUntil, until.toString(Qt::ISODate));
    return fields;
}

Result<void> keep(Journal &journal, const QCborMap &fields)
{
    HEARTH_TRY(journal.saveDraft(place(), fields));
    if (const Draft *older = draftOfOther(journal))
        return journal.removeForGood(older->record.id);
    return {};
}

Result<void> forget(Journal &journal)
{
    HEARTH_TRY(journal.discardDraft(place()));
    if (const Draft *older = draftOfOther(journal))
        return journal.removeForGood(older->record.id);
    return {};
}

} // namespace hearth::sessiondraft
