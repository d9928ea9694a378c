// SPDX-License-Identifier: GPL-3.0-or-later
#include "editors/drawer.h"

#include "theme/theme.h"
#include "widgets/arrange.h"

#include <QResizeEvent>

#include <algorithm>

namespace hearth {

Drawer::Drawer(QWidget *parent)
    : QScrollArea(parent)
{
    auto *held = new QWidget(this);
    m_content = inColumn(held);
    m_content->setContentsMargins(2, spacing::small, spacing::medium, spacing::small);
    setWidget(held);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    held->setAutoFillBackground(false);
    held->installEventFilter(this);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
}

void Drawer::setLimit(int height)
{
    if (height == m_limit)
        return;
    m_limit = height;
    updateGeometry();
}

int Drawer::wantedHeight() const
{
    const int width = viewport()->width();
    return m_content->hasHeightForWidth() ? m_content->totalHeightForWidth(width) : m_content->totalSizeHint().height();
}

QSize Drawer::sizeHint() const
{
    return {spacing::page * 6, std::min(m_limit, wantedHeight())};
}

QSize Drawer::minimumSizeHint() const
{
    return {spacing::page * 3, std::min(spacing::page * 2, wantedHeight())};
}

bool Drawer::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

void Drawer::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        updateGeometry();
}

} // namespace hearth
