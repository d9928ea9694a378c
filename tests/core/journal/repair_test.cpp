// SPDX-License-Identifier: GPL-3.0-or-later
// A damaged journal becomes a new one of all that is whole, whatever was damaged, and is itself left alone.
#include "journal/repair.h"

#include "core/journal/repairfixture.h"

namespace hearth {
namespace {

using test::Contents;
using test::RawDatabase;
using test::readAs;
using test::Repair;

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
