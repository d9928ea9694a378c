// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/lockdelay.h"

#include "journal/loader.h"
#include "support/journalfixture.h"

#include <gtest/gtest.h>

namespace hearth {
namespace {

class LockDelay : public testing::Test
{
protected:
    void choose(const QString &passphrase, int minutes)
    {
        const test::OpenJournal opened = folder.open(passphrase);
        Preferences preferences = opened.journal->preferences();
        preferences.lockMinutes = minutes;
        ASSERT_TRUE(opened.journal->add(preferences));
        EXPECT_EQ(lockDelayOf(*opened.journal), std::chrono::minutes(minutes));
    }
    [[nodiscard]] std::chrono::minutes together()
    {
        test::OpenJournal opened = folder.open();
        EXPECT_TRUE(opened.store->admit(test::kBensPassphrase, test::cheapLimits()));
        const Journal both(kFirstPartner, true, loadJournal(*opened.store).take(), *opened.store, folder.clock,
                           folder.random, Sitting::Together);
        return lockDelayOf(both);
    }

    test::JournalFolder folder;
};

TEST_F(LockDelay, IsEachPartnersOwn)
{
    choose(test::kAnnasPassphrase, 15);
    EXPECT_EQ(lockDelayOf(*folder.open(test::kBensPassphrase).journal), std::chrono::minutes(5));
    EXPECT_EQ(lockDelayOf(*folder.open(test::kAnnasPassphrase).journal), std::chrono::minutes(15));
}

TEST_F(LockDelay, TheShorterHoldsTogether)
{
    choose(test::kAnnasPassphrase, 15);
    EXPECT_EQ(together(), std::chrono::minutes(5)) << "who never chose has the usual one";
    choose(test::kBensPassphrase, 1);
    EXPECT_EQ(together(), std::chrono::minutes(1));
}

TEST_F(LockDelay, IsNeverNever)
{
    const test::OpenJournal opened = folder.open();
    Preferences preferences = opened.journal->preferences();
    for (const int minutes : {0, 31, -1}) {
        preferences.lockMinutes = minutes;
        EXPECT_EQ(opened.journal->add(preferences).error().code, ErrorCode::BadValue) << minutes;
    }
}

} // namespace
} // namespace hearth
