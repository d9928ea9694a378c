// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/talktimer.h"

#include "widgets/arrange.h"
#include "widgets/buttons.h"
#include "widgets/plainlabel.h"
#include "widgets/trackbar.h"

#include <QSpinBox>

#include <algorithm>
#include <utility>

namespace hearth {

namespace {

using std::chrono::milliseconds;

constexpr int kFewestMinutes = 1;
constexpr int kMaxMinutes = 30;
constexpr int kUsualMinutes = 5;

milliseconds steadyNow()
{
    return std::chrono::duration_cast<milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

} // namespace

TalkTimer::TalkTimer(const Theme &theme, MonotonicClock clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock ? std::move(clock) : steadyNow)
    , m_words(paragraph({}, Role::Heading, this))
    , m_minutes(new QSpinBox(this))
    , m_main(plainButton({}, this))
    , m_reset(quietButton(tr("Start over"), this))
    , m_bar(new TrackBar(theme, this))
{
    m_minutes->setRange(kFewestMinutes, kMaxMinutes);
    m_minutes->setValue(kUsualMinutes);
    m_minutes->setAccessibleName(tr("Minutes for this turn"));
    QSizePolicy policy = m_minutes->sizePolicy();
    policy.setRetainSizeWhenHidden(true); // so that nothing moves when a turn begins
    m_minutes->setSizePolicy(policy);
    m_timer.setInterval(std::chrono::seconds(1));
    connect(&m_timer, &QTimer::timeout, this, &TalkTimer::tick);

    auto *buttons = inRow(spacing::small, {m_main, m_reset, Stretch()});
    inColumn(this, spacing::medium, {inRow(spacing::medium, {{m_words, 1}, m_minutes}), m_bar, buttons});
    setFocusProxy(m_main);
    setAccessibleName(tr("Timer for this turn"));

    connect(m_main, &QPushButton::clicked, this, [this] {
        if (m_state == State::Running)
            pause();
        else if (m_state == State::Paused)
            resume();
        else if (m_state == State::Ended)
            reset();
        else
            start();
    });
    connect(m_reset, &QPushButton::clicked, this, [this] {
        m_main->setFocus(Qt::OtherFocusReason); // this button is about to hide
        reset();
    });
    refresh();
}

int TalkTimer::minutes() const
{
    return m_minutes->value();
}

void TalkTimer::setMinutes(int minutes)
{
    if (m_state == State::Ready)
        m_minutes->setValue(minutes);
}

milliseconds TalkTimer::remaining() const
{
    return std::max(milliseconds(0), length() - elapsed());
}

QString TalkTimer::words() const
{
    return m_words->text();
}

void TalkTimer::start()
{
    if (m_state != State::Ready && m_state != State::Ended)
        return;
    m_spent = milliseconds(0);
    m_since = m_clock();
    enter(State::Running);
}

void TalkTimer::pause()
{
    tick();
    if (m_state != State::Running)
        return;
    m_spent = elapsed();
    enter(State::Paused);
}

void TalkTimer::resume()
{
    if (m_state != State::Paused)
        return;
    m_since = m_clock();
    enter(State::Running);
}

void TalkTimer::reset()
{
    m_spent = milliseconds(0);
    if (m_state != State::Ready)
        enter(State::Ready);
}

void TalkTimer::tick()
{
    if (m_state != State::Running)
        return;
    if (remaining() > milliseconds(0)) {
        refresh();
        return;
    }
    m_spent = length();
    enter(State::Ended);
}

void TalkTimer::enter(State state)
{
    m_state = state;
    if (state == State::Running)
        m_timer.start();
    else
        m_timer.stop();
    refresh();
    emit stateChanged(state);
}

void TalkTimer::refresh()
{
    const auto minutesLeft = static_cast<int>(std::chrono::ceil<std::chrono::minutes>(remaining()).count());
    const QString left = minutesLeft > 1 ? tr("%n minute(s) left", nullptr, minutesLeft) : tr("The last minute");
    switch (m_state) {
    case State::Ready:
        m_words->setText(tr("Minutes for this turn"));
        m_main->setText(tr("Start"));
        break;
    case State::Running:
        m_words->setText(left);
        m_main->setText(tr("Pause"));
        break;
    case State::Paused:
        m_words->setText(tr("%1, paused", "how many minutes are left").arg(left));
        m_main->setText(tr("Continue"));
        break;
    case State::Ended:
        m_words->setText(tr("Time to finish this thought"));
        m_main->setText(tr("Another turn"));
        break;
    }
    m_minutes->setVisible(m_state == State::Ready);
    m_reset->setVisible(m_state == State::Paused);
    m_bar->setFraction(m_state == State::Ready
                           ? 0.0
                           : 1.0 - static_cast<double>(remaining().count()) / static_cast<double>(length().count()));
    setAccessibleDescription(m_words->text());
}

milliseconds TalkTimer::length() const
{
    return std::chrono::minutes(minutes());
}

milliseconds TalkTimer::elapsed() const
{
    const milliseconds now = m_state == State::Running ? m_clock() - m_since : milliseconds(0);
    return m_spent + std::max(milliseconds(0), now);
}

} // namespace hearth
