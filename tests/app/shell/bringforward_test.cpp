// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/bringforward.h"
#include "support/patience.h"

#include <gtest/gtest.h>

#include <QTest>
#include <QWidget>

using namespace hearth;

TEST(BringForward, FetchesAWindowFromWhereverItWasPutAway)
{
    QWidget window;
    QWidget other;
    window.showMaximized();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&window, test::patience));
    window.setWindowState(window.windowState() | Qt::WindowMinimized);
    other.show();
    other.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&other, test::patience));
    ASSERT_TRUE(window.isMinimized());
    bringForward(window, QStringLiteral("a token"));
    EXPECT_TRUE(QTest::qWaitForWindowActive(&window, test::patience));
    EXPECT_FALSE(window.isMinimized());
    EXPECT_TRUE(window.isMaximized()) << "as it was";
    EXPECT_FALSE(qEnvironmentVariableIsSet("XDG_ACTIVATION_TOKEN")) << "nothing this process starts may use it";
    window.hide();
    bringForward(window, {});
    EXPECT_TRUE(window.isVisible());
}
