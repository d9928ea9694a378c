// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

namespace hearth {

/// What the desktop says when nobody should be able to read any longer: its screen was locked, or the computer is about
/// to sleep. Where the desktop says nothing, nothing ever fires.
class LockSignals : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Begins to listen. Until stop() the computer's sleep waits, for as long as the system lets it (some seconds), so
    /// that there is time to lock.
    virtual void start() = 0;
    /// Listens no longer, and lets the computer sleep. May be called while lockNow() fires.
    virtual void stop() = 0;

signals:
    /// Fires in the thread of this object, more than once when several things happen at a time.
    void lockNow();
};

/// Those of the desktop on which the program runs.
[[nodiscard]] std::unique_ptr<LockSignals> desktopLockSignals();

} // namespace hearth
