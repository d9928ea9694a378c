// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/insights/glancegrid.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace hearth {

namespace {

class AYearInWeeks : public testing::Test
{
protected:
    AYearInWeeks()
    {
        Glance glance{GlanceBy::Week, {}, 0, 2};
        for (int week = 0; week < 52; ++week) {
            const QDate monday = QDate(2025, 8, 4).addDays(7 * week);
            glance.cells.push_back({monday, monday.addDays(6), week == 51 ? std::optional<double>(2) : std::nullopt});
        }
        grid.setGlance(std::move(glance), QStringLiteral("Notes"),
                       [](const GlanceCell &cell) { return QStringLiteral("%1 notes").arg(*cell.value); });
        grid.resize(700, grid.sizeHint().height());
        grid.show();
    }

    Theme theme;
    GlanceGrid grid{theme};
};

TEST_F(AYearInWeeks, IsWalkedByKeyAndOpensWhatIsThere)
{
    QSignalSpy chosen(&grid, &GlanceGrid::stretchChosen);
    QTest::keyClick(&grid, Qt::Key_Right);
    QTest::keyClick(&grid, Qt::Key_End);
    QTest::keyClick(&grid, Qt::Key_Right);
    EXPECT_EQ(grid.current(), 51);
    EXPECT_EQ(grid.wordsOf(grid.current()), QStringLiteral("Week of 27 July 2026: 2 notes"));
    QTest::keyClick(&grid, Qt::Key_Return);
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen.first().first().toDate(), QDate(2026, 7, 27));
    QTest::keyClick(&grid, Qt::Key_Up);
    EXPECT_EQ(grid.current(), 38);
    QTest::keyClick(&grid, Qt::Key_Home);
    EXPECT_EQ(grid.current(), 0);
    QTest::keyClick(&grid, Qt::Key_Up);
    EXPECT_EQ(grid.current(), 0) << "there is nothing above";
    QTest::keyClick(&grid, Qt::Key_End);
    QTest::keyClick(&grid, Qt::Key_Up);
    QTest::keyClick(&grid, Qt::Key_Return);
    EXPECT_EQ(chosen.size(), 1) << "nothing is there";
    EXPECT_TRUE(grid.wordsOf(grid.current()).endsWith(QStringLiteral("nothing here")));
}

TEST_F(AYearInWeeks, RunsWithTimeInWindowsThatRunFromRightToLeftToo)
{
    grid.setLayoutDirection(Qt::RightToLeft);
    EXPECT_LT(grid.placeOf(0).left(), grid.placeOf(1).left());
    QTest::keyClick(&grid, Qt::Key_Home);
    QTest::keyClick(&grid, Qt::Key_Right);
    EXPECT_EQ(grid.current(), 1);
}

TEST_F(AYearInWeeks, TellsWhatIsPointedAt)
{
    QSignalSpy pointed(&grid, &GlanceGrid::pointedAt);
    QTest::mouseMove(&grid, grid.placeOf(51).center().toPoint());
    QTRY_COMPARE(pointed.size(), 1);
    EXPECT_EQ(pointed.first().first().toString(), QStringLiteral("Week of 27 July 2026: 2 notes"));
}

TEST_F(AYearInWeeks, DaysAreWalkedByWeekAndDay)
{
    Glance glance{GlanceBy::Day, {}, 0, 2};
    for (QDate day(2025, 8, 1); day <= QDate(2026, 7, 31); day = day.addDays(1))
        glance.cells.push_back({day, day, 1.0});
    grid.setGlance(std::move(glance), QStringLiteral("Notes"),
                   [](const GlanceCell &) { return QStringLiteral("1 note"); });
    QTest::keyClick(&grid, Qt::Key_End);
    EXPECT_EQ(grid.wordsOf(grid.current()), QStringLiteral("31 July 2026: 1 note"));
    QTest::keyClick(&grid, Qt::Key_Left);
    EXPECT_EQ(grid.wordsOf(grid.current()), QStringLiteral("24 July 2026: 1 note"));
    QTest::keyClick(&grid, Qt::Key_Up);
    EXPECT_EQ(grid.wordsOf(grid.current()), QStringLiteral("23 July 2026: 1 note"));
}

TEST_F(AYearInWeeks, IsPointedAtAndClicked)
{
    QSignalSpy chosen(&grid, &GlanceGrid::stretchChosen);
    QTest::mouseClick(&grid, Qt::LeftButton, {}, grid.placeOf(51).center().toPoint());
    EXPECT_EQ(grid.current(), 51);
    EXPECT_EQ(chosen.size(), 1);
    QTest::mouseClick(&grid, Qt::LeftButton, {}, grid.placeOf(0).center().toPoint());
    EXPECT_EQ(chosen.size(), 1);
}

} // namespace

} // namespace hearth
