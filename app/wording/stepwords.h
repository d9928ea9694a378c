// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/step.h"

#include <QLocale>
#include <QString>

namespace hearth {

/// One step of time: "July 2026", "July to September 2026", "2026".
[[nodiscard]] QString stepInWords(Step step, YearMonth first, const QLocale &locale);
/// The same under an axis that says the year in a second line: "Jul", "Q3"; a year as "2026".
[[nodiscard]] QString stepInShort(Step step, YearMonth first, const QLocale &locale);
/// "Month", "Quarter", "Year".
[[nodiscard]] QString stepName(Step step);
/// "month by month", as it ends a sentence or a heading.
[[nodiscard]] QString stepByStep(Step step);
/// "1 month", "8 quarters", as it stands after "in".
[[nodiscard]] QString stepsInWords(Step step, int count);

/// "August 2025 to July 2026", or the one month.
[[nodiscard]] QString monthsInWords(MonthRange months, const QLocale &locale = QLocale());

} // namespace hearth
