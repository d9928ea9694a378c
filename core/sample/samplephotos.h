// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"
#include "sample/samplejournal.h"

namespace hearth {

/// Adds the picture of that name to the sample as a photo of `owner`, seen by whoever sees that. NotFound when no such
/// picture was built in.
[[nodiscard]] Result<void> addSamplePhoto(SampleJournal &journal, const Record &owner, const QString &name,
                                          const QString &caption, Random &random);

} // namespace hearth
