// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"
#include "base/result.h"
#include "records/record.h"
#include "sample/sampletexts.h"

#include <QDate>

#include <array>
#include <vector>

namespace hearth {

/// The weeks (first and last) in which the two of the sample have a hard time. A text that names
/// no weeks falls in here only where no other day fits it.
inline constexpr int kFirstHardWeek = 41;
inline constexpr int kLastHardWeek = 57;

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
    /// Leaves at least `daysKept` days of the journal after the chosen one, for the texts that follow it.
    /// BadValue when no day fits.
    [[nodiscard]] Result<QDate> place(const SampleWhen &when, PartnerId author, int daysKept);

private:
    [[nodiscard]] qint64 distanceToNearest(QDate day, PartnerId author) const;

    const SampleCalendar &m_calendar;
    Random &m_random;
    QDate m_previous;
    std::array<std::vector<QDate>, 2> m_taken;
};

/// What a record written on the evening of `day` starts with.
[[nodiscard]] inline Visibility visibilityOf(bool shared)
{
    return shared ? Visibility::Shared : Visibility::Private;
}
[[nodiscard]] Record sampleRecord(PartnerId author, Visibility visibility, QDate day, Random &random);

/// The record that a text becomes on `day`.
template <typename T>
[[nodiscard]] T recordFrom(const SampleText<T> &text, QDate day, Random &random)
{
    T record = text.record;
    record.record = sampleRecord(text.author, visibilityOf(text.shared), day, random);
    return record;
}

} // namespace hearth
