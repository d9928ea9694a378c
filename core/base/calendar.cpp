// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/calendar.h"

#include <QRegularExpression>

#include <algorithm>

namespace hearth {

namespace {

constexpr int kDaysOfWeek = 7;
constexpr const char *kUntil = ".."; // between the first and the last day of a week

int floorDivide(int value, int divisor)
{
    const int quotient = value / divisor;
    return value % divisor < 0 ? quotient - 1 : quotient;
}

} // namespace

std::optional<YearMonth> YearMonth::fromString(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("\\A([0-9]{4})-(0[1-9]|1[0-2])\\z"));
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return YearMonth(match.captured(1).toInt(), match.captured(2).toInt());
}

int YearMonth::year() const
{
    return floorDivide(m_index, 12);
}

int YearMonth::month() const
{
    return m_index - floorDivide(m_index, 12) * 12 + 1;
}

YearMonth YearMonth::plusMonths(int months) const
{
    YearMonth moved;
    moved.m_index = m_index + months;
    return moved;
}

QString YearMonth::toString() const
{
    return QStringLiteral("%1-%2").arg(year(), 4, 10, QLatin1Char('0')).arg(month(), 2, 10, QLatin1Char('0'));
}

WeekTurns::WeekTurns(QList<QDate> turns)
    : m_turns(std::move(turns))
{
    m_turns.removeIf([](QDate turn) { return !turn.isValid(); });
    std::ranges::sort(m_turns);
}

QDate WeekTurns::startOfWeek(QDate day) const
{
    const auto next = std::ranges::upper_bound(m_turns, day);
    if (next == m_turns.begin())
        return day.addDays(1 - day.dayOfWeek());
    return day.addDays(-(std::prev(next)->daysTo(day) % kDaysOfWeek));
}

QDate WeekTurns::turnTo(int weekday, QDate today) const
{
    QDate turn = startOfWeek(today).addDays(kDaysOfWeek);
    if (last().isValid() && last() >= turn)
        turn = last().addDays(1);
    while (turn.dayOfWeek() != weekday)
        turn = turn.addDays(1);
    return turn;
}

Period Period::containing(QDate day, Cadence cadence, const WeekTurns &weeks)
{
    switch (cadence) {
    case Cadence::Day:
        return {cadence, day};
    case Cadence::Week:
        return {cadence, weeks.startOfWeek(day)};
    case Cadence::Month:
        return {cadence, YearMonth::of(day).firstDay()};
    }
    Q_UNREACHABLE();
}

QDate Period::lastDay() const
{
    switch (cadence) {
    case Cadence::Day:
        return start;
    case Cadence::Week:
        return start.addDays(kDaysOfWeek - 1);
    case Cadence::Month:
        return YearMonth::of(start).lastDay();
    }
    Q_UNREACHABLE();
}

QString Period::toString() const
{
    switch (cadence) {
    case Cadence::Day:
        return start.toString(Qt::ISODate);
    case Cadence::Week: {
        if (start.dayOfWeek() != Qt::Monday)
            return start.toString(Qt::ISODate) + QLatin1String(kUntil) + lastDay().toString(Qt::ISODate);
        int year = 0;
        const int week = start.weekNumber(&year);
        return QStringLiteral("%1-W%2").arg(year, 4, 10, QLatin1Char('0')).arg(week, 2, 10, QLatin1Char('0'));
    }
    case Cadence::Month:
        return YearMonth::of(start).toString();
    }
    Q_UNREACHABLE();
}

std::optional<Period> Period::fromString(const QString &text)
{
    if (const auto day = dayFromString(text))
        return Period{Cadence::Day, *day};
    if (const auto month = YearMonth::fromString(text))
        return Period{Cadence::Month, month->firstDay()};
    if (const qsizetype until = text.indexOf(QLatin1String(kUntil)); until > 0) {
        const auto first = dayFromString(text.left(until));
        const Period week{Cadence::Week, first.value_or(QDate())};
        return first && week.toString() == text ? std::optional(week) : std::nullopt;
    }
    static const QRegularExpression pattern(QStringLiteral("\\A([0-9]{4})-W([0-9]{2})\\z"));
    const auto match = pattern.match(text);
    // 4 January lies in the first week of every year.
    const QDate inFirstWeek(match.captured(1).toInt(), 1, 4);
    if (!match.hasMatch() || !inFirstWeek.isValid())
        return std::nullopt;
    const Period week = containing(inFirstWeek.addDays(kDaysOfWeek * (match.captured(2).toInt() - 1)), Cadence::Week);
    return week.toString() == text ? std::optional(week) : std::nullopt;
}

std::optional<QDate> dayFromString(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("\\A[0-9]{4}-[0-9]{2}-[0-9]{2}\\z"));
    if (!pattern.match(text).hasMatch())
        return std::nullopt;
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!day.isValid())
        return std::nullopt;
    return day;
}

} // namespace hearth
