// SPDX-License-Identifier: GPL-3.0-or-later
#include "editors/draftkeeper.h"

#include "support/journalfixture.h"
#include "support/unwritable.h"

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

TEST(DraftKeeperTest, KeepsWhatIsTypedBeforeItsPlaceIsShownAnew)
{
    test::JournalFolder folder;
    test::OpenJournal opened = folder.open(test::kAnnasPassphrase);
    const QString place = QStringLiteral("entry/new");
    QString typed = QStringLiteral("a");
    DraftKeeper keeper(*opened.journal, place, [&typed] { return QCborMap{{QStringLiteral("text"), typed}}; });
    ASSERT_TRUE(keeper.moveTo(place));
    EXPECT_EQ(opened.journal->draft(place), nullptr) << "nothing was typed";
    keeper.scheduleSave();
    typed += QStringLiteral(" moment ago");
    ASSERT_TRUE(keeper.moveTo(place));
    EXPECT_EQ(keeper.kept().value(QStringLiteral("text")).toString(), typed);
    {
        const test::FullDisk full(1024);
        keeper.scheduleSave();
        typed += QStringLiteral(", and more");
        EXPECT_FALSE(keeper.moveTo(place)) << "it stays in the editor";
        EXPECT_FALSE(keeper.moveTo(place)) << "however often it is asked";
    }
    ASSERT_TRUE(keeper.moveTo(place));
    EXPECT_EQ(keeper.kept().value(QStringLiteral("text")).toString(), typed);
}

} // namespace
} // namespace hearth
