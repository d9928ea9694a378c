// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/desktoplock.h"

#include "desktop/locksignals.h"
#include "session/session.h"

namespace hearth {

DesktopLock::DesktopLock(Session &session, LockSignals &desktop, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_desktop(desktop)
{
    // That it is over comes before everything has left the screen, and until then the computer may not sleep.
    connect(&session, &Session::busyChanged, this, [this](bool busy) {
        if (busy)
            settle();
        else
            QMetaObject::invokeMethod(this, &DesktopLock::settle, Qt::QueuedConnection);
    });
    connect(&session, &Session::unlocked, this, &DesktopLock::settle);
    connect(&session, &Session::locked, this, &DesktopLock::settle);
    connect(&desktop, &LockSignals::lockNow, this, &DesktopLock::lock);
    settle();
}

DesktopLock::~DesktopLock()
{
    m_desktop.stop();
}

void DesktopLock::settle()
{
    if (m_session.isUnlocked() || m_session.isBusy())
        m_desktop.start();
    else
        m_desktop.stop();
}

void DesktopLock::lock()
{
    if (m_session.isUnlocked())
        emit lockRequested();
    else
        m_session.giveUpUnlocking();
}

} // namespace hearth
