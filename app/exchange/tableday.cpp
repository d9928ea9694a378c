// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tableday.h"

#include "exchange/daywords.h"

#include <array>

namespace hearth {

namespace {

constexpr int kCentury = 2000; // of years of two digits

/// Three numbers with the same sign between them, and what that is.
struct Numbers final
{
    std::array<int, 3> values{};
    std::array<int, 3> digits{};
    QChar sign;
};

std::optional<Numbers> numbersFrom(const QString &cell)
{
    constexpr int kMostDigits = 4;
    Numbers numbers;
    qsizetype at = 0;
    for (std::size_t i = 0; i < numbers.values.size(); ++i) {
        for (; at < cell.size() && cell[at] >= QLatin1Char('0') && cell[at] <= QLatin1Char('9'); ++at) {
            if (++numbers.digits[i] > kMostDigits)
                return std::nullopt;
            numbers.values[i] = numbers.values[i] * 10 + (cell[at].unicode() - u'0');
        }
        if (numbers.digits[i] == 0)
            return std::nullopt;
        if (i == 2)
            break;
        if (at == cell.size() || (i == 1 && cell[at] != numbers.sign))
            return std::nullopt;
        numbers.sign = cell[at++];
    }
    const bool isAtEnd = at == cell.size() || cell[at] == QChar::Space || cell[at] == QLatin1Char(',') ||
                         cell[at].toUpper() == QLatin1Char('T');
    return isAtEnd ? std::optional(numbers) : std::nullopt;
}

/// Year last, day and month in two digits at most.
bool endsWithYear(const Numbers &numbers)
{
    return numbers.digits[0] <= 2 && numbers.digits[1] <= 2 && (numbers.digits[2] == 4 || numbers.digits[2] == 2);
}

/// Whether only the order says which day it is.
bool hasTwoOrders(const Numbers &numbers)
{
    const bool isSign = numbers.sign == QLatin1Char('/') || numbers.sign == QLatin1Char('-');
    return isSign && endsWithYear(numbers);
}

QDate dayOf(const Numbers &numbers, DayOrder order)
{
    const int year = numbers.values[2] + (numbers.digits[2] == 2 ? kCentury : 0);
    const bool isDayFirst = order == DayOrder::DayFirst;
    return {year, numbers.values[isDayFirst ? 1 : 0], numbers.values[isDayFirst ? 0 : 1]};
}

} // namespace

QDate dayInCell(const QString &cell, std::optional<DayOrder> order)
{
    const auto numbers = numbersFrom(cell);
    if (!numbers)
        return dayAndTimeFrom(cell).day;
    if (hasTwoOrders(*numbers))
        return order ? dayOf(*numbers, *order) : QDate();
    if (numbers->sign == QLatin1Char('.') && endsWithYear(*numbers) && numbers->digits[2] == 4)
        return dayOf(*numbers, DayOrder::DayFirst);
    const bool isYearFirst = numbers->digits[0] == 4 && numbers->digits[1] <= 2 && numbers->digits[2] <= 2;
    if (isYearFirst && numbers->sign == QLatin1Char('/'))
        return {numbers->values[0], numbers->values[1], numbers->values[2]};
    return dayAndTimeFrom(cell).day;
}

void DayOrders::look(const QString &cell)
{
    const auto numbers = numbersFrom(cell);
    const bool isOfTwo = numbers && hasTwoOrders(*numbers);
    if (!isOfTwo) {
        if (m_first.isEmpty() && dayInCell(cell, std::nullopt).isValid())
            m_first = cell;
        return;
    }
    const QDate dayFirst = dayOf(*numbers, DayOrder::DayFirst);
    const QDate monthFirst = dayOf(*numbers, DayOrder::MonthFirst);
    if (!dayFirst.isValid() && !monthFirst.isValid())
        return;
    m_hasDayFirst = m_hasDayFirst || !monthFirst.isValid();
    m_hasMonthFirst = m_hasMonthFirst || !dayFirst.isValid();
    const bool isInBoth = dayFirst.isValid() && monthFirst.isValid();
    if (m_first.isEmpty())
        m_first = cell;
    QString &telling = isInBoth ? m_ofBoth : m_ofOne;
    if (telling.isEmpty() && dayFirst != monthFirst)
        telling = cell;
}

const QString &DayOrders::example() const
{
    if (!m_ofBoth.isEmpty() && isOpen())
        return m_ofBoth;
    return !m_ofOne.isEmpty() ? m_ofOne : m_first;
}

std::optional<DayOrder> DayOrders::order() const
{
    if (m_hasDayFirst != m_hasMonthFirst)
        return m_hasDayFirst ? DayOrder::DayFirst : DayOrder::MonthFirst;
    const bool isOne = !m_hasDayFirst && m_ofBoth.isEmpty();
    return isOne ? std::optional(DayOrder::DayFirst) : std::nullopt;
}

} // namespace hearth
