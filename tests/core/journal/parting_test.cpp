// SPDX-License-Identifier: GPL-3.0-or-later
// One leaves, or removes the other: three journals each, the one before, the one that stays, and the one taken along.
#include "core/journal/partingfixture.h"
#include "journal/parting.h"

namespace hearth {
namespace {

using test::kAnnasPassphrase;
using test::kBensPassphrase;
using Leaving = test::PartingTest;
using Removing = test::PartingTest;

// The middle of what is sealed: no header, no padding, nothing that two rows share.
QByteArray pieceOf(const QByteArray &sealed)
{
    return sealed.mid(sealed.size() / 2, 32);
}

TEST_F(Leaving, TakesAlongAllThatOneCouldRead)
{
    const RecordId name = nameRecord(kFirstPartner);
    ASSERT_TRUE(leave());
    expectSameBut(annas, readBy(output(), kAnnasPassphrase), name);
    expectSameBut(annas, readBy(output(), folder.recoveryCodes()[0]), name);
    EXPECT_EQ(QFile::permissions(output()) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup), 0);
    EXPECT_EQ(openingError(output(), kBensPassphrase), ErrorCode::WrongPassphrase);
    EXPECT_EQ(openingError(output(), folder.recoveryCodes()[1]), ErrorCode::WrongPassphrase);
    EXPECT_TRUE(sealedIn(output(), 2).empty());
    EXPECT_TRUE(inspectJournal(output()));
}

TEST_F(Leaving, LeavesTheOtherAllThatTheyCouldRead)
{
    const RecordId name = nameRecord(kFirstPartner);
    const auto bensRows = sealedIn(folder.path(), 2);
    ASSERT_FALSE(bensRows.empty());
    ASSERT_TRUE(leave());
    expectSameBut(bens, readBy(folder.path(), kBensPassphrase), name);
    expectSameBut(bens, readBy(folder.path(), folder.recoveryCodes()[1]), name);
    EXPECT_EQ(sealedIn(folder.path(), 2), bensRows); // untouched, byte for byte
    EXPECT_TRUE(inspectJournal(folder.path()));
}

TEST_F(Leaving, DestroysWaysKeysAndPrivateRecords)
{
    const auto mine = sealedIn(folder.path(), 1);
    const VitalRows rows = vitalOf(folder.path());
    ASSERT_GT(mine.size(), 5U);
    ASSERT_TRUE(leave());
    for (const QString &secret : {kAnnasPassphrase, folder.recoveryCodes()[0]})
        EXPECT_EQ(openingError(folder.path(), secret), ErrorCode::WrongPassphrase);
    const QByteArray left = folder.bytes();
    for (const QByteArray &sealed : mine) {
        EXPECT_TRUE(before.contains(pieceOf(sealed)));
        EXPECT_FALSE(left.contains(pieceOf(sealed)));
    }
    for (const std::int64_t id : {vital::kSlots + 1, vital::kSlots + 2, vital::kBundles + 1, vital::kManifests + 1}) {
        const QByteArray key = pieceOf(*rows.find(id));
        EXPECT_TRUE(before.contains(key));
        EXPECT_FALSE(left.contains(key)) << id;
    }
    EXPECT_EQ(vitalOf(folder.path()).find(vital::kBundles + 1)->size(), 4);
    EXPECT_FALSE(QFileInfo::exists(folder.path() + QStringLiteral("-journal")) &&
                 QFileInfo(folder.path() + QStringLiteral("-journal")).size() > 0);
}

TEST_F(Leaving, WorksForEitherAndByRecoveryCode)
{
    const RecordId name = nameRecord(kSecondPartner);
    ASSERT_TRUE(leave(folder.recoveryCodes()[1]));
    expectSameBut(bens, readBy(output(), kBensPassphrase), name);
    expectSameBut(annas, readBy(folder.path(), kAnnasPassphrase), name);
    EXPECT_EQ(openingError(folder.path(), kBensPassphrase), ErrorCode::WrongPassphrase);
    EXPECT_EQ(openingError(output(), kAnnasPassphrase), ErrorCode::WrongPassphrase);
}

TEST_F(Leaving, IsKnownToBothAndOnNoComputerTakenForAnOlderCopy)
{
    ASSERT_TRUE(leave());
    const auto bens = folder.open(kBensPassphrase);
    EXPECT_EQ(bens.store->notices().copy, CopyState::Current);
    EXPECT_EQ(bens.journal->parting(), (Parting{kFirstPartner, false, QDate(2026, 7, 12)}));
    EXPECT_TRUE(bens.journal->hasOther());
    EXPECT_FALSE(bens.journal->isForTwo());
    EXPECT_EQ(bens.journal->nameOf(kFirstPartner), QStringLiteral("Anna"));
    auto own = SealedStore::open(output(), kAnnasPassphrase, test::cheapLimits(), &folder.seen);
    ASSERT_TRUE(own);
    const auto contents = loadJournal(*own.value());
    ASSERT_TRUE(contents);
    EXPECT_EQ(own.value()->notices().copy, CopyState::Current);
    EXPECT_EQ(partingOf(std::get<std::vector<Partner>>(contents.value().records))->by, kFirstPartner);
}

TEST_F(Leaving, IsForOneOfTwo)
{
    const auto code = [](const Result<void> &done) { return done ? ErrorCode::Internal : done.error().code; };
    EXPECT_EQ(code(leave(QStringLiteral("nobody's passphrase"))), ErrorCode::WrongPassphrase);
    QFile(output()).open(QIODevice::WriteOnly);
    EXPECT_EQ(code(leave()), ErrorCode::AlreadyExists);
    QFile::remove(output());
    EXPECT_EQ(code(leaveJournal(folder.path(), kAnnasPassphrase, folder.folder() + QStringLiteral("/none/own.hearth"),
                                tools())),
              ErrorCode::WriteFailed);
    EXPECT_EQ(folder.bytes(), before);
    ASSERT_TRUE(leave());
    // Nobody is left to leave it to, or to remove.
    const QString third = folder.folder() + QStringLiteral("/third.hearth");
    EXPECT_EQ(code(leaveJournal(folder.path(), kBensPassphrase, third, tools())), ErrorCode::NobodyElse);
    EXPECT_EQ(code(leaveJournal(output(), kAnnasPassphrase, third, tools())), ErrorCode::NobodyElse);
    const auto removed = removePartner(folder.path(), kBensPassphrase, third, tools());
    EXPECT_EQ(removed ? ErrorCode::Internal : removed.error().code, ErrorCode::NobodyElse);
    EXPECT_FALSE(QFileInfo::exists(third));

    test::JournalFolder alone(1);
    EXPECT_EQ(code(leaveJournal(alone.path(), kAnnasPassphrase, third, tools())), ErrorCode::NobodyElse);
}

TEST_F(Leaving, IsNotDoneFromAnOlderCopy)
{
    {
        auto opened = folder.open();
        ASSERT_TRUE(opened.journal->add(test::entryOf(*opened.journal, QStringLiteral("new"), QStringLiteral("x"))));
    }
    setBack();
    EXPECT_EQ(leave().error().code, ErrorCode::OlderCopy);
    EXPECT_EQ(removeOther().error().code, ErrorCode::OlderCopy);
    EXPECT_EQ(folder.bytes(), before);
    EXPECT_FALSE(QFileInfo::exists(output()));
}

TEST_F(Leaving, CanBeStoppedBeforeTheLastStepWithoutATrace)
{
    const auto beside = test::contentsOf(folder.folder());
    for (const PartingStep at : {PartingStep::Opening, PartingStep::Copying, PartingStep::Checking}) {
        for (const bool isLeaving : {true, false}) {
            progress = [at](PartingStep step, qint64, qint64) { return step != at; };
            const Error stopped = isLeaving ? leave().error() : removeOther().error();
            EXPECT_EQ(stopped.code, ErrorCode::Cancelled);
            EXPECT_EQ(test::contentsOf(folder.folder()), beside);
        }
    }
    std::vector<PartingStep> steps;
    progress = [&steps](PartingStep step, qint64, qint64) {
        if (steps.empty() || steps.back() != step)
            steps.push_back(step);
        return step != PartingStep::Destroying; // too late
    };
    ASSERT_TRUE(leave());
    EXPECT_EQ(steps, (std::vector{PartingStep::Opening, PartingStep::Copying, PartingStep::Checking,
                                  PartingStep::Destroying}));
}

TEST_F(Removing, HandsTheOtherAllThatTheyCouldRead)
{
    const RecordId name = nameRecord(kFirstPartner);
    const auto bensRows = sealedIn(folder.path(), 2);
    const auto shared = sealedIn(folder.path(), 0);
    const VitalRows rows = vitalOf(folder.path());
    ASSERT_TRUE(removeOther());
    for (const QString &secret : {kBensPassphrase, folder.recoveryCodes()[1]})
        expectSameBut(bens, readBy(output(), secret), name);
    EXPECT_EQ(sealedIn(output(), 2), bensRows); // never opened, never sealed anew
    EXPECT_EQ(sealedIn(output(), 0).size(), shared.size());
    EXPECT_TRUE(sealedIn(output(), 1).empty());
    for (const QString &secret : {kAnnasPassphrase, folder.recoveryCodes()[0]})
        EXPECT_EQ(openingError(output(), secret), ErrorCode::WrongPassphrase);
    const QByteArray bundle = bytesOf(output());
    for (const std::int64_t id : {vital::kSlots + 1, vital::kSlots + 2, vital::kBundles + 1, vital::kManifests + 1})
        EXPECT_FALSE(bundle.contains(pieceOf(*rows.find(id))));
    EXPECT_EQ(QFile::permissions(output()) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup), 0);
    EXPECT_TRUE(inspectJournal(output()));
    const auto own = SealedStore::open(output(), kBensPassphrase, test::cheapLimits(), &folder.seen);
    ASSERT_TRUE(own);
    ASSERT_TRUE(loadJournal(*own.value()));
    EXPECT_EQ(own.value()->notices().copy, CopyState::Current);
}

TEST_F(Removing, KeepsOnesOwnAndWhatTheOtherShared)
{
    const RecordId name = nameRecord(kFirstPartner);
    const auto bensRows = sealedIn(folder.path(), 2);
    const VitalRows rows = vitalOf(folder.path());
    ASSERT_TRUE(removeOther());
    for (const QString &secret : {kAnnasPassphrase, folder.recoveryCodes()[0]})
        expectSameBut(annas, readBy(folder.path(), secret), name);
    for (const QString &secret : {kBensPassphrase, folder.recoveryCodes()[1]})
        EXPECT_EQ(openingError(folder.path(), secret), ErrorCode::WrongPassphrase);
    const QByteArray left = folder.bytes();
    for (const QByteArray &sealed : bensRows)
        EXPECT_FALSE(left.contains(pieceOf(sealed)));
    for (const std::int64_t id : {vital::kSlots + 3, vital::kSlots + 4, vital::kBundles + 2, vital::kManifests + 2})
        EXPECT_FALSE(left.contains(pieceOf(*rows.find(id)))) << id;
    const auto opened = folder.open(kAnnasPassphrase);
    EXPECT_EQ(opened.store->notices().copy, CopyState::Current);
    EXPECT_EQ(opened.journal->parting(), (Parting{kFirstPartner, true, QDate(2026, 7, 12)}));
    EXPECT_TRUE(inspectJournal(folder.path()).error().code == ErrorCode::InUse);
}

// As after a change of passphrase: with all that the other knew, and a copy of the new file, nothing new opens.
TEST_F(Removing, TurnsAllKeys)
{
    (void)folder.open(kBensPassphrase); // who takes the key that waits
    auto known = test::Forger(folder.path(), kBensPassphrase).keys.clone();
    const auto before = test::Forger(folder.path(), kAnnasPassphrase).keys.clone();
    ASSERT_TRUE(removeOther());
    EXPECT_TRUE(test::Forger(folder.path(), kAnnasPassphrase).keys.isApart()) << "at once, not when it is next opened";
    {
        auto opened = folder.open();
        Entry entry = test::entryOf(*opened.journal, QStringLiteral("after"), QStringLiteral("only mine"));
        entry.record.visibility = Visibility::Shared;
        ASSERT_TRUE(opened.journal->add(entry));
    }
    test::Forger mine(folder.path(), kAnnasPassphrase);
    EXPECT_GT(mine.keys.newestSharedGeneration(), before.newestSharedGeneration());
    EXPECT_GT(mine.keys.newestPersonalGeneration(), before.newestPersonalGeneration());
    EXPECT_FALSE(mine.keys.bundleKey().equals(before.bundleKey()));
    EXPECT_NE(mine.keys.publicKeys().box, before.publicKeys().box);
    int newer = 0;
    for (const auto &row : mine.rows(Scope::Shared)) {
        const bool isNew = row.address.generation > before.newestSharedGeneration();
        newer += isNew ? 1 : 0;
        EXPECT_EQ(openRow(known, mine.journal, row.address, row.checksum, viewOf(row.sealed)).ok(), !isNew);
    }
    EXPECT_EQ(newer, 2); // that, and the record of the name
    EXPECT_TRUE(mine.vital.between(vital::kHandovers, vital::kHandovers + kMaxGenerations + 1).empty());
    EXPECT_TRUE(mine.keys.isApart());
}

TEST_F(Removing, WorksByTheSecondPartnerAndByRecoveryCode)
{
    const RecordId name = nameRecord(kSecondPartner);
    ASSERT_TRUE(removeOther(folder.recoveryCodes()[1]));
    expectSameBut(annas, readBy(output(), kAnnasPassphrase), name);
    expectSameBut(bens, readBy(folder.path(), kBensPassphrase), name);
    expectSameBut(bens, readBy(folder.path(), folder.recoveryCodes()[1]), name);
}

// Both secrets stay, so both slots must be as their owner left them. It shows in the last step: what was made goes
// again.
TEST_F(Removing, NeedsOnesOwnWaysAsOneLeftThem)
{
    for (const auto &[slot, secret, code] : {std::tuple(2, kAnnasPassphrase, ErrorCode::NeedsNewCode),
                                             std::tuple(1, folder.recoveryCodes()[0], ErrorCode::NeedsPassphrase)}) {
        setBack();
        test::editVital(folder.path(), [slot = slot](VitalRows &rows) {
            QByteArray body = *rows.find(vital::kSlots + slot);
            body.back() = static_cast<char>(body.back() ^ 1);
            rows.put(vital::kSlots + slot, body);
        });
        const QByteArray changed = folder.bytes();
        EXPECT_EQ(removeOther(secret).error().code, code);
        EXPECT_EQ(folder.bytes(), changed);
        EXPECT_FALSE(QFileInfo::exists(output()));
    }
}

} // namespace
} // namespace hearth
