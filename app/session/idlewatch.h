// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace hearth {

/// Notices when nobody has touched a key or the mouse for a while, and when the computer has slept. Watches every
/// event of the application while it runs.
class IdleWatch final : public QObject
{
    Q_OBJECT

public:
    explicit IdleWatch(QObject *parent = nullptr);

    /// Zero for never by idleness; sleep is noticed all the same.
    void setLimit(std::chrono::milliseconds limit);
    void start();
    void stop();

signals:
    /// Fires once for each time of idleness, and after the computer has slept.
    void idle();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void look();

    std::chrono::milliseconds m_limit{0};
    QTimer m_idle;
    QTimer m_tick;
    qint64 m_lastTick = 0; // by the wall clock, milliseconds since 1970
};

} // namespace hearth
