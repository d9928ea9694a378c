// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/review.h"
#include "page/page.h"

namespace hearth {

/// One note, large.
[[nodiscard]] QWidget *thanksStep(const PageContext &context, RecordId note, int place, int count);
/// What was lived, with its photos; what was challenging only when it is asked for.
[[nodiscard]] QWidget *whatWeDidStep(const PageContext &context, const Review &review);
/// One sentence and one small picture a dimension: first those of who is writing, the other's beside them when both
/// have heard about the first.
[[nodiscard]] QWidget *howItWasStep(const PageContext &context, const Review &review);
/// Entries, to be read here.
[[nodiscard]] QWidget *whatWeWroteStep(const PageContext &context, const Review &review);
/// What stands where a step has nothing; the same for every kind of nothing.
[[nodiscard]] QWidget *emptyStep(const PageContext &context, ReviewStep step);

} // namespace hearth
