// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backuprotation.h"

#include <algorithm>
#include <functional>
#include <numeric>
#include <set>
#include <utility>

namespace hearth {

namespace {

using Span = std::pair<int, int>;

Span dayOf(QDate day)
{
    return {static_cast<int>(day.toJulianDay()), 0};
}

Span weekOf(QDate day)
{
    int year = 0;
    const int week = day.weekNumber(&year); // ISO 8601
    return {year, week};
}

Span monthOf(QDate day)
{
    return {day.year(), day.month()};
}

} // namespace

std::vector<bool> backupsToKeep(const std::vector<QDateTime> &made, QDate today)
{
    std::vector<std::size_t> newestFirst(made.size());
    std::iota(newestFirst.begin(), newestFirst.end(), 0);
    std::ranges::stable_sort(newestFirst, [&made](std::size_t a, std::size_t b) { return made[a] > made[b]; });
    std::vector<bool> keep(made.size(), false);
    const auto keepNewestOf = [&](Span (*spanOf)(QDate), std::size_t most) {
        std::set<Span> seen;
        for (const std::size_t i : newestFirst) {
            const QDate day = made[i].date();
            if (day > today)
                keep[i] = true;
            else if (seen.size() < most && seen.insert(spanOf(day)).second)
                keep[i] = true;
        }
    };
    keepNewestOf(dayOf, kDailyBackups);
    keepNewestOf(weekOf, kWeeklyBackups);
    keepNewestOf(monthOf, kMonthlyBackups);
    return keep;
}

QDate lastBackupGone(const std::vector<QDateTime> &made, QDate today)
{
    if (std::ranges::any_of(made, [today](const QDateTime &time) { return time.date() > today; }))
        return {};
    // The present ones come first in the list, so that it is known which they are.
    std::vector<QDateTime> all = made;
    std::size_t present = made.size();
    QDate day = today;
    while (present > 0) {
        day = day.addDays(1);
        all.push_back(day.startOfDay());
        const std::vector<bool> keep = backupsToKeep(all, day);
        std::vector<QDateTime> left;
        std::size_t stay = 0;
        for (std::size_t i = 0; i < all.size(); ++i) {
            if (!keep[i])
                continue;
            stay += i < present ? 1 : 0;
            left.push_back(all[i]);
        }
        present = stay;
        all = std::move(left);
    }
    return day;
}

} // namespace hearth
