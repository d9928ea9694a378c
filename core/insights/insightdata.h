// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/series.h"
#include "journal/journal.h"

namespace hearth {

/// The months from the first dated record to the last, or to this month if that is later; this month alone for an
/// empty journal. Imported pasts count.
[[nodiscard]] MonthRange journalMonthsOf(const Journal &journal);

/// The ratings `author` gave, as far as the reader may see them: of check-ins, and of charts that were shared. What the
/// reader shares of their own counts while both look at the same screen; else they see their own answers as they are.
[[nodiscard]] RatingSeries ratingsOf(const Journal &journal, PartnerId author, Dimension dimension, MonthRange months,
                                     Step step = Step::Month);

/// What is counted, whoever wrote it.
enum class Counted : quint8 {
    Thanks,        ///< gratitude notes
    Together,      ///< what the two lived together
    Apart,         ///< time apart by choice
    Conversations, ///< conversations that were kept, each once
};

/// The day of each, in any order, as far as the reader may see it.
[[nodiscard]] std::vector<QDate> daysOf(const Journal &journal, Counted what);
/// How many there were, step by step.
[[nodiscard]] CountSeries countsOf(const Journal &journal, Counted what, MonthRange months, Step step = Step::Month);

/// By what counts are told apart. Tone: challenging when anybody said so of that day, else as it was put down, else as
/// the reader's words or the other's say. Novelty: new to both or not. Both are of what was lived, together or apart;
/// Type is of conversations.
enum class CountedBy : quint8 { Tone, Novelty, Type };

/// How many there were, told apart; every part by that, also those that never were.
[[nodiscard]] CountSeries countsOf(const Journal &journal, Counted what, CountedBy by, MonthRange months,
                                   Step step = Step::Month);

/// The months in which the reader rated anything; the last twelve months when they never did.
[[nodiscard]] MonthRange ratedMonthsOf(const Journal &journal);

} // namespace hearth
