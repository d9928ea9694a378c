// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"

#include <QDateTime>
#include <QTimeZone>

namespace hearth {

Instant SystemClock::now() const
{
    return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

QDateTime SystemClock::onTheWall() const
{
    return QDateTime::currentDateTime();
}

void FixedClock::setToday(QDate today)
{
    m_onTheWall = QDateTime(today, QTime(12, 0), QTimeZone::utc());
    m_now = Instant(std::chrono::milliseconds(m_onTheWall.toMSecsSinceEpoch()));
}

void FixedClock::setTime(QTime time)
{
    m_onTheWall.setTime(time);
    m_now = Instant(std::chrono::milliseconds(m_onTheWall.toMSecsSinceEpoch()));
}

} // namespace hearth
