// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/taborder.h"

#include <QList>
#include <QWidget>

namespace hearth {

QWidget *tabThrough(QWidget *content, QWidget *before)
{
    QList<QWidget *> stops;
    QWidget *each = content;
    do {
        if ((each->focusPolicy() & Qt::TabFocus) != 0 && (each == content || content->isAncestorOf(each)))
            stops += each;
        each = each->nextInFocusChain();
    } while (each != content);
    for (QWidget *stop : stops) {
        QWidget::setTabOrder(before, stop);
        before = stop;
    }
    return before;
}

} // namespace hearth
