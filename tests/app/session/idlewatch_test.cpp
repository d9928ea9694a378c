// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/idlewatch.h"
#include "support/awaiting.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QKeyEvent>
#include <QSignalSpy>

namespace hearth {
namespace {

using std::chrono::milliseconds;
using std::chrono::minutes;

TEST(IdleWatch, IsDueOnceNobodyTouchedAnythingForAWhile)
{
    EXPECT_EQ(IdleWatch::dueAt(minutes(10), milliseconds(0), minutes(5)), minutes(15));
    EXPECT_EQ(IdleWatch::dueAt(minutes(10), minutes(9), minutes(5)), minutes(15)) << "what was held ended before";
}

TEST(IdleWatch, ATurnCountsAsIfSomebodyTouchedAKey)
{
    EXPECT_EQ(IdleWatch::dueAt(minutes(0), minutes(6), minutes(5)), minutes(11));
    EXPECT_EQ(IdleWatch::dueAt(minutes(0), minutes(6), minutes(1)), minutes(7));
}

TEST(IdleWatch, NothingKeepsItOpenForMoreThanHalfAnHourButATurnThatStillGoesOn)
{
    EXPECT_EQ(IdleWatch::dueAt(minutes(0), minutes(21), minutes(15)), minutes(30));
    EXPECT_EQ(IdleWatch::dueAt(minutes(0), minutes(31), minutes(30)), minutes(31)) << "half an hour and a minute";
    EXPECT_EQ(IdleWatch::dueAt(minutes(0), minutes(2), minutes(30)), minutes(30));
}

TEST(IdleWatch, ALongTaskIsNoSleep)
{
    EXPECT_FALSE(IdleWatch::hasSlept(minutes(2), minutes(2)));
    EXPECT_FALSE(IdleWatch::hasSlept(milliseconds(20'000), milliseconds(0))) << "a clock was set right";
    EXPECT_TRUE(IdleWatch::hasSlept(minutes(2), minutes(1)));
}

TEST(IdleWatch, WaitsWhileItIsHeldAndFiresOnce)
{
    IdleWatch watch;
    QSignalSpy fired(&watch, &IdleWatch::idle);
    watch.setLimit(milliseconds(1));
    watch.start();
    watch.holdFor(minutes(1));
    QSignalSpy turned(qApp, &QObject::objectNameChanged);
    QTimer::singleShot(30, qApp, [] { qApp->setObjectName(QStringLiteral("later")); });
    ASSERT_TRUE(test::arrivesAnew(turned));
    EXPECT_EQ(fired.count(), 0);
    watch.holdFor(milliseconds(0));
    ASSERT_TRUE(test::arrives(fired));
    EXPECT_EQ(fired.count(), 1);
}

TEST(IdleWatch, AKeyPutsItOff)
{
    IdleWatch watch;
    watch.setLimit(minutes(1));
    watch.start();
    QObject somebody;
    QKeyEvent key(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier);
    QElapsedTimer since;
    since.start();
    while (since.elapsed() < 400)
        QCoreApplication::sendEvent(&somebody, &key);
    QSignalSpy fired(&watch, &IdleWatch::idle);
    watch.setLimit(milliseconds(300));
    EXPECT_EQ(fired.count(), 0) << "it began longer ago, and the last key is only just up";
    ASSERT_TRUE(test::arrives(fired));
}

} // namespace
} // namespace hearth
