// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"
#include "records/record.h"

#include <QDate>
#include <QList>

#include <array>
#include <optional>
#include <vector>

namespace hearth {

inline constexpr int kSampleWeeks = 104;
/// The weeks (first and last) in which the two of the sample have a hard time. A text that names
/// no weeks falls in here only where no other day fits it.
inline constexpr int kFirstHardWeek = 41;
inline constexpr int kLastHardWeek = 57;

/// On which days of the sample's two years a text makes sense. Every rule given must hold; without any, the
/// text fits every day.
struct SampleWhen final
{
    /// First and last week, 0 to 103; -1 for any.
    int firstWeek = -1;
    int lastWeek = -1;
    /// 1 to 12; empty for any.
    QList<int> months;
    /// 1 for Monday to 7; empty for any.
    QList<int> weekdays;
    /// 1 for the first such weekday of its month to 5; 0 for any.
    int placeInMonth = 0;
    /// Month and day of month; 0 for any.
    int month = 0;
    int dayOfMonth = 0;
    /// That many days after the text before it in the file, whatever the other rules say.
    std::optional<int> follows;
    /// That many days after the last day of the sample, or before it where negative; with weekdays, the first such day
    /// from then on. The other rules do not count.
    std::optional<int> ahead;
};

/// The days of the sample journal, and where its texts go.
class SampleCalendar final
{
public:
    explicit SampleCalendar(QDate lastDay);

    [[nodiscard]] QDate firstDay() const { return m_firstDay; }
    [[nodiscard]] QDate lastDay() const { return m_lastDay; }
    [[nodiscard]] QDate mondayOf(int week) const { return m_firstDay.addDays(7 * week); }
    /// 0 to 103; the days after the last whole week count as its own.
    [[nodiscard]] int weekOf(QDate day) const;
    /// Whether every rule but `follows` holds on `day`.
    [[nodiscard]] bool fits(const SampleWhen &when, QDate day) const;
    /// Whether it fits and, for a text that names no weeks, lies outside the hard weeks.
    [[nodiscard]] bool suits(const SampleWhen &when, QDate day) const;

private:
    QDate m_firstDay;
    QDate m_lastDay;
};

/// Spreads texts over the days that fit them, away from what the same author wrote already.
class SamplePlacer final
{
public:
    SamplePlacer(const SampleCalendar &calendar, Random &random)
        : m_calendar(calendar)
        , m_random(random)
    {
    }
    /// Leaves at least `daysKept` days of the journal after the chosen one, for the texts that follow it. Invalid when
    /// no day fits, or it follows nothing.
    [[nodiscard]] QDate place(const SampleWhen &when, PartnerId author, int daysKept);

private:
    [[nodiscard]] qint64 distanceToNearest(QDate day, PartnerId author) const;

    const SampleCalendar &m_calendar;
    Random &m_random;
    QDate m_previous;
    std::array<std::vector<QDate>, 2> m_taken;
};

/// What a record written on the evening of `day` starts with.
[[nodiscard]] Record sampleRecord(PartnerId author, Visibility visibility, QDate day, Random &random);

} // namespace hearth
