// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importplan.h"
#include "exchange/sourcetree.h"

namespace hearth {

/// The changes of a plan together with its photos, which are read from the source now, turned upright and stripped of
/// where and by what they were taken. One that cannot be taken becomes a problem of the plan and goes from it; its
/// entry comes in all the same. Cancelled; what the source as a whole fails with.
[[nodiscard]] Result<ChangeSet> changesWithPhotos(ImportPlan &plan, SourceTree &source, const Journal &journal,
                                                  const ImportProgress &progress = {});

} // namespace hearth
