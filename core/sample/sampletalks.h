// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"
#include "sample/samplecalendar.h"
#include "sample/samplejournal.h"

namespace hearth {

/// Adds conversations as pairs of records, cards of their own, and responses to entries that are there. BadValue when a
/// text fits no day, NotFound when a response names no shared entry of the other.
[[nodiscard]] Result<void> composeTalks(SampleJournal &journal, const SampleTogether &texts,
                                        const SampleCalendar &calendar, Random &random);

} // namespace hearth
