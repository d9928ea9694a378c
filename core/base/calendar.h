// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
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

/// One day, one ISO week (Monday to Sunday) or one month.
struct Period final
{
    Cadence cadence = Cadence::Week;
    QDate start;

    /// The period of that cadence in which `day` lies.
    [[nodiscard]] static Period containing(QDate day, Cadence cadence);
    [[nodiscard]] QDate lastDay() const;
    [[nodiscard]] bool contains(QDate day) const { return day >= start && day <= lastDay(); }
    [[nodiscard]] bool isValid() const { return start.isValid() && containing(start, cadence).start == start; }
    /// "2026-07-12", "2026-W28" or "2026-07".
    [[nodiscard]] QString toString() const;
    /// Reads those; nothing else, and no period that the calendar lacks.
    [[nodiscard]] static std::optional<Period> fromString(const QString &text);

    friend bool operator==(const Period &, const Period &) = default;
};

/// Reads an ISO day, "2026-07-12"; nothing else, and no day that the calendar lacks.
[[nodiscard]] std::optional<QDate> dayFromString(const QString &text);

} // namespace hearth
