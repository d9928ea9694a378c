// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/monthlayout.h"

#include <gtest/gtest.h>

using namespace hearth;

namespace {

const YearMonth kJuly(2026, 7); // begins on a Wednesday

QLocale beginningOn(Qt::DayOfWeek day)
{
    const QLocale locale = day == Qt::Sunday ? QLocale(QLocale::English, QLocale::UnitedStates)
                                             : QLocale(QLocale::German, QLocale::Germany);
    EXPECT_EQ(locale.firstDayOfWeek(), day);
    return locale;
}

class MonthLayoutTest : public testing::TestWithParam<CalendarDensity>
{
protected:
    [[nodiscard]] MonthLayout layoutOf(YearMonth month, Qt::DayOfWeek first = Qt::Monday,
                                       Qt::LayoutDirection direction = Qt::LeftToRight) const
    {
        return {month, GetParam(), m_theme.type(), beginningOn(first), QSize(701, 603), direction};
    }

    Theme m_theme;
};

INSTANTIATE_TEST_SUITE_P(Densities, MonthLayoutTest, testing::Values(CalendarDensity::Compact, CalendarDensity::Roomy),
                         [](const auto &density) {
                             return density.param == CalendarDensity::Roomy ? "Roomy" : "Compact";
                         });

} // namespace

TEST_P(MonthLayoutTest, AWeekBeginsWhereTheLocaleSays)
{
    EXPECT_EQ(layoutOf(kJuly).leadingDays(), 2);
    EXPECT_EQ(layoutOf(kJuly, Qt::Sunday).leadingDays(), 3);
    EXPECT_EQ(layoutOf({2026, 6}).leadingDays(), 0);
    EXPECT_EQ(layoutOf({2026, 3}).leadingDays(), 6);
}

TEST_P(MonthLayoutTest, AMonthHasFourToSixWeeks)
{
    EXPECT_EQ(layoutOf({2021, 2}).weeks(), 4); // 28 days from a Monday on
    EXPECT_EQ(layoutOf(kJuly).weeks(), 5);
    EXPECT_EQ(layoutOf({2026, 8}).weeks(), MonthLayout::kMaxWeeks);
}

TEST_P(MonthLayoutTest, DaysFollowOneAnotherAndFillTheirWeek)
{
    const MonthLayout layout = layoutOf(kJuly);
    const QRect monday = layout.cellOf(QDate(2026, 7, 6));
    EXPECT_EQ(monday.left(), 0);
    EXPECT_EQ(monday.top(), layout.rowTop(1));
    for (int day = 6; day < 12; ++day) {
        const QRect here = layout.cellOf(QDate(2026, 7, day));
        const QRect next = layout.cellOf(QDate(2026, 7, day + 1));
        EXPECT_EQ(next.left(), here.right() + 1);
        EXPECT_EQ(next.top(), here.top());
        EXPECT_EQ(here.bottom() + 1, layout.rowTop(2));
    }
    EXPECT_EQ(layout.cellOf(QDate(2026, 7, 12)).right(), 700);
    EXPECT_EQ(layout.cellOf(QDate(2026, 7, 13)).top(), layout.rowTop(2));
    EXPECT_GE(layout.rowTop(0), layout.headerHeight());
}

TEST_P(MonthLayoutTest, FromRightToLeftItIsMirrored)
{
    const MonthLayout plain = layoutOf(kJuly);
    const MonthLayout mirrored = layoutOf(kJuly, Qt::Monday, Qt::RightToLeft);
    for (const int day : {1, 5, 6, 31}) {
        const QRect cell = plain.cellOf(QDate(2026, 7, day));
        EXPECT_EQ(mirrored.cellOf(QDate(2026, 7, day)),
                  QRect(plain.width() - 1 - cell.right(), cell.top(), cell.width(), cell.height()));
    }
}

TEST_P(MonthLayoutTest, ADayIsFoundWhereItStandsAndNowhereElse)
{
    const MonthLayout layout = layoutOf(kJuly);
    for (QDate day = kJuly.firstDay(); day <= kJuly.lastDay(); day = day.addDays(1))
        EXPECT_EQ(layout.dayAt(layout.cellOf(day).center()), day);
    EXPECT_FALSE(layout.dayAt({350, layout.headerHeight() - 1}).isValid());
    EXPECT_FALSE(layout.dayAt({0, layout.rowTop(0)}).isValid()) << "before the first";
    EXPECT_FALSE(layout.dayAt({700, layout.rowTop(4)}).isValid()) << "after the last";
    EXPECT_TRUE(layout.cellOf(QDate(2026, 8, 1)).isEmpty());
    EXPECT_TRUE(layout.cellOf({}).isEmpty());
}

TEST_P(MonthLayoutTest, TheMonthWithTheMostWeeksFits)
{
    const YearMonth august(2026, 8);
    const QSize least = layoutOf(august).minimumSize();
    const MonthLayout layout(august, GetParam(), m_theme.type(), beginningOn(Qt::Monday), least, Qt::LeftToRight);
    EXPECT_EQ(layoutOf(kJuly).minimumSize(), least);
    EXPECT_LE(layout.rowTop(layout.weeks()), least.height());
    const QRect cell = layout.cellOf(QDate(2026, 8, 31));
    EXPECT_GE(cell.width(), layout.numberSide());
    EXPECT_GE(cell.height(), layout.numberSide() + layout.markSide());
}
