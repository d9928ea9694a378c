// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/returnpresses.h"

#include <QAbstractButton>
#include <QApplication>
#include <QButtonGroup>
#include <QCheckBox>
#include <QDialog>
#include <QKeyEvent>

namespace hearth {

namespace {

/// What is chosen or ticked, and does nothing by itself.
bool isChoice(const QAbstractButton &button)
{
    const bool isOneOfSeveral = button.autoExclusive() || (button.group() != nullptr && button.group()->exclusive());
    return button.isCheckable() && (isOneOfSeveral || qobject_cast<const QCheckBox *>(&button) != nullptr);
}

} // namespace

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
    const bool isDialog = qobject_cast<QDialog *>(watched) != nullptr;
    if (watched != m_window && !isDialog)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isReturn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    const bool isPlain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const QPointer<QAbstractButton> button = m_on;
    // Held down, it would run through one step after another.
    if (!isReturn || !isPlain || key->isAutoRepeat() || button.isNull() ||
        button != static_cast<QWidget *>(watched)->focusWidget())
        return false;
    if (isDialog && isChoice(*button))
        return false;
    button->click();
    return true;
}

} // namespace hearth
