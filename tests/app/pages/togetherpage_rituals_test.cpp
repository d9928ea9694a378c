// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/togetherpagefixture.h"
#include "pages/together/weekview.h"
#include "widgets/pagescroll.h"

#include <QScrollBar>

using namespace hearth;
using namespace hearth::test;

TEST_F(TogetherPageTest, TheCalendarShowsPlansAndTheDaysOfRituals)
{
    add(experienceOf(QStringLiteral("Cinema"), ExperienceState::Planned, QDate(2027, 2, 27)));
    add(ritualOf(QStringLiteral("Cake"), Repeat::MonthlyByDay, QDate(2026, 1, 31)));
    add(ritualOf(QStringLiteral("The day we met"), Repeat::Yearly, QDate(2024, 2, 29)));
    SharedExperience alone = experienceOf(QStringLiteral("A day alone"), ExperienceState::Planned, QDate(2027, 2, 3));
    alone.type = ExperienceType::Apart;
    add(alone);
    open();
    QTest::keyClick(calendar().grid(), Qt::Key_PageDown, Qt::ShiftModifier); // July 2027
    for (int month = 0; month < 5; ++month)
        QTest::keyClick(calendar().grid(), Qt::Key_PageUp);
    ASSERT_EQ(calendar().month(), YearMonth(2027, 2));
    const MonthGrid &grid = *calendar().grid();
    EXPECT_EQ(grid.markWords(QDate(2027, 2, 27)), QStringLiteral("Cinema"));
    EXPECT_EQ(grid.markWords(QDate(2027, 2, 3)), QStringLiteral("A day alone, apart"));
    EXPECT_TRUE(grid.markWords(QDate(2027, 2, 28)).contains(QStringLiteral("Cake, ritual")));
    EXPECT_TRUE(grid.markWords(QDate(2027, 2, 28)).contains(QStringLiteral("The day we met, ritual")));
    EXPECT_TRUE(grid.markWords(QDate(2027, 2, 1)).isEmpty());
}

TEST_F(TogetherPageTest, ADayOfARitualThatWentByIsWrittenAbout)
{
    const QDate friday(2026, 7, 10);
    const RecordId id = add(ritualOf(QStringLiteral("Date night"), Repeat::Weekly, friday));
    open();
    page->writeAbout({id, friday});
    settle();
    EXPECT_EQ(seen<ExperienceSheet>().first()->shown(), (Occurrence{id, friday}));
    ASSERT_FALSE(seen<GrowingText>().isEmpty()) << "the words can be written at once";
    seen<GrowingText>().first()->setText(QStringLiteral("It rained, and we stayed."));
    ASSERT_TRUE(press("saveWords"));
    ASSERT_EQ(journal().all<Reflection>().size(), 1U);
    EXPECT_EQ(journal().all<Reflection>().at(0).record.date, friday);
}

TEST_F(TogetherPageTest, AChosenDayShowsWhatIsOnItAndTakesMore)
{
    const RecordId id = add(experienceOf(QStringLiteral("Cinema"), ExperienceState::Planned, QDate(2026, 9, 1)));
    open();
    EXPECT_TRUE(rows().isEmpty());
    EXPECT_TRUE(saysExactly(*page, QStringLiteral("Nothing is planned for this day.")));
    ASSERT_TRUE(page->openRecord(id));
    ASSERT_TRUE(press("back"));
    EXPECT_EQ(rows(), (QList<Occurrence>{{id, QDate(2026, 9, 1)}}));
    EXPECT_TRUE(saysExactly(*page, QStringLiteral("Tuesday, 1 September 2026")));
    ASSERT_TRUE(press("new"));
    ASSERT_NE(editor(), nullptr);
    EXPECT_EQ(editor()->findChild<DateField *>()->date(), QDate(2026, 9, 1));
}

TEST_F(TogetherPageTest, ReturnOpensWhatIsOnADayAndEscapeLeavesIt)
{
    const RecordId id = add(experienceOf(QStringLiteral("Cinema"), ExperienceState::Planned, today));
    open();
    calendar().setFocus();
    QTest::keyClick(calendar().grid(), Qt::Key_Return);
    settle();
    EXPECT_TRUE(saysExactly(*page, QStringLiteral("Cinema")));
    ASSERT_TRUE(journal().all<SharedExperience>().find(id));
    QTest::keyClick(page->focusWidget(), Qt::Key_Escape);
    settle();
    EXPECT_TRUE(calendar().isVisible());
    EXPECT_TRUE(calendar().grid()->hasFocus());
}

TEST_F(TogetherPageTest, OneDayOfARitualCanBeLeftOutByItsAuthorAlone)
{
    const RecordId id = add(ritualOf(QStringLiteral("Date night"), Repeat::Weekly, QDate(2026, 7, 10)));
    open();
    const QList<Occurrence> before = rows();
    ASSERT_TRUE(before.contains({id, QDate(2026, 7, 17)}));
    ASSERT_TRUE(page->openRecord(id)); // on the next day
    settle();
    ASSERT_TRUE(press("skip"));
    EXPECT_EQ(journal().all<SharedExperience>().find(id)->ritual.exceptions, QList{QDate(2026, 7, 17)});
    EXPECT_FALSE(rows().contains({id, QDate(2026, 7, 17)}));
    EXPECT_TRUE(rows().contains({id, QDate(2026, 7, 24)}));
    ASSERT_TRUE(navigator.offered);
    navigator.offered();
    settle();
    EXPECT_TRUE(journal().all<SharedExperience>().find(id)->ritual.exceptions.isEmpty());

    lockAndOpen(kBensPassphrase);
    ASSERT_TRUE(page->openRecord(id));
    settle();
    for (const char *name : {"skip", "end", "edit", "remove", "live"})
        EXPECT_FALSE(press(name)) << name;
}

TEST_F(TogetherPageTest, ARitualCanEnd)
{
    const RecordId id = add(ritualOf(QStringLiteral("Date night"), Repeat::Weekly, QDate(2026, 7, 10)));
    open();
    ASSERT_TRUE(page->openRecord(id));
    settle();
    ASSERT_TRUE(press("end"));
    EXPECT_EQ(journal().all<SharedExperience>().find(id)->ritual.until, QDate(2026, 7, 17));
    EXPECT_FALSE(press("end")); // nothing comes after it
    ASSERT_TRUE(press("back"));
    EXPECT_FALSE(rows().contains({id, QDate(2026, 7, 24)}));
}

TEST_F(TogetherPageTest, WordsAboutOneDayOfARitualLeaveTheRitualAsItIs)
{
    SharedExperience ritual = ritualOf(QStringLiteral("Date night"), Repeat::Weekly, QDate(2026, 7, 5));
    const RecordId id = add(ritual);
    lockAndOpen(kBensPassphrase);
    calendar().setFocus();
    QTest::keyClick(calendar().grid(), Qt::Key_Return); // today, one of its days
    settle();
    ASSERT_TRUE(press("writeWords"));
    seen<GrowingText>().first()->setText(QStringLiteral("Soup."));
    ASSERT_TRUE(press("saveWords"));
    const SharedExperience &now = *journal().all<SharedExperience>().find(id);
    EXPECT_EQ(now.state, ExperienceState::Planned);
    EXPECT_EQ(now.ritual, ritual.ritual);
    EXPECT_EQ(journal().all<Reflection>().at(0).record.date, today);
    ASSERT_TRUE(press("back"));
    show(Lived);
    EXPECT_EQ(livedList().model()->rowCount(), 1);
}

TEST_F(TogetherPageTest, WhatIsStillToComeHasNoWordsYet)
{
    const RecordId id = add(experienceOf(QStringLiteral("Cinema"), ExperienceState::Planned, today.addDays(1)));
    open();
    ASSERT_TRUE(page->openRecord(id));
    settle();
    EXPECT_TRUE(seen<WordsColumn>().isEmpty());
    EXPECT_FALSE(press("live"));
}

TEST_F(TogetherPageTest, AWeekStandsInPlaceOfTheMonth)
{
    const RecordId cinema = add(experienceOf(QStringLiteral("Cinema"), ExperienceState::Planned, QDate(2026, 7, 14)));
    const RecordId ritual = add(ritualOf(QStringLiteral("Date night"), Repeat::Weekly, QDate(2026, 7, 10)));
    folder.clock.setToday(QDate(2026, 7, 15));
    open();
    page->findChild<SegmentedControl *>(QStringLiteral("span"))->setCurrent(1);
    settle();
    EXPECT_TRUE(seen<MonthCalendar>().isEmpty());
    ASSERT_EQ(seen<WeekView>().size(), 1);
    WeekView &week = *seen<WeekView>().first();
    EXPECT_EQ(week.chosenDay(), QDate(2026, 7, 15));
    const auto roleIn = [](const QWidget &of) { return of.findChild<QLabel *>()->property("role"); };
    const auto *card = week.parentWidget();
    EXPECT_EQ(week.findChild<QLabel *>(QStringLiteral("weekTitle"))->property("role"),
              roleIn(*card->findChild<MonthCalendar *>()));
    QList<Occurrence> there;
    for (const OccurrenceRow *row : week.findChildren<OccurrenceRow *>())
        there += row->occurrence();
    EXPECT_EQ(there, (QList<Occurrence>{{cinema, QDate(2026, 7, 14)}, {ritual, QDate(2026, 7, 17)}}));
    // Keys go from day to day; the rest of the page follows.
    week.focusDay();
    QTest::keyClick(page->focusWidget(), Qt::Key_Down);
    settle();
    EXPECT_EQ(week.chosenDay(), QDate(2026, 7, 16));
    EXPECT_TRUE(saysExactly(*page, QStringLiteral("Thursday, 16 July 2026")));
    QTest::keyClick(page->focusWidget(), Qt::Key_PageDown);
    settle();
    EXPECT_EQ(week.chosenDay(), QDate(2026, 7, 23));
    // A new plan falls on that day; the month shows the same one.
    ASSERT_TRUE(press("new"));
    EXPECT_EQ(editor()->findChild<DateField *>()->date(), QDate(2026, 7, 23));
    editor()->leave();
    settle();
    page->findChild<SegmentedControl *>(QStringLiteral("span"))->setCurrent(0);
    settle();
    EXPECT_EQ(calendar().selected(), QDate(2026, 7, 23));
}

TEST_F(TogetherPageTest, WeekdaysFollowTheLanguage)
{
    open();
    page->findChild<SegmentedControl *>(QStringLiteral("span"))->setCurrent(1);
    settle();
    WeekView &week = *seen<WeekView>().first();
    const auto firstDay = [&week] {
        for (QPushButton *day : week.findChildren<QPushButton *>(QStringLiteral("weekDay"))) {
            if (day->isVisible())
                return day->text();
        }
        return QString();
    };
    week.setLocale(QLocale(QLocale::German, QLocale::Germany));
    settle();
    EXPECT_EQ(week.firstDay().dayOfWeek(), Qt::Monday);
    EXPECT_TRUE(firstDay().startsWith(QStringLiteral("Mo"))) << qPrintable(firstDay());
    week.setLocale(QLocale(QLocale::English, QLocale::UnitedStates));
    settle();
    EXPECT_TRUE(firstDay().startsWith(QStringLiteral("Sun"))) << qPrintable(firstDay());
}

TEST_F(TogetherPageTest, TheListsStayWhereTheyWereAfterSavingAndGoingBack)
{
    RecordId chosen;
    for (int day = 1; day <= 40; ++day) {
        const RecordId id = add(
            experienceOf(QStringLiteral("Walk %1").arg(day), ExperienceState::Lived, QDate(2026, 5, 1).addDays(day)));
        if (day == 20)
            chosen = id;
    }
    open();
    ASSERT_TRUE(page->openRecord(chosen));
    settle();
    const int place = livedList().verticalScrollBar()->value();
    ASSERT_GT(place, 0);
    ASSERT_TRUE(press("edit"));
    title().setText(QStringLiteral("The long walk"));
    editor()->save();
    settle();
    EXPECT_EQ(livedList().verticalScrollBar()->value(), place);
    EXPECT_EQ(livedList().currentIndex().data().toString(), QStringLiteral("The long walk"));
    // Another one comes in above: what is in sight stays.
    add(experienceOf(QStringLiteral("Today's"), ExperienceState::Lived, today));
    settle();
    EXPECT_EQ(livedList().currentIndex().data().toString(), QStringLiteral("The long walk"));
    EXPECT_TRUE(livedList().viewport()->rect().contains(livedList().visualRect(livedList().currentIndex())));
}

TEST_F(TogetherPageTest, PlansAndIdeasStayWhereTheyWereScrolledTo)
{
    for (int day = 1; day <= 30; ++day) {
        add(experienceOf(QStringLiteral("Plan %1").arg(day), ExperienceState::Planned, today.addDays(day)));
        add(experienceOf(QStringLiteral("Idea %1").arg(day), ExperienceState::Idea, today));
    }
    open();
    for (const Segment segment : {Plans, Ideas}) {
        show(segment);
        PageScroll *scroll = seen<PageScroll>().first();
        QScrollBar *bar = scroll->verticalScrollBar();
        ASSERT_GT(bar->maximum(), 300);
        bar->setValue(300);
        QAbstractButton *shown =
            segment == Plans ? static_cast<QAbstractButton *>(seen<OccurrenceRow>().at(9)) : seen<IdeaCard>().at(9);
        shown->click();
        settle();
        ASSERT_TRUE(press("edit"));
        title().setText(QStringLiteral("Changed"));
        editor()->save();
        settle();
        ASSERT_TRUE(press("back"));
        EXPECT_EQ(bar->value(), 300) << (segment == Plans ? "plans" : "ideas");
    }
}
