// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/centredlist.h"

#include <QEvent>
#include <QScrollBar>

#include <algorithm>

namespace hearth {

CentredList::CentredList(int greatestWidth, int edge, QWidget *parent)
    : QListView(parent)
    , m_greatestWidth(greatestWidth)
    , m_edge(edge)
{
    verticalScrollBar()->installEventFilter(this);
}

bool CentredList::event(QEvent *event)
{
    if (event->type() == QEvent::Resize)
        centre();
    return QListView::event(event);
}

bool CentredList::eventFilter(QObject *watched, QEvent *event)
{
    const bool isOther = event->type() == QEvent::Show || event->type() == QEvent::Hide;
    if (isOther && watched == verticalScrollBar())
        centre();
    return QListView::eventFilter(watched, event);
}

void CentredList::centre()
{
    const int rows = std::clamp(width() - 2 * m_edge, 1, m_greatestWidth);
    const int before = (width() - rows) / 2;
    const int taken = verticalScrollBar()->isVisible() ? verticalScrollBar()->width() : 0;
    const int after = std::max(0, width() - before - rows - taken);
    const bool isRightToLeft = layoutDirection() == Qt::RightToLeft;
    const QMargins margins(isRightToLeft ? after : before, 0, isRightToLeft ? before : after, 0);
    if (margins != viewportMargins())
        setViewportMargins(margins);
}

} // namespace hearth
