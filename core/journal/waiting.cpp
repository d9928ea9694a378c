// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/waiting.h"

#include <algorithm>

namespace hearth {

namespace {

// Moves what waits out of sight, and what no longer does into it.
template <typename T, typename Waits>
void exchange(Repository<T> &inSight, std::vector<T> &waiting, const Waits &waits, QList<RecordEvent> &events)
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

QList<RecordEvent> Waiting::sortOut(Records &records, const std::function<bool(PartnerId, const Period &)> &waits)
{
    QList<RecordEvent> events;
    const auto chartWaits = [&](const SharedChart &chart) {
        return std::ranges::any_of(
            chart.ratings, [&](const SharedRating &shared) { return waits(chart.record.author, shared.period); });
    };
    exchange(records.all<SharedChart>(), m_charts, chartWaits, events);
    const auto checkInWaits = [&](const CheckIn &each) { return waits(each.record.author, each.period); };
    exchange(records.all<CheckIn>(), m_checkIns, checkInWaits, events);
    if (m_checkIns.empty() && m_photos.empty())
        return events;
    const auto belongs = [this](const Attachment &photo) {
        return std::ranges::any_of(m_checkIns, [&](const CheckIn &each) { return each.record.id == photo.of; });
    };
    exchange(records.all<Attachment>(), m_photos, belongs, events);
    return events;
}

void Waiting::markNotVerified(const QList<RecordId> &ids)
{
    const auto mark = [&ids](auto &values) {
        for (auto &value : values)
            value.record.verified = value.record.verified && !ids.contains(value.record.id);
    };
    mark(m_checkIns);
    mark(m_photos);
    mark(m_charts);
}

} // namespace hearth
