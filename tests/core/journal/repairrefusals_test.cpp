// SPDX-License-Identifier: GPL-3.0-or-later
// When a journal is not repaired: nothing is made, and what is there stays as it is.
#include "core/journal/repairfixture.h"

namespace hearth {
namespace {

using test::RawDatabase;
using test::Repair;

TEST_F(Repair, OfANewerVersionIsLeftToANewerProgram)
{
    RawDatabase(folder.path()).run(QStringLiteral("PRAGMA user_version=4"));
    expectRefused(ErrorCode::NewerVersion);
}

TEST_F(Repair, OfAnOpenJournalWaits)
{
    const auto opened = folder.open(test::kBensPassphrase);
    expectRefused(ErrorCode::InUse);
}

TEST_F(Repair, NeverReplacesAnything)
{
    QFile file(output());
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.close();
    expectRefused(ErrorCode::AlreadyExists);
    ASSERT_TRUE(file.remove());
    ASSERT_TRUE(QFile::link(folder.folder() + QStringLiteral("/nowhere"), output()));
    expectRefused(ErrorCode::AlreadyExists);
    EXPECT_EQ(repair(test::kAnnasPassphrase, {}, folder.path()).error().code, ErrorCode::AlreadyExists);
}

TEST_F(Repair, DoesNotReplaceWhatCameMeanwhile)
{
    const auto repaired = repairJournal(folder.path(), test::kAnnasPassphrase, test::cheapLimits(), output(),
                                        [&](SalvageStep step, qint64, qint64) {
                                            QFile file(output());
                                            if (step == SalvageStep::Checking && file.open(QIODevice::WriteOnly))
                                                file.write("somebody else's");
                                            return true;
                                        });
    ASSERT_FALSE(repaired);
    EXPECT_EQ(repaired.error().code, ErrorCode::AlreadyExists);
    QFile file(output());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), "somebody else's");
}

TEST_F(Repair, NeedsAFolder)
{
    const auto repaired = repair(test::kAnnasPassphrase, {}, folder.folder() + QStringLiteral("/nowhere/new.hearth"));
    ASSERT_FALSE(repaired);
    EXPECT_EQ(repaired.error().code, ErrorCode::WriteFailed); // NotFound is the damaged one
}

TEST_F(Repair, WithoutTheRightSecretIsRefused)
{
    expectRefused(ErrorCode::WrongPassphrase, QStringLiteral("five little geese"));
}

TEST_F(Repair, OfSomethingElseIsRefused)
{
    folder.setBytes("not a journal");
    expectRefused(ErrorCode::NotAJournal);
    folder.setBytes({});
    expectRefused(ErrorCode::NotAJournal);
    EXPECT_EQ(repair(test::kAnnasPassphrase, third()).error().code, ErrorCode::NotFound);
}

TEST_F(Repair, OnAFullDiskLeavesNothingBehind)
{
    for (const qint64 room : {qint64{0}, qint64{100'000}, sound.size() / 2, sound.size() - kPageSize}) {
        const test::FullDisk full(room);
        expectRefused(ErrorCode::WriteFailed); // as it is called where a file may not grow
    }
}

TEST_F(Repair, WhereNothingCanBeWrittenLeavesNothingBehind)
{
    const test::Unwritable unwritable(folder.folder());
    expectRefused(ErrorCode::ReadOnly);
}

TEST_F(Repair, CanBeStoppedAtAnyTime)
{
    for (const SalvageStep last : {SalvageStep::Looking, SalvageStep::Writing, SalvageStep::Checking}) {
        const auto before = test::contentsOf(folder.folder());
        int calls = 0;
        const auto repaired = repairJournal(folder.path(), test::kAnnasPassphrase, test::cheapLimits(), output(),
                                            [&](SalvageStep step, qint64, qint64) {
                                                calls += step == last ? 1 : 0;
                                                return step != last;
                                            });
        ASSERT_FALSE(repaired);
        EXPECT_EQ(repaired.error().code, ErrorCode::Cancelled);
        EXPECT_EQ(calls, 1);
        EXPECT_EQ(test::contentsOf(folder.folder()), before);
    }
}

TEST_F(Repair, LeavesARollbackJournalAlone)
{
    QFile journal(rollbackJournalOf(folder.path()));
    ASSERT_TRUE(journal.open(QIODevice::WriteOnly));
    journal.write(QByteArray(5000, 'j'));
    journal.close();
    ASSERT_TRUE(repair());
    ASSERT_TRUE(journal.open(QIODevice::ReadOnly));
    EXPECT_EQ(journal.readAll(), QByteArray(5000, 'j'));
    EXPECT_EQ(folder.bytes(), sound);
}

} // namespace
} // namespace hearth
