// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"
#include "sample/samplecalendar.h"
#include "sample/samplejournal.h"

namespace hearth {

/// Adds what the two did, do and mean to do, with the words of each and the photos. BadValue when a text fits no day or
/// comes from an idea that does not stand before it, NotFound when it names an entry or a picture that is not there.
[[nodiscard]] Result<void> composeExperiences(SampleJournal &journal, const std::vector<SampleExperience> &texts,
                                              const SampleCalendar &calendar, Random &random);

} // namespace hearth
