// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace hearth {

class Notifier;
class TrayIcon;

/// Reminds whoever uses this computer of Hearthbook, in words that tell nothing to anybody who looks on: neither that
/// something is due nor for whom. Says nothing while the window is being used.
class DesktopReminder final : public QObject
{
    Q_OBJECT

public:
    /// All borrowed, and outlive it. `notifier` may be null; then, and where the desktop has none, the icon says it.
    DesktopReminder(Notifier *notifier, TrayIcon &icon, QWidget &window, QObject *parent = nullptr);

    /// It is time.
    void remind();

private:
    Notifier *m_notifier;
    TrayIcon &m_icon;
    QWidget &m_window;
};

} // namespace hearth
