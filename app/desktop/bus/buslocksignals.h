// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/locksignals.h"

#include <QDBusConnection>
#include <QDBusPendingCall>
#include <QDBusUnixFileDescriptor>

#include <functional>

class QDBusPendingCallWatcher;

namespace hearth {

/// Over the buses of a Linux desktop: from logind, that the computer is about to sleep and that its session is to be
/// locked; from the screen saver, that the screen is. Holds one of logind's delay locks on sleep while it listens.
/// https://www.freedesktop.org/software/systemd/man/org.freedesktop.login1.html, https://systemd.io/INHIBITOR_LOCKS
class BusLockSignals final : public LockSignals
{
    Q_OBJECT

public:
    /// Either bus may be absent.
    BusLockSignals(const QDBusConnection &system, const QDBusConnection &session);

    void start() override;
    void stop() override;

private slots: // asked for by name by QtDBus
    void noteSleep(bool isAsleep);
    void noteScreen(bool isLocked);

private:
    /// Asks logind, and `then` gets what it answers, unless it stopped meanwhile. No answer is as good as no logind.
    void ask(const QString &method, const QVariantList &arguments,
             const std::function<void(const QDBusPendingCall &)> &then);
    void listen();
    void followSession();
    void holdSleep();

    QDBusConnection m_system;
    QDBusConnection m_session;
    bool m_isOn = false;
    QString m_path; // of the session's object; empty until it is known
    QDBusUnixFileDescriptor m_hold;
    QObject *m_asked = nullptr; // owns what is still to be answered
};

} // namespace hearth
