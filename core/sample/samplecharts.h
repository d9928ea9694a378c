// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sample/samplecalendar.h"
#include "sample/samplejournal.h"

namespace hearth {

/// The second of the two shares how much space they had, in the three whole months before the last day: with answers
/// that the first never met with theirs.
void shareCharts(SampleJournal &journal, const SampleCalendar &calendar, Random &random);

} // namespace hearth
