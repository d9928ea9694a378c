// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/insights/drawingqueue.h"

#include "pages/insights/chartpicture.h"

namespace hearth {

DrawingQueue::DrawingQueue(QObject *parent)
    : QObject(parent)
{
    m_turn.setInterval(0);
    connect(&m_turn, &QTimer::timeout, this, &DrawingQueue::step);
}

void DrawingQueue::add(ChartPicture *picture)
{
    if (!m_waiting.contains(picture))
        m_waiting.append(picture);
    m_turn.start();
}

void DrawingQueue::step()
{
    m_waiting.removeAll(nullptr);
    if (!m_waiting.isEmpty() && m_waiting.constFirst()->drawStep())
        m_waiting.removeFirst();
    if (!m_waiting.isEmpty())
        return;
    m_turn.stop();
    emit emptied();
}

} // namespace hearth
