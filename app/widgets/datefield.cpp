// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/datefield.h"

#include "widgets/arrange.h"
#include "widgets/clockformat.h"
#include "widgets/firstweekday.h"

#include <QCalendarWidget>
#include <QDateEdit>
#include <QFontMetrics>
#include <QLocale>
#include <QTextCharFormat>
#include <QToolButton>

#include <algorithm>

namespace hearth {

namespace {

/// The locale's own short form, with all four digits of the year.
QString formatFor(const QLocale &locale)
{
    QString format = locale.dateFormat(QLocale::ShortFormat);
    if (!format.contains(QLatin1String("yyyy")))
        format.replace(QLatin1String("yy"), QLatin1String("yyyy"));
    return format;
}

} // namespace

DateField::DateField(const Theme &theme, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_edit(new QDateEdit(this))
{
    m_edit->setCalendarPopup(true);
    setClockFormat(*m_edit, formatFor(locale()));
    m_edit->setAccessibleName(name);
    setAccessibleName(name);
    setFocusProxy(m_edit);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    inRow(this, {m_edit});
    connect(m_edit, &QDateEdit::dateChanged, this, &DateField::dateChanged);
    connect(&theme, &Theme::changed, this, &DateField::dressCalendar);
    dressCalendar();
}

QDate DateField::date() const
{
    return m_edit->date();
}

void DateField::setDate(QDate date)
{
    if (m_meant)
        m_edit->setDateRange(std::min(m_meant->first, date), std::max(m_meant->last, date));
    m_edit->setDate(date);
}

void DateField::setRange(QDate earliest, QDate latest)
{
    m_edit->clearMinimumDate();
    m_edit->clearMaximumDate();
    if (earliest.isValid())
        m_edit->setMinimumDate(earliest);
    if (latest.isValid())
        m_edit->setMaximumDate(latest);
}

void DateField::setMeant(const MeantDays &days)
{
    m_meant = days;
    m_edit->setDateRange(days.first, days.last);
}

void DateField::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_edit->calendarWidget()->setFirstDayOfWeek(firstWeekdayFor(*this)); // now that it stands in its place
}

void DateField::dressCalendar()
{
    // The style sheet's drop-down button is not in the size hint.
    constexpr int kDropDown = 28;
    m_edit->setMinimumWidth(m_edit->sizeHint().width() + kDropDown);

    QCalendarWidget *calendar = m_edit->calendarWidget();
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setHorizontalHeaderFormat(QCalendarWidget::ShortDayNames);
    calendar->setGridVisible(false);
    calendar->setAccessibleName(tr("Calendar"));
    calendar->setAttribute(Qt::WA_StyledBackground); // the popup around it has no edge of its own
    calendar->layout()->setContentsMargins(1, 1, 1, 1);
    const int cell = QFontMetrics(m_theme.type().body).height() * 5 / 2;
    calendar->setMinimumSize(7 * cell + 2 * spacing::small, 8 * cell);
    calendar->setFirstDayOfWeek(firstWeekdayFor(*this));

    QTextCharFormat day; // Qt paints weekends red by itself
    day.setForeground(m_theme.colours().text);
    for (int weekday = Qt::Monday; weekday <= Qt::Sunday; ++weekday)
        calendar->setWeekdayTextFormat(static_cast<Qt::DayOfWeek>(weekday), day);
    QTextCharFormat header;
    header.setForeground(m_theme.colours().textMuted);
    header.setBackground(m_theme.colours().surfaceRaised);
    calendar->setHeaderTextFormat(header);

    const auto dress = [this, calendar](const QString &child, Glyph glyph, const QString &name) {
        if (auto *button = calendar->findChild<QToolButton *>(child)) {
            button->setIcon(m_theme.icon(glyph));
            button->setAccessibleName(name);
            button->setToolTip(name);
        }
    };
    dress(QStringLiteral("qt_calendar_prevmonth"), Glyph::ChevronBack, tr("Previous month"));
    dress(QStringLiteral("qt_calendar_nextmonth"), Glyph::ChevronForward, tr("Next month"));
}

} // namespace hearth
