// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QTimer>
#include <QWidget>

#include <chrono>
#include <functional>

class QLabel;
class QPushButton;
class QSpinBox;

namespace hearth {

class TrackBar;

/// Time that only moves forward, from any beginning.
using MonotonicClock = std::function<std::chrono::milliseconds()>;

/// One turn of speaking, with a soft end: words and a thin bar say how much is left, whole minutes at a time, and at
/// the end a quiet sentence. No sound, nothing blinks, and nothing counts on after the end.
class TalkTimer final : public QWidget
{
    Q_OBJECT
public:
    enum class State { Ready, Running, Paused, Ended };

    /// Five minutes at first. Without `clock`, the steady clock of the system.
    explicit TalkTimer(const Theme &theme, MonotonicClock clock = {}, QWidget *parent = nullptr);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] int minutes() const;
    /// 1 to 30, held to that. Does nothing while a turn goes on or has ended.
    void setMinutes(int minutes);
    /// Of this turn; never below nothing.
    [[nodiscard]] std::chrono::milliseconds remaining() const;
    /// What is shown beside the bar: "4 minutes left".
    [[nodiscard]] QString words() const;

public slots:
    /// Begins a turn, or a new one where one has ended. Does nothing while one goes on or is paused.
    void start();
    void pause();
    void resume();
    /// Back to before the turn, whatever its state.
    void reset();
    /// Looks at the clock. Its own timer calls it each second while a turn goes on.
    void tick();

signals:
    /// After each change of state, by a person or by the end of the turn.
    void stateChanged(hearth::TalkTimer::State state);

private:
    void enter(State state);
    void refresh();
    [[nodiscard]] std::chrono::milliseconds length() const;
    [[nodiscard]] std::chrono::milliseconds elapsed() const;

    MonotonicClock m_clock;
    State m_state = State::Ready;
    std::chrono::milliseconds m_spent{0}; // before the last start or resume
    std::chrono::milliseconds m_since{0}; // when that was, by the clock
    QTimer m_timer;
    QLabel *m_words;
    QSpinBox *m_minutes;
    QPushButton *m_main;
    QPushButton *m_reset;
    TrackBar *m_bar;
};

} // namespace hearth
