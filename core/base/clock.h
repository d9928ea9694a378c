// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

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
    /// The day on the wall where the person is.
    [[nodiscard]] virtual QDate today() const = 0;
};

/// The computer's clock and its time zone.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] Instant now() const override;
    [[nodiscard]] QDate today() const override;
};

/// A clock that stands where it is put. For tests and the sample journal.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(QDate today) { setToday(today); }
    [[nodiscard]] Instant now() const override { return m_now; }
    [[nodiscard]] QDate today() const override { return m_today; }
    /// Moves to noon UTC of that day.
    void setToday(QDate today);

private:
    QDate m_today;
    Instant m_now{};
};

} // namespace hearth
