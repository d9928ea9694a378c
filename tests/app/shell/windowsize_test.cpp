// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/mainwindow.h"

#include "app/onboarding/onboardingsupport.h"
#include "spelling/spellingsupport.h"

#include <gtest/gtest.h>

#include <QScreen>

namespace hearth {
namespace {

TEST(WindowSize, FirstFitsTheScreenWithItsFrame)
{
    test::OnboardingWorld world;
    Translation translation;
    MainWindow window{{world.theme, world.session, world.settings, world.prompter, translation}};
    const QSize available = window.screen()->availableSize();
    ASSERT_LT(available.width(), 1180) << "the screen of the tests is a small one";
    EXPECT_LT(window.height(), available.height()) << "there must be room for a title bar";
    EXPECT_LE(window.width(), std::max(available.width(), window.minimumWidth()));
}

} // namespace
} // namespace hearth
