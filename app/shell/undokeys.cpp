// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/undokeys.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTextDocument>
#include <QTextEdit>

namespace hearth {

namespace {

bool hasNothing(const QObject *field, bool isUndo)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(field))
        return !(isUndo ? line->isUndoAvailable() : line->isRedoAvailable());
    if (const auto *text = qobject_cast<const QTextEdit *>(field))
        return !(isUndo ? text->document()->isUndoAvailable() : text->document()->isRedoAvailable());
    return false;
}

} // namespace

UndoKeys::UndoKeys(QObject *parent)
    : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool UndoKeys::eventFilter(QObject *watched, QEvent *event)
{
    // Whoever does not accept this leaves the key to the shortcuts.
    if (event->type() != QEvent::ShortcutOverride)
        return QObject::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isUndo = key->matches(QKeySequence::Undo);
    if ((!isUndo && !key->matches(QKeySequence::Redo)) || !hasNothing(watched, isUndo))
        return QObject::eventFilter(watched, event);
    event->ignore();
    return true;
}

} // namespace hearth
