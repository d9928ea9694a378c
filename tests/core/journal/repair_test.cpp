// SPDX-License-Identifier: GPL-3.0-or-later
// A damaged journal becomes a new one of all that is whole, whatever was damaged, and is itself left alone.
#include "journal/repair.h"

#include "files/privatefile.h"
#include "store/database.h"
#include "store/inspection.h"
#include "store/keytable.h"
#include "store/rollbackjournal.h"
#include "support/everykind.h"
#include "support/forger.h"
#include "support/journalfixture.h"
#include "support/rawdatabase.h"
#include "support/rowpages.h"
#include "support/testdata.h"
#include "support/unwritable.h"

#include <gtest/gtest.h>

#include <QFileInfo>

namespace hearth {
namespace {

using test::JournalFolder;
using test::RawDatabase;

// What a reader gets: of each record a digest of its words, and how long its photo is.
using Contents = std::map<RecordId, std::pair<QByteArray, qsizetype>>;

Result<Contents> readAs(const QString &path, const QString &secret, OpeningNotices *notices = nullptr)
{
    auto store = SealedStore::open(path, secret, test::cheapLimits(), nullptr);
    if (!store)
        return store.error();
    Contents contents;
    const auto read = store.value()->readAll([&](StoredRecord &&record) {
        contents.emplace(record.id, std::pair(record.payload, 0));
        return true;
    });
    if (!read)
        return read.error();
    for (auto &[id, held] : contents) {
        if (const auto photo = store.value()->content(id))
            held.second = photo.value().size();
    }
    if (notices != nullptr)
        *notices = store.value()->notices();
    return contents;
}

bool isUndisturbed(const OpeningNotices &notices)
{
    return !notices.keysWereRepaired && !notices.waysWereChanged && !notices.photosWereChanged &&
           !notices.mineWereChanged && !notices.theirsWereChanged;
}

class Repair : public testing::Test
{
protected:
    void SetUp() override
    {
        for (const QString &passphrase : {test::kAnnasPassphrase, test::kBensPassphrase}) {
            auto opened = folder.open(passphrase);
            ChangeSet changes;
            for (int i = 0; i < 60; ++i) {
                Entry entry = test::entryOf(*opened.journal, QStringLiteral("Day %1").arg(i),
                                            QString(i % 10 == 0 ? 50000 : 900, QLatin1Char('w')));
                entry.record.visibility = i % 2 == 0 ? Visibility::Shared : Visibility::Private;
                changes.push_back(Change::add(entry));
            }
            ASSERT_TRUE(opened.journal->apply(changes));
            for (const bool isShared : {true, false}) {
                Record owner;
                for (const Entry &entry : opened.journal->all<Entry>()) {
                    if (entry.record.author == opened.journal->me() &&
                        (entry.record.visibility == Visibility::Shared) == isShared)
                        owner = entry.record;
                }
                const QByteArray photo(400'000, isShared ? 's' : 'p');
                ASSERT_TRUE(opened.journal->apply({Change::add(test::photoOf(*opened.journal, owner, photo), photo)}));
            }
        }
        sound = folder.bytes();
        annas = readAs(folder.path(), test::kAnnasPassphrase).take();
        bens = readAs(folder.path(), test::kBensPassphrase).take();
        folder.setBytes(sound);
    }

    Result<RepairReport> repair(const QString &secret = test::kAnnasPassphrase, const QString &from = {},
                                const QString &to = {})
    {
        return repairJournal(from.isEmpty() ? folder.path() : from, secret, test::cheapLimits(),
                             to.isEmpty() ? output() : to);
    }

    [[nodiscard]] QString output() const { return folder.folder() + QStringLiteral("/new.hearth"); }
    [[nodiscard]] QString third() const { return folder.folder() + QStringLiteral("/third.hearth"); }

    // Fails in that way, leaving the file as it is and nothing beside it.
    void expectRefused(ErrorCode code, const QString &secret = test::kAnnasPassphrase)
    {
        const auto before = test::contentsOf(folder.folder());
        const auto repaired = repair(secret);
        ASSERT_FALSE(repaired);
        EXPECT_EQ(repaired.error().code, code) << qPrintable(repaired.error().detail);
        EXPECT_EQ(test::contentsOf(folder.folder()), before);
    }

    // The numbers of the pages that show the state of the file: those of `vital` and of `vital_twin`.
    [[nodiscard]] std::vector<quint32> vitalPages() const
    {
        std::vector<quint32> pages;
        for (qsizetype at = 0; at < sound.size(); at += kPageSize) {
            if (FileState::findIn(sound.mid(at, kPageSize)))
                pages.push_back(static_cast<quint32>(at / kPageSize) + 1);
        }
        EXPECT_EQ(pages.size(), 2U);
        return pages;
    }

    void destroy(const std::vector<quint32> &pages)
    {
        QByteArray bytes = sound;
        for (const quint32 page : pages)
            test::destroyPage(bytes, page, page);
        folder.setBytes(bytes);
    }

    // Spoils both copies of a vital row.
    void spoil(const std::vector<std::int64_t> &ids)
    {
        std::vector<QByteArray> bodies;
        {
            auto database = Database::open(folder.path());
            const auto rows = VitalRows::read(*database.value());
            for (const std::int64_t id : ids)
                bodies.push_back(*rows.value().find(id));
        }
        QByteArray bytes = sound;
        for (const QByteArray &body : bodies) {
            int copies = 0;
            for (qsizetype at = bytes.indexOf(body); at >= 0; at = bytes.indexOf(body), ++copies)
                bytes[at + 1] = static_cast<char>(bytes[at + 1] ^ 0x10);
            EXPECT_EQ(copies, 2);
        }
        folder.setBytes(bytes);
    }

    void expectBothReadEverything(const QString &path)
    {
        for (const auto &[secret, expected] :
             {std::pair(test::kAnnasPassphrase, annas), std::pair(test::kBensPassphrase, bens)}) {
            OpeningNotices notices;
            const auto read = readAs(path, secret, &notices);
            ASSERT_TRUE(read) << qPrintable(read.error().detail);
            EXPECT_EQ(read.value(), expected);
            EXPECT_TRUE(isUndisturbed(notices));
        }
        EXPECT_TRUE(inspectJournal(path));
    }

    JournalFolder folder;
    QByteArray sound;
    Contents annas;
    Contents bens;
};

TEST_F(Repair, OfASoundJournalIsTheSameJournal)
{
    const auto before = test::contentsOf(folder.folder());
    const auto repaired = repair();
    ASSERT_TRUE(repaired) << qPrintable(repaired.error().detail);
    EXPECT_EQ(repaired.value().rows.records, static_cast<qint64>(annas.size()));
    EXPECT_EQ(repaired.value().rows.missing, 0);
    EXPECT_EQ(repaired.value().rows.refused, 0);
    EXPECT_EQ(repaired.value().photos, 3);
    EXPECT_EQ(repaired.value().incompletePhotos, 0);
    EXPECT_TRUE(repaired.value().rows.hasOther);
    EXPECT_FALSE(repaired.value().rows.otherIsShutOut);
    EXPECT_FALSE(repaired.value().rows.lostWayIn);
    EXPECT_EQ(folder.bytes(), sound);
    EXPECT_EQ(test::contentsOf(folder.folder()).size(), before.size() + 1) << "something was left beside it";
    EXPECT_EQ(QFile::permissions(output()) & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther), 0);
    expectBothReadEverything(output());
    for (const QString &code : folder.recoveryCodes())
        EXPECT_TRUE(readAs(output(), code));
}

TEST_F(Repair, ByRecoveryCodeIsTheSame)
{
    ASSERT_TRUE(repair(folder.recoveryCodes().front()));
    expectBothReadEverything(output());
}

TEST_F(Repair, GoesOnCountingSoThatItIsNoOlderCopy)
{
    { // Anna's computer has seen the journal.
        const auto opened = folder.open();
    }
    const QByteArray damaged = folder.bytes();
    ASSERT_TRUE(repair());
    auto store = SealedStore::open(output(), test::kAnnasPassphrase, test::cheapLimits(), &folder.seen);
    ASSERT_TRUE(store && store.value()->readAll([](StoredRecord &&) { return true; }));
    EXPECT_EQ(store.value()->notices().copy, CopyState::Current);
    store = Error{};
    // And the damaged file is, from now on.
    auto former = SealedStore::open(folder.path(), test::kAnnasPassphrase, test::cheapLimits(), &folder.seen);
    ASSERT_TRUE(former && former.value()->readAll([](StoredRecord &&) { return true; }));
    EXPECT_EQ(former.value()->notices().copy, CopyState::Older);
}

TEST_F(Repair, CanBeWrittenOn)
{
    ASSERT_TRUE(repair());
    for (const QString &secret : {test::kAnnasPassphrase, test::kBensPassphrase}) {
        auto store = SealedStore::open(output(), secret, test::cheapLimits(), nullptr);
        ASSERT_TRUE(store && store.value()->readAll([](StoredRecord &&) { return true; }));
        EXPECT_TRUE(
            store.value()->commit({{RecordId(store.value()->partner().number() + 77), true, 1, QByteArray("new")}}));
    }
    EXPECT_EQ(readAs(output(), test::kBensPassphrase).value().size(), bens.size() + 2);
}

TEST_F(Repair, WithoutTheFirstPageIsWhole)
{
    destroy({1});
    EXPECT_EQ(folder.openingError().code, ErrorCode::NotAJournal);
    ASSERT_TRUE(repair());
    expectBothReadEverything(output());
}

TEST_F(Repair, WithEitherCopyOfTheKeysIsWhole)
{
    for (const quint32 page : vitalPages()) {
        destroy({page});
        const auto repaired = repair();
        ASSERT_TRUE(repaired);
        EXPECT_EQ(repaired.value().rows.missing, 0);
        expectBothReadEverything(output());
        QFile::remove(output());
    }
}

TEST_F(Repair, WithoutEitherCopyOfTheKeysIsNotPossible)
{
    destroy(vitalPages());
    expectRefused(ErrorCode::KeysLost);
    auto pages = vitalPages();
    pages.push_back(1);
    destroy(pages);
    expectRefused(ErrorCode::KeysLost);
}

TEST_F(Repair, OfHalfAFileHasWhatIsInIt)
{
    folder.setBytes(sound.left(sound.size() / 2));
    const auto repaired = repair();
    ASSERT_TRUE(repaired) << qPrintable(repaired.error().detail);
    const auto read = readAs(output(), test::kAnnasPassphrase);
    ASSERT_TRUE(read);
    EXPECT_GT(read.value().size(), 0U);
    EXPECT_LT(read.value().size(), annas.size());
    EXPECT_EQ(repaired.value().rows.records, static_cast<qint64>(read.value().size()));
    EXPECT_EQ(repaired.value().rows.missing, static_cast<qint64>(annas.size() - read.value().size()));
    for (const auto &[id, held] : read.value())
        EXPECT_EQ(held.first, annas.at(id).first);
}

// Anna's repair cannot make the manifest that only Ben's key opens: he finds that it does not fit, and repairs once
// more.
TEST_F(Repair, IsDoneByOneAndThenByTheOther)
{
    // The pages where Ben's private records stand, but for those of keys.
    auto damaged = FilePages::open(folder.path());
    const auto found = findRows(*damaged.value());
    damaged = Error{};
    std::set<quint32> destroyed;
    std::set<std::int64_t> lost;
    for (const auto &[id, copies] : found.value().records) {
        if (copies.front().address.scope == Scope::Second && destroyed.empty())
            destroyed.insert(copies.front().place.page);
    }
    for (const auto &[id, copies] : found.value().records) {
        const auto pages = test::pagesOfRow(sound, copies.front().place);
        if (std::ranges::any_of(pages, [&](quint32 page) { return destroyed.contains(page); }))
            lost.insert(id);
    }
    destroy({destroyed.begin(), destroyed.end()});
    const auto lostOf = [&lost](const Contents &contents) {
        return static_cast<qint64>(
            std::ranges::count_if(lost, [&contents](std::int64_t id) { return contents.contains(RecordId(id)); }));
    };
    const auto first = repair();
    ASSERT_TRUE(first);
    EXPECT_EQ(first.value().rows.missing, lostOf(annas));
    EXPECT_TRUE(readAs(output(), test::kAnnasPassphrase));
    EXPECT_EQ(readAs(output(), test::kBensPassphrase).error().code, ErrorCode::Tampered);

    const auto second = repair(test::kBensPassphrase, output(), third());
    ASSERT_TRUE(second);
    const auto bensNow = readAs(third(), test::kBensPassphrase);
    ASSERT_TRUE(bensNow);
    EXPECT_EQ(bensNow.value().size(), bens.size() - static_cast<std::size_t>(lostOf(bens)));
    OpeningNotices notices;
    const auto annasNow = readAs(third(), test::kAnnasPassphrase, &notices);
    ASSERT_TRUE(annasNow);
    EXPECT_EQ(annasNow.value().size(), annas.size() - static_cast<std::size_t>(lostOf(annas)));
    EXPECT_FALSE(notices.mineWereChanged);
    EXPECT_TRUE(inspectJournal(third()));
}

TEST_F(Repair, WithoutAPieceOfAPhotoKeepsItsRecord)
{
    auto damaged = FilePages::open(folder.path());
    const auto found = findRows(*damaged.value());
    damaged = Error{};
    for (const auto &[id, copies] : found.value().chunks) {
        if (copies.front().scope != Scope::Shared)
            continue;
        // The pages on which it goes on hold nothing else.
        auto pages = test::pagesOfRow(sound, copies.front().place);
        pages.erase(copies.front().place.page);
        destroy({*pages.begin()});
        break;
    }
    const auto repaired = repair();
    ASSERT_TRUE(repaired);
    EXPECT_EQ(repaired.value().photos, 2);
    EXPECT_EQ(repaired.value().incompletePhotos, 1);
    EXPECT_EQ(repaired.value().rows.missing, 0);
    const auto read = readAs(output(), test::kAnnasPassphrase);
    ASSERT_TRUE(read);
    EXPECT_EQ(read.value().size(), annas.size());
}

TEST_F(Repair, WithoutTheManifestsCannotSayWhatIsMissing)
{
    spoil({vital::kManifests, vital::kManifests + 1, vital::kAuthorManifests + 1});
    const auto repaired = repair();
    ASSERT_TRUE(repaired) << qPrintable(repaired.error().detail);
    EXPECT_FALSE(repaired.value().rows.missing);
    EXPECT_EQ(repaired.value().rows.records, static_cast<qint64>(annas.size()));
    OpeningNotices notices;
    EXPECT_EQ(readAs(output(), test::kAnnasPassphrase, &notices).value(), annas);
    EXPECT_FALSE(notices.mineWereChanged);
    EXPECT_EQ(readAs(output(), test::kBensPassphrase).value(), bens);
}

TEST_F(Repair, WithoutAWayInSaysSo)
{
    spoil({vital::kSlots + 2, vital::kSlots + 3});
    const auto repaired = repair();
    ASSERT_TRUE(repaired) << qPrintable(repaired.error().detail);
    EXPECT_EQ(repaired.value().rows.lostWayIn, SlotKind::RecoveryCode);
    EXPECT_FALSE(repaired.value().rows.otherIsShutOut);
    EXPECT_EQ(readAs(output(), test::kAnnasPassphrase).value(), annas);
    EXPECT_EQ(readAs(output(), folder.recoveryCodes().front()).error().code, ErrorCode::WrongPassphrase);
    EXPECT_EQ(readAs(output(), test::kBensPassphrase).error().code, ErrorCode::WrongPassphrase);
    // Both are told until they choose a new one.
    for (const QString &secret : {test::kAnnasPassphrase, folder.recoveryCodes().back()}) {
        OpeningNotices notices;
        EXPECT_TRUE(readAs(output(), secret, &notices));
        EXPECT_TRUE(notices.waysWereChanged);
    }
    EXPECT_EQ(readAs(output(), folder.recoveryCodes().back()).value(), bens);
}

// A new generation of the shared key waited for Ben, and was lost on the way.
TEST_F(Repair, HandsOverAnewWhatWasLost)
{
    {
        auto opened = folder.open();
        ASSERT_TRUE(opened.store->rotateSharedKey());
        Entry entry = test::entryOf(*opened.journal, QStringLiteral("Under a new key"), QStringLiteral("words"));
        entry.record.visibility = Visibility::Shared;
        ASSERT_TRUE(opened.journal->add(entry));
    }
    sound = folder.bytes();
    spoil({vital::kHandovers + 2});
    ASSERT_TRUE(repair());
    EXPECT_EQ(readAs(output(), test::kBensPassphrase).value().size(), bens.size() + 1);
}

TEST_F(Repair, WithoutTheKeysOfTheOtherIsOnesOwn)
{
    spoil({vital::kBundles + 2});
    const auto repaired = repair();
    ASSERT_TRUE(repaired);
    EXPECT_TRUE(repaired.value().rows.otherIsShutOut);
    EXPECT_EQ(readAs(output(), test::kAnnasPassphrase).value(), annas);
    expectRefused(ErrorCode::AlreadyExists);
    QFile::remove(output());
    expectRefused(ErrorCode::KeysLost, test::kBensPassphrase);
}

TEST_F(Repair, HandsTheSharedKeyOnToWhoWasAway)
{
    {
        auto opened = folder.open();
        ASSERT_TRUE(opened.store->rotateSharedKey());
        Entry entry = test::entryOf(*opened.journal, QStringLiteral("Under a new key"), QStringLiteral("words"));
        entry.record.visibility = Visibility::Shared;
        ASSERT_TRUE(opened.journal->add(entry));
    }
    const auto repaired = repair(test::kBensPassphrase);
    ASSERT_TRUE(repaired) << qPrintable(repaired.error().detail);
    EXPECT_EQ(repaired.value().rows.missing, 0);
    EXPECT_EQ(repaired.value().rows.records, static_cast<qint64>(bens.size()) + 1);
    EXPECT_EQ(readAs(output(), test::kBensPassphrase).value().size(), bens.size() + 1);
    EXPECT_EQ(readAs(output(), test::kAnnasPassphrase).value().size(), annas.size() + 1);
}

// Whoever can write the file and has no key puts rows into it whose checksums fit.
TEST_F(Repair, PlantedRowsHideNoneAndAreLeftOut)
{
    {
        const RawDatabase raw(folder.path());
        const RecordId known = annas.begin()->first;
        const auto plant = [&raw](RecordId id, Scope scope, quint32 revision) {
            const RowAddress address{id, scope, 1, revision};
            const QByteArray sealed(296, 'x');
            raw.run(QStringLiteral("INSERT INTO record VALUES (%1, %2, 1, %3, %4, x'%5')")
                        .arg(id.number())
                        .arg(static_cast<int>(scope))
                        .arg(revision)
                        .arg(rowChecksum(address, viewOf(sealed)))
                        .arg(QString::fromLatin1(sealed.toHex())));
        };
        plant(RecordId(5), Scope::First, 1);
        plant(RecordId(6), Scope::Shared, 1);
        Q_UNUSED(known)
    }
    const auto repaired = repair();
    ASSERT_TRUE(repaired);
    EXPECT_EQ(repaired.value().rows.refused, 2);
    EXPECT_EQ(repaired.value().rows.missing, 0);
    expectBothReadEverything(output());
}

TEST_F(Repair, ACopyThatDoesNotOpenGivesWayToOneThatDoes)
{
    // The page of one record once more at the end of the file, where its revision is higher and its seal is broken.
    auto damaged = FilePages::open(folder.path());
    const auto found = findRows(*damaged.value());
    const FoundRecord *mine = nullptr;
    for (const auto &[id, copies] : found.value().records) {
        if (copies.front().address.scope == Scope::First && test::pagesOfRow(sound, copies.front().place).size() == 1)
            mine = &copies.front();
    }
    ASSERT_NE(mine, nullptr);
    QByteArray sealed = *sealedBytesOf(*damaged.value(), *mine);
    damaged = Error{};
    const qsizetype page = (mine->place.page - 1) * qsizetype{kPageSize};
    QByteArray copy = sound.mid(page, kPageSize);
    const qsizetype at = copy.indexOf(sealed);
    ASSERT_GT(at, 8);
    sealed[30] = static_cast<char>(sealed[30] ^ 1);
    copy.replace(at, sealed.size(), sealed);
    const auto checksum = rowChecksum(mine->address, viewOf(sealed));
    for (int i = 0; i < 8; ++i)
        copy[at - 8 + i] = static_cast<char>(static_cast<quint64>(checksum) >> (8 * (7 - i)));
    // No table leads there; nor to the first, once the first page is gone.
    QByteArray bytes = copy + sound.mid(kPageSize);
    folder.setBytes(bytes + sound.mid(page, kPageSize));
    ASSERT_TRUE(repair());
    expectBothReadEverything(output());
}

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

TEST(RepairOfAFormerVersion, IsAJournalOfThisOne)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("former.hearth"));
    const QString output = folder.filePath(QStringLiteral("new.hearth"));
    ASSERT_TRUE(QFile::copy(testDataFile(QStringLiteral("version2.hearth")), path));
    for (const QString &secret : {test::kAnnasPassphrase, test::kBensPassphrase}) {
        const QString copy = folder.filePath(QStringLiteral("copy.hearth"));
        ASSERT_TRUE(QFile::copy(path, copy));
        const auto expected = readAs(copy, secret);
        ASSERT_TRUE(expected);
        QFile::remove(copy);
        const auto repaired = repairJournal(path, secret, test::cheapLimits(), output);
        ASSERT_TRUE(repaired) << qPrintable(repaired.error().detail);
        EXPECT_EQ(repaired.value().rows.missing, 0);
        EXPECT_EQ(repaired.value().photos, 2);
        EXPECT_EQ(readAs(output, secret).value(), expected.value());
        // The other as well, whose manifests still have the form of then.
        const QString other = secret == test::kAnnasPassphrase ? test::kBensPassphrase : test::kAnnasPassphrase;
        EXPECT_TRUE(readAs(output, other));
        QFile::remove(output);
    }
}

} // namespace
} // namespace hearth
