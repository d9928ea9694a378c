// SPDX-License-Identifier: GPL-3.0-or-later
// What the journal keeps out of its reader's sight until they have answered themselves.
#include "journal/blindcheckin.h"
#include "journal/journal.h"

#include <algorithm>

namespace hearth {

namespace {

// Moves what waits out of sight, and what no longer does into it.
template <typename T, typename Waits>
void sortOut(Repository<T> &inSight, std::vector<T> &waiting, const Waits &waits, QList<RecordEvent> &events)
{
    std::vector<T> hidden;
    std::ranges::copy_if(inSight, std::back_inserter(hidden), waits);
    const auto finished = std::stable_partition(waiting.begin(), waiting.end(), waits);
    std::vector<T> shown(finished, waiting.end());
    waiting.erase(finished, waiting.end());
    for (T &value : shown) {
        events += {value.record.id, T::kind, ChangeAction::Added};
        inSight.put(std::move(value));
    }
    for (T &value : hidden) {
        events += {value.record.id, T::kind, ChangeAction::Removed};
        inSight.remove(value.record.id);
        waiting.push_back(std::move(value));
    }
}

} // namespace

QList<RecordEvent> Journal::sortOutWaiting()
{
    QList<RecordEvent> events;
    const auto waits = [this](const CheckIn &checkIn) { return waitsForMine(*this, checkIn); };
    sortOut(std::get<Repository<CheckIn>>(m_repositories), m_waiting, waits, events);
    if (m_waiting.empty() && m_waitingPhotos.empty())
        return events;
    const auto belongs = [this](const Attachment &photo) {
        return std::ranges::any_of(m_waiting, [&](const CheckIn &each) { return each.record.id == photo.of; });
    };
    sortOut(std::get<Repository<Attachment>>(m_repositories), m_waitingPhotos, belongs, events);
    return events;
}

} // namespace hearth
