// SPDX-License-Identifier: GPL-3.0-or-later
// After one left or was removed: what holds for the two journals that are there then.
#include "core/journal/partingfixture.h"
#include "journal/blindcheckin.h"
#include "journal/parting.h"

#include "checkins/standing.h"
#include "insights/review.h"
#include "records/codec.h"
#include "store/backup.h"
#include "store/newstore.h"
#include "store/restore.h"
#include "store/salvage/salvage.h"
#include "support/unwritable.h"

#include <QDir>

namespace hearth {
namespace {

using test::kAnnasPassphrase;
using test::kBensPassphrase;
using Parted = test::PartingTest;

// Whoever is left seals what is new under a key that the other never gets, though they know each other's old ones.
TEST_F(Parted, NothingIsHandedOverAnyMore)
{
    (void)folder.open(kBensPassphrase); // who takes the key that waits
    ASSERT_TRUE(leave());
    for (const auto &[path, secret] :
         {std::pair(folder.path(), kBensPassphrase), std::pair(output(), kAnnasPassphrase)}) {
        const quint32 was = test::Forger(path, secret).keys.newestSharedGeneration();
        const auto look = [&path = path, &secret = secret] { return test::Forger(path, secret); };
        {
            auto store = SealedStore::open(path, secret, test::cheapLimits(), nullptr);
            ASSERT_TRUE(store);
            EXPECT_FALSE(store.value()->isApart());
            ASSERT_TRUE(loadJournal(*store.value()));
            EXPECT_TRUE(store.value()->isApart());
        }
        EXPECT_EQ(look().keys.newestSharedGeneration(), was + 1);
        for (int i = 0; i < 2; ++i) {
            auto store = SealedStore::open(path, secret, test::cheapLimits(), nullptr);
            ASSERT_TRUE(loadJournal(*store.value())); // once is enough
            ASSERT_TRUE(i == 0 ||
                        store.value()->changePassphrase(secret, QStringLiteral("another one"), test::cheapCost()));
        }
        const auto after = test::Forger(path, QStringLiteral("another one"));
        EXPECT_EQ(after.keys.newestSharedGeneration(), was + 2);
        EXPECT_TRUE(after.keys.isApart());
        EXPECT_TRUE(after.vital.between(vital::kHandovers, vital::kHandovers + kMaxGenerations + 1).empty());
    }
}

TEST_F(Parted, RepairingHandsNothingOver)
{
    ASSERT_TRUE(leave());
    (void)folder.open(kBensPassphrase);
    const QString repaired = folder.folder() + QStringLiteral("/repaired.hearth");
    ASSERT_TRUE(salvageJournal(folder.path(), kBensPassphrase, test::cheapLimits(), repaired));
    EXPECT_TRUE(vitalOf(repaired).between(vital::kHandovers, vital::kHandovers + kMaxGenerations + 1).empty());
    EXPECT_TRUE(isGone(vitalOf(repaired), kFirstPartner));
    EXPECT_EQ(readBy(repaired, kBensPassphrase), readBy(folder.path(), kBensPassphrase));
}

TEST_F(Parted, NobodyTakesTheOthersPlace)
{
    ASSERT_TRUE(leave());
    for (const auto &[path, secret] :
         {std::pair(folder.path(), kBensPassphrase), std::pair(output(), kAnnasPassphrase)}) {
        auto store = SealedStore::open(path, secret, test::cheapLimits(), nullptr);
        ASSERT_TRUE(loadJournal(*store.value()));
        const auto joined =
            store.value()->addPartner(NewPartner{QStringLiteral("somebody's passphrase"), {}}, test::cheapCost());
        EXPECT_EQ(joined.error().code, ErrorCode::AlreadyExists);
        EXPECT_EQ(store.value()->admit(QStringLiteral("x"), test::cheapLimits()).error().code,
                  ErrorCode::WrongPassphrase);
    }
}

TEST_F(Parted, NoAgreementHoldsAndNothingOpensByItself)
{
    {
        auto opened = folder.open(kBensPassphrase);
        ASSERT_EQ(agreementOf(*opened.journal, agreement)->state, AgreementState::Agreed);
        GratitudeNote kept = test::noteOf(*opened.journal, QStringLiteral("for later"));
        kept.keptUntil = folder.clock.today().addDays(1);
        ASSERT_TRUE(opened.journal->add(kept));
    }
    ASSERT_TRUE(leave());
    folder.clock.setToday(QDate(2026, 7, 20));
    auto opened = folder.open(kBensPassphrase);
    const auto found = agreementOf(*opened.journal, agreement);
    EXPECT_EQ(found->state, AgreementState::Ended);
    EXPECT_FALSE(found->standingOf(kFirstPartner).agrees || found->standingOf(kSecondPartner).agrees);
    ASSERT_NE(found->standingOf(kFirstPartner).answer, nullptr); // what was signed is still there
    EXPECT_TRUE(found->notVerified.empty());
    EXPECT_TRUE(found->endedByParting);
    EXPECT_EQ(opened.journal->openWhatIsDue().value(), 0);
    EXPECT_EQ(opened.journal->add(test::noteOf(*opened.journal, QStringLiteral("thank you"))).error().code,
              ErrorCode::UnknownPartner);
}

// What the other answered for this week was out of sight until one had answered as well.
TEST_F(Parted, NothingWaitsForAnAnswerAnyMore)
{
    folder.clock.setToday(QDate(2026, 9, 2));
    const Period week = Period::containing(folder.clock.today(), Cadence::Week);
    {
        auto opened = folder.open(kBensPassphrase);
        CheckIn theirs = opened.journal->compose<CheckIn>();
        theirs.record.visibility = Visibility::Shared;
        theirs.period = week;
        theirs.setAnswer(Dimension::Connected, Answer::rated(2).take());
        ASSERT_TRUE(opened.journal->add(theirs));
    }
    EXPECT_EQ(otherCheckIn(*folder.open().journal, week), nullptr);
    ASSERT_TRUE(removeOther());
    EXPECT_NE(otherCheckIn(*folder.open().journal, week), nullptr);
}

// Both had sealed their answers, and one of them was gone before they were opened.
TEST_F(Parted, WhatBothSealedStaysSealed)
{
    folder.clock.setToday(QDate(2026, 9, 2));
    const Period week = Period::containing(folder.clock.today(), Cadence::Week);
    for (const QString &passphrase : {kAnnasPassphrase, kBensPassphrase}) {
        auto opened = folder.open(passphrase);
        CheckIn mine = opened.journal->compose<CheckIn>();
        mine.period = week;
        mine.setAnswer(Dimension::Connected, Answer::rated(4).take());
        ASSERT_TRUE(opened.journal->apply(sealedCheckIn(*opened.journal, mine).take()));
    }
    ASSERT_TRUE(leave());
    auto opened = folder.open(kBensPassphrase);
    ASSERT_NE(sealFor(*opened.journal, kFirstPartner, week), nullptr) << "hers is there";
    EXPECT_EQ(opened.journal->openWhatIsDue().value(), 0);
    EXPECT_EQ(opened.journal->myCheckIn(week)->record.visibility, Visibility::Private);
}

// Who keeps a journal alone looks back at all of it.
TEST_F(Parted, WhatOneWritesAloneIsInTheReview)
{
    folder.clock.setToday(QDate(2026, 9, 2));
    ASSERT_TRUE(leave());
    auto opened = folder.open(kBensPassphrase);
    Entry entry = test::entryOf(*opened.journal, QStringLiteral("alone"), QStringLiteral("x"));
    ASSERT_TRUE(opened.journal->add(entry));
    const YearMonth september{2026, 9};
    EXPECT_EQ(reviewOf(*opened.journal, september, september).entries, QList<RecordId>{entry.record.id});
}

// Somebody with the shared key, but not the other's hand, says that they left.
TEST_F(Parted, OnlyAVerifiedRecordSaysIt)
{
    (void)folder.open(kBensPassphrase); // who takes the key that waits
    auto forger = std::make_unique<test::Forger>(folder.path(), kBensPassphrase);
    test::Forger &ben = *forger;
    const auto rows = ben.rows(Scope::Shared);
    for (const auto &row : rows) {
        const Envelope envelope = ben.open(row);
        auto decoded = decode(envelope.payload);
        auto *partner = decoded ? std::get_if<Partner>(&decoded.value()) : nullptr;
        if (partner == nullptr || envelope.author != kFirstPartner)
            continue;
        partner->left = QDate(2026, 7, 1);
        RowAddress next = row.address;
        ++next.revision;
        ben.drop(row);
        ben.put(ben.sealedAs(kFirstPartner, ben.keys, next, encode(decoded.value())));
    }
    ben.save();
    forger.reset();
    const auto opened = folder.open(kBensPassphrase);
    EXPECT_FALSE(opened.journal->parting());
    EXPECT_FALSE(opened.store->isApart());
}

TEST_F(Parted, PreviewCountsWhatOneMaySee)
{
    PartingPreview annasView;
    {
        const auto opened = folder.open(kAnnasPassphrase);
        annasView = partingPreview(*opened.journal);
    }
    const auto count = [](const std::map<QByteArray, QByteArray> &lines, const QByteArray &words) {
        return std::ranges::count_if(lines, [&words](const auto &line) { return line.second.contains(words); });
    };
    // Without names, choices, drafts and seals.
    EXPECT_EQ(annasView.mine.photos, 2);
    EXPECT_EQ(annasView.drafts, 1);
    EXPECT_GT(annasView.mine.records, 3);
    EXPECT_LE(annasView.mine.records + annasView.mine.photos + annasView.drafts, count(annas, " 1 private "));
    EXPECT_GE(annasView.mine.records + annasView.mine.photos + annasView.drafts, count(annas, " 1 private ") - 2);
    EXPECT_EQ(annasView.theirs.photos, 2);
    EXPECT_LE(annasView.theirs.records + annasView.theirs.photos, count(annas, " 2 shared "));
    {
        // Whatever Ben keeps private changes nothing of it.
        auto opened = folder.open(kBensPassphrase);
        ASSERT_TRUE(opened.journal->add(test::entryOf(*opened.journal, QStringLiteral("mine"), QStringLiteral("x"))));
    }
    const auto opened = folder.open(kAnnasPassphrase);
    EXPECT_EQ(partingPreview(*opened.journal), annasView);
}

// Two journals with one id: what is a backup of the one is none of the other, what was before is of both.
TEST_F(Parted, BackupsOfTheTwoAreToldApart)
{
    const QString backups = folder.folder() + QStringLiteral("/backups");
    ASSERT_TRUE(makeBackupFolder(backups));
    const auto backUp = [&](const QString &path) {
        const QString backup = newBackupName(backups);
        EXPECT_TRUE(QFile::copy(path, backup));
        return lookAtBackup(backup).value();
    };
    const BackupFile ofBoth = backUp(folder.path());
    ASSERT_TRUE(leave());
    const BackupFile bens = backUp(folder.path());
    const BackupFile annas = backUp(output());
    const auto names = [&](const BackupFile &of) {
        QStringList found;
        for (const BackupFile &backup : backupsIn(backups, of.standing.journal, of.standing.gone))
            found += backup.path;
        found.sort();
        return found;
    };
    const auto sorted = [](QStringList list) {
        list.sort();
        return list;
    };
    EXPECT_EQ(names(bens), sorted({ofBoth.path, bens.path}));
    EXPECT_EQ(names(annas), sorted({ofBoth.path, annas.path}));
    const auto put = restoreOver(annas.path, folder.path(), folder.folder() + QStringLiteral("/kept.hearth"));
    EXPECT_EQ(put.error().code, ErrorCode::OtherJournal);
    EXPECT_TRUE(restoreOver(ofBoth.path, output(), folder.folder() + QStringLiteral("/kept.hearth")));
}

// Zeros where one slot was, and all else in its place: that is damage, and nobody has left.
TEST_F(Parted, OneEmptySlotIsDamageAndNoFarewell)
{
    const auto lone = vitalOf(folder.path());
    ASSERT_TRUE(leave());
    const QByteArray nobodys = *vitalOf(folder.path()).find(vital::kSlots + 1);
    EXPECT_EQ(nobodys.mid(2), QByteArray(nobodys.size() - 2, '\0'));
    VitalRows rows = lone;
    rows.put(vital::kSlots + 1, nobodys);
    EXPECT_FALSE(isGone(rows, kFirstPartner));
    EXPECT_TRUE(hasSpoiltSlot(rows));
    EXPECT_EQ(readSlots(rows).value().size(), 3U);
    rows.put(vital::kSlots + 2, *vitalOf(folder.path()).find(vital::kSlots + 2));
    EXPECT_FALSE(isGone(rows, kFirstPartner)) << "the bundle is still there";
    const qint64 manifest = vital::kManifests + kFirstPartner.number();
    rows.put(manifest, *vitalOf(folder.path()).find(manifest));
    EXPECT_FALSE(isGone(rows, kFirstPartner)) << "nothing else is";
    takeKeysAway(rows, kFirstPartner);
    EXPECT_TRUE(isGone(rows, kFirstPartner));
    EXPECT_FALSE(hasSpoiltSlot(rows));
    EXPECT_EQ(goneFrom(rows), 1);
}

TEST_F(Parted, ARowOfWhoIsGoneWasPlanted)
{
    ASSERT_TRUE(leave());
    ASSERT_EQ(openingError(folder.path(), kBensPassphrase), ErrorCode::Internal); // opens
    test::RawDatabase(folder.path())
        .run(QStringLiteral("INSERT INTO record SELECT 77, 1, generation, revision, checksum, sealed FROM record "
                            "WHERE scope = 2 LIMIT 1"));
    EXPECT_EQ(folder.openingError(kBensPassphrase).code, ErrorCode::Tampered);
}

// A program of their own changes one byte of the copy before it is read back.
TEST_F(Parted, WhatWasWrittenIsComparedRowByRow)
{
    auto opened = folder.open(kAnnasPassphrase);
    Partner name = *opened.journal->partner(kFirstPartner);
    name.removedOther = folder.clock.today();
    ++name.record.revision;
    const RecordWrite farewell{name.record.id, true, name.record.revision, encode(name), kFirstPartner};
    for (const PartnerId keeper : {kFirstPartner, kSecondPartner}) {
        ASSERT_TRUE(opened.store->writePart(output(), keeper, farewell));
        ASSERT_TRUE(opened.store->comparePart(output(), keeper, farewell.id));
        const QByteArray sound = bytesOf(output());
        for (const char *spoil :
             {"DELETE FROM record WHERE id = (SELECT max(id) FROM record WHERE scope <> 0)",
              "UPDATE record SET sealed = (SELECT sealed FROM record WHERE scope = 0 ORDER BY id DESC LIMIT 1) "
              "WHERE id = (SELECT min(id) FROM record WHERE scope <> 0)",
              "DELETE FROM piece WHERE id = (SELECT min(id) FROM piece)",
              "UPDATE record SET revision = revision + 1 WHERE id = (SELECT min(id) FROM record WHERE scope = 0)"}) {
            test::RawDatabase(output()).run(QString::fromUtf8(spoil));
            EXPECT_FALSE(opened.store->comparePart(output(), keeper, farewell.id)) << spoil;
            QFile file(output());
            ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write(sound) == sound.size());
        }
        for (const std::int64_t id : {vital::kSlots + 2 * keeper.number(), vital::kBundles + keeper.number(),
                                      vital::kSlots + 2 * otherPartner(keeper).number()}) {
            test::editVital(output(), [id](VitalRows &rows) { rows.put(id, rows.find(id)->left(4) + "xxxx"); });
            EXPECT_FALSE(opened.store->comparePart(output(), keeper, farewell.id)) << id;
            QFile file(output());
            ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write(sound) == sound.size());
        }
        ASSERT_TRUE(opened.store->comparePart(output(), keeper, farewell.id));
        QFile::remove(output());
    }
}

// Whatever room there is: all is done, or nothing.
TEST_F(Parted, AFullDiskLeavesTheJournalAsItWas)
{
    const auto annasName = nameRecord(kFirstPartner);
    for (const bool isLeaving : {true, false}) {
        int refused = 0;
        bool isDone = false;
        for (qint64 room = 0; !isDone; room += 128 << 10) {
            setBack();
            ASSERT_LT(room, 4 * before.size());
            const Result<void> done = [&] {
                const test::FullDisk disk(room);
                return isLeaving ? leave() : removeOther();
            }();
            isDone = done.ok();
            refused += isDone ? 0 : 1;
            // Where there is not even room to find out what became of the last step, what was made is kept.
            const bool isKept = isDone || done.error().code == ErrorCode::NotKnown;
            const QStringList beside =
                QDir(folder.folder())
                    .entryList({QStringLiteral("*own*"), QStringLiteral("*.part*")}, QDir::Files | QDir::Hidden);
            EXPECT_EQ(beside.size(), isKept ? 1 : 0) << qPrintable(beside.join(QLatin1Char(' ')));
            if (!isDone) {
                EXPECT_TRUE(readIn(folder.path(), kAnnasPassphrase) == annas);
                EXPECT_TRUE(readIn(folder.path(), kBensPassphrase) == bens);
                QFile::remove(output());
            }
        }
        EXPECT_GT(refused, 3);
        expectSameBut(isLeaving ? bens : annas, readBy(folder.path(), isLeaving ? kBensPassphrase : kAnnasPassphrase),
                      annasName);
        expectSameBut(isLeaving ? annas : bens, readBy(output(), isLeaving ? kAnnasPassphrase : kBensPassphrase),
                      annasName);
        QFile::remove(output());
    }
}

} // namespace
} // namespace hearth
