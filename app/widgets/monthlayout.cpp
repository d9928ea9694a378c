// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/monthlayout.h"

#include <QFontMetrics>
#include <QStyle>

namespace hearth {

MonthLayout::MonthLayout(YearMonth month, CalendarDensity density, const TypeScale &type, const QLocale &locale,
                         QSize size, Qt::LayoutDirection direction, std::optional<Qt::DayOfWeek> firstWeekday)
    : m_month(month)
    , m_density(density)
    , m_firstWeekday(firstWeekday.value_or(locale.firstDayOfWeek()))
    , m_size(size)
    , m_direction(direction)
    , m_smallHeight(QFontMetrics(type.small).height())
    , m_smallWidth(QFontMetrics(type.small).averageCharWidth())
    , m_bodyHeight(QFontMetrics(type.body).height())
{
}

QSize MonthLayout::minimumSize() const
{
    const int column =
        m_density == CalendarDensity::Compact ? numberSide() : m_smallWidth * 9 + static_cast<int>(spacing::large);
    return {kWeekdays * column, headerHeight() + kMaxWeeks * cellHeight()};
}

int MonthLayout::leadingDays() const
{
    return (m_month.firstDay().dayOfWeek() - m_firstWeekday + kWeekdays) % kWeekdays;
}

int MonthLayout::weeks() const
{
    return (leadingDays() + m_month.lastDay().day() + kWeekdays - 1) / kWeekdays;
}

int MonthLayout::rowTop(int row) const
{
    if (m_density == CalendarDensity::Compact)
        return headerHeight() + cellHeight() * row;
    return headerHeight() + (m_size.height() - headerHeight()) * row / weeks();
}

int MonthLayout::cellHeight() const
{
    if (m_density == CalendarDensity::Compact)
        return numberSide() + markSide() + spacing::small;
    return numberSide() + 2 * m_smallHeight + spacing::large;
}

QRect MonthLayout::cellOf(QDate day) const
{
    if (!day.isValid() || YearMonth::of(day) != m_month)
        return {};
    const int index = leadingDays() + day.day() - 1;
    const int column = index % kWeekdays;
    const int row = index / kWeekdays;
    const QRect cell(QPoint(width() * column / kWeekdays, rowTop(row)),
                     QPoint(width() * (column + 1) / kWeekdays - 1, rowTop(row + 1) - 1));
    return QStyle::visualRect(m_direction, QRect(QPoint(), m_size), cell);
}

QDate MonthLayout::dayAt(QPoint position) const
{
    for (QDate day = m_month.firstDay(); day <= m_month.lastDay(); day = day.addDays(1)) {
        if (cellOf(day).contains(position))
            return day;
    }
    return {};
}

} // namespace hearth
