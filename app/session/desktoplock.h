// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace hearth {

class LockSignals;
class Session;

/// Locks when the desktop does, or the computer is about to sleep. Listens only while a journal is open or being
/// opened; sleep waits until it is locked.
class DesktopLock final : public QObject
{
    Q_OBJECT

public:
    /// Borrows both, which must outlive it. Whatever is still to be done once the session has locked, and before the
    /// computer sleeps, is connected to Session::locked() before this is made.
    DesktopLock(Session &session, LockSignals &desktop, QObject *parent = nullptr);
    ~DesktopLock() override;

signals:
    /// The open journal is to be locked at once. One that is only being opened is given up without asking anybody.
    void lockRequested();

private:
    void settle();
    void lock();

    Session &m_session;
    LockSignals &m_desktop;
};

} // namespace hearth
