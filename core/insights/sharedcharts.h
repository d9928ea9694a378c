// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/series.h"
#include "journal/journal.h"

#include <span>
#include <vector>

namespace hearth {

// An author shares their own chart, a dimension and a month at a time: the ratings of periods that are over, as they
// are on that day. What they answer otherwise later stays theirs until they share it again.

/// The months of which I share my chart of that dimension, earliest first.
[[nodiscard]] std::vector<YearMonth> sharedMonths(const Journal &journal, Dimension dimension);
/// The months of which I may share it, earliest first: with what I would share now, the other would see something else
/// than they do. Also such as I share already, as it was before I answered otherwise.
[[nodiscard]] std::vector<YearMonth> monthsToShare(const Journal &journal, Dimension dimension);

/// The changes that share these months as they are now, or share them again; months without a rating to share are left
/// out.
[[nodiscard]] ChangeSet sharing(const Journal &journal, Dimension dimension, std::span<const YearMonth> months);
/// The months that such changes share, in their order.
[[nodiscard]] std::vector<YearMonth> monthsSharedBy(const ChangeSet &changes);
/// The changes that take back all that I share of that dimension.
[[nodiscard]] ChangeSet takingBack(const Journal &journal, Dimension dimension);

/// My ratings as the other sees them, once I share these months besides: what was opened to them and what I share. What
/// waits for their own answers is left out.
[[nodiscard]] RatingSeries asTheOtherSees(const Journal &journal, Dimension dimension, MonthRange range,
                                          std::span<const YearMonth> besides = {});

} // namespace hearth
