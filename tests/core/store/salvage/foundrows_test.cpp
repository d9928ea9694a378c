// SPDX-License-Identifier: GPL-3.0-or-later
// What is found in the pages of a journal, whole or not, without SQLite.
#include "store/salvage/foundrows.h"

#include "crypto/seal.h"
#include "store/database.h"
#include "store/rollbackjournal.h"
#include "store/schema.h"
#include "support/everykind.h"
#include "support/journalfixture.h"
#include "support/rawdatabase.h"
#include "support/rowpages.h"
#include "support/testdata.h"

#include <gtest/gtest.h>

#include <random>

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace hearth {
namespace {

using test::JournalFolder;
using test::RawDatabase;

using Ids = std::map<std::int64_t, qlonglong>; // and their checksums

// What SQLite reads of a table: the id of each row and its checksum.
Ids idsIn(const QString &path, const char *table)
{
    auto database = Database::open(path);
    EXPECT_TRUE(database);
    auto query = database.value()->prepare(QStringLiteral("SELECT id, checksum FROM ") + QLatin1String(table));
    EXPECT_TRUE(query && Database::execute(query.value()));
    Ids ids;
    while (query.value().next())
        ids.emplace(query.value().value(0).toLongLong(), query.value().value(1).toLongLong());
    return ids;
}

template <typename Row>
Ids idsOf(const std::map<std::int64_t, std::vector<Row>> &rows)
{
    Ids ids;
    for (const auto &[id, copies] : rows)
        ids.emplace(id, copies.front().checksum);
    return ids;
}

FoundRows foundIn(const QString &path)
{
    auto file = FilePages::open(path);
    EXPECT_TRUE(file);
    auto found = findRows(*file.value());
    EXPECT_TRUE(found);
    return found.take();
}

// Rows of all lengths, so many that the table of records has pages that only lead to others.
class FoundRowsIn : public testing::Test
{
protected:
    void SetUp() override
    {
        auto opened = folder.open();
        ChangeSet changes;
        for (int i = 0; i < 400; ++i) {
            Entry entry = test::entryOf(*opened.journal, QStringLiteral("Day %1").arg(i),
                                        QString(i % 20 == 0 ? 90000 : 40 * (i % 50), QLatin1Char('w')));
            entry.record.visibility = i % 2 == 0 ? Visibility::Shared : Visibility::Private;
            changes.push_back(Change::add(entry));
        }
        ASSERT_TRUE(opened.journal->apply(changes));
        const QByteArray photo(600'000, 'p');
        const Entry first = *opened.journal->all<Entry>().begin();
        ASSERT_TRUE(opened.journal->apply({Change::add(test::photoOf(*opened.journal, first.record, photo), photo)}));
        opened = {};
        sound = folder.bytes();
        records = idsIn(folder.path(), "record");
        chunks = idsIn(folder.path(), "piece");
        ASSERT_GT(records.size(), 400U);
        ASSERT_EQ(chunks.size(), 3U);
        folder.setBytes(sound); // SQLite may have touched it
    }

    // The pages whose first byte says that they are of that sort; the first page's stands behind the file's header.
    [[nodiscard]] std::vector<qsizetype> pagesOfSort(char type) const
    {
        std::vector<qsizetype> pages;
        for (qsizetype at = kPageSize; at < sound.size(); at += kPageSize) {
            if (sound[at] == type)
                pages.push_back(at);
        }
        return pages;
    }

    JournalFolder folder;
    QByteArray sound;
    Ids records;
    Ids chunks;
};

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

TEST_F(FoundRowsIn, NothingIsChangedAndNoLockIsLeft)
{
    QFile journal(rollbackJournalOf(folder.path()));
    ASSERT_TRUE(journal.open(QIODevice::WriteOnly));
    journal.write(QByteArray(5000, 'j'));
    journal.close();
    const auto before = test::contentsOf(folder.folder());
    (void)foundIn(folder.path());
    EXPECT_EQ(test::contentsOf(folder.folder()), before);
    ASSERT_TRUE(QFile::remove(journal.fileName()));
    EXPECT_TRUE(Database::open(folder.path()));
}

TEST_F(FoundRowsIn, AFileThatIsOpenAreNotLookedFor)
{
    {
        const auto opened = folder.open();
        EXPECT_EQ(FilePages::open(folder.path()).error().code, ErrorCode::InUse);
    }
    const auto file = FilePages::open(folder.path());
    ASSERT_TRUE(file);
    EXPECT_EQ(Database::open(folder.path()).error().code, ErrorCode::InUse);
}

// SQLite itself holds the file in another process.
TEST_F(FoundRowsIn, AFileThatAnotherProgramWorksOnAreNotLookedFor)
{
    std::array<int, 2> isLocked{};
    std::array<int, 2> isDone{};
    ASSERT_TRUE(pipe(isLocked.data()) == 0 && pipe(isDone.data()) == 0);
    const pid_t child = fork();
    char byte = 0;
    if (child == 0) {
        const int file = open(QFile::encodeName(folder.path()).constData(), O_RDWR);
        struct flock lock = {};
        lock.l_type = F_WRLCK;
        lock.l_whence = SEEK_SET;
        lock.l_start = 0x40000000; // SQLite's, from the pending byte on
        lock.l_len = 512;
        const bool isHeld = fcntl(file, F_SETLK, &lock) == 0 && write(isLocked[1], &byte, 1) == 1;
        _exit(isHeld && read(isDone[0], &byte, 1) == 1 ? 0 : 1);
    }
    ASSERT_EQ(read(isLocked[0], &byte, 1), 1);
    EXPECT_EQ(FilePages::open(folder.path()).error().code, ErrorCode::InUse);
    ASSERT_EQ(write(isDone[1], &byte, 1), 1);
    int status = 0;
    waitpid(child, &status, 0);
    EXPECT_EQ(status, 0);
    for (const int end : {isLocked[0], isLocked[1], isDone[0], isDone[1]})
        close(end);
    EXPECT_TRUE(FilePages::open(folder.path()));
}

TEST_F(FoundRowsIn, LookingCanBeStopped)
{
    auto file = FilePages::open(folder.path());
    ASSERT_TRUE(file);
    EXPECT_EQ(findRows(*file.value(), [](qint64, qint64) { return false; }).error().code, ErrorCode::Cancelled);
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

TEST(FoundRowsOfNoJournal, AreNone)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("noise"));
    std::mt19937 random(3);
    for (const int size : {0, 1, kPageSize - 1, kPageSize, 20 * kPageSize + 77}) {
        QByteArray bytes(size, Qt::Uninitialized);
        for (char &byte : bytes)
            byte = static_cast<char>(random());
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size());
        file.close();
        EXPECT_TRUE(foundIn(path).isEmpty()) << size;
    }
    EXPECT_EQ(FilePages::open(folder.path()).error().code, ErrorCode::NotAJournal);
    EXPECT_EQ(FilePages::open(path + QLatin1Char('x')).error().code, ErrorCode::NotFound);
}

// Pages made to keep a reader busy for days: on each of them hundreds of cells, all of which go on in the same pages,
// and those lead in a circle.
TEST(FoundRowsOfAHostileFile, AreNoneAndSoonKnown)
{
    constexpr qsizetype kCells = 800;
    constexpr qsizetype kPages = 2000;
    constexpr qsizetype kCircle = 1000;
    constexpr qsizetype kFirstCell = 4096;
    const auto put = [](QByteArray &bytes, qsizetype at, const QByteArray &what) {
        bytes.replace(at, what.size(), what);
    };
    const auto number = [](qsizetype value, int size) {
        QByteArray bytes;
        for (int i = size - 1; i >= 0; --i)
            bytes += static_cast<char>(value >> (8 * i));
        return bytes;
    };
    // Four bytes of seven bits, all but the last with the highest one set.
    const auto varint = [](qsizetype value) {
        QByteArray bytes;
        for (int i = 3; i >= 0; --i)
            bytes += static_cast<char>(((value >> (7 * i)) & 0x7f) | (i > 0 ? 0x80 : 0));
        return bytes;
    };
    // Of a record of 34 MB: the size and an id, nothing, four numbers, bytes. 4087 of them stand in the page.
    constexpr qsizetype kRow = 4'194'298 + 900 * (kPageSize - 4);
    const QByteArray head = varint(kRow) + QByteArray("\x01\x0a\0\x01\x01\x01\x01", 7) + varint(2 * (kRow - 14) + 12);
    const QByteArray cell = head + QByteArray(13, '\0') + number(kCircle, 4);
    ASSERT_EQ(cell.size(), 32);
    QByteArray file(kPages * kPageSize, '\0');
    for (qsizetype page = 1; page <= kPages; ++page) {
        const qsizetype begin = (page - 1) * kPageSize;
        if (page >= kCircle) {
            put(file, begin, number(page < kPages ? page + 1 : kCircle, 4));
            continue;
        }
        const qsizetype header = begin + (page == 1 ? 100 : 0);
        put(file, header, QByteArray("\x0d\0\0", 3) + number(kCells, 2) + number(kFirstCell, 2) + '\0');
        for (qsizetype i = 0; i < kCells; ++i)
            put(file, header + 8 + 2 * i, number(kFirstCell + cell.size() * i, 2));
        for (qsizetype at = kFirstCell; at < kPageSize; at += cell.size())
            put(file, begin + at, cell);
    }
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("hostile.hearth"));
    QFile written(path);
    ASSERT_TRUE(written.open(QIODevice::WriteOnly) && written.write(file) == file.size());
    written.close();
    const auto first = cellAt(viewOf(file).subspan(kPageSize, kPageSize), kFirstCell);
    ASSERT_TRUE(first);
    EXPECT_EQ(first->further, static_cast<quint32>(kCircle));
    EXPECT_TRUE(foundIn(path).isEmpty());
}

} // namespace
} // namespace hearth
