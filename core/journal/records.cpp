// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/records.h"

namespace hearth {

Records::Records(ForEachKind<RecordList>::Tuple records)
{
    std::apply(
        [this](auto &...list) {
            const auto load = [this]<typename T>(std::vector<T> &records) {
                std::get<Repository<T>>(m_repositories).load(std::move(records));
            };
            (load(list), ...);
        },
        records);
}

std::optional<AnyRecord> Records::find(RecordId id) const
{
    std::optional<AnyRecord> found;
    std::apply(
        [&](const auto &...repository) {
            const auto look = [&](const auto &in) {
                if (const auto *value = in.find(id))
                    found = *value;
            };
            (look(repository), ...);
        },
        m_repositories);
    return found;
}

const Record *Records::findRecord(RecordId id) const
{
    const Record *found = nullptr;
    std::apply(
        [&](const auto &...repository) {
            const auto look = [&](const auto &in) {
                if (const auto *value = in.find(id))
                    found = &value->record;
            };
            (look(repository), ...);
        },
        m_repositories);
    return found;
}

void Records::carryOut(const Change &change)
{
    const AnyRecord &any = change.after ? *change.after : *change.before;
    std::visit(
        [&]<typename T>(const T &value) {
            auto &repository = std::get<Repository<T>>(m_repositories);
            if (change.after)
                repository.put(value);
            else
                repository.remove(value.record.id);
        },
        any);
}

void Records::keepOnlyShared()
{
    std::apply(
        [](auto &...repository) {
            const auto prune = []<typename T>(Repository<T> &records) {
                QList<RecordId> hidden;
                for (const T &value : records) {
                    bool isKept = value.record.visibility == Visibility::Shared || T::kind == Kind::Preferences;
                    if constexpr (T::kind == Kind::Draft)
                        isKept = value.place.startsWith(QLatin1String(Draft::kTogether));
                    if (!isKept)
                        hidden += value.record.id;
                }
                for (const RecordId id : hidden)
                    records.remove(id);
            };
            (prune(repository), ...);
        },
        m_repositories);
}

} // namespace hearth
