// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/talktimer.h"

#include "widgets/trackbar.h"

#include <QApplication>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

#include <gtest/gtest.h>

using namespace hearth;
using namespace std::chrono_literals;

namespace {

class TalkTimerTest : public testing::Test
{
protected:
    TalkTimerTest()
        : m_timer(m_theme, [this] { return m_now; })
    {
        QObject::connect(&m_timer, &TalkTimer::stateChanged, &m_timer,
                         [this](TalkTimer::State state) { m_ended += state == TalkTimer::State::Ended ? 1 : 0; });
        m_timer.show();
    }

    void pass(std::chrono::milliseconds time)
    {
        m_now += time;
        m_timer.tick();
    }
    [[nodiscard]] QPushButton *button(const char *text) const
    {
        for (QPushButton *candidate : m_timer.findChildren<QPushButton *>()) {
            if (candidate->text() == QString::fromUtf8(text) && candidate->isVisible())
                return candidate;
        }
        return nullptr;
    }
    void press(const char *text)
    {
        QPushButton *found = button(text);
        ASSERT_NE(found, nullptr) << text;
        QTest::mouseClick(found, Qt::LeftButton);
    }
    [[nodiscard]] double filled() const { return m_timer.findChild<TrackBar *>()->fraction().value_or(-1); }

    Theme m_theme;
    std::chrono::milliseconds m_now = 12345678ms;
    TalkTimer m_timer;
    int m_ended = 0; // turns
};

} // namespace

TEST_F(TalkTimerTest, WaitsUntilSomeoneStarts)
{
    EXPECT_EQ(m_timer.state(), TalkTimer::State::Ready);
    pass(1h);
    EXPECT_EQ(m_timer.remaining(), 5min);
    EXPECT_EQ(filled(), 0.0);
    EXPECT_EQ(m_ended, 0);
    EXPECT_TRUE(m_timer.findChild<QSpinBox *>()->isVisible());
}

TEST_F(TalkTimerTest, MinutesStayWithinOneAndThirty)
{
    m_timer.setMinutes(0);
    EXPECT_EQ(m_timer.minutes(), 1);
    m_timer.setMinutes(31);
    EXPECT_EQ(m_timer.minutes(), 30);
    m_timer.start();
    m_timer.setMinutes(3);
    EXPECT_EQ(m_timer.minutes(), 30);
    EXPECT_FALSE(m_timer.findChild<QSpinBox *>()->isVisible());
}

TEST_F(TalkTimerTest, EndsSoftlyAndOnce)
{
    m_timer.setMinutes(2);
    press("Start");
    pass(119s);
    EXPECT_EQ(m_timer.state(), TalkTimer::State::Running);
    EXPECT_EQ(m_timer.words(), QStringLiteral("The last minute"));
    EXPECT_EQ(m_ended, 0);
    pass(1s);
    EXPECT_EQ(m_timer.state(), TalkTimer::State::Ended);
    EXPECT_EQ(m_timer.words(), QStringLiteral("Time to finish this thought"));
    EXPECT_EQ(m_timer.accessibleDescription(), m_timer.words());
    EXPECT_EQ(m_ended, 1);
    EXPECT_EQ(filled(), 1.0);
    pass(1h);
    EXPECT_EQ(m_ended, 1);
    EXPECT_EQ(m_timer.remaining(), 0ms);
}

TEST_F(TalkTimerTest, SaysWholeMinutes)
{
    press("Start");
    EXPECT_TRUE(m_timer.words().startsWith(QLatin1String("5 minute")));
    pass(60s);
    EXPECT_TRUE(m_timer.words().startsWith(QLatin1String("4 minute")));
    pass(1ms);
    EXPECT_TRUE(m_timer.words().startsWith(QLatin1String("4 minute")));
    EXPECT_NEAR(filled(), 0.2, 0.001);
    pass(180s);
    EXPECT_EQ(m_timer.words(), QStringLiteral("The last minute"));
}

TEST_F(TalkTimerTest, APauseTakesNoTime)
{
    press("Start");
    pass(100s);
    press("Pause");
    EXPECT_EQ(m_timer.state(), TalkTimer::State::Paused);
    pass(1h);
    EXPECT_EQ(m_timer.remaining(), 200s);
    press("Continue");
    pass(150s);
    EXPECT_EQ(m_timer.remaining(), 50s);
    pass(50s);
    EXPECT_EQ(m_ended, 1);
}

TEST_F(TalkTimerTest, StartingOverKeepsTheFocusInPlace)
{
    m_timer.activateWindow();
    QCoreApplication::processEvents();
    press("Start");
    pass(100s);
    press("Pause");
    button("Start over")->setFocus();
    press("Start over");
    EXPECT_EQ(m_timer.state(), TalkTimer::State::Ready);
    EXPECT_EQ(m_timer.remaining(), 5min);
    EXPECT_EQ(QApplication::focusWidget(), button("Start"));
    EXPECT_EQ(button("Start over"), nullptr);
}

TEST_F(TalkTimerTest, AnotherTurnBeginsWhenSomeoneStartsIt)
{
    press("Start");
    pass(5min);
    press("Another turn");
    EXPECT_EQ(m_timer.state(), TalkTimer::State::Ready);
    press("Start");
    pass(5min);
    EXPECT_EQ(m_ended, 2);
}

TEST_F(TalkTimerTest, APauseThatComesTooLateIsTheEnd)
{
    m_timer.start();
    m_now += 6min;
    m_timer.pause();
    EXPECT_EQ(m_timer.state(), TalkTimer::State::Ended);
    EXPECT_EQ(m_ended, 1);
}

TEST_F(TalkTimerTest, CallsOutOfTurnChangeNothing)
{
    m_timer.pause();
    m_timer.resume();
    EXPECT_EQ(m_timer.state(), TalkTimer::State::Ready);
    m_timer.start();
    pass(60s);
    m_timer.start();
    m_timer.resume();
    EXPECT_EQ(m_timer.remaining(), 4min);
    m_now -= 10min; // a clock that is not what it promised
    m_timer.tick();
    EXPECT_EQ(m_timer.remaining(), 5min);
}
