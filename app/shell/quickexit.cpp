// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/quickexit.h"

#include <QCoreApplication>
#include <QKeyEvent>

namespace hearth {

QuickExit::QuickExit(Qt::Key key, QObject *parent)
    : QObject(parent)
    , m_key(key)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool QuickExit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || static_cast<QKeyEvent *>(event)->key() != m_key)
        return QObject::eventFilter(watched, event);
    emit pressed();
    return true;
}

} // namespace hearth
