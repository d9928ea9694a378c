// SPDX-License-Identifier: GPL-3.0-or-later
// What is found in the pages of a journal, whole or not, without SQLite.
#include "store/salvage/foundrows.h"

#include "core/store/salvage/foundrowsfixture.h"

namespace hearth {
namespace {

using test::foundIn;
using test::FoundRowsIn;
using test::Ids;
using test::idsIn;
using test::idsOf;
using test::RawDatabase;

TEST_F(FoundRowsIn, ASoundFileAreAllThatSqliteReads)
{
    const FoundRows found = foundIn(folder.path());
    EXPECT_EQ(idsOf(found.records), records);
    EXPECT_EQ(idsOf(found.chunks), chunks);
    const Ids vital = idsIn(folder.path(), "vital");
    EXPECT_EQ(found.vital.size(), vital.size());
    for (const auto &[id, copies] : found.vital) {
        EXPECT_EQ(copies.size(), 1U) << id;
        EXPECT_EQ(vital::checksumOf(id, copies.front().body), vital.at(id));
    }
    EXPECT_TRUE(found.former.empty());
    for (const auto &[id, copies] : found.records) {
        EXPECT_EQ(copies.size(), 1U);
        EXPECT_EQ(copies.front().standing, RowStanding::Listed);
    }
}

TEST_F(FoundRowsIn, TheirBytesAreWhatWasWritten)
{
    auto damaged = FilePages::open(folder.path());
    ASSERT_TRUE(damaged);
    const auto found = findRows(*damaged.value());
    ASSERT_TRUE(found);
    std::map<std::int64_t, QByteArray> sealed;
    for (const auto &[id, copies] : found.value().records)
        sealed.emplace(id, sealedBytesOf(*damaged.value(), copies.front()).value_or(QByteArray()));
    for (const auto &[id, copies] : found.value().chunks)
        sealed.emplace(-id, sealedBytesOf(*damaged.value(), copies.front()).value_or(QByteArray()));
    damaged = Error{};
    auto database = Database::open(folder.path());
    ASSERT_TRUE(database);
    auto query = database.value()->prepare(
        QStringLiteral("SELECT id, sealed FROM record UNION ALL SELECT -id, sealed FROM piece"));
    ASSERT_TRUE(query && Database::execute(query.value()));
    std::size_t compared = 0;
    for (; query.value().next(); ++compared)
        EXPECT_EQ(sealed.at(query.value().value(0).toLongLong()), query.value().value(1).toByteArray());
    EXPECT_EQ(compared, sealed.size());
}

TEST_F(FoundRowsIn, AFileAreFoundWithoutThePagesThatLeadToThem)
{
    QByteArray bytes = sound;
    const auto leading = pagesOfSort(0x05);
    ASSERT_FALSE(leading.empty());
    for (const qsizetype at : leading)
        bytes.replace(at, kPageSize, QByteArray(kPageSize, '\xff'));
    bytes.replace(0, kPageSize, QByteArray(kPageSize, '\0'));
    folder.setBytes(bytes);
    const FoundRows found = foundIn(folder.path());
    EXPECT_EQ(idsOf(found.records), records);
    EXPECT_EQ(idsOf(found.chunks), chunks);
    EXPECT_EQ(found.records.begin()->second.front().standing, RowStanding::Unknown);
}

// One sector of a disk is 512 or 4096 bytes, and what lists the rows stands at the beginning of the page.
TEST_F(FoundRowsIn, APageAreFoundWithoutItsHead)
{
    QByteArray bytes = sound;
    std::size_t listed = 0;
    for (const qsizetype at : pagesOfSort(0x0d)) {
        ++listed;
        bytes.replace(at, 512, QByteArray(512, '\x55'));
    }
    ASSERT_GT(listed, 5U);
    folder.setBytes(bytes);
    const FoundRows found = foundIn(folder.path());
    // Cells fill a page from its end: at most the last one put in reaches the sector.
    EXPECT_GE(found.records.size() + listed, records.size());
    EXPECT_GT(found.records.size(), records.size() * 9 / 10);
    for (const auto &[id, copies] : found.records) {
        EXPECT_EQ(copies.front().checksum, records.at(id));
        EXPECT_EQ(copies.front().standing, RowStanding::Stray);
    }
}

TEST_F(FoundRowsIn, AFileThatWasCutOffAreThoseBeforeTheCut)
{
    folder.setBytes(sound.left(sound.size() / 2 + 1000));
    const FoundRows found = foundIn(folder.path());
    EXPECT_FALSE(found.records.empty());
    EXPECT_LT(found.records.size(), records.size());
    for (const auto &[id, copies] : found.records)
        EXPECT_EQ(copies.front().checksum, records.at(id));
}

// Whichever byte of whichever row is another one: that row does not count, every other one does.
TEST_F(FoundRowsIn, AFileAreOnlyThoseThatAreWhole)
{
    const FoundRows before = foundIn(folder.path());
    std::mt19937 random(7);
    int missed = 0;
    for (int round = 0; round < 12; ++round) {
        const auto &row =
            std::next(before.records.begin(), static_cast<int>(random() % records.size()))->second.front();
        QByteArray bytes = sound;
        const qsizetype at = (row.place.page - 1) * qsizetype{kPageSize} + row.place.offset + 40;
        bytes[at] = static_cast<char>(bytes[at] ^ (1 << (random() % 8)));
        folder.setBytes(bytes);
        Ids expected = records;
        expected.erase(row.address.id.number());
        const FoundRows found = foundIn(folder.path());
        EXPECT_EQ(idsOf(found.records), expected);
        missed += found.records.contains(row.address.id.number()) ? 0 : 1;
    }
    EXPECT_EQ(missed, 12);
}

// Pages drawn at random: every row that stands on others is found, and no other.
TEST_F(FoundRowsIn, AFileAreAllThatStandOnOtherPages)
{
    const FoundRows before = foundIn(folder.path());
    std::mt19937 random(11);
    const auto pages = static_cast<quint32>(sound.size() / kPageSize);
    for (quint32 round = 0; round < 20; ++round) {
        QByteArray bytes = sound;
        std::set<quint32> destroyed;
        for (std::size_t i = 0; i <= random() % (round + 1); ++i)
            destroyed.insert(static_cast<quint32>(random() % pages) + 1);
        for (const quint32 page : destroyed)
            test::destroyPage(bytes, page, round);
        folder.setBytes(bytes);
        const auto isWhole = [&](const RowPlace &place) {
            const auto needed = test::pagesOfRow(sound, place);
            return std::ranges::none_of(needed, [&](quint32 page) { return destroyed.contains(page); });
        };
        Ids expected;
        for (const auto &[id, copies] : before.records) {
            if (isWhole(copies.front().place))
                expected.emplace(id, records.at(id));
        }
        Ids expectedChunks;
        for (const auto &[id, copies] : before.chunks) {
            if (isWhole(copies.front().place))
                expectedChunks.emplace(id, chunks.at(id));
        }
        const FoundRows found = foundIn(folder.path());
        EXPECT_EQ(idsOf(found.records), expected) << round;
        EXPECT_EQ(idsOf(found.chunks), expectedChunks) << round;
    }
}

TEST_F(FoundRowsIn, FreePagesComeAfterAllOthers)
{
    // Another program, which does not wipe what it deletes.
    {
        const RawDatabase raw(folder.path());
        raw.run(QStringLiteral("PRAGMA secure_delete=OFF"));
        raw.run(QStringLiteral("DELETE FROM record"));
    }
    const FoundRows emptied = foundIn(folder.path());
    ASSERT_FALSE(emptied.records.empty());
    for (const auto &[id, copies] : emptied.records)
        EXPECT_EQ(copies.front().standing, RowStanding::Stray);
    // Written anew while the old pages are still there: the row that a table leads to comes first.
    const auto &[id, stray] = *emptied.records.begin();
    RowAddress address = stray.front().address;
    const QByteArray sealed(kSealOverhead + 256, 's');
    address.revision = 1;
    {
        const RawDatabase raw(folder.path());
        raw.run(QStringLiteral("PRAGMA secure_delete=OFF"));
        raw.run(QStringLiteral("INSERT INTO record VALUES (%1, %2, %3, 1, %4, x'%5')")
                    .arg(id)
                    .arg(static_cast<int>(address.scope))
                    .arg(address.generation)
                    .arg(rowChecksum(address, viewOf(sealed)))
                    .arg(QString::fromLatin1(sealed.toHex())));
    }
    const FoundRows found = foundIn(folder.path());
    EXPECT_EQ(found.records.at(id).front().standing, RowStanding::Listed);
    EXPECT_EQ(found.records.at(id).front().checksum, rowChecksum(address, viewOf(sealed)));
}

TEST_F(FoundRowsIn, AListOfFreePagesThatIsGarbageIsNotBelieved)
{
    QByteArray bytes = sound;
    const qsizetype leaf = pagesOfSort(0x0d).back();
    const auto number = static_cast<quint32>(leaf / kPageSize + 1);
    for (int i = 0; i < 4; ++i)
        bytes[32 + i] = static_cast<char>(number >> (8 * (3 - i)));
    bytes[39] = 1;
    folder.setBytes(bytes);
    const FoundRows found = foundIn(folder.path());
    EXPECT_EQ(idsOf(found.records), records);
    for (const auto &[id, copies] : found.records)
        EXPECT_EQ(copies.front().standing, RowStanding::Listed);
}

TEST_F(FoundRowsIn, TheHighestRevisionComesFirst)
{
    const FoundRows before = foundIn(folder.path());
    std::int64_t id = 0;
    // The page as it is now, and once more at the end of the file as it was before a change.
    {
        auto opened = folder.open();
        const Entry written = *opened.journal->all<Entry>().begin();
        id = written.record.id.number();
        Entry next = written;
        next.title = QStringLiteral("Changed");
        ASSERT_TRUE(opened.journal->apply({Change::edit(written, next)}));
    }
    const FoundRecord former = before.records.at(id).front();
    const FoundRows after = foundIn(folder.path());
    const FoundRecord newer = after.records.at(id).front();
    ASSERT_EQ(newer.address.revision, former.address.revision + 1);
    QByteArray bytes = folder.bytes();
    bytes += sound.mid((former.place.page - 1) * qsizetype{kPageSize}, kPageSize);
    folder.setBytes(bytes);
    const FoundRows found = foundIn(folder.path());
    ASSERT_EQ(found.records.at(id).size(), 2U);
    EXPECT_EQ(found.records.at(id).front().checksum, newer.checksum);
    EXPECT_EQ(found.records.at(id).back().checksum, former.checksum);
    // Also where nothing tells which of the two belongs, and the former one comes first in the file.
    bytes.replace(0, kPageSize, QByteArray(kPageSize, '\0'));
    bytes.replace(kPageSize, kPageSize, sound.mid((former.place.page - 1) * qsizetype{kPageSize}, kPageSize));
    folder.setBytes(bytes);
    EXPECT_EQ(foundIn(folder.path()).records.at(id).front().checksum, newer.checksum);
}

TEST(FoundRowsOfFormerVersions, AreRecordsChunksAndRowsOfKeys)
{
    const QString path = testDataFile(QStringLiteral("version2.hearth"));
    const FoundRows found = foundIn(path);
    EXPECT_FALSE(found.records.empty());
    EXPECT_TRUE(found.vital.empty());
    std::map<FoundFormer::Table, int> tables;
    for (const FoundFormer &row : found.former)
        ++tables[row.table];
    EXPECT_EQ(tables[FoundFormer::Table::Journal], 1);
    EXPECT_EQ(tables[FoundFormer::Table::Slot], 4);
    EXPECT_EQ(tables[FoundFormer::Table::BundleOrManifest], 5);
}

} // namespace
} // namespace hearth
