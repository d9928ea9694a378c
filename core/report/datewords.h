// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLocale>
#include <QString>

namespace hearth {

/// A day in the locale's long form, without the day of the week: "6 July 2026", "July 6, 2026".
[[nodiscard]] QString dayInWords(QDate day, const QLocale &locale);

/// The same with it: "Friday, 10 July 2026".
[[nodiscard]] QString weekdayAndDay(QDate day, const QLocale &locale);

/// The month in which `day` lies: "July 2026".
[[nodiscard]] QString monthInWords(QDate day, const QLocale &locale);

/// A range of days, first and last included: the month when it is exactly one, the year when it is exactly
/// one, the day when it is one day, else "6 July 2026 to 3 August 2026".
[[nodiscard]] QString rangeInWords(QDate first, QDate last, const QLocale &locale);

} // namespace hearth
