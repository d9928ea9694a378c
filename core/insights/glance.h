// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/insightdata.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace hearth {

/// What one field of a year at a glance stands for.
enum class GlanceBy : quint8 { Day, Week, Month };

/// One field of a year at a glance.
struct GlanceCell final
{
    QDate first;
    QDate last;
    /// The median of the ratings that begin in it, or how many there were; nothing where there is nothing to tell.
    std::optional<double> value;
    /// Where feelings are counted, which were picked, the most often picked first.
    QStringList feelings = {};

    friend bool operator==(const GlanceCell &, const GlanceCell &) = default;
};

/// A stretch of time, one field after the other without a gap.
struct Glance final
{
    GlanceBy by = GlanceBy::Week;
    std::vector<GlanceCell> cells;
    /// What the palest and the fullest colour stand for: 1 and 7 for ratings, 0 and the greatest count.
    double least = 0.0;
    double greatest = 0.0;
    /// On which weekday the reader's weeks begin, 1 (Monday) to 7.
    int firstWeekday = 1;
};

/// The twelve months up to `last`, over New Year as anywhere: every day or month of them, or the weeks, as check-in
/// weeks run now, that end within them.
[[nodiscard]] Glance ratingsAtAGlance(const Journal &journal, PartnerId author, Dimension dimension, GlanceBy by,
                                      YearMonth last);
/// Likewise of a question of the author's own: the ratings of a scale, or how often it was answered with yes.
[[nodiscard]] Glance ownAtAGlance(const Journal &journal, PartnerId author, const OwnScale &scale, GlanceBy by,
                                  YearMonth last);
/// Likewise, with how many there were in each field; nothing for fields outside the journal or still to come.
[[nodiscard]] Glance countsAtAGlance(const Journal &journal, Counted what, GlanceBy by, YearMonth last);
/// Likewise, with how many feelings `author` picked and which; nothing where they picked none.
[[nodiscard]] Glance feelingsAtAGlance(const Journal &journal, PartnerId author, GlanceBy by, YearMonth last);

/// "day", "week" or "month", for the command line.
[[nodiscard]] QString keyOf(GlanceBy by);

} // namespace hearth
