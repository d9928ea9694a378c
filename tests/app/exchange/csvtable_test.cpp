// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvtable.h"

#include "base/random.h"
#include "exchange/incoming.h"

#include <gtest/gtest.h>

namespace hearth {
namespace {

using Table = std::vector<std::pair<qint64, QStringList>>;

Table tableOf(const QByteArray &bytes)
{
    const auto rows = readCsv(bytes);
    EXPECT_TRUE(rows) << bytes.constData();
    Table table;
    if (rows) {
        for (const CsvRow &row : rows.value().rows)
            table.emplace_back(row.line, row.fields);
    }
    return table;
}

QStringList fields(std::initializer_list<const char *> texts)
{
    QStringList list;
    for (const char *text : texts)
        list += QString::fromUtf8(text);
    return list;
}

TEST(CsvReader, ReadsPlainRows)
{
    EXPECT_TRUE(tableOf("").empty());
    EXPECT_EQ(tableOf("a"), (Table{{1, fields({"a"})}}));
    EXPECT_EQ(tableOf("a,b\n1,2\n"), (Table{{1, fields({"a", "b"})}, {2, fields({"1", "2"})}}));
    EXPECT_EQ(tableOf("a,b\r\n1,\r\n,2\r\n"),
              (Table{{1, fields({"a", "b"})}, {2, fields({"1", ""})}, {3, fields({"", "2"})}}));
    EXPECT_EQ(tableOf("a,b\r1,2"), (Table{{1, fields({"a", "b"})}, {2, fields({"1", "2"})}}));
    EXPECT_EQ(tableOf(","), (Table{{1, fields({"", ""})}}));
}

TEST(CsvReader, SkipsEmptyLinesAndStillCountsThem)
{
    EXPECT_EQ(tableOf("a,b\n\n\r\n1,2\n\n"), (Table{{1, fields({"a", "b"})}, {4, fields({"1", "2"})}}));
}

TEST(CsvReader, ReadsQuotedFields)
{
    EXPECT_EQ(tableOf("\"a,b\",\"say \"\"hi\"\"\",\"\"\n"), (Table{{1, fields({"a,b", "say \"hi\"", ""})}}));
    EXPECT_EQ(tableOf("\"\"\n"), (Table{{1, fields({""})}}));
    EXPECT_EQ(tableOf("\"\"\"\"\n"), (Table{{1, fields({"\""})}}));
    EXPECT_EQ(tableOf("a \"b\" c,d\n"), (Table{{1, fields({"a \"b\" c", "d"})}}));
    // A field may go on over lines; the row counts from where it begins.
    EXPECT_EQ(tableOf("x\n\"one\ntwo\r\nthree\",4\nlast\n"),
              (Table{{1, fields({"x"})}, {2, fields({"one\ntwo\r\nthree", "4"})}, {5, fields({"last"})}}));
}

TEST(CsvReader, FindsTheSeparatorOutsideQuotes)
{
    EXPECT_EQ(tableOf("a;b;c,d\n1;2;3"), (Table{{1, fields({"a", "b", "c,d"})}, {2, fields({"1", "2", "3"})}}));
    EXPECT_EQ(tableOf("a\tb\n1\t2,5"), (Table{{1, fields({"a", "b"})}, {2, fields({"1", "2,5"})}}));
    EXPECT_EQ(tableOf("\"a,b,c\";d\n"), (Table{{1, fields({"a,b,c", "d"})}}));
    EXPECT_EQ(tableOf("\"a\n,,,,\";d\n"), (Table{{1, fields({"a\n,,,,", "d"})}}));
}

TEST(CsvReader, SkipsAByteOrderMark)
{
    EXPECT_EQ(tableOf("\xef\xbb\xbf\"date\",b\n"), (Table{{1, fields({"date", "b"})}}));
}

TEST(CsvReader, RefusesWhatIsNoText)
{
    const auto open = readCsv("b,\"never closed\n\n");
    EXPECT_EQ(open.error().code, ErrorCode::CannotRead);
    EXPECT_EQ(open.error().detail, QString::fromUtf8(kNeverClosed) + QStringLiteral("1"));
    const auto later = readCsv("a\nb,\"never closed\n\n");
    ASSERT_TRUE(later) << "what stands before it is there";
    EXPECT_EQ(later.value().rows.size(), 1U);
    EXPECT_EQ(later.value().brokenAt, 2);
}

TEST(CsvReader, TellsColumnsApart)
{
    const auto columns = [](const char *csv) { return readCsv(csv).value().columns; };
    EXPECT_EQ(columns("a, A ,a,a (2),,b,,\n"), fields({"a", "A (3)", "a (4)", "a (2)", "#5", "b"}));
    EXPECT_EQ(columns("a,b,,\n1,2,,\n1,2,,,x\n"), fields({"a", "b", "#3", "#4", "#5"})) << "which holds something";
    EXPECT_TRUE(columns("").isEmpty());
}

TEST(CsvReader, MarksTheRowsThatAQuotationMarkSwallowed)
{
    const auto closed = [](const QByteArray &bytes) {
        QList<std::pair<qint64, bool>> rows;
        const CsvTable table = readCsv(bytes).take();
        for (const CsvRow &row : table.rows)
            rows.emplace_back(row.lastLine, row.isClosed);
        return rows;
    };
    EXPECT_EQ(closed("a,\"open,1\nb,\"x\",2\nc,3\n"), (QList<std::pair<qint64, bool>>{{2, false}, {3, true}}));
    EXPECT_EQ(closed("a,\"x\n\"\"y\"\"\n\" ,1\n"), (QList<std::pair<qint64, bool>>{{3, true}})) << "it is one field";
    EXPECT_EQ(closed("a,\"he \"said\" so\",1\n"), (QList<std::pair<qint64, bool>>{{1, true}})) << "within its line";
}

TEST(CsvReader, MarksTheRowsThatHoldWhatIsNoText)
{
    const auto soundness = [](const QByteArray &bytes) {
        const auto rows = readCsv(bytes);
        EXPECT_TRUE(rows);
        QList<bool> sound;
        for (const CsvRow &row : rows.value().rows)
            sound += row.isText;
        return sound;
    };
    EXPECT_EQ(soundness("\xc3\xa4,b\n\xff\xfe,1\nc,d\n"), (QList<bool>{true, false, true}));
    EXPECT_EQ(soundness("\xc3\xa4,b\n1,\xc3\n"), (QList<bool>{true, false})) << "half a letter";
    EXPECT_EQ(soundness("\xc3\xa4,b\nc,\xc3"), (QList<bool>{true, false})) << "also at the very end";
    EXPECT_EQ(soundness(QByteArray("a\0b,c\nd,e", 9)), (QList<bool>{false, true}));
    EXPECT_EQ(soundness("a,\"x\ny\xff\nz\"\nb,\xc3\xa4"), (QList<bool>{false, true})) << "a row of several lines";
    EXPECT_EQ(soundness("a,\xef\xbf\xbd\n"), (QList<bool>{true})) << "the sign for it, written by somebody";
}

TEST(CsvReader, ReadsUtf16ByItsMark)
{
    EXPECT_EQ(tableOf(QByteArray("\xff\xfe\x61\0,\0\xe9\0\n\0\x31\0,\0\x32\0", 16)),
              (Table{{1, fields({"a", "\xc3\xa9"})}, {2, fields({"1", "2"})}}));
    EXPECT_EQ(tableOf(QByteArray("\xfe\xff\0\x61\0,\0\xe9", 8)), (Table{{1, fields({"a", "\xc3\xa9"})}}));
}

TEST(CsvReader, TakesTheSeparatorThatIsNamed)
{
    EXPECT_EQ(tableOf("sep=;\r\na;b,c\r\n1;2\r\n"), (Table{{2, fields({"a", "b,c"})}, {3, fields({"1", "2"})}}));
    EXPECT_EQ(tableOf("sep=|\na|b\n"), (Table{{2, fields({"a", "b"})}}));
    EXPECT_EQ(tableOf("sep=long,b\n1,2\n"), (Table{{1, fields({"sep=long", "b"})}, {2, fields({"1", "2"})}}));
}

TEST(CsvReader, ReadsWindows1252WhereItIsNoUnicode)
{
    const auto table = readCsv("sch\xf6n,\x80 \x93q\x94\n");
    ASSERT_TRUE(table);
    EXPECT_EQ(table.value().characterSet, QStringLiteral("Windows-1252"));
    EXPECT_EQ(table.value().rows.front().fields, fields({"sch\xc3\xb6n", "\xe2\x82\xac \xe2\x80\x9cq\xe2\x80\x9d"}));
    EXPECT_TRUE(readCsv("plain,ascii\n").value().characterSet.isEmpty());
    EXPECT_FALSE(readCsv("\x81,1\n").value().rows.front().isText) << "which Windows-1252 does not have";
}

TEST(CsvReader, HasLimits)
{
    EXPECT_TRUE(readCsv(QByteArray(999, ',')));
    EXPECT_EQ(readCsv(QByteArray(1001, ',')).error().code, ErrorCode::LimitExceeded);
    EXPECT_TRUE(readCsv(QByteArray(1 << 20, 'x')));
    EXPECT_EQ(readCsv(QByteArray((1 << 20) + 1, 'x')).error().code, ErrorCode::LimitExceeded);
    EXPECT_EQ(readCsv('"' + QByteArray((1 << 20) + 1, 'x') + '"').error().code, ErrorCode::LimitExceeded);
    EXPECT_EQ(readCsv(QByteArray("x\n").repeated(1'000'002)).error().code, ErrorCode::LimitExceeded);
}

TEST(CsvReader, ReadsBackWhateverWasWrittenByTheRules)
{
    SeededRandom random(5);
    const char16_t alphabet[] = u"ab,;\t\"\n\r \u00e9\u4e2d";
    for (int round = 0; round < 300; ++round) {
        QByteArray csv("h1,h2,h3,h4,h5,h6,h7,h8,h9,h10,h11,h12\r\n");
        std::vector<QStringList> expected;
        for (int i = 0; i < 5; ++i) {
            QStringList row;
            for (int j = 0; j < 3; ++j) {
                QString field;
                for (std::uint32_t length = random.below(6); length > 0; --length)
                    field += QChar(alphabet[random.below(11)]);
                row += field;
                QString quoted = field;
                quoted.replace(QLatin1Char('"'), QStringLiteral("\"\""));
                csv += (j == 0 ? "\"" : ",\"") + quoted.toUtf8() + '"';
            }
            csv += "\r\n";
            expected.push_back(row);
        }
        const Table table = tableOf(csv);
        ASSERT_EQ(table.size(), expected.size() + 1) << csv.constData();
        for (std::size_t i = 0; i < expected.size(); ++i)
            EXPECT_EQ(table[i + 1].second, expected[i]) << csv.constData();
    }
}

TEST(CsvReader, NeverFailsOnRandomBytes)
{
    SeededRandom random(9);
    for (int i = 0; i < 5000; ++i) {
        QByteArray bytes(static_cast<qsizetype>(random.below(60)), '\0');
        for (char &byte : bytes)
            byte = ",;\t\"\n\rab\xc3\xa9"[random.below(10)];
        (void)readCsv(bytes);
    }
}

} // namespace
} // namespace hearth
