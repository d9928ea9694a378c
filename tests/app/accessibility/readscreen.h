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
/// What would be used on the screen of a window and is heard like another there: the same part, name, description and
/// named groups around it. Empty for nothing.
[[nodiscard]] QStringList heardAlikeIn(QWidget *window);
/// All of it that is on the screen in a window, each once.
[[nodiscard]] QStringList faultsIn(QWidget *window);

/// What Tab comes to, one after the other, from what has the focus now until it comes round; `come` is told of each
/// while it has the keyboard.
QList<QWidget *> tabStops(QWidget *window, const std::function<void(const QWidget *)> &come = {});

/// Reads lines downwards and columns from left to right, within a part of a window that it leaves only once it has been
/// everywhere there.
class ReadingEye final
{
public:
    explicit ReadingEye(const QWidget *within)
        : m_within(within)
    {
    }
    /// The keyboard comes to it now.
    void comeTo(const QWidget *stop);
    /// Where the keyboard went against the eye. Empty for nowhere.
    [[nodiscard]] const QStringList &jumps() const { return m_jumps; }

private:
    [[nodiscard]] QRect placeWithin(const QWidget *stop) const;

    const QWidget *m_within;
    const QWidget *m_before = nullptr;
    bool m_hasLeft = false; // what is looked at, for something else
    QStringList m_jumps;
};

} // namespace hearth::test
