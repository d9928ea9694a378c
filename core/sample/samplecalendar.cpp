// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/samplecalendar.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <iterator>
#include <limits>

namespace hearth {

SampleCalendar::SampleCalendar(QDate lastDay)
    : m_lastDay(lastDay)
{
    const QDate lastSunday = lastDay.addDays(-(lastDay.dayOfWeek() % 7));
    m_firstDay = lastSunday.addDays(1 - 7 * kSampleWeeks);
}

int SampleCalendar::weekOf(QDate day) const
{
    return std::min(static_cast<int>(m_firstDay.daysTo(day) / 7), kSampleWeeks - 1);
}

bool SampleCalendar::fits(const SampleWhen &when, QDate day) const
{
    const int week = weekOf(day);
    if (when.firstWeek >= 0 && (week < when.firstWeek || week > when.lastWeek))
        return false;
    if (!when.months.isEmpty() && !when.months.contains(day.month()))
        return false;
    if (!when.weekdays.isEmpty() && !when.weekdays.contains(day.dayOfWeek()))
        return false;
    if (when.placeInMonth > 0 && (day.day() - 1) / 7 + 1 != when.placeInMonth)
        return false;
    return when.month == 0 || (day.month() == when.month && day.day() == when.dayOfMonth);
}

bool SampleCalendar::suits(const SampleWhen &when, QDate day) const
{
    const int week = weekOf(day);
    const bool hard = week >= kFirstHardWeek && week <= kLastHardWeek;
    return fits(when, day) && (when.firstWeek >= 0 || !hard);
}

QDate SamplePlacer::place(const SampleWhen &when, PartnerId author, int daysKept)
{
    constexpr int kTries = 6;
    QDate chosen;
    if (when.follows) {
        chosen = m_previous.addDays(*when.follows);
    } else if (when.ahead) {
        chosen = m_calendar.lastDay().addDays(*when.ahead);
        while (!when.weekdays.isEmpty() && !when.weekdays.contains(chosen.dayOfWeek()))
            chosen = chosen.addDays(1);
    } else {
        std::vector<QDate> fitting;
        for (QDate day = m_calendar.firstDay(); day.addDays(daysKept) <= m_calendar.lastDay(); day = day.addDays(1))
            if (m_calendar.fits(when, day))
                fitting.push_back(day);
        std::vector<QDate> days;
        std::ranges::copy_if(fitting, std::back_inserter(days), [&](QDate day) { return m_calendar.suits(when, day); });
        if (days.empty())
            days = std::move(fitting);
        if (days.empty())
            return {};
        qint64 best = -1;
        for (int i = 0; i < kTries; ++i) {
            const QDate day = days[m_random.below(static_cast<std::uint32_t>(days.size()))];
            const qint64 distance = distanceToNearest(day, author);
            if (distance > best) {
                best = distance;
                chosen = day;
            }
        }
    }
    m_previous = chosen;
    m_taken[author.number() - 1U].push_back(chosen);
    return chosen;
}

qint64 SamplePlacer::distanceToNearest(QDate day, PartnerId author) const
{
    qint64 nearest = std::numeric_limits<qint64>::max();
    for (const QDate taken : m_taken[author.number() - 1U])
        nearest = std::min(nearest, std::abs(taken.daysTo(day)));
    return nearest;
}

Record sampleRecord(PartnerId author, Visibility visibility, QDate day, Random &random)
{
    constexpr std::uint32_t kEveningMinutes = 225; // from 17:30 to 21:15 UTC
    const QDateTime evening(day, QTime(17, 30), QTimeZone::utc());
    const qint64 seconds = 60 * static_cast<qint64>(random.below(kEveningMinutes)) + random.below(60);
    Record record;
    record.id = random.recordId();
    record.author = author;
    record.visibility = visibility;
    record.date = day;
    record.written = Instant(std::chrono::milliseconds(evening.addSecs(seconds).toMSecsSinceEpoch()));
    record.changed = record.written;
    return record;
}

} // namespace hearth
