// SPDX-License-Identifier: GPL-3.0-or-later
// Charts shown large: choosing months on them, what stands under one another, a year at a glance; and few answers.
#include "app/pages/insights/insightsfixture.h"
#include "pages/insights/glancegrid.h"
#include "support/patience.h"
#include "wording/wording.h"

#include <QElapsedTimer>
#include <QTableView>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace hearth {

namespace {

class LargeChart : public test::InsightsPageTest
{
};

class InsightsAlone : public test::InsightsPageTest
{
protected:
    InsightsAlone()
        : InsightsPageTest(1)
    {
    }
};

} // namespace

TEST_F(LargeChart, DraggingShowsFewerMonthsAndThereIsAWayBack)
{
    add(checkIn(QDate(2026, 7, 6), 5));
    showPage();
    panel(Dimension::Safe)->click();
    draw();
    EXPECT_EQ(test::buttonNamed(*page, QStringLiteral("Whole range")), nullptr);
    drag(large(), 9, 6); // from right to left is the same
    EXPECT_EQ(shown(), (MonthRange{YearMonth(2026, 2), YearMonth(2026, 5)}));
    EXPECT_EQ(page->opened()->months(), shown());
    EXPECT_TRUE(wordsInSight().contains(QStringLiteral("February 2026 to May 2026")));
    draw();
    drag(large(), 1, 1);
    EXPECT_EQ(shown().count(), 4) << "that is no stretch";
    drag(large(), 1, 2);
    EXPECT_EQ(shown(), (MonthRange{YearMonth(2026, 3), YearMonth(2026, 4)})) << "narrower still";
    auto *back = test::buttonNamed(*page, QStringLiteral("Whole range"));
    ASSERT_NE(back, nullptr);
    back->click();
    EXPECT_EQ(shown(), (MonthRange{YearMonth(2025, 8), YearMonth(2026, 7)}));
    EXPECT_FALSE(back->isVisible());
}

TEST_F(LargeChart, EscapeStepsBackOneByOne)
{
    add(checkIn(QDate(2026, 7, 6), 5));
    showPage();
    panel(Dimension::Safe)->click();
    draw();
    drag(large(), 2, 9);
    draw();
    drag(large(), 2, 4);
    draw();
    page->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(page.get(), test::patience));
    large()->setFocus();
    QTest::keyClick(large(), Qt::Key_Left, Qt::ShiftModifier);
    ASSERT_TRUE(large()->stretch().has_value());
    QTest::keyClick(large(), Qt::Key_Escape);
    EXPECT_FALSE(large()->stretch().has_value()) << "what was being chosen goes first";
    EXPECT_EQ(shown().count(), 3);
    QTest::keyClick(large(), Qt::Key_Escape);
    EXPECT_EQ(shown().count(), 8);
    draw();
    QTest::keyClick(large(), Qt::Key_Escape);
    EXPECT_EQ(shown().count(), 12);
    EXPECT_NE(page->opened(), nullptr);
    draw();
    QTest::keyClick(large(), Qt::Key_Escape);
    EXPECT_EQ(page->opened(), nullptr);
}

TEST_F(LargeChart, KeysAndTheWheelChooseMonthsToo)
{
    add(checkIn(QDate(2026, 7, 6), 5));
    showPage();
    panel(Dimension::Safe)->click();
    draw();
    QTest::keyClick(large(), Qt::Key_Left, Qt::ShiftModifier);
    EXPECT_EQ(large()->stretch(), (MonthRange{YearMonth(2026, 7), YearMonth(2026, 7)}));
    QTest::keyClick(large(), Qt::Key_Left, Qt::ShiftModifier);
    QTest::keyClick(large(), Qt::Key_Left, Qt::ShiftModifier);
    EXPECT_EQ(large()->stretch(), (MonthRange{YearMonth(2026, 5), YearMonth(2026, 7)}));
    EXPECT_TRUE(large()->accessibleDescription().startsWith(QStringLiteral("May 2026 to July 2026")));
    QTest::keyClick(large(), Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(large(), Qt::Key_Return);
    EXPECT_EQ(shown(), (MonthRange{YearMonth(2026, 6), YearMonth(2026, 7)}));
    draw();
    QTest::keyClick(large(), Qt::Key_Minus);
    EXPECT_EQ(shown().count(), 12);
    draw();
    QTest::keyClick(large(), Qt::Key_End);
    QTest::keyClick(large(), Qt::Key_Plus);
    EXPECT_EQ(shown(), (MonthRange{YearMonth(2026, 2), YearMonth(2026, 7)})) << "around the answer it stands at";
    draw();
    turn(large(), {large()->timeScale().leftOf(0) + 1, 50}, 120, Qt::ControlModifier);
    EXPECT_EQ(shown(), (MonthRange{YearMonth(2026, 2), YearMonth(2026, 4)}));
    draw();
    turn(large(), {100, 50}, 120, Qt::NoModifier);
    EXPECT_EQ(shown().count(), 3) << "the page scrolls";
    turn(large(), {100, 50}, -120, Qt::ControlModifier);
    EXPECT_EQ(shown().count(), 6);
    page->findChild<RangeBar *>()->choose(Span::SixMonths);
    EXPECT_EQ(shown(), (MonthRange{YearMonth(2026, 2), YearMonth(2026, 7)}));
    EXPECT_FALSE(page->findChild<RangeBar *>()->isNarrowed()) << "another range begins anew";
}

TEST_F(LargeChart, IsTabbedThroughAsItIsRead)
{
    add(checkIn(QDate(2026, 7, 6), 5));
    showPage();
    open(Dimension::Safe);
    page->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(page.get(), test::patience));
    large()->setFocus();
    QStringList stops;
    while (stops.size() < 20 && !stops.contains(QStringLiteral("Show the numbers"))) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        const auto *button = qobject_cast<QAbstractButton *>(QApplication::focusWidget());
        if (button != nullptr)
            stops += button->text();
        else if (qobject_cast<GlanceGrid *>(QApplication::focusWidget()) != nullptr)
            stops += QStringLiteral("year");
    }
    EXPECT_EQ(stops,
              (QStringList{QStringLiteral("Weeks"), QStringLiteral("year"), QStringLiteral("Show the numbers")}));
}

TEST_F(LargeChart, QuartersAreChosenWhole)
{
    add(checkIn(QDate(2026, 7, 6), 5));
    showPage();
    control(QStringLiteral("Gathered by"))->setCurrent(1);
    panel(Dimension::Safe)->click();
    draw();
    drag(large(), 0, 1);
    EXPECT_EQ(shown(), (MonthRange{YearMonth(2025, 7), YearMonth(2025, 12)}));
    EXPECT_EQ(std::get<RatingSeries>(page->opened()->parts.front().series).steps.size(), 2U);
}

TEST_F(LargeChart, AYearAtAGlanceByDaysWeeksOrMonths)
{
    const CheckIn answered = checkIn(QDate(2026, 7, 6), 5);
    add(answered);
    showPage();
    panel(Dimension::Safe)->click();
    draw();
    auto *grid = page->findChild<GlanceGrid *>();
    auto *by = control(QStringLiteral("A field stands for"));
    ASSERT_NE(by, nullptr);
    const auto endWords = [grid] {
        grid->setFocus();
        QTest::keyClick(grid, Qt::Key_End);
        return grid->wordsOf(grid->current());
    };
    EXPECT_EQ(endWords(), QStringLiteral("Week of 20 July 2026: nothing here"));
    by->setCurrent(2);
    EXPECT_EQ(endWords(), QStringLiteral("July 2026: 5, quite"));
    EXPECT_TRUE(wordsInSight().contains(QStringLiteral("July 2026: 5, quite"))) << "seen, not only heard";
    QTest::keyClick(grid, Qt::Key_Return);
    EXPECT_EQ(navigator.opened, answered.record.id);
    navigator.opened = {};
    by->setCurrent(0);
    EXPECT_EQ(endWords(), QStringLiteral("31 July 2026: nothing here"));
    QTest::keyClick(grid, Qt::Key_Return);
    EXPECT_EQ(navigator.opened, RecordId());
    QTest::mouseClick(grid, Qt::LeftButton, {}, grid->placeOf(339).center().toPoint());
    EXPECT_EQ(grid->wordsOf(grid->current()), QStringLiteral("6 July 2026: 5, quite"));
    EXPECT_EQ(navigator.opened, answered.record.id);
    showNumbers();
    const auto tables = page->findChildren<QTableView *>();
    ASSERT_EQ(tables.size(), 2);
    EXPECT_EQ(tables.at(1)->model()->rowCount(), 365) << "each field is a row for those who do not see it";
    EXPECT_EQ(tables.at(1)->model()->index(339, 0).data().toString(), QStringLiteral("6 July 2026"));
    EXPECT_EQ(tables.at(1)->model()->index(339, 1).data().toString(), QStringLiteral("5, quite"));
    page->findChild<RangeBar *>()->choose(Span::ThreeMonths);
    EXPECT_EQ(by->current(), 0) << "the choice stays";
}

TEST_F(LargeChart, FeelingsHaveAChartATableAndAGlance)
{
    CheckIn made = checkIn(QDate(2026, 7, 6), 5);
    made.feelings = {QStringLiteral("calm"), QStringLiteral("tired")};
    add(made);
    Entry entry = journal().compose<Entry>();
    entry.text = QStringLiteral("words");
    entry.record.date = QDate(2026, 6, 9);
    entry.feelings = {{QStringLiteral("calm"), 2}};
    add(entry);
    showPage();
    const auto found = std::ranges::find(page->panels(), ChartTopic(FeelingsPicked{}), &ChartPanel::topic);
    ASSERT_NE(found, page->panels().end());
    (*found)->click();
    draw();
    EXPECT_EQ(page->opened()->summary(), QStringLiteral("Most often picked: calm 2 times and tired once."));
    showNumbers();
    const auto *table = page->findChild<QTableView *>();
    EXPECT_EQ(table->model()->index(0, 0).data().toString(), QStringLiteral("calm"));
    EXPECT_EQ(table->model()->index(0, 1).data().toString(), QStringLiteral("2"));
    QTest::keyClick(large(), Qt::Key_Home);
    ASSERT_NE(large()->spot(), nullptr);
    EXPECT_EQ(large()->spot()->words, QStringLiteral("calm, June 2026: once"));
    QTest::keyClick(large(), Qt::Key_Return);
    EXPECT_EQ(navigator.opened, entry.record.id);
    control(QStringLiteral("A field stands for"))->setCurrent(2);
    auto *grid = page->findChild<GlanceGrid *>();
    grid->setFocus();
    QTest::keyClick(grid, Qt::Key_End);
    EXPECT_EQ(grid->wordsOf(grid->current()), QStringLiteral("July 2026: calm, tired"));
}

TEST_F(LargeChart, TimeTogetherIsToldApartWithTimeApartBesideIt)
{
    const auto lived = [this](QDate day, Tone tone, ExperienceType type, bool isNew) {
        SharedExperience made = journal().compose<SharedExperience>();
        made.title = QStringLiteral("A walk");
        made.record.date = day;
        made.state = ExperienceState::Lived;
        made.tone = tone;
        made.type = type;
        made.isNewToBoth = isNew;
        add(made);
    };
    lived(QDate(2026, 7, 1), Tone::Joyful, ExperienceType::Together, true);
    lived(QDate(2026, 7, 2), Tone::NotSaid, ExperienceType::Together, false);
    lived(QDate(2026, 7, 3), Tone::Everyday, ExperienceType::Apart, false);
    showPage();
    const auto found = std::ranges::find(page->panels(), ChartTopic(Counted::Together), &ChartPanel::topic);
    ASSERT_NE(found, page->panels().end());
    EXPECT_EQ((*found)->content().brief, QStringLiteral("Written down in these months: 2 times."));
    (*found)->click();
    draw();
    ASSERT_EQ(page->opened()->parts.size(), 3U);
    EXPECT_EQ(
        page->opened()->summary(),
        QStringLiteral("What you did together, by tone: Written down in these months: 2 times. Told apart: "
                       "joyful 1 and tone not said 1.\nWhat you did together, new to both or not: Written down in "
                       "these months: 2 times. Told apart: new to both 1 and not marked as new 1.\nTime apart by "
                       "choice, by tone: Written down in these months: once. Told apart: everyday 1."));
    showNumbers();
    const auto tables = page->findChildren<QTableView *>();
    ASSERT_EQ(tables.size(), 4) << "the last is the year at a glance";
    EXPECT_EQ(tables.at(1)->model()->headerData(2, Qt::Horizontal).toString(), QStringLiteral("New to both"));
    EXPECT_EQ(tables.at(2)->model()->index(11, 1).data().toString(), QStringLiteral("1"));
    EXPECT_GT(large()->height(), large()->width() / 2) << "three under one another";
}

TEST_F(LargeChart, ThanksStandBesideHowFarOneFeltAppreciated)
{
    add(checkIn(QDate(2026, 7, 6), 5));
    showPage();
    page->panels().back()->click();
    draw();
    ASSERT_EQ(page->opened()->parts.size(), 2U);
    EXPECT_TRUE(std::holds_alternative<CountSeries>(page->opened()->parts[0].series));
    EXPECT_EQ(page->opened()->parts[1].title, dimensionStatement(Dimension::Appreciated));
    hide({Dimension::Appreciated});
    draw();
    EXPECT_EQ(page->opened()->parts.size(), 1U) << "not where it is not asked";
}

TEST_F(LargeChart, AJournalWithoutCheckInsSaysWhatWillStandHere)
{
    add(test::noteOf(journal(), QStringLiteral("tea")));
    showPage();
    EXPECT_EQ(page->panels().size(), 1U) << "what is there is shown, and no empty charts";
    EXPECT_EQ(page->panels().front()->topic(), ChartTopic(Counted::Thanks));
    EXPECT_THAT(wordsInSight().join(QLatin1Char('\n')).toStdString(),
                ::testing::HasSubstr("begin with your first check-in"));
    auto *invitation = test::buttonNamed<QPushButton>(*page, QStringLiteral("Check in"));
    ASSERT_NE(invitation, nullptr);
    invitation->click();
    EXPECT_EQ(navigator.shown, PageId::CheckIn);
}

TEST_F(LargeChart, TheFirstAnswersSayWhatComesWithMore)
{
    add(checkIn(QDate(2026, 7, 6), 5));
    showPage();
    const auto says = [this](const char *words) {
        return wordsInSight().join(QLatin1Char('\n')).contains(QString::fromUtf8(words));
    };
    EXPECT_TRUE(says("It has begun"));
    EXPECT_EQ(test::buttonNamed(*page, QStringLiteral("Check in")), nullptr);
    EXPECT_EQ(ratingsIn(panel(Dimension::Safe)->content()), 1U);
    add(checkIn(QDate(2026, 7, 13), 5));
    add(checkIn(QDate(2026, 7, 20), 5));
    draw();
    EXPECT_FALSE(says("It has begun"));
    EXPECT_TRUE(says("Your charts are growing"));
    panel(Dimension::Safe)->click();
    EXPECT_FALSE(says("Your charts are growing")) << "one chart speaks for itself";
    QTest::mouseClick(button(QStringLiteral("Back to all charts")), Qt::LeftButton);
    for (int week = 1; week <= 9; ++week)
        add(checkIn(QDate(2026, 7, 6).addDays(-7 * week), 5));
    draw();
    EXPECT_FALSE(says("Your charts are growing")) << "twelve answers need no words";
}

TEST_F(LargeChart, TwoHundredYearsAndOneAnswerAreShown)
{
    add(checkIn(QDate(1826, 7, 10), 4));
    showPage();
    page->findChild<RangeBar *>()->choose(Span::Everything);
    panel(Dimension::Safe)->click();
    draw();
    EXPECT_EQ(shown(), (MonthRange{YearMonth(1826, 7), YearMonth(2026, 7)}));
    ASSERT_EQ(large()->timeScale().axis.count, 2401);
    QTest::keyClick(large(), Qt::Key_Home);
    ASSERT_NE(large()->spot(), nullptr);
    EXPECT_EQ(large()->spot()->first, QDate(1826, 7, 10));
    control(QStringLiteral("Gathered by"))->setCurrent(2);
    draw();
    EXPECT_EQ(large()->timeScale().axis.count, 201);
}

TEST_F(InsightsAlone, OneAloneSeesTheirOwnCharts)
{
    add(checkIn(QDate(2026, 7, 6), 5));
    showPage();
    EXPECT_EQ(page->panels().size(), 8U) << "without notes there is nobody to thank yet";
    EXPECT_EQ(control(QStringLiteral("Whose answers")), nullptr);
}

TEST_F(LargeChart, DaysFarOutMakeNoHundredThousandMonths)
{
    for (const QDate day : {QDate(26, 7, 12), QDate(2026, 7, 6), QDate(9999, 11, 8)}) {
        add(checkIn(day, 5));
        Entry entry = test::entryOf(journal(), QStringLiteral("A walk"), QStringLiteral("by the river"));
        entry.record.date = day;
        add(entry);
    }
    showPage();
    QElapsedTimer took;
    took.start();
    page->findChild<RangeBar *>()->choose(Span::Everything);
    draw();
    const qint64 small = took.restart();
    open(Dimension::Safe);
    const qint64 large = took.restart();
    showNumbers();
    const qint64 numbers = took.restart();
    RecordProperty("small", static_cast<int>(small));
    RecordProperty("large", static_cast<int>(large));
    RecordProperty("numbers", static_cast<int>(numbers));
    const auto &series = std::get<RatingSeries>(page->opened()->parts.front().series);
    EXPECT_EQ(series.points.size(), 3U) << "all of them are there";
    EXPECT_EQ(series.step, Step::Year);
    EXPECT_EQ(series.steps.size(), 9974U);
    for (const QTableView *table : page->findChildren<QTableView *>())
        EXPECT_LE(table->model()->rowCount(), kMostSteps);
}

} // namespace hearth
