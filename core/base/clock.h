// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <chrono>

namespace hearth {

/// A moment in UTC, to the millisecond.
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;

/// Where "now" comes from, so that tests can say what time it is.
class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Instant now() const = 0;
    /// What the calendar and the clock on the wall say where the person is, in one reading.
    [[nodiscard]] virtual QDateTime onTheWall() const = 0;
    /// The day on the wall.
    [[nodiscard]] virtual QDate today() const { return onTheWall().date(); }
};

/// The computer's clock and its time zone.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] Instant now() const override;
    [[nodiscard]] QDateTime onTheWall() const override;
};

/// A clock that stands where it is put. For tests and the sample journal.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(QDate today) { setToday(today); }
    [[nodiscard]] Instant now() const override { return m_now; }
    [[nodiscard]] QDateTime onTheWall() const override { return m_onTheWall; }
    /// Moves to noon UTC of that day, which is noon on the wall, too.
    void setToday(QDate today);
    /// Moves the hands on the wall to that time of the day that is there, and the moment with them.
    void setTime(QTime time);

private:
    QDateTime m_onTheWall;
    Instant m_now{};
};

} // namespace hearth
