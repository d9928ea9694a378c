// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/privatebus.h"
#include "desktop/bus/busnotifier.h"
#include "support/awaiting.h"

#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QSignalSpy>
#include <QTest>

namespace hearth {
namespace {

using test::PrivateBus;

const QString kName = QStringLiteral("org.freedesktop.Notifications");
const QString kPath = QStringLiteral("/org/freedesktop/Notifications");

constexpr uint kNumber = 7;

/// Takes notifications as a desktop does, one in place of the other.
class FakeNotifications final : public QDBusVirtualObject
{
public:
    explicit FakeNotifications(const QDBusConnection &bus)
        : m_bus(bus)
    {
        EXPECT_TRUE(m_bus.registerVirtualObject(kPath, this) && m_bus.registerService(kName));
    }

    QList<QVariantList> said;

    void tell(const QString &signal, const QVariantList &arguments)
    {
        QDBusMessage message = QDBusMessage::createSignal(kPath, kName, signal);
        message.setArguments(arguments);
        EXPECT_TRUE(m_bus.send(message));
    }
    [[nodiscard]] QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        if (message.member() != QLatin1String("Notify"))
            return false;
        said += message.arguments();
        return connection.send(message.createReply(kNumber));
    }

private:
    QDBusConnection m_bus;
};

class BusNotifierTest : public testing::Test
{
protected:
    void SetUp() override { HEARTHBOOK_NEEDS_A_BUS; }

    PrivateBus bus;
    QDBusConnection own = bus.connection();
    QDBusConnection desktop = bus.connection();
    BusNotifier notifier{own};
    QSignalSpy chosen{&notifier, &Notifier::chosen};
};

TEST_F(BusNotifierTest, SaysWhatItIsGivenAndNothingElse)
{
    FakeNotifications notifications(desktop);
    EXPECT_TRUE(notifier.isThere());
    EXPECT_TRUE(notifier.say(QStringLiteral("Hearthbook"), QStringLiteral("A moment")));
    ASSERT_TRUE(test::becomesTrue([&] { return notifications.said.size() == 1; }));
    const QVariantList arguments = notifications.said.first();
    EXPECT_EQ(arguments.value(3).toString(), QStringLiteral("Hearthbook"));
    EXPECT_EQ(arguments.value(4).toString(), QStringLiteral("A moment"));
}

TEST_F(BusNotifierTest, HearsWhenItsOwnIsChosen)
{
    FakeNotifications notifications(desktop);
    ASSERT_TRUE(notifier.say(QStringLiteral("Hearthbook"), QStringLiteral("A moment")));
    ASSERT_TRUE(test::becomesTrue([&] { return notifications.said.size() == 1; }));
    const QString action = QStringLiteral("default");
    // Its number is known once a second one is said in its place.
    ASSERT_TRUE(test::becomesTrue([&] {
        EXPECT_TRUE(notifier.say(QStringLiteral("Hearthbook"), QStringLiteral("Again")));
        QTest::qWait(1);
        return notifications.said.last().value(1).toUInt() == kNumber;
    }));
    notifications.tell(QStringLiteral("ActionInvoked"), {kNumber + 1, action}); // somebody else's
    notifications.tell(QStringLiteral("ActionInvoked"), {kNumber, QStringLiteral("other")});
    notifications.tell(QStringLiteral("ActivationToken"), {kNumber, QStringLiteral("token")});
    notifications.tell(QStringLiteral("ActionInvoked"), {kNumber, action});
    ASSERT_TRUE(test::becomesTrue([&] { return chosen.count() > 0; }));
    EXPECT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen.last().first().toString(), QStringLiteral("token"));
}

TEST_F(BusNotifierTest, SaysThatNobodyIsThere)
{
    EXPECT_FALSE(notifier.isThere());
    EXPECT_FALSE(notifier.say(QStringLiteral("Hearthbook"), QStringLiteral("A moment")));
    BusNotifier nowhere(QDBusConnection(QStringLiteral("no such bus")));
    EXPECT_FALSE(nowhere.isThere());
    EXPECT_FALSE(nowhere.say(QStringLiteral("Hearthbook"), QStringLiteral("A moment")));
}

} // namespace
} // namespace hearth
