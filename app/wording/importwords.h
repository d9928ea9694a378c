// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importplan.h"

namespace hearth {

/// "Line 3", "Entry 5", "2020-01.txt, line 7".
[[nodiscard]] QString placeInWords(const SourcePlace &place);
/// What is wrong, and what became of it: a whole sentence that goes on from "Line 3:".
[[nodiscard]] QString problemInWords(const ImportProblem &problem);
/// "2 photos that were missing before go to what is already here."
[[nodiscard]] QString photosForThoseHereInWords(qint64 count);
/// "12 records would be added, private to you", and whatever else the plan says, a sentence each; what could not be
/// read stands apart.
[[nodiscard]] QStringList planInWords(const ImportPlan &plan, bool isDone);

} // namespace hearth
