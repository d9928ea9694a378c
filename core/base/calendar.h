// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include <compare>
#include <optional>

namespace hearth {

/// A month of a year, in the calendar of QDate (proleptic Gregorian).
class YearMonth final
{
public:
    constexpr YearMonth() = default;
    /// `month` from 1 to 12.
    constexpr YearMonth(int year, int month)
        : m_index(year * 12 + month - 1)
    {
    }
    [[nodiscard]] static YearMonth of(QDate day) { return {day.year(), day.month()}; }
    /// Reads "2026-07"; nothing else.
    [[nodiscard]] static std::optional<YearMonth> fromString(const QString &text);

    [[nodiscard]] int year() const;
    [[nodiscard]] int month() const;
    [[nodiscard]] QDate firstDay() const { return {year(), month(), 1}; }
    [[nodiscard]] QDate lastDay() const { return plusMonths(1).firstDay().addDays(-1); }
    [[nodiscard]] YearMonth plusMonths(int months) const;
    /// Months from `earlier` to this one; negative when `earlier` is later.
    [[nodiscard]] int monthsSince(YearMonth earlier) const { return m_index - earlier.m_index; }
    /// "2026-07".
    [[nodiscard]] QString toString() const;

    friend constexpr auto operator<=>(const YearMonth &, const YearMonth &) = default;

private:
    int m_index = 0; // months since January of year 0
};

/// How often the partners check in.
enum class Cadence : quint8 { Day, Week, Month };

/// On which weekday weeks begin, as it was turned over the years. Each turn is a day from which weeks are counted: on
/// its weekday they begin, until the next turn. Before the first they begin on Monday. A turn that falls within a week
/// leaves that week its seven days: the days from the turn on belong to the next one all the same.
class WeekTurns final
{
public:
    WeekTurns() = default;
    /// In any order; days that are none are passed over.
    explicit WeekTurns(QList<QDate> turns);

    /// The first day of the week in which `day` lies.
    [[nodiscard]] QDate startOfWeek(QDate day) const;
    /// The latest turn, or an invalid day where there is none.
    [[nodiscard]] QDate last() const { return m_turns.isEmpty() ? QDate() : m_turns.last(); }
    /// The turn that makes weeks begin on that weekday, 1 (Monday) to 7, as soon as the week that runs on `today` is
    /// over and every turn so far has come.
    [[nodiscard]] QDate turnTo(int weekday, QDate today) const;

private:
    QList<QDate> m_turns; // ascending
};

/// One day, seven days, or one month.
struct Period final
{
    Cadence cadence = Cadence::Week;
    QDate start;

    /// The period of that cadence in which `day` lies; weeks begin as `weeks` says, else on Monday.
    [[nodiscard]] static Period containing(QDate day, Cadence cadence, const WeekTurns &weeks = {});
    [[nodiscard]] QDate lastDay() const;
    [[nodiscard]] bool contains(QDate day) const { return day >= start && day <= lastDay(); }
    /// Whether it can be one: a week may begin on any day.
    [[nodiscard]] bool isValid() const { return start.isValid() && (cadence != Cadence::Month || start.day() == 1); }
    /// "2026-07-12", "2026-W28" or "2026-07"; "2026-07-12..2026-07-18" of a week that does not begin on a Monday.
    [[nodiscard]] QString toString() const;
    /// Reads those; nothing else, and no period that the calendar lacks.
    [[nodiscard]] static std::optional<Period> fromString(const QString &text);

    friend bool operator==(const Period &, const Period &) = default;
};

/// Reads an ISO day, "2026-07-12"; nothing else, and no day that the calendar lacks.
[[nodiscard]] std::optional<QDate> dayFromString(const QString &text);

} // namespace hearth
