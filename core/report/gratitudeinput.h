// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"
#include "report/gratitudesummary.h"

#include <QDate>
#include <QString>

#include <utility>

namespace hearth {

/// What the gratitude summary of the journal for a range of days is made of.
[[nodiscard]] GratitudeSummaryInput summaryInput(const Journal &journal, QDate first, QDate last);

/// How many notes the summary of that range holds.
[[nodiscard]] int countPrintable(const Journal &journal, QDate first, QDate last);

/// From the first note to the last; today where there is none.
[[nodiscard]] std::pair<QDate, QDate> printableRange(const Journal &journal);

} // namespace hearth
