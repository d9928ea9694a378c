// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/insightdata.h"

#include <optional>
#include <vector>

namespace hearth {

/// One field of a year at a glance: a week or a day.
struct GlanceCell final
{
    QDate first;
    QDate last;
    /// The median of the ratings that begin in it, or how many there were; nothing where there is nothing to tell.
    std::optional<double> value;

    friend bool operator==(const GlanceCell &, const GlanceCell &) = default;
};

/// A stretch of time, one field after the other without a gap.
struct Glance final
{
    std::vector<GlanceCell> cells;
    /// What the palest and the fullest colour stand for: 1 and 7 for ratings, 0 and the greatest count.
    double least = 0.0;
    double greatest = 0.0;
};

/// The weeks, from Monday to Sunday, that end within the twelve months up to `last`, over New Year as anywhere.
[[nodiscard]] Glance ratingsAtAGlance(const Journal &journal, PartnerId author, Dimension dimension, YearMonth last);
/// Likewise, with how many there were in each week; nothing for weeks outside the journal.
[[nodiscard]] Glance countsAtAGlance(const Journal &journal, Counted what, YearMonth last);

} // namespace hearth
