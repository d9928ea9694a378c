// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/calendar.h"
#include "theme/theme.h"

#include <QLocale>
#include <QRect>

#include <algorithm>
#include <optional>

namespace hearth {

/// Compact: numbers with up to three marks below them, for a side column. Roomy: cells with up to two lines of words.
enum class CalendarDensity { Compact, Roomy };

/// Where the days of one month stand: below a line of weekdays one row a week, from the given weekday on, else from the
/// locale's first. In device-independent pixels.
class MonthLayout final
{
public:
    static constexpr int kWeekdays = 7;
    static constexpr int kMaxWeeks = 6;

    MonthLayout(YearMonth month, CalendarDensity density, const TypeScale &type, const QLocale &locale, QSize size,
                Qt::LayoutDirection direction, std::optional<Qt::DayOfWeek> firstWeekday = {});

    [[nodiscard]] YearMonth month() const { return m_month; }
    [[nodiscard]] CalendarDensity density() const { return m_density; }
    [[nodiscard]] Qt::LayoutDirection direction() const { return m_direction; }
    [[nodiscard]] int width() const { return m_size.width(); }
    /// That of the month with the most weeks.
    [[nodiscard]] QSize minimumSize() const;

    /// Places before the first day in its week.
    [[nodiscard]] int leadingDays() const;
    /// Rows, whole or not.
    [[nodiscard]] int weeks() const;
    /// Of the line of weekdays.
    [[nodiscard]] int headerHeight() const { return m_smallHeight + spacing::small; }
    /// The upper edge of a week; that of the row after the last is where the last one ends.
    [[nodiscard]] int rowTop(int row) const;
    /// The side of the round that holds the number of a day.
    [[nodiscard]] int numberSide() const { return m_bodyHeight + spacing::medium; }
    [[nodiscard]] int markSide() const { return std::max(6, m_smallHeight * 2 / 5); }

    /// Empty for a day of another month.
    [[nodiscard]] QRect cellOf(QDate day) const;
    /// Invalid beside the days of the month.
    [[nodiscard]] QDate dayAt(QPoint position) const;

private:
    /// The least height of a row.
    [[nodiscard]] int cellHeight() const;

    YearMonth m_month;
    CalendarDensity m_density;
    Qt::DayOfWeek m_firstWeekday;
    QSize m_size;
    Qt::LayoutDirection m_direction;
    int m_smallHeight; // of a line of words
    int m_smallWidth;  // of a letter of theirs
    int m_bodyHeight;  // of a line of numbers
};

} // namespace hearth
