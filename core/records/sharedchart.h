// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/calendar.h"
#include "base/result.h"
#include "records/checkin.h"
#include "records/record.h"

#include <QByteArray>
#include <QList>

namespace hearth {

/// One rating of a shared chart.
struct SharedRating final
{
    /// The period it is about, which was over when the chart was shared.
    Period period;
    int rating = kLowestRating; // 1 to 7
    /// The digest of the other's answers for that period, where theirs were sealed when this was shared: from then on
    /// they cannot be exchanged unseen. Else empty. See blindcheckin.h.
    QByteArray counterpart;

    friend bool operator==(const SharedRating &, const SharedRating &) = default;
};

/// How its author rated one dimension in one month, as it was when they shared it: ratings and nothing else. At most
/// one per author, dimension and month. Always shared; to take it back is to delete it. The record's date is the day it
/// was last shared.
struct SharedChart final
{
    static constexpr Kind kind = Kind::SharedChart;

    Record record;
    Dimension dimension = Dimension::Connected;
    /// In which the period of each rating begins.
    YearMonth month;
    /// Each period once, by its first day; at least one.
    QList<SharedRating> ratings;

    friend bool operator==(const SharedChart &, const SharedChart &) = default;
};

} // namespace hearth
