// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/reminderclock.h"

#include <QTimer>

#include <chrono>

namespace hearth {

namespace {

/// The last day up to `day` on which it is to remind.
QDate lastChosenDay(const ReminderChoice &choice, QDate day)
{
    constexpr int kWeek = 7;
    if (choice.weekday == ReminderChoice::kEveryDay)
        return day;
    return day.addDays(-((day.dayOfWeek() - choice.weekday + kWeek) % kWeek));
}

} // namespace

bool isReminderDue(const ReminderChoice &choice, const QDateTime &now, QDate last)
{
    const QDate today = now.date();
    if (!choice.isOn || (last.isValid() && last >= today && last <= today.addDays(1)))
        return false;
    const bool isWeekly = choice.weekday != ReminderChoice::kEveryDay;
    const QDate chosen = lastChosenDay(choice, today);
    if (chosen == today)
        return now.time() >= QTime(choice.hour, 0);
    return isWeekly && chosen.addDays(1) == today && (!last.isValid() || last < chosen);
}

ReminderClock::ReminderClock(Settings &settings, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_clock(clock)
    , m_timer(new QTimer(this))
{
    m_timer->setInterval(std::chrono::minutes(1));
    m_timer->setTimerType(Qt::VeryCoarseTimer);
    connect(m_timer, &QTimer::timeout, this, &ReminderClock::look);
    connect(&settings, &Settings::reminderChanged, this, [this] {
        static_cast<void>(take()); // an hour that went by before it was chosen
        settle();
    });
    settle();
}

void ReminderClock::settle()
{
    m_settings.reminder().isOn ? m_timer->start() : m_timer->stop();
}

void ReminderClock::look()
{
    if (take())
        emit due();
}

bool ReminderClock::take()
{
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(m_clock.now().time_since_epoch().count());
    if (!isReminderDue(m_settings.reminder(), now, m_settings.lastReminded()))
        return false;
    m_settings.setLastReminded(now.date());
    return true;
}

} // namespace hearth
