// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/insights/feelingsgrid.h"
#include "pages/insights/glancegrid.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace hearth {

namespace {

TEST(FeelingsGridTest, SaysWhatAFieldHoldsAndNamesTheMostOftenPicked)
{
    Theme theme;
    FeelingsGrid grid(theme);
    grid.setFeelings({YearMonth(2026, 6), YearMonth(2026, 7), Step::Month, {{QStringLiteral("at-ease"), {0, 3}, 3}}});
    grid.resize(grid.sizeHint());
    const int middle = grid.height() / 2;
    EXPECT_EQ(grid.wordsAt({grid.width() - 20, middle}), QStringLiteral("at ease, July 2026: 3 times"));
    EXPECT_TRUE(grid.wordsAt({grid.width() / 2, middle}).isEmpty()) << "not in June";
    EXPECT_TRUE(grid.wordsAt({2, middle}).isEmpty());
    EXPECT_EQ(grid.accessibleDescription(), QStringLiteral("at ease: 3 times"));
    grid.setFeelings({YearMonth(2026, 1), YearMonth(2026, 6), Step::Quarter, {{QStringLiteral("calm"), {0, 2}, 2}}});
    EXPECT_EQ(grid.wordsAt({grid.width() - 20, 4}), QStringLiteral("calm, April to June 2026: 2 times"));
    grid.setFeelings({YearMonth(2026, 6), YearMonth(2026, 6), Step::Month,
                      std::vector<FeelingCounts>(40, {QStringLiteral("calm"), {1}, 1})});
    EXPECT_EQ(grid.sizeHint().height() % static_cast<int>(FeelingsGrid::kMaxRows), 0);
}

class AYearInWeeks : public testing::Test
{
protected:
    AYearInWeeks()
    {
        Glance glance{{}, 0, 2};
        for (int week = 0; week < 52; ++week) {
            const QDate monday = QDate(2025, 8, 4).addDays(7 * week);
            glance.cells.push_back({monday, monday.addDays(6), week == 51 ? std::optional<double>(2) : std::nullopt});
        }
        grid.setGlance(std::move(glance), QStringLiteral("Notes"),
                       [](double value) { return QStringLiteral("%1 notes").arg(value); });
        grid.resize(700, grid.sizeHint().height());
        grid.show();
    }

    Theme theme;
    GlanceGrid grid{theme};
};

TEST_F(AYearInWeeks, IsWalkedByKeyAndOpensWhatIsThere)
{
    QSignalSpy chosen(&grid, &GlanceGrid::weekChosen);
    QTest::keyClick(&grid, Qt::Key_Right);
    QTest::keyClick(&grid, Qt::Key_End);
    for (int i = 0; i < 60; ++i)
        QTest::keyClick(&grid, Qt::Key_Right);
    EXPECT_EQ(grid.current(), 51);
    EXPECT_EQ(grid.accessibleDescription(), QStringLiteral("Week of 27 July 2026: 2 notes"));
    QTest::keyClick(&grid, Qt::Key_Return);
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen.first().first().toDate(), QDate(2026, 7, 27));
    QTest::keyClick(&grid, Qt::Key_Up);
    EXPECT_EQ(grid.current(), 38);
    QTest::keyClick(&grid, Qt::Key_Return);
    EXPECT_EQ(chosen.size(), 1) << "nothing is there";
    EXPECT_TRUE(grid.accessibleDescription().endsWith(QStringLiteral("nothing here")));
}

TEST_F(AYearInWeeks, IsPointedAtAndClicked)
{
    QSignalSpy chosen(&grid, &GlanceGrid::weekChosen);
    QTest::mouseClick(&grid, Qt::LeftButton, {}, grid.placeOf(51).center().toPoint());
    EXPECT_EQ(grid.current(), 51);
    EXPECT_EQ(chosen.size(), 1);
    QTest::mouseClick(&grid, Qt::LeftButton, {}, grid.placeOf(0).center().toPoint());
    EXPECT_EQ(chosen.size(), 1);
}

} // namespace

} // namespace hearth
