// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/locksignals.h"
#include "desktop/presence.h"

#include <functional>

namespace hearth::test {

/// A desktop that says what the test says.
class FakeLockSignals final : public LockSignals
{
public:
    void start() override { isOn = true; }
    void stop() override
    {
        if (atStop)
            atStop();
        isOn = false;
    }

    bool isOn = false;
    std::function<void()> atStop; ///< before it is off
};

/// Finds nobody, and notes for what the window stands.
class FakePresence final : public Presence
{
public:
    void standFor(const QString &standing) override { name = standing; }
    [[nodiscard]] bool askToShow(const QString &, std::chrono::milliseconds) override { return false; }

    QString name;
};

} // namespace hearth::test
