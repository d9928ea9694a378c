// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/privatebus.h"
#include "desktop/bus/buspresence.h"
#include "support/awaiting.h"

#include <QDBusConnectionInterface>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

namespace hearth {
namespace {

using namespace std::chrono_literals;
using test::PrivateBus;

const QString kName = QStringLiteral("a1b2");

class BusPresenceTest : public testing::Test
{
protected:
    void SetUp() override { HEARTHBOOK_NEEDS_A_BUS; }
    /// As another process asks, while this one does what it has to.
    [[nodiscard]] bool isShown(const QString &name, std::chrono::milliseconds patience = 2000ms)
    {
        bool shown = false;
        const std::unique_ptr<QThread> thread(QThread::create([&] {
            BusPresence second(other);
            shown = second.askToShow(name, patience);
        }));
        thread->start();
        EXPECT_TRUE(test::becomesTrue([&] { return thread->isFinished(); }));
        return shown;
    }

    PrivateBus bus;
    QDBusConnection own = bus.connection();
    QDBusConnection other = bus.connection();
    BusPresence first{own};
    QSignalSpy asked{&first, &Presence::showRequested};
};

TEST_F(BusPresenceTest, IsFoundByItsNameAndNoOther)
{
    first.standFor(kName);
    EXPECT_FALSE(isShown(QStringLiteral("a1b3")));
    EXPECT_EQ(asked.count(), 0);
    EXPECT_TRUE(isShown(kName));
    EXPECT_EQ(asked.count(), 1);
    first.standFor(QStringLiteral("a1b3"));
    EXPECT_FALSE(isShown(kName));
    EXPECT_TRUE(isShown(QStringLiteral("a1b3")));
    first.standFor({});
    EXPECT_FALSE(isShown(QStringLiteral("a1b3")));
}

TEST_F(BusPresenceTest, PassesOnWhatTheDesktopGaveForComingForward)
{
    first.standFor(kName);
    qputenv("XDG_ACTIVATION_TOKEN", "token-7");
    EXPECT_TRUE(isShown(kName));
    qunsetenv("XDG_ACTIVATION_TOKEN");
    EXPECT_EQ(asked.takeFirst().first(), QStringLiteral("token-7"));
    EXPECT_TRUE(isShown(kName));
    EXPECT_EQ(asked.takeFirst().first(), QString());
}

TEST_F(BusPresenceTest, TheFirstKeepsTheNameAndWithItsEndItIsFree)
{
    {
        BusPresence earlier(other);
        earlier.standFor(kName);
        first.standFor(kName);
        EXPECT_EQ(own.interface()->serviceOwner(QStringLiteral("org.hearthbook.Window.n") + kName).value(),
                  other.baseService());
    }
    first.standFor({});
    first.standFor(kName);
    EXPECT_TRUE(isShown(kName));
}

TEST_F(BusPresenceTest, WaitsNoLongerThanItsPatience)
{
    first.standFor(kName);
    BusPresence second(other);
    QElapsedTimer timer;
    timer.start();
    EXPECT_FALSE(second.askToShow(kName, 200ms)) << "this thread cannot answer, it waits";
    EXPECT_GE(timer.elapsed(), 150);
    EXPECT_LT(timer.elapsed(), 5000);
}

TEST_F(BusPresenceTest, FindsNobodyWhenTheBusGoesAway)
{
    first.standFor(kName);
    bus.end();
    ASSERT_TRUE(test::becomesTrue([this] { return !own.isConnected() && !other.isConnected(); }));
    first.standFor({});
    first.standFor(kName);
    BusPresence second(other);
    EXPECT_FALSE(second.askToShow(kName, 2000ms));
}

TEST(BusPresence, FindsNobodyWhereThereIsNoBus)
{
    BusPresence presence(QDBusConnection(QStringLiteral("no such connection")));
    presence.standFor(kName);
    EXPECT_FALSE(presence.askToShow(kName, 2000ms));
}

} // namespace
} // namespace hearth
