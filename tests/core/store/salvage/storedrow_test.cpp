// SPDX-License-Identifier: GPL-3.0-or-later
// Rows are read as SQLite wrote them.
#include "store/salvage/storedrow.h"

#include "store/salvage/filepages.h"
#include "support/rawdatabase.h"

#include <gtest/gtest.h>

#include <QTemporaryDir>

namespace hearth {
namespace {

using test::RawDatabase;

// Around the lengths at which a row no longer stands in one page, or ends with a page.
TEST(StoredRow, OfEveryLengthIsReadAsSqliteWroteIt)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("rows.db"));
    std::vector<qsizetype> sizes{0, 1, 100, 4060, 4090};
    for (qsizetype size = 32'700; size < 32'780; size += 3)
        sizes.push_back(size);
    for (qsizetype size = 36'780; size < 36'860; size += 3)
        sizes.push_back(size);
    for (qsizetype size = 65'480; size < 65'560; size += 7)
        sizes.push_back(size);
    const std::vector<qlonglong> numbers{0,
                                         1,
                                         -1,
                                         127,
                                         128,
                                         -129,
                                         32767,
                                         -32768,
                                         65536,
                                         8388607,
                                         2147483648,
                                         -140737488355,
                                         140737488355328,
                                         1LL << 62,
                                         2,
                                         3,
                                         (1LL << 46)};
    {
        const RawDatabase raw(path);
        raw.run(QStringLiteral("PRAGMA page_size=32768"));
        raw.run(QStringLiteral("CREATE TABLE t (id INTEGER PRIMARY KEY, number INTEGER, bytes BLOB)"));
        for (std::size_t i = 0; i < sizes.size(); ++i) {
            raw.run(QStringLiteral("INSERT INTO t VALUES (%1, %2, CAST(substr(hex(zeroblob(%3)), 1, %3) AS BLOB))")
                        .arg((static_cast<qlonglong>(i) + 1) * 1'000'003 * 1'000'003)
                        .arg(numbers.at(i % numbers.size()))
                        .arg(sizes[i]));
        }
    }
    auto file = FilePages::open(path);
    ASSERT_TRUE(file);
    std::map<std::int64_t, std::pair<std::int64_t, QByteArray>> found;
    const auto shape = [](const std::vector<StoredValue> &values) {
        return values.size() == 3 && values[0].type == StoredValue::Type::Null;
    };
    for (quint32 page = 1; page <= file.value()->pages(); ++page) {
        (void)file.value()->readListed(page, shape, [&](const RowPlace &, const StoredRow &row) {
            EXPECT_TRUE(found.emplace(row.id, std::pair(row.values[1].number, row.blob(2))).second);
            return true;
        });
    }
    ASSERT_EQ(found.size(), sizes.size());
    for (std::size_t i = 0; i < sizes.size(); ++i) {
        const auto &[number, bytes] = found.at((static_cast<std::int64_t>(i) + 1) * 1'000'003 * 1'000'003);
        EXPECT_EQ(number, numbers.at(i % numbers.size()));
        EXPECT_EQ(bytes, QByteArray(sizes[i], '0'));
    }
}

TEST(StoredRow, IsNoneBeyondThePage)
{
    const QByteArray page(32768, '\0');
    for (const qsizetype at : {0, 5, 32760, 32767, 32768, 40000})
        EXPECT_FALSE(cellAt(viewOf(page), at)) << at;
    QByteArray bytes = page;
    // A row of 100 bytes that begins 20 before the end.
    bytes.replace(32748, 6, QByteArray("\x64\x01\x03\x00\xce\x00", 6));
    EXPECT_FALSE(cellAt(viewOf(bytes), 32748));
}

TEST(StoredRow, IsFoundWhereverItBegins)
{
    QByteArray page(32768, '\0');
    // Nine bytes: id 5, a head of three with nothing and a blob of four.
    const QByteArray cell("\x07\x05\x03\x00\x14"
                          "abcd",
                          9);
    for (const qsizetype at : {0, 100, 3000, 32759})
        page.replace(at, cell.size(), cell);
    const auto places = placesOfCells(viewOf(page));
    EXPECT_EQ(places, (std::vector<qsizetype>{0, 100, 3000, 32759}));
    const auto read = cellAt(viewOf(page), 3000);
    ASSERT_TRUE(read);
    EXPECT_EQ(read->id, 5);
    EXPECT_EQ(read->rowSize, 7);
}

} // namespace
} // namespace hearth
