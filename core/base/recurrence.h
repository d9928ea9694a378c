// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QDate>
#include <QList>

#include <optional>

/// How a ritual repeats. The rules are those of RFC 5545 (iCalendar), section 3.3.10, worked out by libical; the days
/// are local days, so no time zone and no change of the clocks has a say.
namespace hearth {

/// The numbers are written to the file and never change.
enum class Repeat : quint8 {
    Never = 0,
    Weekly = 1,           ///< on the weekday of the first day
    MonthlyByWeekday = 2, ///< on its weekday and place in the month: "the second Friday"; a fifth one means the last
    MonthlyByDay = 3,     ///< on its day of the month; the 29th to 31st on the last day of a shorter month
    Yearly = 4,           ///< on its day of the year; 29 February on 28 February in other years
};

struct Recurrence final
{
    Repeat repeat = Repeat::Never;
    int every = 1;                ///< each so many weeks, months or years; 1 to 52
    QDate until = {};             ///< the last day on which it may take place; invalid: no end
    QList<QDate> exceptions = {}; ///< days on which it does not take place, each once and in order; at most 1000

    friend bool operator==(const Recurrence &, const Recurrence &) = default;
};

/// BadValue for an unknown repeat, an `every` out of its range, or exceptions that are no days or out of order;
/// LimitExceeded for too many exceptions.
[[nodiscard]] Result<void> validate(const Recurrence &recurrence);

/// The rule as iCalendar writes it, "FREQ=WEEKLY;INTERVAL=2;BYDAY=FR;UNTIL=20301231", for something that began on
/// `start`; without the exceptions. Empty where nothing repeats.
[[nodiscard]] QString recurrenceRule(const Recurrence &recurrence, QDate start);

/// The days from `from` to `to`, both included, on which something that began on `start` takes place; `start` itself
/// is the first unless it is an exception. In order; the first 4000 at most, and none after the year 2500. Nothing
/// where a day or the recurrence is not valid.
[[nodiscard]] QList<QDate> occurrences(const Recurrence &recurrence, QDate start, QDate from, QDate to);

/// The first such day on or after `from`; nothing once it has ended.
[[nodiscard]] std::optional<QDate> nextOccurrence(const Recurrence &recurrence, QDate start, QDate from);

} // namespace hearth
