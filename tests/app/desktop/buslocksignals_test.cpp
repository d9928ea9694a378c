// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/privatebus.h"
#include "desktop/bus/buslocksignals.h"
#include "support/awaiting.h"

#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCall>
#include <QDBusUnixFileDescriptor>
#include <QDBusVirtualObject>
#include <QSignalSpy>
#include <QTest>

#include <memory>
#include <vector>

#include <fcntl.h>
#include <unistd.h>

namespace hearth {
namespace {

using test::PrivateBus;

const QString kLoginName = QStringLiteral("org.freedesktop.login1");
const QString kLoginPath = QStringLiteral("/org/freedesktop/login1");
const QString kOwnSession = QStringLiteral("/org/freedesktop/login1/session/_32");
const QString kOtherSession = QStringLiteral("/org/freedesktop/login1/session/_37");

/// Answers as logind does. A hold on sleep is the writing end of a pipe: it is let go of when nothing can be written.
class FakeLogind final : public QDBusVirtualObject
{
    QDBusConnection m_bus;

public:
    explicit FakeLogind(const QDBusConnection &bus)
        : m_bus(bus)
        , isThere(m_bus.registerVirtualObject(kLoginPath, this, QDBusConnection::SubPath) &&
                  m_bus.registerService(kLoginName))
    {
    }
    ~FakeLogind() override
    {
        for (const int end : m_ends)
            ::close(end);
    }
    Q_DISABLE_COPY_MOVE(FakeLogind)

    const bool isThere;
    QList<QVariantList> inhibited;
    QStringList askedFor;

    [[nodiscard]] int held() const
    {
        int count = 0;
        for (const int end : m_ends) {
            char byte = 0;
            count += ::read(end, &byte, 1) == 0 ? 0 : 1; // nothing to read yet is no end
        }
        return count;
    }
    void say(const QString &path, const QString &interface, const QString &name, const QVariantList &arguments = {})
    {
        QDBusMessage signal = QDBusMessage::createSignal(path, interface, name);
        signal.setArguments(arguments);
        EXPECT_TRUE(m_bus.send(signal));
    }
    void sleep(bool begins)
    {
        say(kLoginPath, QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("PrepareForSleep"), {begins});
    }
    void lock(const QString &session)
    {
        say(session, QStringLiteral("org.freedesktop.login1.Session"), QStringLiteral("Lock"));
    }

    [[nodiscard]] QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        if (message.member() == QLatin1String("GetSession")) {
            askedFor += message.arguments().value(0).toString();
            return connection.send(message.createReply(QVariant::fromValue(QDBusObjectPath(kOwnSession))));
        }
        if (message.member() == QLatin1String("Inhibit")) {
            int ends[2];
            EXPECT_EQ(::pipe2(ends, O_CLOEXEC | O_NONBLOCK), 0);
            m_ends.push_back(ends[0]);
            const bool sent =
                connection.send(message.createReply(QVariant::fromValue(QDBusUnixFileDescriptor(ends[1]))));
            ::close(ends[1]);
            inhibited += message.arguments();
            return sent;
        }
        return false;
    }

private:
    std::vector<int> m_ends;
};

class BusLockSignalsTest : public testing::Test
{
protected:
    void SetUp() override
    {
        HEARTHBOOK_NEEDS_A_BUS;
        ASSERT_TRUE(logind.isThere);
    }
    /// Until it listens to its session, and holds sleep.
    void start()
    {
        listener.start();
        ASSERT_TRUE(test::becomesTrue([this] { return logind.inhibited.size() == 1 && logind.askedFor.size() == 1; }));
        settle();
    }
    /// Until everything that was said so far has been heard, and answered.
    void settle()
    {
        for (const QDBusConnection &connection : {other, own}) {
            const QDBusMessage ping = QDBusMessage::createMethodCall(
                QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/org/freedesktop/DBus"),
                QStringLiteral("org.freedesktop.DBus.Peer"), QStringLiteral("Ping"));
            const QDBusPendingCall answer = connection.asyncCall(ping);
            EXPECT_TRUE(test::becomesTrue([&answer] { return answer.isFinished(); }));
        }
        QCoreApplication::processEvents();
    }
    void screen(const char *interface, bool isLocked)
    {
        QDBusMessage signal = QDBusMessage::createSignal(QStringLiteral("/ScreenSaver"), QString::fromUtf8(interface),
                                                         QStringLiteral("ActiveChanged"));
        signal.setArguments({isLocked});
        EXPECT_TRUE(other.send(signal));
    }

    PrivateBus bus;
    QDBusConnection other = bus.connection();
    QDBusConnection own = bus.connection();
    FakeLogind logind{other};
    BusLockSignals listener{own, own};
    QSignalSpy fired{&listener, &LockSignals::lockNow};
};

TEST_F(BusLockSignalsTest, HoldsSleepUntilItIsLocked)
{
    start();
    EXPECT_EQ(logind.inhibited.first().value(0), QStringLiteral("sleep"));
    EXPECT_EQ(logind.inhibited.first().value(1), QStringLiteral("Hearthbook"));
    EXPECT_EQ(logind.inhibited.first().value(3), QStringLiteral("delay"));
    EXPECT_EQ(logind.askedFor, QStringList(QStringLiteral("auto")));
    EXPECT_EQ(logind.held(), 1);
    logind.sleep(true);
    ASSERT_TRUE(test::becomesTrue([this] { return fired.count() == 1; }));
    settle();
    EXPECT_EQ(logind.held(), 1) << "nothing is locked yet";
    listener.stop();
    EXPECT_TRUE(test::becomesTrue([this] { return logind.held() == 0; }));
}

TEST_F(BusLockSignalsTest, MayStopWhileItFires)
{
    start();
    QObject::connect(&listener, &LockSignals::lockNow, &listener, &BusLockSignals::stop);
    logind.sleep(true);
    ASSERT_TRUE(test::becomesTrue([this] { return fired.count() == 1; }));
    EXPECT_TRUE(test::becomesTrue([this] { return logind.held() == 0; }));
    logind.sleep(false);
    settle();
    EXPECT_EQ(logind.inhibited.size(), 1) << "what is locked holds no sleep";
}

TEST_F(BusLockSignalsTest, HoldsTheNextSleepAfterWaking)
{
    start();
    logind.sleep(true);
    ASSERT_TRUE(test::becomesTrue([this] { return fired.count() == 1; }));
    listener.stop();
    ASSERT_TRUE(test::becomesTrue([this] { return logind.held() == 0; }));
    listener.start(); // unlocked again
    ASSERT_TRUE(test::becomesTrue([this] { return logind.held() == 1; }));
    logind.sleep(true);
    EXPECT_TRUE(test::becomesTrue([this] { return fired.count() == 2; }));
}

TEST_F(BusLockSignalsTest, FollowsItsOwnSessionAndNoOther)
{
    start();
    logind.lock(kOtherSession);
    settle();
    EXPECT_EQ(fired.count(), 0);
    logind.lock(kOwnSession);
    EXPECT_TRUE(test::becomesTrue([this] { return fired.count() == 1; }));
}

TEST_F(BusLockSignalsTest, FollowsTheScreen)
{
    start();
    int count = 0;
    for (const char *desktop : {"org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver", "org.cinnamon.ScreenSaver",
                                "org.mate.ScreenSaver", "org.xfce.ScreenSaver"}) {
        screen(desktop, false);
        settle();
        EXPECT_EQ(fired.count(), count) << desktop << ": it is unlocked";
        screen(desktop, true);
        ++count;
        EXPECT_TRUE(test::becomesTrue([&] { return fired.count() == count; })) << desktop;
    }
}

TEST_F(BusLockSignalsTest, HearsNothingBeforeAndAfter)
{
    const auto sayAll = [this] {
        logind.sleep(true);
        logind.lock(kOwnSession);
        screen("org.gnome.ScreenSaver", true);
        settle();
    };
    sayAll();
    EXPECT_EQ(fired.count(), 0);
    EXPECT_TRUE(logind.inhibited.isEmpty());
    start();
    listener.stop();
    sayAll();
    EXPECT_EQ(fired.count(), 0);
}

TEST_F(BusLockSignalsTest, AHoldThatComesTooLateIsLetGoOf)
{
    listener.start();
    listener.stop();
    ASSERT_TRUE(test::becomesTrue([this] { return logind.inhibited.size() == 1; }));
    EXPECT_TRUE(test::becomesTrue([this] { return logind.held() == 0; }));
    logind.lock(kOwnSession);
    settle();
    EXPECT_EQ(fired.count(), 0);
}

TEST(BusLockSignals, IsSilentWhereThereIsNoBus)
{
    const QDBusConnection nowhere(QStringLiteral("no such connection"));
    BusLockSignals listener(nowhere, nowhere);
    QSignalSpy fired(&listener, &LockSignals::lockNow);
    listener.start();
    QCoreApplication::processEvents();
    listener.stop();
    EXPECT_EQ(fired.count(), 0);
}

TEST_F(BusLockSignalsTest, IsSilentWhenTheBusGoesAway)
{
    start();
    bus.end();
    ASSERT_TRUE(test::becomesTrue([this] { return !own.isConnected(); }));
    listener.stop();
    listener.start();
    QCoreApplication::processEvents();
    EXPECT_EQ(fired.count(), 0);
}

} // namespace
} // namespace hearth
