// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/bringforward.h"

#include <QApplication>
#include <QWidget>

namespace hearth {

void bringForward(QWidget &window, const QString &token)
{
    // Where Qt looks for it under Wayland when a window asks to become active.
    constexpr auto kPlace = "XDG_ACTIVATION_TOKEN";
    if (!token.isEmpty())
        qputenv(kPlace, token.toUtf8());
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
    qunsetenv(kPlace);
    QApplication::alert(&window);
}

} // namespace hearth
