// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

namespace hearth {

/// The days that somebody may mean who writes one down, so that a slip such as 0026 or 9999 does not stretch every
/// chart over centuries.
struct MeantDays final
{
    /// From 1900 on. What is brought in from elsewhere may be older, where whoever brings it in says so.
    static constexpr int kFirstYear = 1900;
    /// Years to come: of what was, of what is planned, and of what may be due or end one day.
    static constexpr int kWritten = 1;
    static constexpr int kPlanned = 10;
    static constexpr int kToCome = 100;

    QDate first;
    QDate last;

    /// To the end of the year that is so many years after `today`.
    [[nodiscard]] static MeantDays until(QDate today, int yearsToCome)
    {
        return {QDate(kFirstYear, 1, 1), QDate(today.year() + yearsToCome, 12, 31)};
    }
    [[nodiscard]] bool contains(QDate day) const { return day >= first && day <= last; }
};

} // namespace hearth
