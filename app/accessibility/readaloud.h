// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAccessibleInterface;
class QWidget;

namespace hearth {

/// A widget that draws itself and says itself what it is to whoever cannot see it: a table, a picture with values.
class ReadAloud
{
public:
    virtual ~ReadAloud() = default;

    /// Made once a widget; Qt owns it.
    [[nodiscard]] virtual QAccessibleInterface *accessible() = 0;
};

/// Tells programs that read the screen, or press for somebody, what the window is made of: what Qt would call by its
/// looks (a card is no window, a choice drawn as a button is a choice) is called what it is, and a control does the
/// same however it is set. Call once, before the first window.
void installAccessibility();

/// A label that says what happened, whatever it looks like, and is told from the others by it. Before it is first
/// shown: who reads the screen asks only once what something is.
void markAsMessage(QWidget *label);

/// Shows a message, and has it read aloud at once and once, whether it was on the screen with other words before or
/// not. Its name, or its text, is what is read. Where what holds it is hidden, it waits for that.
void announce(QWidget *message);

} // namespace hearth
