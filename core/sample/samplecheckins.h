// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"
#include "records/checkin.h"
#include "sample/samplecalendar.h"
#include "sample/samplejournal.h"
#include "sample/samplereader.h"

#include <vector>

namespace hearth {

/// The week from which on the two seal their check-ins until both have answered.
inline constexpr int kFirstSealedWeek = 74;

/// Seals the check-ins of those weeks that stand open to both, and leaves the last one without a counterpart sealed.
void sealCheckIns(SampleJournal &journal, const SampleCalendar &calendar, Random &random);

/// Weekly check-ins of both partners, with the ratings and feelings of `weeks` and with `answers` where there is room
/// for them: one that finds no free check-in in its weeks is left out. There are believable gaps: two weeks away in
/// July, the week of Christmas, a missed month in the hard stretch, and now and then a week forgotten by one.
[[nodiscard]] std::vector<CheckIn> sampleCheckIns(std::vector<SampleReader> weeks, std::vector<SampleReader> answers,
                                                  const SampleCalendar &calendar, Random &random);

} // namespace hearth
