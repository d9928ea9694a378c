// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/bus/busnotifier.h"

#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QVariantMap>

namespace hearth {

namespace {

const QString kService = QStringLiteral("org.freedesktop.Notifications");
const QString kObject = QStringLiteral("/org/freedesktop/Notifications");
const QString kDefaultAction = QStringLiteral("default"); // the notification itself was chosen
constexpr int kUsualTime = -1;

} // namespace

std::unique_ptr<Notifier> desktopNotifier()
{
    return std::make_unique<BusNotifier>(QDBusConnection::sessionBus());
}

BusNotifier::BusNotifier(const QDBusConnection &session)
    : m_session(session)
{
    m_session.connect(kService, kObject, kService, QStringLiteral("ActivationToken"), this,
                      SLOT(noteToken(uint, QString)));
    m_session.connect(kService, kObject, kService, QStringLiteral("ActionInvoked"), this,
                      SLOT(noteAction(uint, QString)));
}

bool BusNotifier::isThere() const
{
    if (!m_session.isConnected())
        return false;
    // Some desktops start theirs only when it is called.
    const auto *bus = m_session.interface();
    return bus->isServiceRegistered(kService).value() ||
           QDBusReply<QStringList>(bus->activatableServiceNames()).value().contains(kService);
}

bool BusNotifier::say(const QString &title, const QString &text)
{
    if (!isThere())
        return false;
    QDBusMessage message = QDBusMessage::createMethodCall(kService, kObject, kService, QStringLiteral("Notify"));
    message.setArguments({QStringLiteral("Hearthbook"), m_id, QStringLiteral("hearthbook"), title, text,
                          QStringList{kDefaultAction, title},
                          QVariantMap{{QStringLiteral("desktop-entry"), QStringLiteral("hearthbook")}}, kUsualTime});
    auto *call = new QDBusPendingCallWatcher(m_session.asyncCall(message), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this, call] {
        const QDBusPendingReply<uint> reply = *call;
        m_id = reply.isError() ? 0 : reply.value();
        call->deleteLater();
    });
    return true;
}

void BusNotifier::noteToken(uint id, const QString &token)
{
    if (id == m_id)
        m_token = token;
}

void BusNotifier::noteAction(uint id, const QString &action)
{
    if (id != 0 && id == m_id && action == kDefaultAction)
        emit chosen(std::exchange(m_token, {}));
}

} // namespace hearth
