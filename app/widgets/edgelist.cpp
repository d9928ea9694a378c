// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/edgelist.h"

#include <QEvent>
#include <QScrollBar>

#include <algorithm>

namespace hearth {

EdgeList::EdgeList(int edge, QWidget *parent)
    : QListView(parent)
    , m_edge(edge)
{
    verticalScrollBar()->installEventFilter(this);
}

bool EdgeList::event(QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutDirectionChange)
        place();
    return QListView::event(event);
}

bool EdgeList::eventFilter(QObject *watched, QEvent *event)
{
    const bool isOther = event->type() == QEvent::Show || event->type() == QEvent::Hide;
    if (isOther && watched == verticalScrollBar())
        place();
    return QListView::eventFilter(watched, event);
}

void EdgeList::place()
{
    const int taken = verticalScrollBar()->isVisible() ? verticalScrollBar()->width() : 0;
    const int after = std::max(0, m_edge - taken);
    const bool isRightToLeft = layoutDirection() == Qt::RightToLeft;
    const QMargins margins(isRightToLeft ? after : m_edge, 0, isRightToLeft ? m_edge : after, 0);
    if (margins != viewportMargins())
        setViewportMargins(margins);
}

} // namespace hearth
