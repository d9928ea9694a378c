// SPDX-License-Identifier: GPL-3.0-or-later
#include "editors/draftkeeper.h"

#include "support/journalfixture.h"

#include <gtest/gtest.h>

#include <QSignalSpy>

namespace hearth {
namespace {

TEST(DraftKeeperTest, OutlivesTheJournal)
{
    test::JournalFolder folder;
    test::OpenJournal opened = folder.open(test::kAnnasPassphrase);
    int collected = 0;
    DraftKeeper keeper(*opened.journal, QStringLiteral("entry/new"), [&collected] {
        ++collected;
        return QCborMap{{QStringLiteral("text"), QStringLiteral("half a sentence")}};
    });
    QSignalSpy failed(&keeper, &DraftKeeper::failed);
    ASSERT_TRUE(keeper.saveNow());
    EXPECT_NE(opened.journal->draft(QStringLiteral("entry/new")), nullptr);
    opened = {};
    EXPECT_TRUE(keeper.saveNow()) << "there is nothing left to keep it in";
    EXPECT_EQ(collected, 1) << "nor is the editor asked, which would look into the journal";
    EXPECT_TRUE(failed.isEmpty());
}

} // namespace
} // namespace hearth
