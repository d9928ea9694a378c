// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"
#include "records/checkin.h"
#include "sample/samplereader.h"

#include <vector>

namespace hearth {

/// Weekly check-ins of both partners, with the ratings and feelings of `weeks` and with `answers` where there is room
/// for them: one that finds no free check-in in its weeks is left out. There are believable gaps: two weeks away in
/// July, the week of Christmas, a missed month in the hard stretch, and now and then a week forgotten by one.
[[nodiscard]] std::vector<CheckIn> sampleCheckIns(std::vector<SampleReader> weeks, std::vector<SampleReader> answers,
                                                  const SampleCalendar &calendar, Random &random);

} // namespace hearth
