// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/monthgrid.h"

#include "widgets/firstweekday.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace hearth {

MonthGrid::MonthGrid(const Theme &theme, CalendarDensity density, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_density(density)
    , m_month(2000, 1)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding,
                  density == CalendarDensity::Roomy ? QSizePolicy::MinimumExpanding : QSizePolicy::Fixed);
    theme.redraw(this);
    describe();
}

void MonthGrid::setMonth(YearMonth month)
{
    if (month == m_month)
        return;
    m_month = month;
    m_state.hovered = {};
    describe();
}

void MonthGrid::setToday(QDate today)
{
    m_state.today = today;
    describe();
}

void MonthGrid::setSelected(QDate day)
{
    m_state.selected = day;
    describe();
}

void MonthGrid::setMarks(const QList<DayMark> &marks)
{
    m_state.marks.clear();
    for (const DayMark &mark : marks)
        m_state.marks[mark.day].append(mark);
    describe();
}

QDate MonthGrid::cursor() const
{
    for (const QDate day : {m_state.selected, m_state.today}) {
        if (day.isValid() && YearMonth::of(day) == m_month)
            return day;
    }
    return m_month.firstDay();
}

QString MonthGrid::dayWords(QDate day) const
{
    const QString words = locale().toString(day, QLocale::LongFormat);
    return day == m_state.today ? tr("%1. Today", "a day, and that it is today").arg(words) : words;
}

QString MonthGrid::markWords(QDate day) const
{
    QStringList words;
    for (const DayMark &mark : m_state.marks.value(day))
        words.append(mark.words);
    return words.join(QLatin1Char('\n'));
}

QRect MonthGrid::cellOf(QDate day) const
{
    return layoutOfDays().cellOf(day);
}

QDate MonthGrid::dayAt(QPoint position) const
{
    return layoutOfDays().dayAt(position);
}

MonthLayout MonthGrid::layoutOfDays() const
{
    return {m_month, m_density, m_theme.type(), locale(), size(), layoutDirection(), firstWeekdayFor(*this)};
}

QSize MonthGrid::sizeHint() const
{
    if (m_density == CalendarDensity::Compact)
        return minimumSizeHint();
    return minimumSizeHint() +
           QSize(4 * MonthLayout::kWeekdays * spacing::small, MonthLayout::kMaxWeeks * spacing::large);
}

QSize MonthGrid::minimumSizeHint() const
{
    return layoutOfDays().minimumSize();
}

void MonthGrid::paintEvent(QPaintEvent *)
{
    MonthState state = m_state;
    state.focused = m_ring && hasFocus() ? cursor() : QDate();
    state.isEnabled = isEnabled();
    QPainter painter(this);
    MonthPainter(painter, m_theme, locale(), layoutOfDays(), state).draw();
}

void MonthGrid::keyPressEvent(QKeyEvent *event)
{
    const QDate target = targetOf(*event);
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!target.isValid() && !opens && event->key() != Qt::Key_Space) {
        QWidget::keyPressEvent(event);
        return;
    }
    m_ring = true;
    update();
    choose(target.isValid() ? target : cursor());
    if (opens)
        emit dayActivated(m_state.selected);
}

void MonthGrid::mousePressEvent(QMouseEvent *event)
{
    const QDate day = dayAt(event->pos());
    if (event->button() != Qt::LeftButton || !day.isValid()) {
        QWidget::mousePressEvent(event);
        return;
    }
    m_ring = false;
    update();
    choose(day);
}

void MonthGrid::mouseDoubleClickEvent(QMouseEvent *event)
{
    mousePressEvent(event);
    const QDate day = dayAt(event->pos());
    if (event->button() == Qt::LeftButton && day.isValid())
        emit dayActivated(day);
}

void MonthGrid::mouseMoveEvent(QMouseEvent *event)
{
    QWidget::mouseMoveEvent(event);
    hover(dayAt(event->pos()));
}

void MonthGrid::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    hover({});
}

void MonthGrid::focusInEvent(QFocusEvent *event)
{
    m_ring = event->reason() != Qt::MouseFocusReason;
    QWidget::focusInEvent(event);
}

void MonthGrid::focusOutEvent(QFocusEvent *event)
{
    m_ring = false;
    QWidget::focusOutEvent(event);
}

void MonthGrid::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LocaleChange)
        describe();
}

bool MonthGrid::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    auto *help = static_cast<QHelpEvent *>(event);
    const QDate day = dayAt(help->pos());
    if (day.isValid() && m_state.marks.contains(day)) {
        const QString words = dayWords(day) + QLatin1Char('\n') + markWords(day);
        QToolTip::showText(help->globalPos(), words.toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>")),
                           this, cellOf(day));
    } else {
        QToolTip::hideText();
        event->ignore();
    }
    return true;
}

void MonthGrid::choose(QDate day)
{
    if (YearMonth::of(day) != m_month)
        emit monthWanted(YearMonth::of(day));
    if (day == m_state.selected)
        return;
    setSelected(day);
    emit daySelected(day);
}

void MonthGrid::hover(QDate day)
{
    if (day == m_state.hovered)
        return;
    m_state.hovered = day;
    update();
}

/// Keeps what is read aloud at the day in question. Called after each change that may alter it.
void MonthGrid::describe()
{
    setAccessibleName(locale().toString(m_month.firstDay(), tr("MMMM yyyy", "a month and its year")));
    const int place = layoutOfDays().leadingDays() + cursor().day() - 1;
    tellCurrentCell(this, place / MonthLayout::kWeekdays, place % MonthLayout::kWeekdays);
    update();
}

QAccessibleInterface *MonthGrid::accessible()
{
    return new AccessibleGrid(this, *this);
}

int MonthGrid::gridRows() const
{
    return layoutOfDays().weeks();
}

QDate MonthGrid::dayOfCell(int row, int column) const
{
    const int day = row * MonthLayout::kWeekdays + column - layoutOfDays().leadingDays();
    return day >= 0 && day < m_month.firstDay().daysInMonth() ? m_month.firstDay().addDays(day) : QDate();
}

QString MonthGrid::nameOfCell(int row, int column) const
{
    const QDate day = dayOfCell(row, column);
    if (!day.isValid())
        return {};
    const QString marks = markWords(day).replace(QLatin1Char('\n'), QLatin1String(". "));
    return marks.isEmpty() ? dayWords(day) : dayWords(day) + QLatin1String(". ") + marks;
}

QRect MonthGrid::placeOfCell(int row, int column) const
{
    const QDate day = dayOfCell(row, column);
    return day.isValid() ? cellOf(day) : QRect();
}

bool MonthGrid::isCellSelected(int row, int column) const
{
    const QDate day = dayOfCell(row, column);
    return day.isValid() && day == m_state.selected;
}

void MonthGrid::pressCell(int row, int column)
{
    if (const QDate day = dayOfCell(row, column); day.isValid())
        choose(day);
}

QString MonthGrid::nameOfColumn(int column) const
{
    const int first = static_cast<int>(locale().firstDayOfWeek());
    return locale().standaloneDayName((first - 1 + column) % MonthLayout::kWeekdays + 1);
}

/// Where a key leads; invalid for a key that leads nowhere.
QDate MonthGrid::targetOf(const QKeyEvent &event) const
{
    const QDate from = cursor();
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    const int months = event.modifiers().testFlag(Qt::ShiftModifier) ? 12 : 1;
    QDate target;
    switch (event.key()) {
    case Qt::Key_Left:
        target = from.addDays(-forward);
        break;
    case Qt::Key_Right:
        target = from.addDays(forward);
        break;
    case Qt::Key_Up:
        target = from.addDays(-MonthLayout::kWeekdays);
        break;
    case Qt::Key_Down:
        target = from.addDays(MonthLayout::kWeekdays);
        break;
    case Qt::Key_PageUp:
        target = from.addMonths(-months);
        break;
    case Qt::Key_PageDown:
        target = from.addMonths(months);
        break;
    case Qt::Key_Home:
        target = m_month.firstDay();
        break;
    case Qt::Key_End:
        target = m_month.lastDay();
        break;
    default:
        return {};
    }
    return std::clamp(target, QDate(1, 1, 1), QDate(9999, 12, 31));
}

} // namespace hearth
