// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/monthgrid.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QStyle>
#include <QToolTip>

#include <algorithm>

namespace hearth {

namespace {

constexpr int kWeekdays = 7;
constexpr int kMaxWeeks = 6;

} // namespace

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
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
    describe();
}

void MonthGrid::setMonth(YearMonth month)
{
    if (month == m_month)
        return;
    m_month = month;
    m_hovered = {};
    describe();
}

void MonthGrid::setToday(QDate today)
{
    m_today = today;
    describe();
}

void MonthGrid::setSelected(QDate day)
{
    m_selected = day;
    describe();
}

void MonthGrid::setMarks(const QList<DayMark> &marks)
{
    m_marks.clear();
    for (const DayMark &mark : marks)
        m_marks[mark.day].append(mark);
    describe();
}

QDate MonthGrid::cursor() const
{
    for (const QDate day : {m_selected, m_today}) {
        if (day.isValid() && YearMonth::of(day) == m_month)
            return day;
    }
    return m_month.firstDay();
}

QString MonthGrid::dayWords(QDate day) const
{
    const QString words = locale().toString(day, QLocale::LongFormat);
    return day == m_today ? tr("%1. Today", "a day, and that it is today").arg(words) : words;
}

QString MonthGrid::markWords(QDate day) const
{
    QStringList words;
    for (const DayMark &mark : m_marks.value(day))
        words.append(mark.words);
    return words.join(QLatin1Char('\n'));
}

QRect MonthGrid::cellOf(QDate day) const
{
    if (!day.isValid() || YearMonth::of(day) != m_month)
        return {};
    const int index = leadingDays() + day.day() - 1;
    const int column = index % kWeekdays;
    const int row = index / kWeekdays;
    const QRect cell(QPoint(width() * column / kWeekdays, rowTop(row)),
                     QPoint(width() * (column + 1) / kWeekdays - 1, rowTop(row + 1) - 1));
    return QStyle::visualRect(layoutDirection(), rect(), cell);
}

QDate MonthGrid::dayAt(QPoint position) const
{
    for (QDate day = m_month.firstDay(); day <= m_month.lastDay(); day = day.addDays(1)) {
        if (cellOf(day).contains(position))
            return day;
    }
    return {};
}

QSize MonthGrid::sizeHint() const
{
    if (m_density == CalendarDensity::Compact)
        return minimumSizeHint();
    return minimumSizeHint() + QSize(kWeekdays * 4 * spacing::small, kMaxWeeks * spacing::large);
}

QSize MonthGrid::minimumSizeHint() const
{
    const int column = m_density == CalendarDensity::Compact
                           ? numberSide()
                           : QFontMetrics(m_theme.type().small).averageCharWidth() * 9 + spacing::large;
    return {kWeekdays * column, headerHeight() + kMaxWeeks * cellHeight()};
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
        emit dayActivated(m_selected);
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
    if (day.isValid() && m_marks.contains(day)) {
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
    if (day == m_selected)
        return;
    setSelected(day);
    emit daySelected(day);
}

void MonthGrid::hover(QDate day)
{
    if (day == m_hovered)
        return;
    m_hovered = day;
    update();
}

/// Keeps what is read aloud at the day in question. Called after each change that may alter it.
void MonthGrid::describe()
{
    setAccessibleName(dayWords(cursor()));
    setAccessibleDescription(markWords(cursor()));
    update();
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
        target = from.addDays(-kWeekdays);
        break;
    case Qt::Key_Down:
        target = from.addDays(kWeekdays);
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

/// Places before the first day in its week.
int MonthGrid::leadingDays() const
{
    return (m_month.firstDay().dayOfWeek() - locale().firstDayOfWeek() + kWeekdays) % kWeekdays;
}

int MonthGrid::weeks() const
{
    return (leadingDays() + m_month.lastDay().day() + kWeekdays - 1) / kWeekdays;
}

int MonthGrid::headerHeight() const
{
    return QFontMetrics(m_theme.type().small).height() + spacing::small;
}

/// The upper edge of a week; that of the row after the last is where the last one ends.
int MonthGrid::rowTop(int row) const
{
    if (m_density == CalendarDensity::Compact)
        return headerHeight() + cellHeight() * row;
    return headerHeight() + (height() - headerHeight()) * row / weeks();
}

/// The side of the round that holds the number of a day.
int MonthGrid::numberSide() const
{
    return QFontMetrics(m_theme.type().body).height() + spacing::medium;
}

int MonthGrid::markSide() const
{
    return std::max(6, QFontMetrics(m_theme.type().small).height() * 2 / 5);
}

/// The least height of a row.
int MonthGrid::cellHeight() const
{
    if (m_density == CalendarDensity::Compact)
        return numberSide() + markSide() + spacing::small;
    return numberSide() + 2 * QFontMetrics(m_theme.type().small).height() + spacing::large;
}

} // namespace hearth
