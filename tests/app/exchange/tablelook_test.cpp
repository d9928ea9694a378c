// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tablelook.h"

#include <gtest/gtest.h>

namespace hearth {
namespace {

TableLook look(const char *csv)
{
    return lookAt(readCsv(csv).value()).value();
}

TEST(TableLookTest, TellsWhatEachColumnHolds)
{
    const TableLook columns = look("when,mood,mood,note\n,,,\n3/14/2021,4,\"2,5\",a\n3/15/2021,9,x,b\n");
    ASSERT_EQ(columns.size(), 4);
    EXPECT_TRUE(columns[0].isOfDays);
    EXPECT_EQ(columns[0].example, QStringLiteral("3/14/2021")) << "where it first holds something";
    EXPECT_EQ(columns[0].orders.order(), DayOrder::MonthFirst);
    EXPECT_EQ(columns[1].least, 4.0);
    EXPECT_EQ(columns[1].most, 9.0);
    EXPECT_EQ(columns[2].name, QStringLiteral("mood (2)"));
    EXPECT_EQ(columns[2].most, 2.5);
    EXPECT_FALSE(columns[3].isOfDays);
    EXPECT_FALSE(columns[3].least.has_value());
}

TEST(TableLookTest, FindsWhatColumnsAreLikelyToBe)
{
    const CheckInColumns columns = likelyColumns(look("Day,Time together,Safe,safe,other\n"
                                                      "2026-01-05,3,8,1,99\n2026-01-06,4,9,1,99\n"));
    EXPECT_EQ(columns.dateColumn, QStringLiteral("Day"));
    EXPECT_EQ(columns.dimensions,
              (QMap<QString, Dimension>{{QStringLiteral("Safe"), Dimension::Safe},
                                        {QStringLiteral("Time together"), Dimension::TimeTogether}}))
        << "and of two of that name the first";
    EXPECT_EQ(columns.high, 10);
    EXPECT_FALSE(likelyColumns(look("Day,safe\n3/4/2021,1\n")).dayOrder.has_value()) << "which is asked for";
}

TEST(TableLookTest, FindsWhoWroteTheRows)
{
    const TableLook columns =
        look("day,author,safe,note,again\n2026-01-05,Ben,4,a,x\n2026-01-05,Anna,5,b,1\n2026-01-06,Ben,4,c,x\n");
    EXPECT_EQ(columns[1].names, (QStringList{QStringLiteral("Ben"), QStringLiteral("Anna")}));
    for (const int other : {0, 2, 3, 4})
        EXPECT_TRUE(columns[other].names.isEmpty()) << other << ": days, numbers, what comes once, words and numbers";
    EXPECT_TRUE(look("day,author\n2026-01-05,Ben\n2026-01-06,Ben\n")[1].names.isEmpty()) << "of one alone";
}

TEST(TableLookTest, CanBeStopped)
{
    const auto stopped =
        lookAt(readCsv(QByteArray("a,b\n").repeated(10'000)).value(), [](qint64, qint64) { return false; });
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().code, ErrorCode::Cancelled);
}

} // namespace
} // namespace hearth
