// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/links.h"

#include "agreements/agreements.h"
#include "journal/timelinekinds.h"

#include <tuple>

namespace hearth {

namespace {

/// What a link may name so that it means that record.
struct Target final
{
    RecordId record;
    RecordId agreement; // names nothing for all but versions of one

    [[nodiscard]] bool isNamedIn(const Record &other) const
    {
        return other.id != record && other.verified &&
               (other.links.contains(record) || (agreement.isValid() && other.links.contains(agreement)));
    }
};

Target targetFor(const Journal &journal, RecordId record)
{
    const AgreementVersion *version = journal.all<AgreementVersion>().find(record);
    return {record, version != nullptr ? version->agreement : RecordId()};
}

template <typename T>
bool isLetGo(const T &value)
{
    if constexpr (T::kind == Kind::Conversation)
        return value.isLetGo;
    else
        return false;
}

} // namespace

bool mayName(const Journal &journal, const Record &record, RecordId named)
{
    const bool mayTellWhatIsGone = record.author == journal.me() && !journal.isTogether();
    return mayTellWhatIsGone || journal.findRecord(named) != nullptr;
}

QList<RecordId> linksShown(const Journal &journal, const Record &record)
{
    QList<RecordId> shown;
    for (const RecordId link : record.links) {
        const AgreementVersion *version = shownVersion(journal, link);
        const RecordId leadsTo = version != nullptr ? version->record.id : link;
        if (mayName(journal, record, leadsTo))
            shown += leadsTo;
    }
    return shown;
}

std::vector<RecordId> linkedFrom(const Journal &journal, RecordId record)
{
    const Target target = targetFor(journal, record);
    std::vector<const Record *> found;
    TimelineKinds::forEach([&]<typename T>() {
        for (const T &value : journal.all<T>()) {
            if (target.isNamedIn(value.record) && !isLetGo(value))
                found.push_back(&value.record);
        }
    });
    std::ranges::sort(found, std::ranges::greater(),
                      [](const Record *each) { return std::tuple(each->date, each->written, each->id); });
    std::vector<RecordId> ids;
    ids.reserve(found.size());
    for (const Record *each : found)
        ids.push_back(each->id);
    return ids;
}

bool pointsTo(const Journal &journal, RecordId from, RecordId to)
{
    const Record *record = journal.findRecord(from);
    return record != nullptr && targetFor(journal, to).isNamedIn(*record);
}

} // namespace hearth
