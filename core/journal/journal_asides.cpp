// SPDX-License-Identifier: GPL-3.0-or-later
// What is being typed.
#include "journal/codec.h"
#include "journal/journal.h"

namespace hearth {

QString Journal::placeOf(const QString &place) const
{
    return isTogether() ? QLatin1String(Draft::kTogether) + place : place;
}

const Draft *Journal::draft(const QString &place) const
{
    for (const Draft &draft : all<Draft>()) {
        if (draft.record.author == m_me && draft.place == placeOf(place))
            return &draft;
    }
    return nullptr;
}

Result<void> Journal::saveDraft(const QString &place, const QCborMap &fields)
{
    const Draft *present = draft(place);
    if (present != nullptr && present->fields == fields)
        return {};
    Draft next = present != nullptr ? *present : compose<Draft>();
    next.place = placeOf(place);
    next.record.visibility = Visibility::Private;
    next.fields = fields;
    next.record.changed = m_clock.now();
    next.record.revision += 1;
    if (const auto valid = validate(next); !valid)
        return valid;
    if (const auto kept = commit({{next.record.id, false, next.record.revision, encode(next), next.record.author}});
        !kept)
        return kept;
    m_records.all<Draft>().put(std::move(next));
    return {};
}

Result<void> Journal::discardDraft(const QString &place)
{
    const Draft *present = draft(place);
    if (present == nullptr)
        return {};
    const Record &record = present->record;
    if (const auto gone = commit({{record.id, false, record.revision + 1, std::nullopt, record.author}}); !gone)
        return gone;
    m_records.all<Draft>().remove(present->record.id);
    return {};
}

} // namespace hearth
