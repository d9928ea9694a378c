// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/series.h"
#include "journal/journal.h"

namespace hearth {

/// The months from the first dated record to the last, or to this month if that is later; this month alone for an
/// empty journal. Imported pasts count.
[[nodiscard]] JournalMonths journalMonthsOf(const Journal &journal);

/// The ratings `author` gave, as far as the reader may see them: of check-ins, and of charts that were shared. What the
/// reader shares of their own counts while both look at the same screen; else they see their own answers as they are.
[[nodiscard]] RatingSeries ratingsOf(const Journal &journal, PartnerId author, Dimension dimension, YearMonth from,
                                     YearMonth to);

/// What is counted, whoever wrote it.
enum class Counted : quint8 {
    Thanks,        ///< gratitude notes
    Together,      ///< what the two lived together
    Conversations, ///< conversations that were kept, each once
};

/// The day of each, in any order, as far as the reader may see it.
[[nodiscard]] std::vector<QDate> daysOf(const Journal &journal, Counted what);
/// How many there were, month by month.
[[nodiscard]] CountSeries countsOf(const Journal &journal, Counted what, YearMonth from, YearMonth to);

/// The months in which the reader rated anything; the last twelve months when they never did.
[[nodiscard]] JournalMonths ratedMonthsOf(const Journal &journal);

} // namespace hearth
