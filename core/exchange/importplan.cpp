// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importplan.h"

#include "crypto/digest.h"

#include <algorithm>

namespace hearth {

namespace {

constexpr int kLooks = 8;

/// One of the same kind, with the same id and day, and nothing else.
AnyRecord withoutWords(const AnyRecord &record)
{
    return std::visit(
        []<typename T>(const T &value) {
            T bare;
            bare.record.id = value.record.id;
            bare.record.date = value.record.date;
            return AnyRecord(std::move(bare));
        },
        record);
}

bool tellsSomething(const AnyRecord &record)
{
    return std::holds_alternative<Entry>(record) || std::holds_alternative<CheckIn>(record);
}

} // namespace

void ImportPlan::add(AnyRecord record, bool isOnlyLookedAt)
{
    const bool isLooked = isOnlyLookedAt && looks < kLooks && tellsSomething(record);
    looks += isLooked ? 1 : 0;
    fresh.push_back(isOnlyLookedAt && !isLooked ? withoutWords(record) : std::move(record));
}

std::optional<std::pair<QDate, QDate>> ImportPlan::days() const
{
    const auto dayOf = [](const AnyRecord &any) { return recordOf(any).date; };
    const auto [first, last] = std::ranges::minmax_element(fresh, {}, dayOf);
    if (first == fresh.end())
        return std::nullopt;
    return std::pair(dayOf(*first), dayOf(*last));
}

qint64 ImportPlan::count(ErrorCode code) const
{
    return std::ranges::count_if(problems, [code](const ImportProblem &each) { return each.error.code == code; });
}

qint64 ImportPlan::photosOfFresh() const
{
    return std::ranges::count_if(photos, [](const PlannedPhoto &each) { return !each.isForOneHere; });
}

ChangeSet ImportPlan::changes() const
{
    ChangeSet changes;
    changes.reserve(fresh.size());
    for (const AnyRecord &record : fresh)
        changes.push_back(Change::add(record));
    return changes;
}

QByteArray originOf(const char *format, const QByteArray &identity)
{
    // Sixteen bytes tell any two entries of a lifetime apart.
    return QByteArray(format) + ':' + toByteArray(digest({viewOf(identity)})).left(16);
}

bool isOwnOrigin(const QByteArray &origin)
{
    return origin.startsWith(QByteArray(kOwnFormat) + ':');
}

QSet<QByteArray> knownOrigins(const Journal &journal)
{
    QSet<QByteArray> origins;
    for (const Entry &entry : journal.all<Entry>()) {
        if (!entry.record.origin.isEmpty())
            origins.insert(entry.record.origin);
    }
    for (const CheckIn &checkIn : journal.all<CheckIn>()) {
        if (!checkIn.record.origin.isEmpty())
            origins.insert(checkIn.record.origin);
    }
    return origins;
}

} // namespace hearth
