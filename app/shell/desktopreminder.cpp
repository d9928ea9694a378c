// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/desktopreminder.h"

#include "desktop/notifier.h"
#include "shell/bringforward.h"
#include "shell/trayicon.h"

#include <QWidget>

namespace hearth {

DesktopReminder::DesktopReminder(Notifier *notifier, TrayIcon &icon, QWidget &window, QObject *parent)
    : QObject(parent)
    , m_notifier(notifier)
    , m_icon(icon)
    , m_window(window)
{
    connect(&icon, &TrayIcon::openRequested, this, [this] { bringForward(m_window, {}); });
    if (notifier != nullptr) {
        connect(notifier, &Notifier::chosen, this, [this](const QString &token) { bringForward(m_window, token); });
    }
}

void DesktopReminder::remind()
{
    if (m_window.isActiveWindow())
        return;
    const QString title = QStringLiteral("Hearthbook");
    const QString text = tr("A quiet moment, if you like.");
    if (m_notifier == nullptr || !m_notifier->say(title, text))
        m_icon.say(title, text);
}

} // namespace hearth
