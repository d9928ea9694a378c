// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/awaiting.h"
#include "widgets/monthcalendar.h"

#include <QApplication>
#include <QHelpEvent>
#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QToolTip>

#include <QAccessible>
#include <gtest/gtest.h>

#include <set>

using namespace hearth;

namespace {

class MonthCalendarTest : public testing::TestWithParam<CalendarDensity>
{
protected:
    MonthCalendarTest()
        : m_calendar(m_theme, GetParam())
        , m_grid(m_calendar.grid())
        , m_months(&m_calendar, &MonthCalendar::monthChanged)
        , m_days(&m_calendar, &MonthCalendar::daySelected)
        , m_opened(&m_calendar, &MonthCalendar::dayActivated)
    {
        m_calendar.setToday(QDate(2026, 7, 14));
        m_calendar.setMonth(YearMonth(2026, 7));
        m_calendar.resize(m_calendar.sizeHint());
        m_calendar.show();
        m_calendar.activateWindow();
        m_calendar.setFocus();
        QCoreApplication::processEvents();
    }

    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier) { QTest::keyClick(m_grid, key, with); }
    void click(const char *name)
    {
        for (QAbstractButton *button : m_calendar.findChildren<QAbstractButton *>()) {
            if (button->accessibleName() == QString::fromUtf8(name)) {
                ASSERT_TRUE(button->isVisible());
                QTest::mouseClick(button, Qt::LeftButton);
                return;
            }
        }
        FAIL() << name;
    }
    [[nodiscard]] QString title() const { return m_calendar.findChild<QLabel *>()->text(); }

    Theme m_theme;
    MonthCalendar m_calendar;
    MonthGrid *m_grid;
    QSignalSpy m_months;
    QSignalSpy m_days;
    QSignalSpy m_opened;
};

INSTANTIATE_TEST_SUITE_P(Densities, MonthCalendarTest,
                         testing::Values(CalendarDensity::Compact, CalendarDensity::Roomy), [](const auto &density) {
                             return density.param == CalendarDensity::Roomy ? "Roomy" : "Compact";
                         });

QImage imageOfMark(int tone, const QColor &colour)
{
    QImage image(24, 24, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    drawMark(painter, {12, 12}, 12, tone, colour);
    return image;
}

} // namespace

TEST_P(MonthCalendarTest, EveryDayHasAPlaceOfItsOwn)
{
    for (YearMonth month(2024, 1); month < YearMonth(2028, 1); month = month.plusMonths(1)) {
        m_calendar.setMonth(month);
        QRect before;
        for (QDate day = month.firstDay(); day <= month.lastDay(); day = day.addDays(1)) {
            const QRect cell = m_grid->cellOf(day);
            ASSERT_FALSE(cell.isEmpty());
            ASSERT_TRUE(m_grid->rect().contains(cell)) << qPrintable(day.toString(Qt::ISODate));
            ASSERT_EQ(m_grid->dayAt(cell.center()), day);
            ASSERT_FALSE(cell.intersects(before));
            before = cell;
        }
        ASSERT_TRUE(m_grid->cellOf(month.lastDay().addDays(1)).isEmpty());
    }
}

TEST_P(MonthCalendarTest, WeeksBeginAsTheLocaleSays)
{
    const QDate monday(2026, 7, 6);
    const QDate sunday(2026, 7, 5);
    EXPECT_LT(m_grid->cellOf(monday).left(), m_grid->cellOf(sunday).left());
    m_calendar.setLocale(QLocale(QLocale::English, QLocale::UnitedStates));
    EXPECT_LT(m_grid->cellOf(sunday).left(), m_grid->cellOf(monday).left());
    EXPECT_EQ(m_grid->cellOf(sunday).top(), m_grid->cellOf(monday).top());
}

TEST_P(MonthCalendarTest, RunsFromRightToLeftWhereTextDoes)
{
    const QDate monday(2026, 7, 6);
    m_calendar.setLayoutDirection(Qt::RightToLeft);
    EXPECT_GT(m_grid->cellOf(monday).left(), m_grid->cellOf(monday.addDays(1)).left());
    m_calendar.setSelected(monday);
    press(Qt::Key_Left);
    EXPECT_EQ(m_calendar.selected(), monday.addDays(1));
    press(Qt::Key_Right);
    EXPECT_EQ(m_calendar.selected(), monday);
}

TEST_P(MonthCalendarTest, ButtonsLeadToTheMonthsAround)
{
    EXPECT_EQ(title(), QStringLiteral("July 2026"));
    click("Next month");
    EXPECT_EQ(m_calendar.month(), YearMonth(2026, 8));
    EXPECT_EQ(title(), QStringLiteral("August 2026"));
    click("Previous month");
    click("Previous month");
    EXPECT_EQ(m_calendar.month(), YearMonth(2026, 6));
    ASSERT_EQ(m_months.count(), 3);
    EXPECT_EQ(m_months.last().first().value<YearMonth>(), YearMonth(2026, 6));
    EXPECT_EQ(m_days.count(), 0);
}

TEST_P(MonthCalendarTest, OnlyTheRoomyOneOffersTheWayBackToToday)
{
    const QPushButton *today = nullptr;
    for (const QPushButton *button : m_calendar.findChildren<QPushButton *>())
        today = button;
    ASSERT_NE(today, nullptr);
    EXPECT_FALSE(today->isVisible());
    m_calendar.setMonth(YearMonth(2027, 1));
    EXPECT_EQ(today->isVisible(), GetParam() == CalendarDensity::Roomy);
    if (GetParam() == CalendarDensity::Roomy) {
        click("Go to this month");
        EXPECT_EQ(m_calendar.month(), YearMonth(2026, 7));
        EXPECT_FALSE(today->isVisible());
        EXPECT_EQ(m_months.count(), 1);
    }
}

TEST_P(MonthCalendarTest, WhatTheProgramSetsIsNotSaidBack)
{
    m_calendar.setMonth(YearMonth(2026, 1));
    m_calendar.setSelected(QDate(2026, 1, 2));
    EXPECT_EQ(m_months.count() + m_days.count() + m_opened.count(), 0);
    m_calendar.setMonth(YearMonth(0, 1));
    EXPECT_EQ(m_calendar.month(), YearMonth(1, 1));
}

TEST_P(MonthCalendarTest, AClickSelectsAndTwoOpen)
{
    const QDate day(2026, 7, 22);
    QTest::mouseClick(m_grid, Qt::LeftButton, {}, m_grid->cellOf(day).center());
    EXPECT_EQ(m_calendar.selected(), day);
    EXPECT_EQ(m_days.count(), 1);
    EXPECT_EQ(m_opened.count(), 0);
    QTest::mouseDClick(m_grid, Qt::LeftButton, {}, m_grid->cellOf(day).center());
    ASSERT_EQ(m_opened.count(), 1);
    EXPECT_EQ(m_opened.first().first().toDate(), day);
    EXPECT_EQ(m_days.count(), 1);
    QTest::mouseClick(m_grid, Qt::LeftButton, {}, QPoint(1, 1)); // a weekday's name
    QTest::mouseClick(m_grid, Qt::RightButton, {}, m_grid->cellOf(day.addDays(1)).center());
    EXPECT_EQ(m_calendar.selected(), day);
}

TEST_P(MonthCalendarTest, KeysMoveByDayWeekAndMonth)
{
    press(Qt::Key_Right); // from today
    EXPECT_EQ(m_calendar.selected(), QDate(2026, 7, 15));
    press(Qt::Key_Up);
    EXPECT_EQ(m_calendar.selected(), QDate(2026, 7, 8));
    press(Qt::Key_Down);
    press(Qt::Key_Left);
    EXPECT_EQ(m_calendar.selected(), QDate(2026, 7, 14));
    press(Qt::Key_Home);
    EXPECT_EQ(m_calendar.selected(), QDate(2026, 7, 1));
    press(Qt::Key_End);
    EXPECT_EQ(m_calendar.selected(), QDate(2026, 7, 31));
    EXPECT_EQ(m_months.count(), 0);
    press(Qt::Key_PageUp);
    EXPECT_EQ(m_calendar.selected(), QDate(2026, 6, 30));
    EXPECT_EQ(m_calendar.month(), YearMonth(2026, 6));
    press(Qt::Key_PageDown, Qt::ShiftModifier);
    EXPECT_EQ(m_calendar.selected(), QDate(2027, 6, 30));
    press(Qt::Key_Right);
    EXPECT_EQ(m_calendar.month(), YearMonth(2027, 7));
    EXPECT_EQ(title(), QStringLiteral("July 2027"));
    EXPECT_EQ(m_months.count(), 3);
    EXPECT_EQ(m_days.count(), 9);
}

TEST_P(MonthCalendarTest, SpaceSelectsAndEnterOpens)
{
    press(Qt::Key_Space);
    EXPECT_EQ(m_calendar.selected(), QDate(2026, 7, 14));
    EXPECT_EQ(m_opened.count(), 0);
    m_calendar.setMonth(YearMonth(2026, 8));
    press(Qt::Key_Return); // the first day, since the selected one is out of sight
    EXPECT_EQ(m_calendar.selected(), QDate(2026, 8, 1));
    ASSERT_EQ(m_opened.count(), 1);
    EXPECT_EQ(m_opened.first().first().toDate(), QDate(2026, 8, 1));
    EXPECT_EQ(m_days.count(), 2);
}

TEST_P(MonthCalendarTest, TheEndsOfTimeHold)
{
    m_calendar.setMonth(YearMonth(9999, 12));
    m_calendar.setSelected(QDate(9999, 12, 31));
    press(Qt::Key_Right);
    press(Qt::Key_PageDown);
    click("Next month");
    EXPECT_EQ(m_calendar.selected(), QDate(9999, 12, 31));
    EXPECT_EQ(m_calendar.month(), YearMonth(9999, 12));
    EXPECT_EQ(m_months.count() + m_days.count(), 0);
}

TEST_P(MonthCalendarTest, ReadsTheDayAndItsMarksAloud)
{
    m_calendar.setMarks({{QDate(2026, 7, 15), 0, QStringLiteral("Date night")},
                         {QDate(2026, 7, 15), 1, QStringLiteral("Check-in")},
                         {QDate(2026, 8, 1), 2, QStringLiteral("Hike")}});
    QAccessibleInterface *table = QAccessible::queryAccessibleInterface(m_grid);
    ASSERT_NE(table, nullptr);
    EXPECT_EQ(table->role(), QAccessible::Table);
    EXPECT_EQ(table->text(QAccessible::Name), QStringLiteral("July 2026"));
    QAccessibleTableInterface *cells = table->tableInterface();
    ASSERT_NE(cells, nullptr);
    EXPECT_EQ(cells->columnCount(), 7);
    EXPECT_EQ(cells->columnDescription(1), QStringLiteral("Tuesday"));
    // July begins on a Wednesday: the 14th is in the third week.
    EXPECT_EQ(cells->cellAt(0, 1)->text(QAccessible::Name), QString());
    EXPECT_TRUE(cells->cellAt(0, 1)->state().disabled);
    EXPECT_EQ(cells->cellAt(2, 1)->text(QAccessible::Name), QStringLiteral("Tuesday, 14 July 2026. Today"));
    QAccessibleInterface *marked = cells->cellAt(2, 2);
    EXPECT_EQ(marked->text(QAccessible::Name), QStringLiteral("Wednesday, 15 July 2026. Date night. Check-in"));
    EXPECT_EQ(table->child(table->indexOfChild(marked)), marked);
    EXPECT_EQ(table->childAt(marked->rect().center().x(), marked->rect().center().y()), marked);
    EXPECT_FALSE(marked->state().selected);
    marked->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    ASSERT_TRUE(test::becomesTrue([&] { return m_calendar.selected() == QDate(2026, 7, 15); }));
    EXPECT_EQ(m_days.count(), 1);
    EXPECT_TRUE(marked->state().selected);
    EXPECT_EQ(cells->selectedCells(), QList<QAccessibleInterface *>{marked});
    m_calendar.setMarks({});
    EXPECT_EQ(marked->text(QAccessible::Name), QStringLiteral("Wednesday, 15 July 2026"));
}

TEST_P(MonthCalendarTest, TooltipsShowWordsAsTheyAre)
{
    const QDate day(2026, 7, 15);
    m_calendar.setMarks({{day, 0, QStringLiteral("<b>Date</b> & night")}});
    const QPoint place = m_grid->cellOf(day).center();
    QHelpEvent help(QEvent::ToolTip, place, m_grid->mapToGlobal(place));
    QCoreApplication::sendEvent(m_grid, &help);
    EXPECT_TRUE(QToolTip::text().contains(QLatin1String("&lt;b&gt;Date&lt;/b&gt; &amp; night")));
    QToolTip::hideText();
}

TEST_P(MonthCalendarTest, MarksAndTheChosenDayAreSeen)
{
    const auto cellPicture = [this](QDate day) { return m_grid->grab(m_grid->cellOf(day)).toImage(); };
    const QDate day(2026, 7, 22);
    const QImage plain = cellPicture(day);
    m_calendar.setMarks({{day, 3, QStringLiteral("Dinner")}});
    const QImage marked = cellPicture(day);
    EXPECT_NE(marked, plain);
    m_calendar.setSelected(day);
    EXPECT_NE(cellPicture(day), marked);
    m_calendar.setSelected({});
    m_calendar.setToday(day);
    EXPECT_NE(cellPicture(day), marked);
}

TEST_P(MonthCalendarTest, TodayHasOneMarkAndTheChosenDayAnother)
{
    if (GetParam() == CalendarDensity::Roomy)
        return; // there the chosen day is a box, and the ring of the keyboard its edge
    const QDate day(2026, 7, 14);
    m_calendar.setSelected(day);
    press(Qt::Key_Right);
    press(Qt::Key_Left);
    const auto cell = [this, day] { return m_grid->grab(m_grid->cellOf(day)).toImage(); };
    const QImage focused = cell();
    m_grid->clearFocus();
    const QImage left = cell();
    EXPECT_NE(focused, left);
    const QRect corner(0, 0, 3, 3);
    EXPECT_EQ(focused.copy(corner), left.copy(corner))
        << "the keyboard takes the ring of today and draws no box around it";
}

TEST_P(MonthCalendarTest, GrowsWithTheText)
{
    const QSize usual = m_grid->minimumSizeHint();
    m_theme.setTextScale(2.0);
    m_theme.apply(*qApp, Look::Light);
    EXPECT_GT(m_grid->minimumSizeHint().height(), usual.height() * 4 / 3);
    EXPECT_GT(m_grid->minimumSizeHint().width(), usual.width());
    m_theme.setTextScale(1.0);
}

TEST(DayMark, ShapesDifferEvenInOneColour)
{
    std::set<QByteArray> pictures;
    for (int tone = 0; tone < 6; ++tone) {
        const QImage image = imageOfMark(tone, Qt::black);
        pictures.insert(QByteArray(reinterpret_cast<const char *>(image.constBits()), image.sizeInBytes()));
    }
    EXPECT_EQ(pictures.size(), 6u);
    EXPECT_EQ(imageOfMark(-1, Qt::black), imageOfMark(0, Qt::black));
    EXPECT_EQ(imageOfMark(99, Qt::black), imageOfMark(5, Qt::black));
}
