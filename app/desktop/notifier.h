// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <memory>

namespace hearth {

/// The desktop's own way of saying something beside whatever is on the screen. What is said is read by whoever looks
/// on, and may be kept by the desktop: neutral words only, never anything of a journal.
class Notifier : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Whether the desktop has one.
    [[nodiscard]] virtual bool isThere() const = 0;
    /// Says it in place of what was said before, and does not wait. False where the desktop has none.
    virtual bool say(const QString &title, const QString &text) = 0;

signals:
    /// The person chose what was said. `token`: what the desktop gave, by which a window may come to the front; often
    /// empty.
    void chosen(const QString &token);
};

/// That of the desktop on which the program runs; null where Hearthbook knows none besides its icon.
[[nodiscard]] std::unique_ptr<Notifier> desktopNotifier();

} // namespace hearth
