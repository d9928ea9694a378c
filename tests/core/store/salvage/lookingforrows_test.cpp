// SPDX-License-Identifier: GPL-3.0-or-later
// Looking for rows leaves the file and whoever works on it alone, and ends soon whatever the file is.
#include "core/store/salvage/foundrowsfixture.h"

namespace hearth {
namespace {

using test::foundIn;
using test::FoundRowsIn;

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
