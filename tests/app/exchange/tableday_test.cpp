// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tableday.h"

#include <gtest/gtest.h>

namespace hearth {
namespace {

QDate dayIn(const char *cell, std::optional<DayOrder> order = {})
{
    return dayInCell(QString::fromUtf8(cell), order);
}

TEST(TableDay, ReadsWhatOnlyOneOrderHas)
{
    const QDate day(2021, 3, 14);
    for (const char *cell : {"2021-03-14", "2021-03-14 08:30", "2021/3/14", "14.03.2021", "14.3.2021 8:30"})
        EXPECT_EQ(dayIn(cell), day) << cell;
    for (const char *none : {"", "x", "14", "14.3.", "2021", "32.3.2021", "14.3.2021x", "2021/13/1", "12345/1/1"})
        EXPECT_FALSE(dayIn(none, DayOrder::DayFirst).isValid()) << none;
}

TEST(TableDay, ReadsTheOthersInTheOrderThatIsSaid)
{
    for (const char *cell : {"3/4/2021", "03/04/2021", "3-4-2021", "3/4/21", "3/4/2021 8:30 PM", "3/4/2021, 20:30"}) {
        EXPECT_FALSE(dayIn(cell).isValid()) << cell;
        EXPECT_EQ(dayIn(cell, DayOrder::DayFirst), QDate(2021, 4, 3)) << cell;
        EXPECT_EQ(dayIn(cell, DayOrder::MonthFirst), QDate(2021, 3, 4)) << cell;
    }
    EXPECT_FALSE(dayIn("3/4-2021", DayOrder::DayFirst).isValid());
    EXPECT_FALSE(dayIn("3/14/2021", DayOrder::DayFirst).isValid());
}

TEST(DayOrdersTest, FindsTheOrderThatAllHave)
{
    const auto orders = [](std::initializer_list<const char *> cells) {
        DayOrders all;
        for (const char *cell : cells)
            all.look(QString::fromUtf8(cell));
        return all;
    };
    EXPECT_EQ(orders({"3/4/2021", "14/3/2021", "x"}).order(), DayOrder::DayFirst);
    EXPECT_EQ(orders({"3/4/2021", "3/14/2021"}).order(), DayOrder::MonthFirst);
    EXPECT_EQ(orders({"3/4/2021", "3/14/2021"}).example(), QStringLiteral("3/14/2021")) << "which shows it best";
    EXPECT_TRUE(orders({"5/5/2021", "2021-03-04"}).order()) << "it makes no difference";
    EXPECT_EQ(orders({"", "2021-03-04"}).example(), QStringLiteral("2021-03-04"));
    EXPECT_TRUE(orders({"5/5/2021", "3/4/2021"}).isOpen());
    EXPECT_EQ(orders({"5/5/2021", "3/4/2021"}).example(), QStringLiteral("3/4/2021"));
    EXPECT_TRUE(orders({"14/3/2021", "3/14/2021"}).isOpen()) << "neither has all of them";
    EXPECT_FALSE(orders({}).isOpen());
}

} // namespace
} // namespace hearth
