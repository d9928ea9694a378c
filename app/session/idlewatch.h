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
    using Duration = std::chrono::milliseconds;

    /// So long at most nobody touches anything before idle() fires, whatever is held, except that what is held is
    /// never cut off.
    static constexpr std::chrono::minutes kMaxUntouched{30};

    explicit IdleWatch(QObject *parent = nullptr);

    /// How long nobody may touch anything; above zero.
    void setLimit(Duration limit);
    [[nodiscard]] Duration limit() const { return m_limit; }
    /// From now on, for so long, it is as if somebody touched a key all along: two people talk and listen. Zero ends
    /// it. A later call replaces an earlier one.
    void holdFor(Duration howLong);
    void start();
    void stop();

    /// When idle() is due, on any clock that starts at zero: `touched` is when a key was last touched, `heldUntil` the
    /// end of what is held, or anything before `touched`.
    [[nodiscard]] static Duration dueAt(Duration touched, Duration heldUntil, Duration limit);
    /// Whether the computer slept, by how far the clock on the wall went meanwhile and by how long it was awake. That
    /// something kept the program busy is no sleep.
    [[nodiscard]] static bool hasSlept(Duration byTheWall, Duration awake);

signals:
    /// Fires once for each time of idleness, and after the computer has slept.
    void idle();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void look();
    void lookAgain();

    Duration m_limit{std::chrono::minutes(5)};
    Duration m_touched{0};   // by m_clock
    Duration m_heldUntil{0}; // likewise
    QElapsedTimer m_clock;
    QTimer m_idle;
    QTimer m_tick;
    Duration m_lastTick{0};  // by the clock on the wall, since 1970
    Duration m_lastAwake{0}; // by a clock that stands while the computer sleeps
};

} // namespace hearth
