// SPDX-License-Identifier: GPL-3.0-or-later
// A bit flips in the file. Whatever changes what a reader gets is noticed, and a file that one of the two cannot read
// is not called sound.
#include "reliability/damage.h"
#include "reliability/figures.h"
#include "reliability/works.h"

#include <gtest/gtest.h>

#include <QSqlDatabase>
#include <QSqlQuery>

namespace hearth::test {
namespace {

class Flips : public testing::Test
{
protected:
    Flips()
    {
        place.begin(furnishedJournal());
        bytes = bytesOfFile(place.path());
        before = readingOf(place.path());
    }

    // Flips that bit and counts what follows.
    void flip(qint64 at, int bit)
    {
        QByteArray flipped = bytes;
        flipped[at] = static_cast<char>(flipped[at] ^ (1 << bit));
        place.begin({});
        writeFile(place.path(), flipped);
        const Reading reading = readingOf(place.path());
        ++times;
        if (reading.isUnchanged(before.both))
            return;
        ++changing;
        if (!reading.isNoticed() && ++unnoticed <= 3)
            ADD_FAILURE() << "unnoticed: bit " << bit << " of byte " << at;
        if (reading.isCalledSound && ++calledSound <= 3)
            ADD_FAILURE() << "called sound without a key: bit " << bit << " of byte " << at << ", "
                          << qPrintable(reading.error);
    }

    void finish(const char *what)
    {
        EXPECT_TRUE(before.isCalledSound && before.error.isEmpty()) << qPrintable(before.error);
        EXPECT_GT(changing, 0);
        EXPECT_EQ(unnoticed, 0) << "of " << times;
        EXPECT_EQ(calledSound, 0) << "of " << times << " were called sound without a key, and could not be read";
        record({QString::fromLatin1(what), times, 0, unnoticed,
                QStringLiteral("%1 changed what a reader gets; the check without a key called %2 of them sound")
                    .arg(changing)
                    .arg(calledSound)});
    }

    Workplace place;
    QByteArray bytes;
    Reading before;
    int times = 0;
    int changing = 0;
    int unnoticed = 0;
    int calledSound = 0;
};

TEST_F(Flips, AnywhereAreNoticed)
{
    SeededRandom random(10'000);
    const int flips = timesOf(250, 10'000);
    for (int i = 0; i < flips; ++i)
        flip(static_cast<qint64>(random.below(static_cast<std::uint32_t>(bytes.size()))),
             static_cast<int>(random.below(8)));
    finish("one bit flipped anywhere");
}

// The rows that let people in are a few hundred bytes, which chance seldom meets: here each is met.
TEST_F(Flips, InTheRowsThatHoldKeysAreNoticed)
{
    std::vector<QByteArray> values;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("flips"));
        database.setDatabaseName(place.path());
        ASSERT_TRUE(database.open());
        QSqlQuery tables(database);
        ASSERT_TRUE(tables.exec(QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT IN "
                                               "('record', 'chunk')")));
        while (tables.next()) {
            QSqlQuery rows(database);
            ASSERT_TRUE(rows.exec(QStringLiteral("SELECT * FROM ") + tables.value(0).toString()));
            while (rows.next()) {
                for (int column = 0; rows.value(column).isValid(); ++column) {
                    const QByteArray value = rows.value(column).toByteArray();
                    if (value.size() >= 16)
                        values.push_back(value);
                }
            }
        }
    }
    QSqlDatabase::removeDatabase(QStringLiteral("flips"));
    place.begin(furnishedJournal());
    SeededRandom random(53);
    const int step = timesOf(150, 3);
    for (const QByteArray &value : values) {
        // Every place where it stands, and a few bytes before it, where the row's numbers are.
        for (qsizetype found = bytes.indexOf(value); found >= 0; found = bytes.indexOf(value, found + 1)) {
            for (qsizetype at = found - 20; at < found + value.size();
                 at += 1 + static_cast<qsizetype>(random.below(static_cast<std::uint32_t>(step))))
                flip(at, static_cast<int>(random.below(8)));
        }
    }
    finish("one bit flipped in the rows that hold keys and counts");
}

} // namespace
} // namespace hearth::test
