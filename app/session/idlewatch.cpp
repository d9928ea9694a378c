// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/idlewatch.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QEvent>

#include <algorithm>
#include <utility>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#endif

namespace hearth {

namespace {

constexpr std::chrono::seconds kTick{5};
constexpr std::chrono::seconds kAsleep{30};

/// By a clock that stands while the computer sleeps.
IdleWatch::Duration awakeTime()
{
#ifdef Q_OS_WIN
    using Ticks = std::chrono::duration<qint64, std::ratio<1, 10'000'000>>;
    ULONGLONG ticks = 0;
    QueryUnbiasedInterruptTime(&ticks);
    return std::chrono::duration_cast<IdleWatch::Duration>(Ticks(ticks));
#else
    QElapsedTimer now; // CLOCK_MONOTONIC of Linux and the absolute time of macOS
    now.start();
    return IdleWatch::Duration(now.msecsSinceReference());
#endif
}

IdleWatch::Duration wallTime()
{
    return IdleWatch::Duration(QDateTime::currentMSecsSinceEpoch());
}

} // namespace

IdleWatch::IdleWatch(QObject *parent)
    : QObject(parent)
{
    m_clock.start();
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, &IdleWatch::lookAgain);
    m_tick.setInterval(kTick);
    connect(&m_tick, &QTimer::timeout, this, &IdleWatch::look);
}

void IdleWatch::setLimit(Duration limit)
{
    m_limit = limit;
    if (m_tick.isActive())
        lookAgain();
}

void IdleWatch::holdFor(Duration howLong)
{
    m_heldUntil = howLong > Duration(0) ? Duration(m_clock.elapsed()) + howLong : Duration(0);
    if (m_tick.isActive())
        lookAgain();
}

IdleWatch::Duration IdleWatch::dueAt(Duration touched, Duration heldUntil, Duration limit)
{
    if (heldUntil <= touched)
        return touched + limit;
    return std::max(heldUntil, std::min(heldUntil + limit, touched + std::max<Duration>(kMaxUntouched, limit)));
}

void IdleWatch::start()
{
    QCoreApplication::instance()->installEventFilter(this);
    m_lastTick = wallTime();
    m_lastAwake = awakeTime();
    m_tick.start();
    m_touched = Duration(m_clock.elapsed());
    m_heldUntil = Duration(0);
    m_idle.start(m_limit);
}

void IdleWatch::stop()
{
    QCoreApplication::instance()->removeEventFilter(this);
    m_tick.stop();
    m_idle.stop();
}

void IdleWatch::lookAgain()
{
    // The timer is not set anew with each touch: it asks once more when it is due.
    const Duration left = dueAt(m_touched, m_heldUntil, m_limit) - Duration(m_clock.elapsed());
    if (left > Duration(0))
        m_idle.start(left);
    else
        emit idle();
}

void IdleWatch::look()
{
    const Duration wall = wallTime();
    const Duration awake = awakeTime();
    if (hasSlept(wall - std::exchange(m_lastTick, wall), awake - std::exchange(m_lastAwake, awake)))
        emit idle();
}

bool IdleWatch::hasSlept(Duration byTheWall, Duration awake)
{
    return byTheWall - awake > kAsleep;
}

bool IdleWatch::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseMove:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::InputMethod:
        m_touched = Duration(m_clock.elapsed());
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace hearth
