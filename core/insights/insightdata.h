// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/series.h"
#include "journal/journal.h"

namespace hearth {

/// The months from the first dated record to the last, or to this month if that is later; this month alone for an
/// empty journal. Imported pasts count.
[[nodiscard]] JournalMonths journalMonthsOf(const Journal &journal);

/// The ratings `author` gave, as far as the reader may see them.
[[nodiscard]] RatingSeries ratingsOf(const Journal &journal, PartnerId author, Dimension dimension, YearMonth from,
                                     YearMonth to);

/// Gratitude notes a month, whoever wrote them, as far as the reader may see them.
[[nodiscard]] CountSeries appreciationOf(const Journal &journal, YearMonth from, YearMonth to);

/// How often the two did something together, by month, as far as the reader may see it.
[[nodiscard]] CountSeries togetherOf(const Journal &journal, YearMonth from, YearMonth to);

/// The months in which the reader rated anything; the last twelve months when they never did.
[[nodiscard]] JournalMonths ratedMonthsOf(const Journal &journal);

} // namespace hearth
