// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/notifier.h"

#include <QDBusConnection>

class QDBusPendingCallWatcher;

namespace hearth {

/// Over the session's bus. Source: Desktop Notifications Specification 1.2, freedesktop.org.
class BusNotifier final : public Notifier
{
    Q_OBJECT

public:
    /// The bus may be absent.
    explicit BusNotifier(const QDBusConnection &session);

    [[nodiscard]] bool isThere() const override;
    bool say(const QString &title, const QString &text) override;

private slots:
    // What comes over the bus: signals of all notifications, not of this program's alone.
    void noteToken(uint id, const QString &token);
    void noteAction(uint id, const QString &action);

private:
    QDBusConnection m_session;
    uint m_id = 0; // of the last one; 0 for none
    QString m_token;
};

} // namespace hearth
