// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/clipboardwipe.h"

#include "app/onboarding/onboardingsupport.h"

#include <QGuiApplication>

using namespace hearth;
using namespace hearth::test;

TEST(ClipboardWipe, TakesWhatWasCopiedHereAndLeavesTheRest)
{
    OnboardingWorld world;
    const JournalFolder folder;
    bool isOurs = false;
    const ClipboardWipe wipe(world.session, [&isOurs](QClipboard::Mode) { return isOurs; });
    QClipboard &clipboard = *QGuiApplication::clipboard();
    const QString words = QStringLiteral("copied from somewhere");
    clipboard.setText(words);
    world.unlock(folder.path());
    world.session.lock();
    EXPECT_EQ(clipboard.text(), words) << "another program put it there";
    world.unlock(folder.path());
    isOurs = true;
    EXPECT_EQ(clipboard.text(), words) << "not before it locks";
    world.session.lock();
    EXPECT_EQ(clipboard.text(), QString());
}
