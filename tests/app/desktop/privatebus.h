// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/patience.h"

#include <QDBusConnection>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace hearth::test {

/// A bus that only the test knows, for as long as this lives.
class PrivateBus final
{
public:
    PrivateBus()
    {
        if (!isHere())
            return;
        QFile settings(m_folder.filePath(QStringLiteral("bus.conf")));
        EXPECT_TRUE(settings.open(QIODevice::WriteOnly));
        settings.write("<!DOCTYPE busconfig PUBLIC '-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN' "
                       "'http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd'><busconfig><type>session</type>"
                       "<listen>unix:path=" +
                       m_folder.path().toUtf8() +
                       "/bus</listen><policy context='default'><allow send_destination='*' eavesdrop='true'/>"
                       "<allow eavesdrop='true'/><allow own='*'/></policy></busconfig>");
        settings.close();
        m_daemon.start(QStringLiteral("dbus-daemon"),
                       {QStringLiteral("--nofork"), QStringLiteral("--nopidfile"), QStringLiteral("--print-address"),
                        QStringLiteral("--config-file=") + settings.fileName()});
        while (m_daemon.waitForReadyRead() && !m_daemon.canReadLine()) {
        }
        m_address = QString::fromUtf8(m_daemon.readLine().trimmed());
        EXPECT_FALSE(m_address.isEmpty()) << m_daemon.readAllStandardError().constData();
    }
    ~PrivateBus()
    {
        for (const QString &name : m_connections)
            QDBusConnection::disconnectFromBus(name);
        m_daemon.terminate();
        m_daemon.waitForFinished(patience);
    }
    Q_DISABLE_COPY_MOVE(PrivateBus)

    /// Whether there is a program that makes buses.
    [[nodiscard]] static bool isHere()
    {
        return !QStandardPaths::findExecutable(QStringLiteral("dbus-daemon")).isEmpty();
    }

    [[nodiscard]] const QString &address() const { return m_address; }
    /// Another one each time, as another program would have.
    [[nodiscard]] QDBusConnection connection()
    {
        static int count = 0;
        m_connections += QStringLiteral("test %1").arg(++count);
        return QDBusConnection::connectToBus(m_address, m_connections.last());
    }
    /// Ends the bus, as a desktop that goes away does.
    void end()
    {
        m_daemon.kill();
        m_daemon.waitForFinished(patience);
    }

private:
    QTemporaryDir m_folder;
    QProcess m_daemon;
    QString m_address;
    QStringList m_connections;
};

} // namespace hearth::test

/// For the beginning of a test or of SetUp().
#define HEARTHBOOK_NEEDS_A_BUS                                                                                         \
    if (!::hearth::test::PrivateBus::isHere())                                                                         \
    GTEST_SKIP() << "dbus-daemon is not here (Debian: dbus-daemon), so nothing is known about D-Bus"
