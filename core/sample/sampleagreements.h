// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"
#include "sample/samplecalendar.h"
#include "sample/samplejournal.h"

namespace hearth {

/// Adds agreements with their versions and answers, personal limits and commitments. Answers are not signed: the store
/// does that. BadValue when a text fits no day.
[[nodiscard]] Result<void> composeAgreements(SampleJournal &journal, const SampleTogether &texts,
                                             const SampleCalendar &calendar, Random &random);

} // namespace hearth
