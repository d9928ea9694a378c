// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/idlewatch.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QEvent>

namespace hearth {

namespace {

constexpr std::chrono::seconds kTick{5};
// A tick this late means that the computer was asleep.
constexpr std::chrono::seconds kAsleep{30};

} // namespace

IdleWatch::IdleWatch(QObject *parent)
    : QObject(parent)
{
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, &IdleWatch::idle);
    m_tick.setInterval(kTick);
    connect(&m_tick, &QTimer::timeout, this, &IdleWatch::look);
}

void IdleWatch::setLimit(std::chrono::milliseconds limit)
{
    m_limit = limit;
    if (m_tick.isActive())
        start();
}

void IdleWatch::start()
{
    QCoreApplication::instance()->installEventFilter(this);
    m_lastTick = QDateTime::currentMSecsSinceEpoch();
    m_tick.start();
    if (m_limit.count() > 0)
        m_idle.start(m_limit);
    else
        m_idle.stop();
}

void IdleWatch::stop()
{
    QCoreApplication::instance()->removeEventFilter(this);
    m_tick.stop();
    m_idle.stop();
}

void IdleWatch::look()
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const bool slept = now - m_lastTick > std::chrono::milliseconds(kAsleep).count();
    m_lastTick = now;
    if (slept)
        emit idle();
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
        if (m_idle.isActive())
            m_idle.start(m_limit);
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace hearth
