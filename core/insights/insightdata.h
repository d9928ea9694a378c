// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/series.h"
#include "insights/topic.h"
#include "journal/journal.h"

#include <optional>
#include <vector>

namespace hearth {

/// The months from the first to the last of everything that charts and reviews tell of, as far as the reader may see
/// it: check-ins, entries, gratitude notes, what was lived, conversations and shared charts. Nothing where there is
/// none of it.
[[nodiscard]] std::optional<MonthRange> monthsToldOf(const Journal &journal);
/// The same with this month: what a chart may show, and a review be about. Imported pasts count.
[[nodiscard]] MonthRange journalMonthsOf(const Journal &journal);

/// One thing that a chart shows or counts: the day on which it stands there, and the record that tells of it.
struct Source final
{
    QDate day;
    RecordId record;

    friend bool operator==(const Source &, const Source &) = default;
};

/// All that charts of that topic rest on, by day: what is counted is what is found here. `author` is whose ratings or
/// feelings; what is counted is of both. A rating of a period without a check-in that the reader may see has a shared
/// chart for its record; a day of a ritual has the words about it.
[[nodiscard]] std::vector<Source> sourcesOf(const Journal &journal, const ChartTopic &topic, PartnerId author);

/// For how many periods that author rated anything, as far as the reader may see it.
[[nodiscard]] int periodsRated(const Journal &journal, PartnerId author);

/// The ratings `author` gave, as far as the reader may see them: of check-ins, and of charts that were shared. What the
/// reader shares of their own counts while both look at the same screen; else they see their own answers as they are.
[[nodiscard]] RatingSeries ratingsOf(const Journal &journal, PartnerId author, Dimension dimension, MonthRange months,
                                     Step step = Step::Month);

/// The questions of their own that the author answered on a scale or with yes or no, as far as the reader may see it:
/// each wording once, what was answered last first.
[[nodiscard]] std::vector<OwnScale> ownScalesOf(const Journal &journal, PartnerId author);
/// What they rated so, where it is a scale.
[[nodiscard]] RatingSeries ownRatingsOf(const Journal &journal, PartnerId author, const QString &question,
                                        MonthRange months, Step step = Step::Month);
/// The first days of the periods for which they answered yes, by day.
[[nodiscard]] std::vector<QDate> daysOfYes(const Journal &journal, PartnerId author, const QString &question);
/// How often they answered it, told apart by yes and no.
[[nodiscard]] CountSeries ownCountsOf(const Journal &journal, PartnerId author, const QString &question,
                                      MonthRange months, Step step = Step::Month);

/// The day of each, earliest first, as far as the reader may see it.
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

} // namespace hearth
