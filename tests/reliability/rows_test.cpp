// SPDX-License-Identifier: GPL-3.0-or-later
// Rows dropped, doubled, swapped, put back as they were and planted, in every table there is, by someone who has the
// file and no key. Each is found without a key, or at the latest with one.
#include "reliability/damage.h"
#include "reliability/figures.h"
#include "reliability/works.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <set>

namespace hearth::test {
namespace {

struct Table
{
    QString name;
    QString key; // the primary key's column
    QStringList columns;
    QStringList numbers; // those of them that are integers
    std::vector<qlonglong> rows;
};

constexpr std::size_t kMaxRows = 6;

class Rows : public testing::Test
{
protected:
    static constexpr const char *kConnection = "rows";

    Rows()
    {
        // How it was, then how it is: what stands in the first and not in the second can be put back.
        place.begin(furnishedJournal());
        Told told;
        work(place.path(), openingWork(kBensPassphrase), told); // he takes the key that waited for him
        EXPECT_EQ(told.opening, Outcome::Saved);
        QFile::copy(place.path(), previous);
        Told later;
        work(place.path(), savingWork(), later);
        alterKeys();
        bytes = bytesOfFile(place.path());
        before = readingOf(place.path());
        EXPECT_TRUE(before.isCalledSound && before.error.isEmpty()) << qPrintable(before.error);
        inspectTables();
    }

    // New rows for every table that holds keys: a passphrase changed twice over, a key handed over.
    void alterKeys()
    {
        auto store = SealedStore::open(place.path(), kAnnasPassphrase, cheapLimits(), nullptr);
        ASSERT_TRUE(store && store.value()->readAll([](StoredRecord &&) { return true; }));
        const QString between = QStringLiteral("for a moment only");
        ASSERT_TRUE(changePassphrase(*store.value(), kAnnasPassphrase, between));
        ASSERT_TRUE(changePassphrase(*store.value(), between, kAnnasPassphrase));
        ASSERT_TRUE(store.value()->rotateSharedKey());
    }

    void inspectTables()
    {
        withDatabase([this](const QSqlDatabase &database) {
            QSqlQuery names(QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"),
                            database);
            while (names.next()) {
                Table table;
                table.name = names.value(0).toString();
                QSqlQuery columns(QStringLiteral("PRAGMA table_info(%1)").arg(table.name), database);
                while (columns.next()) {
                    const QString column = columns.value(1).toString();
                    table.columns += column;
                    if (columns.value(5).toInt() > 0)
                        table.key = column;
                    if (columns.value(2).toString() == QLatin1String("INTEGER"))
                        table.numbers += column;
                }
                QSqlQuery rows(QStringLiteral("SELECT %1 FROM %2 ORDER BY %1").arg(table.key, table.name), database);
                while (rows.next())
                    table.rows.push_back(rows.value(0).toLongLong());
                tables.push_back(std::move(table));
            }
        });
        ASSERT_GE(tables.size(), 4U);
    }

    // A few rows from all over the table; all of them in the long run.
    [[nodiscard]] static std::vector<qlonglong> someOf(const Table &table)
    {
        if (isLongRun() || table.rows.size() <= kMaxRows)
            return table.rows;
        std::vector<qlonglong> some;
        for (std::size_t i = 0; i < kMaxRows; ++i)
            some.push_back(table.rows[i * (table.rows.size() - 1) / (kMaxRows - 1)]);
        return some;
    }

    template <typename Use>
    void withDatabase(const Use &use)
    {
        {
            QSqlDatabase database =
                QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QString::fromUtf8(kConnection));
            database.setDatabaseName(place.path());
            ASSERT_TRUE(database.open());
            use(database);
            database.close();
        }
        QSqlDatabase::removeDatabase(QString::fromUtf8(kConnection));
    }

    // Does it to a fresh copy; what SQLite itself refuses, or what changes no row, is not counted.
    void attempt(const QString &what, const QStringList &statements, const QStringList &first = {})
    {
        place.begin({});
        writeFile(place.path(), bytes);
        bool isDone = true;
        withDatabase([&](const QSqlDatabase &database) {
            const auto run = [&](const QStringList &all) {
                for (const QString &statement : all) {
                    QSqlQuery query(database);
                    isDone = isDone && query.exec(statement);
                }
            };
            const auto changes = [&] {
                QSqlQuery query(QStringLiteral("SELECT total_changes()"), database);
                return query.next() ? query.value(0).toLongLong() : 0;
            };
            run(first);
            const qlonglong already = changes();
            run(statements);
            isDone = isDone && changes() > already;
        });
        if (!isDone)
            return;
        ++times;
        const Reading reading = readingOf(place.path());
        if (!reading.isNoticed()) {
            ++unnoticed;
            if (messages++ < 12)
                ADD_FAILURE() << "unnoticed: " << qPrintable(what);
        }
        without += reading.isCalledSound ? 0 : 1;
    }

    void finish(const char *what)
    {
        EXPECT_GT(times, 0);
        EXPECT_EQ(unnoticed, 0) << "of " << times;
        record({QString::fromUtf8(what), times, 0, unnoticed,
                QStringLiteral("%1 found without a key already").arg(without)});
    }

    Workplace place;
    Workplace keeper;
    QString previous = keeper.path();
    QByteArray bytes;
    Reading before;
    std::vector<Table> tables;
    int times = 0;
    int unnoticed = 0;
    int without = 0;
    int messages = 0;
};

QString rowOf(const Table &table, qlonglong row)
{
    return QStringLiteral("%1 %2").arg(table.name).arg(row);
}

TEST_F(Rows, DroppedAreNoticed)
{
    for (const Table &table : tables) {
        for (const qlonglong row : someOf(table))
            attempt(rowOf(table, row),
                    {QStringLiteral("DELETE FROM %1 WHERE %2 = %3").arg(table.name, table.key).arg(row)});
        attempt(QStringLiteral("all of ") + table.name, {QStringLiteral("DELETE FROM ") + table.name});
    }
    finish("a row, or all rows, of every table dropped");
}

TEST_F(Rows, DoubledAreNoticed)
{
    for (const Table &table : tables) {
        QStringList others = table.columns;
        others.removeAll(table.key);
        const QString columns = others.join(QLatin1Char(','));
        for (const qlonglong row : someOf(table)) {
            for (const qlonglong copy :
                 std::set{row + 1, table.rows.back() + 1, 0LL, 3LL, 7LL, -1LL, row + (1LL << 32)})
                attempt(QStringLiteral("%1 once more as %2").arg(rowOf(table, row)).arg(copy),
                        {QStringLiteral("INSERT INTO %1 (%2,%3) SELECT %4,%3 FROM %1 WHERE %2 = %5")
                             .arg(table.name, table.key, columns)
                             .arg(copy)
                             .arg(row)});
        }
    }
    finish("a row of every table doubled, under ids that are and are not used");
}

TEST_F(Rows, SwappedAreNoticed)
{
    for (const Table &table : tables) {
        const std::vector<qlonglong> rows = someOf(table);
        for (std::size_t i = 0; i + 1 < rows.size(); ++i) {
            const qlonglong a = rows[i];
            const qlonglong b = rows[i + 1];
            const auto move = [&](qlonglong from, qlonglong to) {
                return QStringLiteral("UPDATE %1 SET %2 = %3 WHERE %2 = %4")
                    .arg(table.name, table.key)
                    .arg(to)
                    .arg(from);
            };
            attempt(QStringLiteral("%1 with %2").arg(rowOf(table, a)).arg(b), {move(a, -99), move(b, a), move(-99, b)});
            for (const QString &column : table.columns) {
                if (column == table.key)
                    continue;
                const QString value =
                    QStringLiteral("(SELECT %1 FROM %2 WHERE %3 = ").arg(column, table.name, table.key);
                attempt(QStringLiteral("%1 of %2 with %3").arg(column, rowOf(table, a)).arg(b),
                        {QStringLiteral(
                             "UPDATE %1 SET %2 = (SELECT b FROM kept) WHERE %3 = %4 AND %2 <> (SELECT b FROM kept)")
                             .arg(table.name, column, table.key)
                             .arg(a),
                         QStringLiteral(
                             "UPDATE %1 SET %2 = (SELECT a FROM kept) WHERE %3 = %4 AND %2 <> (SELECT a FROM kept)")
                             .arg(table.name, column, table.key)
                             .arg(b)},
                        {QStringLiteral("CREATE TEMP TABLE kept AS %1%2) AS a, %3%4) AS b")
                             .arg(QStringLiteral("SELECT ") + value)
                             .arg(a)
                             .arg(value)
                             .arg(b)});
            }
        }
    }
    finish("two rows of every table swapped, whole or in one column");
}

TEST_F(Rows, PutBackAsTheyWereAreNoticed)
{
    const QString attach = QStringLiteral("ATTACH '%1' AS previous").arg(previous);
    for (const Table &table : tables) {
        std::vector<qlonglong> rows = table.rows;
        for (const qlonglong row : rows)
            attempt(
                rowOf(table, row) + QStringLiteral(" as it was"),
                {attach, QStringLiteral("UPDATE main.%1 SET (%2) = (SELECT %2 FROM previous.%1 AS old WHERE old.%3 = "
                                        "%4) WHERE %3 = %4 AND EXISTS (SELECT 1 FROM previous.%1 AS old WHERE old.%3 "
                                        "= %4) AND (%2) IS NOT (SELECT %2 FROM previous.%1 AS old WHERE old.%3 = %4)")
                             .arg(table.name, table.columns.join(QLatin1Char(',')), table.key)
                             .arg(row)});
        attempt(QStringLiteral("what was deleted from ") + table.name,
                {attach, QStringLiteral("INSERT INTO main.%1 SELECT * FROM previous.%1 WHERE %2 NOT IN (SELECT %2 FROM "
                                        "main.%1)")
                             .arg(table.name, table.key)});
        attempt(QStringLiteral("all of %1 as it was").arg(table.name),
                {QStringLiteral(
                     "DELETE FROM main.%1 WHERE EXISTS (SELECT * FROM main.%1 EXCEPT SELECT * FROM previous.%1) OR "
                     "EXISTS (SELECT * FROM previous.%1 EXCEPT SELECT * FROM main.%1)")
                     .arg(table.name),
                 QStringLiteral("INSERT OR IGNORE INTO main.%1 SELECT * FROM previous.%1").arg(table.name)},
                {attach});
    }
    finish("a row, or all rows, of every table put back as they were");
}

// Numbers that no Hearthbook writes. Read without care, those over 32 bits look like the ones they were made from.
TEST_F(Rows, NumbersThatCannotBeAreNoticed)
{
    for (const Table &table : tables) {
        for (const qlonglong row : someOf(table)) {
            for (const QString &column : table.numbers) {
                for (const char *other : {"%1 + 4294967296", "%1 + 256", "3", "7", "-1", "-%1"})
                    attempt(
                        QStringLiteral("%1 of %2 becomes %3").arg(column, rowOf(table, row), QString::fromUtf8(other)),
                        {QStringLiteral("UPDATE %1 SET %2 = %3 WHERE %4 = %5 AND %2 <> %3")
                             .arg(table.name, column, QString::fromUtf8(other).replace(QLatin1String("%1"), column),
                                  table.key)
                             .arg(row)});
            }
        }
    }
    finish("a number of a row of every table changed to one that cannot be");
}

// In every scope that there is not, under every column that tells a scope or a partner.
TEST_F(Rows, PlantedAreNoticed)
{
    for (const Table &table : tables) {
        QStringList others = table.columns;
        others.removeAll(table.key);
        for (const QString &column :
             {QStringLiteral("scope"), QStringLiteral("partner"), QStringLiteral("recipient")}) {
            if (!others.contains(column))
                continue;
            for (const qlonglong row : someOf(table)) {
                for (const int planted : {3, 7, 255, 256, -1}) {
                    QStringList values = others;
                    values.replaceInStrings(QRegularExpression(QStringLiteral("^%1$").arg(column)),
                                            QString::number(planted));
                    attempt(QStringLiteral("%1 once more with %2 %3").arg(rowOf(table, row), column).arg(planted),
                            {QStringLiteral("INSERT INTO %1 (%2,%3) SELECT %4,%5 FROM %1 WHERE %2 = %6")
                                 .arg(table.name, table.key, others.join(QLatin1Char(',')))
                                 .arg(table.rows.back() + 5)
                                 .arg(values.join(QLatin1Char(',')))
                                 .arg(row)});
                }
            }
        }
    }
    finish("rows planted for scopes and partners that there are not");
}

} // namespace
} // namespace hearth::test
