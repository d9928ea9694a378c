// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/returnpresses.h"

#include <QAbstractButton>
#include <QApplication>
#include <QKeyEvent>

namespace hearth {

ReturnPresses::ReturnPresses(QWidget *window)
    : QObject(window)
    , m_window(window)
{
    qApp->installEventFilter(this);
}

bool ReturnPresses::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    // A field may move the focus to a button when it sees Return, and only then pass the key on to the window.
    if (watched == QApplication::focusWidget())
        m_on = qobject_cast<QAbstractButton *>(watched);
    if (watched != m_window)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isReturn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    const bool isPlain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const QPointer<QAbstractButton> button = m_on;
    // Held down, it would run through one step after another.
    if (!isReturn || !isPlain || key->isAutoRepeat() || button.isNull() || button != m_window->focusWidget())
        return false;
    button->click();
    return true;
}

} // namespace hearth
