// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/seal.h"
#include "store/database.h"
#include "store/rollbackjournal.h"
#include "store/salvage/foundrows.h"
#include "store/schema.h"
#include "support/everykind.h"
#include "support/journalfixture.h"
#include "support/rawdatabase.h"
#include "support/rowpages.h"
#include "support/testdata.h"

#include <gtest/gtest.h>

#include <fcntl.h>
#include <random>
#include <sys/wait.h>
#include <unistd.h>

namespace hearth::test {

using Ids = std::map<std::int64_t, qlonglong>; // and their checksums

// What SQLite reads of a table: the id of each row and its checksum.
inline Ids idsIn(const QString &path, const char *table)
{
    auto database = Database::open(path);
    EXPECT_TRUE(database);
    auto query = database.value()->prepare(QStringLiteral("SELECT id, checksum FROM ") + QString::fromUtf8(table));
    EXPECT_TRUE(query && Database::execute(query.value()));
    Ids ids;
    while (query.value().next())
        ids.emplace(query.value().value(0).toLongLong(), query.value().value(1).toLongLong());
    return ids;
}

template <typename Row>
inline Ids idsOf(const std::map<std::int64_t, std::vector<Row>> &rows)
{
    Ids ids;
    for (const auto &[id, copies] : rows)
        ids.emplace(id, copies.front().checksum);
    return ids;
}

inline FoundRows foundIn(const QString &path)
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

} // namespace hearth::test
