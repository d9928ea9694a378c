// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/trayicon.h"

#include "session/settings.h"
#include "theme/theme.h"

#include <QApplication>
#include <QMenu>
#include <QSystemTrayIcon>

namespace hearth {

TrayIcon::TrayIcon(Settings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
    connect(&settings, &Settings::trayIconChanged, this, &TrayIcon::settle);
    settle();
}

TrayIcon::~TrayIcon() = default;

bool TrayIcon::isPossible()
{
    return QSystemTrayIcon::isSystemTrayAvailable();
}

void TrayIcon::settle()
{
    const bool isWanted = m_settings.trayIcon() && isPossible();
    if (isWanted && !isShown())
        show();
    if (!isWanted) {
        m_icon.reset();
        m_menu.reset();
    }
    QApplication::setQuitOnLastWindowClosed(!isWanted);
}

void TrayIcon::show()
{
    m_menu = std::make_unique<QMenu>();
    m_menu->addAction(tr("&Open Hearthbook"), this, &TrayIcon::openRequested);
    m_menu->addAction(tr("&Lock"), this, &TrayIcon::lockRequested);
    m_menu->addSeparator();
    m_menu->addAction(tr("&Quit"), this, &TrayIcon::quitRequested);
    m_icon = std::make_unique<QSystemTrayIcon>(Theme::applicationIcon());
    m_icon->setToolTip(QStringLiteral("Hearthbook"));
    m_icon->setContextMenu(m_menu.get());
    connect(m_icon.get(), &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            emit openRequested();
    });
    connect(m_icon.get(), &QSystemTrayIcon::messageClicked, this, &TrayIcon::openRequested);
    m_icon->show();
}

bool TrayIcon::say(const QString &title, const QString &text)
{
    if (!isShown())
        return false;
    m_icon->showMessage(title, text, Theme::applicationIcon());
    return true;
}

} // namespace hearth
