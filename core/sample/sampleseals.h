// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"
#include "sample/samplecalendar.h"
#include "sample/samplejournal.h"

namespace hearth {

/// The week from which on the two seal their check-ins until both have answered.
inline constexpr int kFirstSealedWeek = 74;

/// Seals the check-ins of those weeks that stand open to both, and leaves the last one without a counterpart sealed.
void sealCheckIns(SampleJournal &journal, const SampleCalendar &calendar, Random &random);

} // namespace hearth
