// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/desktoplock.h"

#include "app/onboarding/onboardingsupport.h"
#include "app/session/fakedesktop.h"
#include "support/awaiting.h"

using namespace hearth;
using namespace hearth::test;

namespace {

class DesktopLockTest : public testing::Test
{
protected:
    OnboardingWorld world;
    JournalFolder folder;
    FakeLockSignals desktop;
    DesktopLock lock{world.session, desktop};
    QSignalSpy requested{&lock, &DesktopLock::lockRequested};
};

} // namespace

TEST_F(DesktopLockTest, ListensOnlyWhileAJournalIsOpen)
{
    EXPECT_FALSE(desktop.isOn);
    world.session.choose(folder.path());
    EXPECT_FALSE(desktop.isOn);
    world.unlock(folder.path());
    EXPECT_TRUE(desktop.isOn);
    emit desktop.lockNow();
    EXPECT_EQ(requested.count(), 1);
    EXPECT_TRUE(desktop.isOn) << "sleep waits: nothing has locked yet";
    world.session.lock();
    EXPECT_FALSE(desktop.isOn);
}

TEST_F(DesktopLockTest, LetsTheComputerSleepOnlyOnceTheFileIsClosed)
{
    world.unlock(folder.path());
    QObject::connect(&lock, &DesktopLock::lockRequested, &world.session, &Session::lock);
    std::optional<bool> wasFree;
    desktop.atStop = [&] {
        if (desktop.isOn)
            wasFree = SealedStore::open(folder.path(), kAnnasPassphrase, cheapLimits(), nullptr).ok();
    };
    emit desktop.lockNow();
    EXPECT_EQ(wasFree, true);
    desktop.atStop = nullptr;
}

// The window clears the screen on locked(), and the computer sleeps on stop().
TEST_F(DesktopLockTest, LetsTheComputerSleepOnlyOnceTheScreenIsClear)
{
    bool isClear = false;
    QObject::connect(&world.session, &Session::locked, &world.session, [&] { isClear = true; }); // as the window does
    FakeLockSignals computer;
    DesktopLock sleeping(world.session, computer);
    QObject::connect(&sleeping, &DesktopLock::lockRequested, &world.session, &Session::lock);
    world.unlock(folder.path());
    std::optional<bool> wasClear;
    computer.atStop = [&] {
        if (computer.isOn)
            wasClear = isClear;
    };
    ASSERT_TRUE(QFile::remove(folder.path()));
    ASSERT_TRUE(world.session.saveAgain()); // something is being done
    EXPECT_FALSE(world.session.saveAgain()) << "one thing at a time";
    emit computer.lockNow();
    QCoreApplication::processEvents();
    EXPECT_EQ(wasClear, true);
    computer.atStop = nullptr;
}

TEST_F(DesktopLockTest, WhatIsOnlyBeingOpenedIsGivenUp)
{
    world.session.choose(folder.path());
    QSignalSpy chosen(&world.session, &Session::pathChanged);
    QSignalSpy unlocked(&world.session, &Session::unlocked);
    QSignalSpy failed(&world.session, &Session::failed);
    world.session.unlock(kAnnasPassphrase);
    EXPECT_TRUE(desktop.isOn);
    emit desktop.lockNow();
    EXPECT_FALSE(world.session.isBusy());
    QCoreApplication::processEvents();
    EXPECT_FALSE(desktop.isOn);
    EXPECT_EQ(requested.count(), 0);
    EXPECT_EQ(chosen.count(), 1) << "whoever shows it begins anew";
    world.unlock(folder.path()); // after the one that was given up, in the same thread
    EXPECT_EQ(unlocked.count(), 1);
    EXPECT_EQ(failed.count(), 0);
}

TEST_F(DesktopLockTest, WhatIsBeingMadeIsNotGivenUp)
{
    const QString path = world.folder.filePath(QStringLiteral("new.hearth"));
    QSignalSpy created(&world.session, &Session::created);
    world.session.create(path, {{QStringLiteral("Anna"), kAnnasPassphrase}});
    EXPECT_TRUE(desktop.isOn);
    emit desktop.lockNow();
    ASSERT_TRUE(test::arrives(created));
    EXPECT_EQ(world.session.path(), path);
    QCoreApplication::processEvents();
    EXPECT_FALSE(desktop.isOn);
}
