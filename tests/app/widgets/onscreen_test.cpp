// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/onscreen.h"

#include <QScreen>
#include <QWidget>

#include <gtest/gtest.h>

using namespace hearth;

TEST(OnScreen, ADialogIsNoLargerThanItsScreen)
{
    QWidget dialog;
    resizeOnScreen(&dialog, {300, 200});
    EXPECT_EQ(dialog.size(), QSize(300, 200));
    resizeOnScreen(&dialog, {9000, 8000});
    const QSize screen = dialog.screen()->availableSize();
    EXPECT_LT(dialog.width(), screen.width());
    EXPECT_LT(dialog.height(), screen.height()) << "there is room for a title bar";
    EXPECT_GT(dialog.width(), screen.width() / 2);
}
