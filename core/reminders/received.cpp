// SPDX-License-Identifier: GPL-3.0-or-later
#include "reminders/received.h"

#include "journal/timelinekinds.h"

#include <algorithm>
#include <ranges>

namespace hearth {

namespace {

// A note of mine that opened by itself was changed then, and not by me.
template <typename T>
Instant lastWrittenOf(const T &mine)
{
    return T::kind == Kind::GratitudeNote ? mine.record.written : mine.record.changed;
}

template <typename T>
constexpr bool isOfferedElsewhere = T::kind == Kind::AgreementVersion || T::kind == Kind::Commitment;

} // namespace

std::vector<RecordId> receivedSinceIWrote(const Journal &journal)
{
    if (journal.isTogether() || !journal.hasOther())
        return {};
    Instant lastWritten{};
    std::vector<const Record *> theirs;
    TimelineKinds::forEach([&]<typename T>() {
        for (const T &value : journal.all<T>()) {
            if (value.record.author == journal.me())
                lastWritten = std::max(lastWritten, lastWrittenOf(value));
            else if (!isOfferedElsewhere<T> && value.record.verified)
                theirs.push_back(&value.record);
        }
    });
    const QList<RecordId> muted = journal.preferences().muted;
    std::erase_if(theirs, [&](const Record *record) {
        return record->changed <= lastWritten || muted.contains(record->id) || !isInTimeline(journal, record->id);
    });
    std::ranges::sort(theirs, std::ranges::greater(),
                      [](const Record *record) { return std::tuple(record->changed, record->id); });
    std::vector<RecordId> ids;
    std::ranges::transform(theirs, std::back_inserter(ids), &Record::id);
    return ids;
}

} // namespace hearth
