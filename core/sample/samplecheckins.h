// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"
#include "records/checkin.h"
#include "sample/samplecalendar.h"
#include "sample/sampletexts.h"

#include <vector>

namespace hearth {

/// Weekly check-ins of both partners with believable gaps: two weeks away in July, the week of Christmas, a
/// missed month in the hard stretch, and now and then a week forgotten by one. A rating wanders about a level
/// that its own last value pulls along (autoregressive, order 1), falls in the hard weeks and recovers. A written
/// answer that finds no free check-in in its weeks is left out.
[[nodiscard]] std::vector<CheckIn> sampleCheckIns(const std::vector<SampleAnswer> &answers,
                                                  const SampleCalendar &calendar, Random &random);

} // namespace hearth
