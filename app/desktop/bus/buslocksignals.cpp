// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/bus/buslocksignals.h"

#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <utility>

namespace hearth {

namespace {

const QString kLogin = QStringLiteral("org.freedesktop.login1");
const QString kManagerPath = QStringLiteral("/org/freedesktop/login1");
const QString kManager = QStringLiteral("org.freedesktop.login1.Manager");
const QString kLoginSession = QStringLiteral("org.freedesktop.login1.Session");

// The same interface under the name of each desktop that has one of its own.
const QString kScreenSavers[] = {
    QStringLiteral("org.freedesktop.ScreenSaver"), QStringLiteral("org.gnome.ScreenSaver"),
    QStringLiteral("org.cinnamon.ScreenSaver"),    QStringLiteral("org.mate.ScreenSaver"),
    QStringLiteral("org.xfce.ScreenSaver"),
};

} // namespace

std::unique_ptr<LockSignals> desktopLockSignals()
{
    return std::make_unique<BusLockSignals>(QDBusConnection::systemBus(), QDBusConnection::sessionBus());
}

BusLockSignals::BusLockSignals(const QDBusConnection &system, const QDBusConnection &session)
    : m_system(system)
    , m_session(session)
{
}

void BusLockSignals::start()
{
    if (std::exchange(m_isOn, true))
        return;
    m_asked = new QObject(this);
    listen();
    followSession();
    holdSleep();
}

void BusLockSignals::listen()
{
    // Whoever else says so can do no more than lock it.
    for (const QString &saver : kScreenSavers)
        m_session.connect({}, {}, saver, QStringLiteral("ActiveChanged"), this, SLOT(noteScreen(bool)));
    // On the system's bus are other users. To know who logind is, QtDBus asks and waits, which libdbus answers with an
    // abort where the bus has gone away.
    if (m_system.isConnected())
        m_system.connect(kLogin, kManagerPath, kManager, QStringLiteral("PrepareForSleep"), this,
                         SLOT(noteSleep(bool)));
}

void BusLockSignals::stop()
{
    if (!std::exchange(m_isOn, false))
        return;
    delete std::exchange(m_asked, nullptr);
    m_system.disconnect(kLogin, kManagerPath, kManager, QStringLiteral("PrepareForSleep"), this, SLOT(noteSleep(bool)));
    for (const QString &saver : kScreenSavers)
        m_session.disconnect({}, {}, saver, QStringLiteral("ActiveChanged"), this, SLOT(noteScreen(bool)));
    if (!m_path.isEmpty())
        m_system.disconnect(kLogin, m_path, kLoginSession, QStringLiteral("Lock"), this, SIGNAL(lockNow()));
    m_path.clear();
    m_hold = {}; // last: sleep goes on
}

void BusLockSignals::noteSleep(bool isAsleep)
{
    if (isAsleep)
        emit lockNow();
    else if (m_isOn && !m_hold.isValid())
        holdSleep();
}

void BusLockSignals::noteScreen(bool isLocked)
{
    if (isLocked)
        emit lockNow();
}

void BusLockSignals::ask(const QString &method, const QVariantList &arguments,
                         const std::function<void(const QDBusPendingCall &)> &then)
{
    QDBusMessage message = QDBusMessage::createMethodCall(kLogin, kManagerPath, kManager, method);
    message.setAutoStartService(false);
    message.setArguments(arguments);
    auto *watcher = new QDBusPendingCallWatcher(m_system.asyncCall(message), m_asked);
    connect(watcher, &QDBusPendingCallWatcher::finished, m_asked,
            [then](const QDBusPendingCallWatcher *done) { then(*done); });
}

void BusLockSignals::followSession()
{
    // "auto": the one this process belongs to, or else the one its user sees.
    ask(QStringLiteral("GetSession"), {QStringLiteral("auto")}, [this](const QDBusPendingReply<QDBusObjectPath> &path) {
        if (path.isError())
            return;
        m_path = path.value().path();
        m_system.connect(kLogin, m_path, kLoginSession, QStringLiteral("Lock"), this, SIGNAL(lockNow()));
    });
}

void BusLockSignals::holdSleep()
{
    ask(QStringLiteral("Inhibit"),
        {QStringLiteral("sleep"), QStringLiteral("Hearthbook"), tr("Locks itself before the computer sleeps"),
         QStringLiteral("delay")},
        [this](const QDBusPendingReply<QDBusUnixFileDescriptor> &hold) {
            if (!hold.isError())
                m_hold = hold.value();
        });
}

} // namespace hearth
