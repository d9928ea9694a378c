// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/desktopreminder.h"

#include "desktop/notifier.h"
#include "session/settings.h"
#include "shell/trayicon.h"
#include "support/patience.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

namespace hearth {
namespace {

class FakeNotifier final : public Notifier
{
public:
    [[nodiscard]] bool isThere() const override { return isHere; }
    bool say(const QString &title, const QString &text) override
    {
        if (isHere)
            said += title + QLatin1Char('|') + text;
        return isHere;
    }

    bool isHere = true;
    QStringList said;
};

class DesktopReminderTest : public testing::Test
{
protected:
    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("hearthbook.ini"))};
    FakeNotifier notifier;
    TrayIcon icon{settings};
    QWidget window;
    DesktopReminder reminder{&notifier, icon, window};
};

TEST_F(DesktopReminderTest, SaysTheSameNeutralWordsAlways)
{
    reminder.remind();
    EXPECT_EQ(notifier.said, QStringList{QStringLiteral("Hearthbook|A quiet moment, if you like.")});
}

TEST_F(DesktopReminderTest, IsSilentWhileTheWindowIsUsed)
{
    window.show();
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window, test::patience));
    reminder.remind();
    EXPECT_EQ(notifier.said, QStringList());
}

TEST_F(DesktopReminderTest, BringsTheWindowForwardWhenItIsChosen)
{
    ASSERT_FALSE(window.isVisible());
    emit notifier.chosen({});
    EXPECT_TRUE(window.isVisible());
    window.hide();
    emit icon.openRequested();
    EXPECT_TRUE(window.isVisible());
}

TEST_F(DesktopReminderTest, HasNothingToSayItWith)
{
    notifier.isHere = false;
    reminder.remind();
    DesktopReminder(nullptr, icon, window).remind();
    EXPECT_EQ(notifier.said, QStringList());
}

TEST_F(DesktopReminderTest, AnIconThatTheDesktopHasNoPlaceForKeepsNothingRunning)
{
    if (TrayIcon::isPossible())
        GTEST_SKIP() << "this desktop has a place for icons";
    settings.setTrayIcon(true);
    EXPECT_FALSE(icon.isShown());
    EXPECT_FALSE(icon.say(QStringLiteral("Hearthbook"), QStringLiteral("A moment")));
    EXPECT_TRUE(QApplication::quitOnLastWindowClosed());
}

} // namespace
} // namespace hearth
