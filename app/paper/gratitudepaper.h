// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"
#include "printing/paperpages.h"
#include "report/gratitudesummary.h"

namespace hearth {

/// The gratitude summary of the journal for a range of days, as a letter, as cards or as a booklet. One kind sentence
/// where there is nothing to print.
[[nodiscard]] PaperLayout gratitudeOnPaper(const Journal &journal, QDate first, QDate last, GratitudeForm form);

} // namespace hearth
