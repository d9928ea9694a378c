// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/journal/datespopup.h"

#include "pages/journal/filterpopup.h"
#include "widgets/arrange.h"
#include "widgets/buttons.h"
#include "widgets/datefield.h"
#include "widgets/monthcalendar.h"
#include "widgets/plainlabel.h"

#include <QGridLayout>

#include <algorithm>

namespace hearth {

DatesPopup::DatesPopup(const Theme &theme, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_calendar(new MonthCalendar(theme, CalendarDensity::Compact, this))
    , m_first(new DateField(theme, tr("From"), this))
    , m_last(new DateField(theme, tr("To"), this))
{
    setRole(this, Role::Card);
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("Dates"));
    auto *heading = new PlainLabel(tr("Show only these days"), Role::Strong, this);
    auto *line = new QFrame(this);
    setRole(line, Role::Separator);
    auto *fields = new QGridLayout;
    fields->setSpacing(spacing::medium);
    fields->setColumnStretch(1, 1);
    fields->addWidget(new PlainLabel(tr("From"), this), 0, 0);
    fields->addWidget(m_first, 0, 1);
    fields->addWidget(new PlainLabel(tr("To"), this), 1, 0);
    fields->addWidget(m_last, 1, 1);

    QPushButton *any = named("anyDay", quietButton(tr("Any day"), this));
    QPushButton *showing = named("showDays", primaryButton(tr("Show"), this));
    auto *buttons = inRow({any, Stretch(), showing});

    inColumn(this, spacing::medium, {m_calendar, line, heading, fields, buttons}, around(spacing::large));
    connect(m_calendar, &MonthCalendar::monthChanged, this, &DatesPopup::monthShown);
    connect(m_calendar, &MonthCalendar::daySelected, this, &DatesPopup::dayChosen);
    connect(m_calendar, &MonthCalendar::dayActivated, this, [this](QDate day) {
        close();
        emit dayChosen(day);
    });
    connect(showing, &QPushButton::clicked, this, &DatesPopup::choose);
    connect(any, &QPushButton::clicked, this, [this] {
        close();
        emit chosen({}, {});
    });
}

void DatesPopup::open(const QPushButton &button, QDate first, QDate last, QDate shown, QDate today)
{
    m_first->setDate(first);
    m_last->setDate(last);
    m_calendar->setToday(today);
    m_calendar->setSelected(shown);
    m_calendar->setMonth(YearMonth::of(shown.isValid() ? shown : today));
    emit monthShown(m_calendar->month());
    adjustSize();
    move(placeBelow(button, size()));
    show();
    m_calendar->grid()->setFocus(Qt::PopupFocusReason);
}

void DatesPopup::setMarks(const QList<DayMark> &marks)
{
    m_calendar->setMarks(marks);
}

void DatesPopup::choose()
{
    const QDate one = m_first->date();
    const QDate other = m_last->date();
    close();
    emit chosen(std::min(one, other), std::max(one, other));
}

} // namespace hearth
