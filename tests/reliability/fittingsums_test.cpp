// SPDX-License-Identifier: GPL-3.0-or-later
// Someone who knows the format and has no key changes rows, and makes every sum that needs no key fit again. The check
// without a key cannot tell; whoever reads is told.
#include "reliability/damage.h"
#include "reliability/figures.h"
#include "reliability/works.h"
#include "store/database.h"
#include "store/transaction.h"
#include "store/vitalrows.h"

#include <gtest/gtest.h>

namespace hearth::test {
namespace {

class FittingSums : public testing::Test
{
protected:
    FittingSums()
    {
        place.begin(furnishedJournal());
        Told told;
        work(place.path(), openingWork(kBensPassphrase), told);
        previous = bytesOfFile(place.path());
        work(place.path(), savingWork(), told);
        bytes = bytesOfFile(place.path());
    }

    // Changes a fresh copy, counts every row anew, and says whether somebody is told.
    [[nodiscard]] Reading after(const std::function<Result<void>(Database &, VitalRows &)> &change)
    {
        place.begin({});
        writeFile(place.path(), bytes);
        {
            auto opened = Database::open(place.path());
            EXPECT_TRUE(opened);
            Database &database = *opened.value();
            auto transaction = Transaction::begin(database);
            auto rows = VitalRows::read(database);
            EXPECT_TRUE(transaction && rows);
            const VitalRows before = rows.value();
            EXPECT_TRUE(change(database, rows.value()));
            recount(database, "record", rows.value().state().records);
            recount(database, "piece", rows.value().state().chunks);
            EXPECT_TRUE(rows.value().write(database, before));
            EXPECT_TRUE(transaction.value()->commit());
        }
        return readingOf(place.path());
    }

    static void recount(Database &database, const char *table, Tally &tally)
    {
        tally = {};
        auto query = database.prepare(QStringLiteral("SELECT checksum FROM ") + QString::fromUtf8(table));
        ASSERT_TRUE(query && Database::execute(query.value()));
        while (query.value().next())
            tally.add(query.value().value(0).toLongLong());
    }

    std::vector<qlonglong> idsOf(const char *table)
    {
        place.begin({});
        writeFile(place.path(), bytes);
        std::vector<qlonglong> ids;
        auto database = Database::open(place.path());
        auto query = database.value()->prepare(QStringLiteral("SELECT id FROM ") + QString::fromUtf8(table));
        EXPECT_TRUE(query && Database::execute(query.value()));
        while (query.value().next())
            ids.push_back(query.value().value(0).toLongLong());
        return ids;
    }

    void expectNoticed(const Reading &reading, const QString &what)
    {
        ++times;
        without += reading.isCalledSound ? 0 : 1;
        if (!reading.error.isEmpty() || reading.wasTold)
            return;
        ++unnoticed;
        ADD_FAILURE() << "unnoticed: " << qPrintable(what);
    }

    void finish(const char *what)
    {
        EXPECT_GT(times, 0);
        EXPECT_LT(without, times) << "the sums do not fit: this proves nothing about the keys";
        record({QString::fromUtf8(what), times, 0, unnoticed,
                QStringLiteral("%1 found without a key already").arg(without)});
    }

    Workplace place;
    QByteArray previous;
    QByteArray bytes;
    int times = 0;
    int unnoticed = 0;
    int without = 0;
};

TEST_F(FittingSums, DroppedRowsAreNoticed)
{
    for (const char *table : {"record", "piece"}) {
        for (const qlonglong id : idsOf(table)) {
            const auto drop = [&](Database &database, VitalRows &) {
                return database.run(QStringLiteral("DELETE FROM %1 WHERE id = ?").arg(QString::fromUtf8(table)), {id});
            };
            expectNoticed(after(drop), QStringLiteral("%1 %2").arg(QString::fromUtf8(table)).arg(id));
        }
    }
    finish("a record or a piece of a photo dropped, with all sums made to fit");
}

TEST_F(FittingSums, DroppedKeyRowsAreNoticed)
{
    std::vector<std::int64_t> ids;
    (void)after([&ids](Database &, VitalRows &rows) {
        for (const auto &[id, body] : rows.between(1, std::numeric_limits<std::int64_t>::max()))
            ids.push_back(id);
        return Result<void>();
    });
    for (const std::int64_t id : ids) {
        const auto drop = [id](Database &, VitalRows &rows) {
            rows.remove(id);
            return Result<void>();
        };
        const Reading reading = after(drop);
        EXPECT_TRUE(reading.isNoticed()) << "row " << id;
    }
    EXPECT_GE(ids.size(), 10U);
}

TEST_F(FittingSums, RowsPutBackAreNoticed)
{
    const Workplace older;
    const QString path = older.folder() + QStringLiteral("/older.hearth");
    writeFile(path, previous);
    std::map<qlonglong, std::vector<QVariant>> rows;
    {
        auto database = Database::open(path);
        ASSERT_TRUE(database);
        auto query = database.value()->prepare(
            QStringLiteral("SELECT id, scope, generation, revision, checksum, sealed FROM record"));
        ASSERT_TRUE(query && Database::execute(query.value()));
        while (query.value().next()) {
            for (int column = 0; column < 6; ++column)
                rows[query.value().value(0).toLongLong()].push_back(query.value().value(column));
        }
    }
    for (const auto &[id, row] : rows) {
        bool isChanged = false;
        const auto putBack = [&, &values = row](Database &database, VitalRows &) {
            const auto present =
                database.value(QStringLiteral("SELECT checksum FROM record WHERE id = ?"), {values.at(0)});
            isChanged = present && present.value() != values.at(4);
            return database.run(
                QStringLiteral("INSERT OR REPLACE INTO record (id, scope, generation, revision, checksum, "
                               "sealed) VALUES (?, ?, ?, ?, ?, ?)"),
                {values.at(0), values.at(1), values.at(2), values.at(3), values.at(4), values.at(5)});
        };
        const Reading reading = after(putBack);
        if (isChanged)
            expectNoticed(reading, QStringLiteral("record %1 as it was").arg(id));
    }
    finish("a record put back as it was, with all sums made to fit");
}

} // namespace
} // namespace hearth::test
