// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/talk/talkpause.h"

#include <QCoreApplication>

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

QString momentInWords(const QDateTime &moment, const QDateTime &now, const QLocale &locale)
{
    const QString time = locale.toString(moment.time(), QLocale::ShortFormat);
    if (moment.date() == now.date())
        return QCoreApplication::translate("Talk", "today at %1", "a time").arg(time);
    if (moment.date() == now.date().addDays(1))
        return QCoreApplication::translate("Talk", "tomorrow at %1", "a time").arg(time);
    return QCoreApplication::translate("Talk", "%1 at %2", "a day, a time")
        .arg(locale.toString(moment.date(), QLocale::LongFormat), time);
}

} // namespace hearth
