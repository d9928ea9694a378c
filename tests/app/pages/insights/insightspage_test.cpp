// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/insights/insightspage.h"

#include "app/pages/insights/insightsfixture.h"
#include "support/awaiting.h"
#include "widgets/buttons.h"
#include "widgets/panelgrid.h"
#include "wording/wording.h"

#include <QAccessible>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QScrollBar>
#include <QTableView>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace hearth {

namespace {

using test::InsightsPageTest;

} // namespace

TEST_F(InsightsPageTest, InvitesToCheckInWhenThereIsNothingYet)
{
    showPage();
    EXPECT_TRUE(wordsInSight().contains(QStringLiteral("Nothing to draw yet")));
    auto *invitation = test::buttonNamed<QPushButton>(*page, QStringLiteral("Check in"));
    ASSERT_NE(invitation, nullptr);
    QTest::mouseClick(invitation, Qt::LeftButton);
    EXPECT_EQ(navigator.shown, PageId::CheckIn);

    add(checkIn(QDate(2026, 7, 10), 5));
    draw();
    EXPECT_FALSE(invitation->isVisible());
    EXPECT_TRUE(panel(Dimension::Connected)->isVisible());
}

TEST_F(InsightsPageTest, HasAPanelForEachDimensionThatIsNotHiddenAndForGratitude)
{
    add(checkIn(QDate(2026, 7, 10), 5));
    showPage();
    EXPECT_EQ(page->panels().size(), 9U);
    EXPECT_EQ(page->panels().back()->topic(), ChartTopic(Counted::Thanks));

    hide({Dimension::Space, Dimension::Settled});
    draw();
    EXPECT_EQ(page->panels().size(), 7U);
    EXPECT_EQ(panel(Dimension::Space), nullptr);
    ASSERT_TRUE(journal().undo());
    draw();
    EXPECT_EQ(page->panels().size(), 9U);
}

TEST_F(InsightsPageTest, SaysWhatComesWithMoreAnswers)
{
    add(checkIn(QDate(2026, 7, 6), 5));
    showPage();
    const QString soon = QStringLiteral("With three ratings in a month, the middle one shows as well.");
    EXPECT_TRUE(wordsInSight().contains(soon));
    add(checkIn(QDate(2026, 7, 13), 5));
    add(checkIn(QDate(2026, 7, 20), 5));
    draw();
    EXPECT_FALSE(wordsInSight().contains(soon));
    EXPECT_FALSE(wordsInSight().contains(QStringLiteral("No clear direction."))) << "not under every chart";
}

TEST_F(InsightsPageTest, WalksFromAnswerToAnswerAndOpensThem)
{
    const CheckIn first = checkIn(QDate(2026, 7, 6), 5);
    add(first);
    add(checkIn(QDate(2026, 7, 13), 6));
    showPage();
    QTest::mouseClick(panel(Dimension::Connected), Qt::LeftButton);
    draw();
    ChartPicture *picture = large();
    ASSERT_NE(picture, nullptr);
    EXPECT_EQ(picture->spot(), nullptr);
    QTest::keyClick(picture, Qt::Key_End);
    ASSERT_NE(picture->spot(), nullptr);
    EXPECT_EQ(picture->spot()->first, QDate(2026, 7, 13));
    QTest::keyClick(picture, Qt::Key_Left);
    ASSERT_NE(picture->spot(), nullptr);
    EXPECT_EQ(picture->spot()->first, QDate(2026, 7, 6));
    EXPECT_TRUE(picture->accessibleDescription().contains(QStringLiteral("5")));
    QTest::keyClick(picture, Qt::Key_Return);
    EXPECT_EQ(navigator.opened, first.record.id);

    const QPoint place = picture->spot()->place.toPoint();
    QTest::mouseMove(picture, {1, 1});
    QTest::mouseClick(picture, Qt::LeftButton, {}, place);
    EXPECT_EQ(navigator.opened, first.record.id);
}

TEST_F(InsightsPageTest, WhoeverCannotSeeAChartReachesEachAnswerOnIt)
{
    const CheckIn first = checkIn(QDate(2026, 7, 6), 5);
    add(first);
    add(checkIn(QDate(2026, 7, 13), 6));
    showPage();
    QTest::mouseClick(panel(Dimension::Connected), Qt::LeftButton);
    draw();
    QAccessibleInterface *read = QAccessible::queryAccessibleInterface(large());
    ASSERT_NE(read, nullptr);
    EXPECT_FALSE(read->text(QAccessible::Name).isEmpty());
    QAccessibleTableInterface *table = read->tableInterface();
    ASSERT_NE(table, nullptr);
    // From the first day to the last; the answer itself comes before the middle of its month.
    ASSERT_GE(table->rowCount(), 2);
    for (int row = 0; row < table->rowCount(); ++row)
        EXPECT_FALSE(table->cellAt(row, 0)->text(QAccessible::Name).isEmpty());
    QAccessibleInterface *found = table->cellAt(0, 0);
    EXPECT_THAT(found->text(QAccessible::Name).toStdString(), testing::HasSubstr("5"));
    EXPECT_TRUE(large()->rect().contains(large()->mapFromGlobal(found->rect().center())));
    found->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    EXPECT_TRUE(test::becomesTrue([&] { return navigator.opened == first.record.id; }));
}

TEST_F(InsightsPageTest, SaysThatNothingIsGraded)
{
    add(checkIn(QDate(2026, 7, 10), 5));
    showPage();
    EXPECT_THAT(wordsInSight().join(QLatin1Char('\n')).toStdString(),
                ::testing::HasSubstr("not a validated questionnaire"));
}

TEST_F(InsightsPageTest, DrawsNothingBeforeThePageIsInSight)
{
    add(checkIn(QDate(2026, 7, 10), 5));
    page = std::make_unique<InsightsPage>(context());
    page->activate();
    add(checkIn(QDate(2026, 7, 1), 5));
    QCoreApplication::processEvents();
    EXPECT_TRUE(page->panels().empty());
}

TEST_F(InsightsPageTest, DrawsOnePanelAfterAnother)
{
    add(checkIn(QDate(2026, 7, 10), 5));
    page = std::make_unique<InsightsPage>(context());
    page->resize(1060, 780);
    page->show();
    page->activate();
    const auto drawn = [this] { return std::ranges::count_if(page->panels(), &ChartPanel::isDrawn); };
    ASSERT_EQ(page->panels().size(), 9U);
    EXPECT_EQ(drawn(), 0);
    draw();
    EXPECT_EQ(drawn(), 9);
}

TEST_F(InsightsPageTest, FollowsANewCheckIn)
{
    add(checkIn(QDate(2026, 7, 10), 5));
    showPage();
    EXPECT_EQ(ratingsIn(panel(Dimension::Safe)->content()), 1U);
    const QImage before = panel(Dimension::Safe)->grab().toImage();
    add(checkIn(QDate(2026, 6, 10), 2));
    add(checkIn(QDate(2026, 6, 20), 3));
    EXPECT_EQ(ratingsIn(panel(Dimension::Safe)->content()), 1U) << "several changes, one redrawing";
    draw();
    EXPECT_EQ(ratingsIn(panel(Dimension::Safe)->content()), 3U);
    EXPECT_NE(panel(Dimension::Safe)->grab().toImage(), before);
}

TEST_F(InsightsPageTest, TakesTheColoursOfTheLook)
{
    add(checkIn(QDate(2026, 7, 10), 5));
    showPage();
    theme.setLook(Look::Dark);
    EXPECT_FALSE(panel(Dimension::Safe)->isDrawn());
    draw();
    const QImage picture = panel(Dimension::Safe)->grab().toImage();
    EXPECT_EQ(picture.pixelColor(picture.width() / 2, spacing::large), coloursOf(Look::Dark).surface);
}

TEST_F(InsightsPageTest, StepsThroughTheMonths)
{
    add(checkIn(QDate(2026, 7, 10), 5));
    add(checkIn(QDate(2025, 5, 10), 2));
    showPage();
    auto *range = page->findChild<RangeBar *>();
    const auto buttons = range->findChildren<IconButton *>();
    ASSERT_EQ(buttons.size(), 2);
    IconButton *back = buttons.at(0);
    IconButton *forward = buttons.at(1);
    EXPECT_FALSE(forward->isEnabled());
    EXPECT_EQ(ratingsIn(panel(Dimension::Safe)->content()), 1U);

    QTest::mouseClick(back, Qt::LeftButton);
    EXPECT_EQ(range->months().first, YearMonth(2024, 8));
    EXPECT_FALSE(back->isEnabled());
    EXPECT_EQ(std::get<RatingSeries>(panel(Dimension::Safe)->content().parts.front().series).points.at(0).rating, 2);

    QTest::mouseClick(forward, Qt::LeftButton);
    EXPECT_EQ(range->months().last, YearMonth(2026, 7));
    range->choose(Span::Everything);
    EXPECT_EQ(ratingsIn(panel(Dimension::Safe)->content()), 2U);
    EXPECT_FALSE(back->isEnabled());
}

TEST_F(InsightsPageTest, GathersByQuarterOrYearAndKeepsToIt)
{
    add(checkIn(QDate(2026, 7, 6), 5));
    add(checkIn(QDate(2026, 8, 3), 6));
    add(checkIn(QDate(2026, 9, 7), 7));
    showPage();
    SegmentedControl *step = control(QStringLiteral("Gathered by"));
    ASSERT_NE(step, nullptr);
    const auto series = [this] {
        return std::get<RatingSeries>(panel(Dimension::Safe)->content().parts.front().series);
    };
    EXPECT_EQ(series().steps.size(), 12U);
    EXPECT_TRUE(std::ranges::none_of(series().steps, &StepOfRatings::showsMedian));
    QTest::keyClick(step->findChild<QPushButton *>(), Qt::Key_Right);
    draw();
    EXPECT_EQ(series().step, Step::Quarter) << "by keyboard";
    ASSERT_EQ(series().steps.size(), 4U);
    EXPECT_EQ(series().steps.back().first, YearMonth(2026, 7));
    EXPECT_EQ(series().steps.back().median, 6.0);
    EXPECT_TRUE(wordsInSight().contains(QStringLiteral("October 2025 to September 2026"))) << "whole quarters";
    EXPECT_THAT(panel(Dimension::Safe)->accessibleDescription().toStdString(),
                ::testing::HasSubstr("3 ratings in 4 quarters"));

    panel(Dimension::Safe)->click();
    EXPECT_THAT(page->opened()->summary().toStdString(), ::testing::HasSubstr("Taken month by month"));
    showNumbers();
    const auto *table = page->findChild<QTableView *>();
    EXPECT_EQ(table->model()->headerData(0, Qt::Horizontal).toString(), QStringLiteral("Quarter"));
    EXPECT_EQ(table->model()->rowCount(), 4);
    step->setCurrent(2);
    EXPECT_EQ(table->model()->index(1, 0).data().toString(), QStringLiteral("2026"));
    page->findChild<RangeBar *>()->choose(Span::TwoYears);
    EXPECT_EQ(std::get<RatingSeries>(page->opened()->parts.front().series).step, Step::Year)
        << "another range keeps the steps";
}

TEST_F(InsightsPageTest, StandsInAsManyColumnsAsThereIsRoomFor)
{
    add(checkIn(QDate(2026, 7, 10), 5));
    showPage();
    const auto *grid = page->findChild<PanelGrid *>();
    EXPECT_EQ(grid->columns(), 3);
    page->resize(810, 620);
    draw();
    EXPECT_EQ(grid->columns(), 2);
    page->resize(480, 620);
    draw();
    EXPECT_EQ(grid->columns(), 1);
    page->resize(1060, 620);
    draw();
    EXPECT_EQ(grid->columns(), 3);
}

TEST_F(InsightsPageTest, OpensAChartLargeWithItsTableAndComesBack)
{
    add(checkIn(QDate(2026, 7, 10), 5));
    showPage();
    ChartPanel *safe = panel(Dimension::Safe);
    safe->setFocus();
    QTest::keyClick(safe, Qt::Key_Return);
    draw();
    ASSERT_NE(page->opened(), nullptr);
    EXPECT_EQ(page->opened()->statement(), dimensionStatement(Dimension::Safe));
    EXPECT_FALSE(safe->isVisible());
    EXPECT_TRUE(wordsInSight().contains(page->opened()->summary()));
    EXPECT_EQ(page->findChild<QTableView *>(), nullptr) << "the numbers are shown when they are asked for";
    test::buttonNamed(*page, QStringLiteral("Show the numbers"))->click();
    draw();
    const auto *table = page->findChild<QTableView *>();
    ASSERT_NE(table, nullptr);
    EXPECT_TRUE(table->isVisible());
    EXPECT_FALSE(table->accessibleName().isEmpty());
    EXPECT_EQ(table->model()->rowCount(), 12);
    EXPECT_FALSE(table->verticalScrollBar()->isVisible()) << "a year is seen whole";
    for (int row = 1; row < 12; ++row)
        EXPECT_EQ(table->rowHeight(row), table->rowHeight(0));
    const int rest = table->viewport()->height() - 12 * table->rowHeight(0);
    EXPECT_GE(rest, 0);
    EXPECT_LT(rest, table->rowHeight(0) / 2);
    EXPECT_EQ(table->model()->headerData(4, Qt::Horizontal).toString(), QStringLiteral("Median"));

    add(checkIn(QDate(2026, 6, 10), 3));
    draw();
    EXPECT_EQ(ratingsIn(*page->opened()), 2U);

    page->activateWindow();
    QTest::keyClick(page->window(), Qt::Key_Escape);
    EXPECT_EQ(page->opened(), nullptr);
    EXPECT_TRUE(safe->isVisible());

    QTest::mouseClick(page->panels().back(), Qt::LeftButton);
    ASSERT_NE(page->opened(), nullptr);
    EXPECT_EQ(table->model()->headerData(1, Qt::Horizontal).toString(), QStringLiteral("Notes"));
    QTest::mouseClick(button(QStringLiteral("Back to all charts")), Qt::LeftButton);
    EXPECT_EQ(page->opened(), nullptr);
}

TEST_F(InsightsPageTest, DoesNoWorkOutOfSight)
{
    add(checkIn(QDate(2026, 7, 10), 5));
    showPage();
    open(Dimension::Safe);
    add(checkIn(QDate(2026, 6, 10), 3));
    draw();
    EXPECT_EQ(ratingsIn(*page->opened()), 2U);
    EXPECT_EQ(ratingsIn(panel(Dimension::Connected)->content()), 1U) << "what is covered waits";
    EXPECT_TRUE(page->findChildren<QTableView *>().isEmpty()) << "so do numbers that are folded";
    showNumbers();
    const auto *table = page->findChild<QTableView *>();
    ASSERT_NE(table, nullptr);
    EXPECT_EQ(table->model()->index(10, 1).data().toString(), QStringLiteral("1"));
    test::buttonNamed(*page, QStringLiteral("Show the numbers"))->click();
    add(checkIn(QDate(2026, 6, 20), 3));
    draw();
    EXPECT_EQ(table->model()->index(10, 1).data().toString(), QStringLiteral("1"));
    test::buttonNamed(*page, QStringLiteral("Show the numbers"))->click();
    EXPECT_EQ(table->model()->index(10, 1).data().toString(), QStringLiteral("2"));
    QTest::mouseClick(button(QStringLiteral("Back to all charts")), Qt::LeftButton);
    EXPECT_EQ(ratingsIn(panel(Dimension::Connected)->content()), 3U);
}

TEST_F(InsightsPageTest, ReachesMonthsThatHoldNothingButConversations)
{
    Conversation talk = journal().compose<Conversation>();
    talk.record.visibility = Visibility::Shared;
    talk.session = talk.record.id;
    talk.topic = QStringLiteral("the garden");
    talk.record.date = QDate(2024, 3, 4);
    add(talk);
    showPage();
    EXPECT_FALSE(wordsInSight().contains(QStringLiteral("Nothing to draw yet")));
    page->findChild<RangeBar *>()->choose(Span::Everything);
    EXPECT_EQ(shown(), (MonthRange{YearMonth(2024, 3), YearMonth(2026, 7)}));
}

TEST_F(InsightsPageTest, ClosesTheLargeChartOfADimensionThatIsHidden)
{
    add(checkIn(QDate(2026, 7, 10), 5));
    showPage();
    panel(Dimension::Safe)->click();
    hide({Dimension::Safe});
    draw();
    EXPECT_EQ(page->opened(), nullptr);
}

TEST_F(InsightsPageTest, ReadsEachPanelAloudAsAButtonWithItsSummary)
{
    add(checkIn(QDate(2026, 7, 10), 5));
    showPage();
    for (ChartPanel *each : page->panels()) {
        QAccessibleInterface *read = QAccessible::queryAccessibleInterface(each);
        ASSERT_NE(read, nullptr);
        EXPECT_EQ(read->role(), QAccessible::Button);
        EXPECT_EQ(read->text(QAccessible::Name), each->content().statement());
        const QString description = read->text(QAccessible::Description);
        EXPECT_FALSE(description.isEmpty());
        EXPECT_TRUE(each->content().summary().endsWith(description)) << "without what its name says already";
    }
}

} // namespace hearth
