// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/taborder.h"

#include <QAbstractScrollArea>
#include <QLayout>
#include <QSplitter>

#include <algorithm>

namespace hearth {

namespace {

void gather(QWidget *widget, QList<QWidget *> &stops);

void gather(QLayout *layout, QList<QWidget *> &stops)
{
    for (int i = 0; i < layout->count(); ++i) {
        QLayoutItem *item = layout->itemAt(i);
        if (item->widget() != nullptr)
            gather(item->widget(), stops);
        else if (item->layout() != nullptr)
            gather(item->layout(), stops);
    }
}

/// What no layout holds: in a splitter as it stands there, on the rows of a list from the top, else as it was made.
QList<QWidget *> partsOf(const QWidget *widget)
{
    QList<QWidget *> parts;
    if (const auto *splitter = qobject_cast<const QSplitter *>(widget)) {
        for (int i = 0; i < splitter->count(); ++i)
            parts += splitter->widget(i);
        return parts;
    }
    const auto *area = qobject_cast<const QAbstractScrollArea *>(widget);
    const QWidget *around = area != nullptr ? area->viewport() : widget;
    for (QWidget *child : around->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
        if (!child->isWindow())
            parts += child;
    }
    if (area != nullptr)
        std::ranges::stable_sort(parts, {}, &QWidget::y);
    return parts;
}

void gather(QWidget *widget, QList<QWidget *> &stops)
{
    // One of several that does not have the keyboard's stop now may have it later.
    if (widget->focusPolicy() != Qt::NoFocus && widget->focusProxy() == nullptr)
        stops += widget;
    if (qobject_cast<const QAbstractScrollArea *>(widget) == nullptr && widget->layout() != nullptr)
        return gather(widget->layout(), stops);
    for (QWidget *part : partsOf(widget))
        gather(part, stops);
}

} // namespace

QList<QWidget *> stopsAsTheyStand(QWidget *content)
{
    QList<QWidget *> stops;
    gather(content, stops);
    return stops;
}

QWidget *tabAsItStands(QWidget *content, QWidget *before)
{
    for (QWidget *stop : stopsAsTheyStand(content)) {
        QWidget::setTabOrder(before, stop);
        before = stop;
    }
    return before;
}

} // namespace hearth
