// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

class QMenu;
class QSystemTrayIcon;

namespace hearth {

class Settings;

/// The icon where the desktop gathers those of programs that run on, as long as the person wants it and the desktop
/// has such a place. It says nothing of any journal. While it stands the program outlives its window.
class TrayIcon final : public QObject
{
    Q_OBJECT

public:
    /// Borrows the settings.
    explicit TrayIcon(Settings &settings, QObject *parent = nullptr);
    ~TrayIcon() override;

    /// Whether this desktop has a place for it.
    [[nodiscard]] static bool isPossible();
    [[nodiscard]] bool isShown() const { return m_icon != nullptr; }
    /// Its menu; null while it is not shown.
    [[nodiscard]] QMenu *menu() const { return m_menu.get(); }
    /// Says it beside the icon. False while it is not shown.
    bool say(const QString &title, const QString &text);

signals:
    void openRequested();
    void lockRequested();
    void quitRequested();

private:
    void settle();
    void show();

    Settings &m_settings;
    std::unique_ptr<QMenu> m_menu;
    std::unique_ptr<QSystemTrayIcon> m_icon;
};

} // namespace hearth
