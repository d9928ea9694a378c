// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/feelings.h"

#include "journal/journal.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace hearth {

void forEachFeeling(const Journal &journal, PartnerId author,
                    const std::function<void(QDate day, const QString &key, RecordId record)> &use)
{
    const auto isMeant = [author](const Record &record) { return record.author == author && record.verified; };
    for (const CheckIn &checkIn : journal.all<CheckIn>()) {
        for (const QString &key : checkIn.feelings) {
            if (isMeant(checkIn.record))
                use(checkIn.period.start, key, checkIn.record.id);
        }
    }
    for (const Entry &entry : journal.all<Entry>()) {
        for (const FeltFeeling &feeling : entry.feelings) {
            if (isMeant(entry.record))
                use(entry.record.date, feeling.key, entry.record.id);
        }
    }
}

FeelingSeries feelingsOf(const Journal &journal, PartnerId author, MonthRange months, Step step)
{
    const MonthRange whole = inWholeSteps(months, step);
    const auto steps = static_cast<std::size_t>(stepsWithin(whole, step));
    std::map<QString, FeelingCounts> byKey;
    forEachFeeling(journal, author, [&](QDate day, const QString &key, RecordId) {
        const int month = YearMonth::of(day).monthsSince(whole.first);
        if (month < 0 || month >= whole.count())
            return;
        FeelingCounts &counts = byKey.try_emplace(key, FeelingCounts{key, std::vector<int>(steps), 0}).first->second;
        ++counts.steps[static_cast<std::size_t>(month / monthsIn(step))];
        ++counts.sum;
    });
    FeelingSeries series{author, whole.first, whole.last, step, {}};
    for (auto &[key, counts] : byKey)
        series.feelings.push_back(std::move(counts));
    std::ranges::sort(series.feelings, {}, [](const FeelingCounts &each) { return std::tuple(-each.sum, each.key); });
    return series;
}

} // namespace hearth
