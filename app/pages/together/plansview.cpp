// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/together/plansview.h"

#include "models/journalwatcher.h"
#include "pages/together/marklegend.h"
#include "pages/together/occurrencerow.h"
#include "pages/together/weekview.h"
#include "report/datewords.h"
#include "widgets/arrange.h"
#include "widgets/card.h"
#include "widgets/monthcalendar.h"
#include "widgets/pagescroll.h"
#include "widgets/plainlabel.h"
#include "widgets/sectionheader.h"
#include "wording/experiencewording.h"

#include <QVBoxLayout>

namespace hearth {

namespace {

constexpr int kDaysAhead = 6 * 7;
constexpr int kDaysBack = 14; // in which a plan can still be told as lived
constexpr qsizetype kMaxRows = 30;
constexpr int kLeastSide = 384; // beside the large calendar, in device-independent pixels at the usual text size
constexpr int kSideShare = 40;  // per cent of the whole, where that is more

QVBoxLayout *column(QWidget *parent)
{
    auto *layout = inColumn(parent, spacing::small);
    return layout;
}

} // namespace

PlansView::PlansView(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{
    QWidget *roomy = makeCalendar(CalendarDensity::Roomy);
    m_scroll = new PageScroll(this); // after the calendar, also for the tab key
    QWidget *compact = makeCalendar(CalendarDensity::Compact);
    roomy->setMinimumSize(1, 1); // it gives way to the small one
    auto *column = new QWidget(m_scroll->column());
    m_column = new QBoxLayout(QBoxLayout::TopToBottom, column);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(spacing::section);
    m_column->addWidget(compact, 0, Qt::AlignTop);
    auto *lists = inColumn(spacing::small);
    makeLists(lists);
    m_column->addLayout(lists, 1);
    m_scroll->setAccessibleName(tr("The chosen day and what is coming"));
    m_scroll->setContentWidth(QWIDGETSIZE_MAX);
    constexpr int kSide = spacing::section - 2; // and the ring around it
    m_scroll->setEdges({kSide, 0, kSide, spacing::section});
    addTo(m_scroll->content(), {column});
    m_roomy = new QWidget(this);
    inColumn(m_roomy, 0, {{roomy, 1}});
    inRow(this, 0, {{m_roomy, 1}, m_scroll});
    connect(&m_context.theme, &Theme::changed, this, &PlansView::arrange);
    new JournalWatcher(
        m_context.journal, this, {Kind::SharedExperience, Kind::Reflection, Kind::Partner}, [this] { rebuild(); },
        JournalWatcher::When::EndOfTurn);
    chooseDay(m_context.journal.clock().today());
}

QWidget *PlansView::makeCalendar(CalendarDensity density)
{
    auto *card = new Card(this);
    auto *calendar = new MonthCalendar(m_context.theme, density, card);
    auto *week = new WeekView(m_context, density, card);
    week->hide();
    card->content()->setContentsMargins(spacing::large, spacing::medium, spacing::large, spacing::medium);
    addTo(card->content(), {{calendar, 1}, {week, 1}, new MarkLegend(m_context.theme, card)});
    m_calendars += calendar;
    m_weeks += week;
    m_cards += card;
    connect(calendar, &MonthCalendar::monthChanged, this, [this](YearMonth month) {
        for (MonthCalendar *each : m_calendars)
            each->setMonth(month);
        showMarks();
    });
    connect(calendar, &MonthCalendar::daySelected, this, &PlansView::select);
    connect(week, &WeekView::daySelected, this, &PlansView::select);
    connect(week, &WeekView::opened, this, &PlansView::opened);
    connect(calendar, &MonthCalendar::dayActivated, this, [this](QDate day) {
        const QList<Occurrence> there = occurrencesBetween(m_context.journal, day, day);
        if (there.size() == 1)
            emit opened(there.first());
        else if (there.isEmpty())
            emit addChosen(day);
        else
            m_dayLayout->itemAt(0)->widget()->setFocus(Qt::OtherFocusReason);
    });
    return card;
}

void PlansView::makeLists(QVBoxLayout *layout)
{
    m_dayTitle = paragraph({}, Role::Heading, m_scroll);
    layout->addWidget(m_dayTitle);
    auto *day = new QWidget(m_scroll);
    m_dayLayout = column(day);
    addTo(layout, {day, spacing::large});
    auto *coming = new QWidget(m_scroll);
    m_comingLayout = column(coming);
    addTo(layout, {coming, Stretch()});
}

void PlansView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void PlansView::arrange()
{
    const int room = width() - 2 * spacing::section; // as far as the edges of the page, where the scroll bar is
    const int side = std::max(qRound(kLeastSide * m_context.theme.textScale()), room * kSideShare / 100);
    const QSize roomy = m_cards.at(0)->layout()->totalMinimumSize();
    const QSize compact = m_cards.at(1)->layout()->totalMinimumSize();
    const bool isRoomy =
        room >= roomy.width() + spacing::section + side && height() - spacing::section >= roomy.height();
    const bool isBeside = !isRoomy && room >= compact.width() + spacing::section + side;
    const bool hadFocus = m_cards.at(0)->isAncestorOf(focusWidget()) || m_cards.at(1)->isAncestorOf(focusWidget());
    m_cards.at(0)->setVisible(isRoomy);
    m_cards.at(1)->setVisible(!isRoomy);
    const bool isRightToLeft = layoutDirection() == Qt::RightToLeft;
    m_roomy->setVisible(isRoomy);
    m_roomy->layout()->setContentsMargins(isRightToLeft ? 0 : spacing::section, 0, isRightToLeft ? spacing::section : 0,
                                          spacing::section);
    m_scroll->setMinimumWidth(isRoomy ? side + 2 * spacing::section : 0);
    m_scroll->setMaximumWidth(isRoomy ? side + 2 * spacing::section : QWIDGETSIZE_MAX);
    m_column->setDirection(isBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    if (hadFocus)
        focusCalendar();
}

void PlansView::showWeek(bool isWeek)
{
    m_isWeek = isWeek;
    for (MonthCalendar *each : m_calendars)
        each->setVisible(!isWeek);
    for (WeekView *each : m_weeks)
        each->setVisible(isWeek);
    rebuild();
    arrange();
}

void PlansView::select(QDate day)
{
    for (MonthCalendar *each : m_calendars) {
        each->setMonth(YearMonth::of(day));
        each->setSelected(day);
    }
    for (WeekView *each : m_weeks) {
        if (m_isWeek && each->chosenDay() != day)
            each->chooseDay(day);
    }
    showMarks();
    showDay();
}

void PlansView::catchUp()
{
    rebuild();
}

void PlansView::chooseDay(QDate day)
{
    for (MonthCalendar *each : m_calendars) {
        each->setMonth(YearMonth::of(day));
        each->setSelected(day);
    }
    rebuild();
}

QDate PlansView::chosenDay() const
{
    return shownCalendar()->selected();
}

void PlansView::focusCalendar()
{
    if (m_isWeek)
        m_weeks.at(shownCard())->focusDay();
    else
        shownCalendar()->setFocus(Qt::OtherFocusReason);
}

void PlansView::rebuild()
{
    for (MonthCalendar *each : m_calendars)
        each->setToday(m_context.journal.clock().today());
    if (m_isWeek) {
        for (WeekView *each : m_weeks)
            each->chooseDay(chosenDay());
    }
    showMarks();
    showDay();
    showComing();
}

void PlansView::showMarks()
{
    const YearMonth month = shownCalendar()->month();
    QList<DayMark> marks;
    for (const Occurrence &each : occurrencesBetween(m_context.journal, month.firstDay(), month.lastDay())) {
        const int tone = static_cast<int>(markOf(m_context.journal, each));
        marks += {each.day, tone, markWords(m_context.journal, each), occurrenceTitle(m_context.journal, each)};
    }
    for (MonthCalendar *each : m_calendars)
        each->setMarks(marks);
}

void PlansView::showDay()
{
    const QDate day = chosenDay();
    const QString words = weekdayAndDay(day, QLocale());
    const bool isToday = day == m_context.journal.clock().today();
    m_dayTitle->setText(isToday ? tr("Today, %1", "a day").arg(dayInWords(day, QLocale())) : words);
    clear(m_dayLayout);
    const QList<Occurrence> there = occurrencesBetween(m_context.journal, day, day);
    if (there.isEmpty())
        addSentence(m_dayLayout, tr("Nothing is planned for this day."));
    addRows(m_dayLayout, there, false);
}

void PlansView::showComing()
{
    const Journal &journal = m_context.journal;
    const QDate today = journal.clock().today();
    clear(m_comingLayout);
    m_comingLayout->addWidget(new SectionHeader(tr("Coming up"), {}, SectionHeader::Level::Section, this));
    const QList<Occurrence> coming = occurrencesBetween(journal, today.addDays(1), today.addDays(kDaysAhead));
    if (coming.isEmpty())
        addSentence(m_comingLayout, tr("The next weeks are open. Plan something together, or some time for yourself."));
    YearMonth month = YearMonth::of(today);
    qsizetype begin = 0;
    while (begin < std::min(coming.size(), kMaxRows)) { // a heading before each month that follows
        qsizetype end = begin;
        while (end < std::min(coming.size(), kMaxRows) && YearMonth::of(coming.at(end).day) == month)
            ++end;
        addRows(m_comingLayout, coming.mid(begin, end - begin), true);
        begin = end;
        if (begin < std::min(coming.size(), kMaxRows)) {
            month = YearMonth::of(coming.at(begin).day);
            addSentence(m_comingLayout, monthInWords(month.firstDay(), QLocale()));
        }
    }
    QList<Occurrence> past;
    for (const Occurrence &each : occurrencesBetween(journal, today.addDays(-kDaysBack), today.addDays(-1))) {
        if (!isLived(journal, each))
            past += each;
    }
    if (past.isEmpty())
        return;
    std::ranges::reverse(past);
    addTo(m_comingLayout, {spacing::large, new SectionHeader(tr("Lately planned"), tr("Open one to keep it as lived."),
                                                             SectionHeader::Level::Section, this)});
    addRows(m_comingLayout, past.mid(0, kMaxRows), true);
}

void PlansView::addRows(QVBoxLayout *layout, const QList<Occurrence> &occurrences, bool showsDay)
{
    for (const Occurrence &each : occurrences) {
        auto *row = new OccurrenceRow(m_context.theme, m_context.journal, each, showsDay, this);
        connect(row, &OccurrenceRow::opened, this, &PlansView::opened);
        layout->addWidget(row);
        row->show(); // at once, so that the list stays where it was scrolled to
    }
}

void PlansView::addSentence(QVBoxLayout *layout, const QString &sentence)
{
    QLabel *words = paragraph(sentence, Role::Muted, this);
    layout->addWidget(words);
    words->show();
}

} // namespace hearth
