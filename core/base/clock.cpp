// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"

#include <QDateTime>
#include <QTimeZone>

namespace hearth {

Instant SystemClock::now() const
{
    return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

QDate SystemClock::today() const
{
    return QDate::currentDate();
}

void FixedClock::setToday(QDate today)
{
    m_today = today;
    const QDateTime noon(today, QTime(12, 0), QTimeZone::utc());
    m_now = Instant(std::chrono::milliseconds(noon.toMSecsSinceEpoch()));
}

} // namespace hearth
