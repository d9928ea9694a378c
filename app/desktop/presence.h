// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <chrono>
#include <memory>

namespace hearth {

/// One window for one thing: a window stands for a name, and another start of the program finds it by that name and
/// asks it to show itself. Nothing else can be said. Names are of one user in one session of the desktop; they end with
/// the process, however it ends. Where the desktop has no means for it, nobody is ever found.
class Presence : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Stands for this name from now on, and for no other; for none when it is empty, or another process already does.
    /// `name`: ASCII letters and digits, at most 64.
    virtual void standFor(const QString &name) = 0;
    /// Asks whoever stands for the name to show itself, and waits. True once it has answered that it did; false when
    /// nobody stands for it, or no answer came in time.
    [[nodiscard]] virtual bool askToShow(const QString &name, std::chrono::milliseconds patience) = 0;

signals:
    /// Another start of the program asks this one to show itself. `token`: what the desktop gave it, by which a window
    /// may come to the front; often empty.
    void showRequested(const QString &token);
};

/// That of the desktop on which the program runs.
[[nodiscard]] std::unique_ptr<Presence> desktopPresence();

} // namespace hearth
