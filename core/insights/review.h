// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/series.h"
#include "journal/occurrences.h"

namespace hearth {

class Journal;

/// The parts of a review, in the order they are looked at: what is given thanks for comes before anything is weighed.
enum class ReviewStep : quint8 { Thanks, WhatWeDid, HowItWas, WhatWeWrote, FromHere };

/// One dimension of a month or a year: what each of the two answered, as far as the reader may see it.
struct ReviewedDimension final
{
    Dimension dimension = Dimension::Connected;
    /// Of the first and second partner; without points where they rated nothing, or share nothing of it.
    std::array<RatingSeries, 2> ratings;

    [[nodiscard]] const RatingSeries &of(PartnerId partner) const { return ratings.at(partner.number() - 1U); }
};

/// What one or two people look at when a month or a year is over. It holds what was written and nothing about how
/// anyone is; all kinds of missing look alike. Names records by id: good until the journal changes.
struct Review final
{
    YearMonth from;
    YearMonth to; ///< `from` for a month, December for a year

    /// Lived together in that time, by day.
    QList<Occurrence> together;
    /// Time apart by choice, by day.
    QList<Occurrence> apart;
    /// What anyone called challenging, by day: not brought up unasked.
    QList<Occurrence> challenging;
    /// Rituals of which at least one day was kept, by their first such day.
    QList<RecordId> rituals;
    /// Photos of what was lived and written, by day.
    QList<RecordId> photos;
    /// Gratitude notes both may read, by day.
    QList<RecordId> thanks;
    /// What the reader is asked about, in the order of the check-in. Without those nobody rated.
    QList<ReviewedDimension> dimensions;
    /// Entries both may read, by day.
    QList<RecordId> entries;
    /// Agreements whose review day lies in that time or is over, or comes within a month after it.
    QList<RecordId> agreementsDue;

    [[nodiscard]] bool isMonth() const { return from == to; }
    [[nodiscard]] bool isEmpty() const;
};

/// Of the months from `from` to `to`, both included. Of what is written only what both may read, or all of it where one
/// writes alone; nothing whose signature does not verify.
[[nodiscard]] Review reviewOf(const Journal &journal, YearMonth from, YearMonth to);

} // namespace hearth
