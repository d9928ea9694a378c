// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace hearth {

/// What stands first in days such as 3/4/2021, of which the words alone do not tell.
enum class DayOrder : quint8 { DayFirst, MonthFirst };

/// A day as a cell of a table has it: whatever dayAndTimeFrom() reads, `YYYY/MM/DD`, `DD.MM.YYYY`, which only one order
/// has, and `3/4/2021`, `3-4-2021` or `3/4/21`, which stands for 2021, in the order that is said; a time may follow.
/// Invalid for anything else, and for a day of two orders where none is said.
[[nodiscard]] QDate dayInCell(const QString &cell, std::optional<DayOrder> order);

/// In which orders the days of a column can be read.
class DayOrders final
{
public:
    void look(const QString &cell);

    /// The only order in which all of them are days; that of the first where all are the same day in both. Nothing
    /// where both can be meant.
    [[nodiscard]] std::optional<DayOrder> order() const;
    /// Somebody has to say it.
    [[nodiscard]] bool isOpen() const { return !order().has_value(); }
    /// One that tells how they are read: one that is another day in the other order, or none, where there is such.
    [[nodiscard]] const QString &example() const;

private:
    bool m_hasDayFirst = false;   // and not the other way
    bool m_hasMonthFirst = false; // likewise
    QString m_first;              // that is a day at all
    QString m_ofOne;              // that is a day in one order alone
    QString m_ofBoth;             // that is two different days
};

} // namespace hearth
