// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/bus/buspresence.h"

#include <QDBusMessage>

namespace hearth {

namespace {

const QString kPath = QStringLiteral("/org/hearthbook/Window");
const QString kInterface = QStringLiteral("org.hearthbook.Window");

// No part of a bus name may begin with a digit.
QString serviceOf(const QString &name)
{
    return QStringLiteral("org.hearthbook.Window.n") + name;
}

} // namespace

std::unique_ptr<Presence> desktopPresence()
{
    return std::make_unique<BusPresence>(QDBusConnection::sessionBus());
}

BusPresence::BusPresence(const QDBusConnection &session)
    : m_session(session)
{
}

BusPresence::~BusPresence()
{
    standFor({});
}

void BusPresence::standFor(const QString &name)
{
    const QString service = name.isEmpty() ? QString() : serviceOf(name);
    if (service == m_service)
        return;
    const bool isThere = m_session.isConnected();
    if (isThere && !m_service.isEmpty()) {
        m_session.unregisterService(m_service);
        m_session.unregisterObject(kPath);
    }
    m_service.clear();
    // The object first, so that whoever finds the name finds it, too.
    if (service.isEmpty() || !isThere || !m_session.registerObject(kPath, this, QDBusConnection::ExportScriptableSlots))
        return;
    if (m_session.registerService(service))
        m_service = service;
    else
        m_session.unregisterObject(kPath);
}

bool BusPresence::askToShow(const QString &name, std::chrono::milliseconds patience)
{
    QDBusMessage message = QDBusMessage::createMethodCall(serviceOf(name), kPath, kInterface, QStringLiteral("Show"));
    message.setAutoStartService(false);
    message.setArguments({qEnvironmentVariable("XDG_ACTIVATION_TOKEN")});
    return m_session.call(message, QDBus::Block, static_cast<int>(patience.count())).type() ==
           QDBusMessage::ReplyMessage;
}

void BusPresence::Show(const QString &token)
{
    emit showRequested(token);
}

} // namespace hearth
