// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/presence.h"

#include <QDBusConnection>

namespace hearth {

/// By a name on the session's bus, which belongs to one user, and an object there that knows one call.
class BusPresence final : public Presence
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.hearthbook.Window")

public:
    /// The bus may be absent.
    explicit BusPresence(const QDBusConnection &session);
    ~BusPresence() override;

    void standFor(const QString &name) override;
    [[nodiscard]] bool askToShow(const QString &name, std::chrono::milliseconds patience) override;

public slots:
    /// What comes over the bus.
    Q_SCRIPTABLE void Show(const QString &token);

private:
    QDBusConnection m_session;
    QString m_service; // empty while it stands for nothing
};

} // namespace hearth
