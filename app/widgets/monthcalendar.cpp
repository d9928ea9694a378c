// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/monthcalendar.h"

#include "report/datewords.h"
#include "widgets/arrange.h"
#include "widgets/buttons.h"
#include "widgets/plainlabel.h"

#include <QEvent>

#include <algorithm>

namespace hearth {

MonthCalendar::MonthCalendar(const Theme &theme, CalendarDensity density, QWidget *parent)
    : QWidget(parent)
    , m_density(density)
    , m_title(new PlainLabel(this))
    , m_backToToday(quietButton(tr("Today"), this))
    , m_previous(new IconButton(theme, Glyph::ChevronBack, tr("Previous month"), this))
    , m_next(new IconButton(theme, Glyph::ChevronForward, tr("Next month"), this))
    , m_grid(new MonthGrid(theme, density, this))
{
    setRole(m_title, density == CalendarDensity::Roomy ? Role::Title : Role::Heading);
    m_backToToday->setAccessibleName(tr("Go to this month"));

    auto *header = inRow(0, {spacing::small, {m_title, 1}, m_backToToday, m_previous, m_next});
    inColumn(this, density == CalendarDensity::Roomy ? spacing::medium : spacing::tiny, {header, {m_grid, 1}});
    setSizePolicy(m_grid->sizePolicy());
    setFocusProxy(m_grid);
    setAccessibleName(tr("Calendar"));

    connect(m_previous, &QToolButton::clicked, this, [this] { goTo(month().plusMonths(-1)); });
    connect(m_next, &QToolButton::clicked, this, [this] { goTo(month().plusMonths(1)); });
    connect(m_backToToday, &QPushButton::clicked, this, [this] {
        m_grid->setFocus(Qt::OtherFocusReason); // this button is about to hide
        goTo(YearMonth::of(m_grid->today()));
    });
    connect(m_grid, &MonthGrid::monthWanted, this, &MonthCalendar::goTo);
    connect(m_grid, &MonthGrid::daySelected, this, &MonthCalendar::daySelected);
    connect(m_grid, &MonthGrid::dayActivated, this, &MonthCalendar::dayActivated);
    showTitle();
}

YearMonth MonthCalendar::month() const
{
    return m_grid->month();
}

void MonthCalendar::setMonth(YearMonth month)
{
    m_grid->setMonth(std::clamp(month, YearMonth(1, 1), YearMonth(9999, 12)));
    showTitle();
}

void MonthCalendar::setToday(QDate today)
{
    m_grid->setToday(today);
    showTitle();
}

QDate MonthCalendar::selected() const
{
    return m_grid->selected();
}

void MonthCalendar::setSelected(QDate day)
{
    m_grid->setSelected(day);
}

void MonthCalendar::setMarks(const QList<DayMark> &marks)
{
    m_grid->setMarks(marks);
}

void MonthCalendar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LocaleChange)
        showTitle();
}

void MonthCalendar::goTo(YearMonth wanted)
{
    const YearMonth before = month();
    setMonth(wanted);
    if (month() != before)
        emit monthChanged(month());
}

void MonthCalendar::showTitle()
{
    m_title->setText(monthInWords(month().firstDay(), locale()));
    const bool away = m_grid->today().isValid() && YearMonth::of(m_grid->today()) != month();
    m_backToToday->setVisible(m_density == CalendarDensity::Roomy && away);
}

} // namespace hearth
