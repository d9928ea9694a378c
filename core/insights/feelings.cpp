// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/feelings.h"

#include "journal/journal.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace hearth {

std::vector<FeelingCounts> feelingsOf(const Journal &journal, PartnerId author, YearMonth from, YearMonth to)
{
    const auto months = static_cast<std::size_t>(std::max(0, to.monthsSince(from) + 1));
    std::map<QString, FeelingCounts> byKey;
    const auto count = [&](const Record &record, QDate day, const QString &key) {
        const int place = YearMonth::of(day).monthsSince(from);
        if (record.author != author || !record.verified || place < 0 || static_cast<std::size_t>(place) >= months)
            return;
        FeelingCounts &counts = byKey.try_emplace(key, FeelingCounts{key, std::vector<int>(months), 0}).first->second;
        ++counts.months[static_cast<std::size_t>(place)];
        ++counts.sum;
    };
    for (const CheckIn &checkIn : journal.all<CheckIn>()) {
        for (const QString &key : checkIn.feelings)
            count(checkIn.record, checkIn.period.start, key);
    }
    for (const Entry &entry : journal.all<Entry>()) {
        for (const FeltFeeling &feeling : entry.feelings)
            count(entry.record, entry.record.date, feeling.key);
    }
    std::vector<FeelingCounts> found;
    for (auto &[key, counts] : byKey)
        found.push_back(std::move(counts));
    std::ranges::sort(found, {}, [](const FeelingCounts &each) { return std::tuple(-each.sum, each.key); });
    return found;
}

} // namespace hearth
