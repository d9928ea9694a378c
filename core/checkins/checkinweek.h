// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"

namespace hearth {

/// On which weekday check-in weeks begin once every turn that was chosen has come: 1 (Monday) to 7.
[[nodiscard]] int checkInWeekday(const Journal &journal);

/// Makes check-in weeks begin on that weekday, for both partners: their blind check-ins are about the same days only if
/// both count alike, so that the turn stands in what I share, and counts for whoever reads the journal. It comes as
/// soon as the week that runs is over, and after any turn of the other's; a turn of mine that has not come yet goes.
/// Nothing is written where weeks begin so already. Existing check-ins keep their week. Errors are those of
/// Journal::apply().
[[nodiscard]] Result<StepId> turnCheckInWeek(Journal &journal, int weekday);

} // namespace hearth
