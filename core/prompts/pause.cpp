// SPDX-License-Identifier: GPL-3.0-or-later
#include "prompts/pause.h"

namespace hearth {

namespace {

constexpr int kMinute = 60;      // seconds
constexpr int kHour = 60 * 60;   // seconds
constexpr int kEveningHour = 20; // on the wall clock

} // namespace

QDateTime localTime(const Clock &clock)
{
    return QDateTime::fromMSecsSinceEpoch(clock.now().time_since_epoch().count());
}

QDateTime pauseEnd(PauseLength length, const QDateTime &now)
{
    switch (length) {
    case PauseLength::TwentyMinutes:
        return now.addSecs(20 * kMinute);
    case PauseLength::Hour:
        return now.addSecs(kHour);
    case PauseLength::Evening: {
        const QDateTime evening(now.date(), QTime(kEveningHour, 0));
        return now.secsTo(evening) < kHour ? QDateTime() : evening;
    }
    case PauseLength::Tomorrow:
        return now.addDays(1);
    }
    return {};
}

} // namespace hearth
