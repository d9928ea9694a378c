// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QString>
#include <QStringList>
#include <QWidget>

#include <functional>

/// What somebody who cannot see the window, or uses no mouse, would find in it.
namespace hearth::test {

/// By which it is heard: its own name, or that of its label. Empty for none.
[[nodiscard]] QString heardNameOf(QAccessibleInterface *read);
/// "radio button “Today”", for a failing test.
[[nodiscard]] QString toldOf(QAccessibleInterface *read);

/// Everything within that is on the screen, in the order in which it is read, itself first.
void forEachShown(QAccessibleInterface *read, const std::function<void(QAccessibleInterface *)> &found);

/// What is missing for whoever hears it read: a name, a part to play, an action, a value. Empty for nothing.
[[nodiscard]] QStringList faultsOf(QAccessibleInterface *read);
/// Those of all that is on the screen in a window, each once.
[[nodiscard]] QStringList faultsIn(QWidget *window);

/// What Tab comes to, one after the other, from what has the focus now until it comes round.
[[nodiscard]] QList<QWidget *> tabStops(QWidget *window);
/// Where Tab goes against the eye, which reads lines downwards and columns from left to right, or leaves that part of
/// the window before it has been everywhere there. Empty for nowhere.
[[nodiscard]] QStringList jumpsOf(const QList<QWidget *> &stops, const QWidget *within);

} // namespace hearth::test
