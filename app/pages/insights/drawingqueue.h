// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>
#include <QTimer>

namespace hearth {

class ChartPicture;

/// Lets charts be drawn one small step at a time, so that keys and the mouse are answered in between.
class DrawingQueue final : public QObject
{
    Q_OBJECT
public:
    explicit DrawingQueue(QObject *parent = nullptr);

    /// First come, first drawn. A picture that already waits keeps its place.
    void add(ChartPicture *picture);
    [[nodiscard]] bool isEmpty() const { return m_waiting.isEmpty(); }

signals:
    /// Everything that waited is drawn.
    void emptied();

private:
    void step();

    QList<QPointer<ChartPicture>> m_waiting;
    QTimer m_turn;
};

} // namespace hearth
