// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/salvage/salvage.h"

namespace hearth {

/// What a partner is told of a journal they repaired; all of it is about what they may read.
struct RepairReport final
{
    SalvageReport rows;
    /// Whole, and just what their records say.
    qint64 photos = 0;
    /// Not any more; their records are there.
    qint64 incompletePhotos = 0;
};

/// salvageJournal(), and looks at every photo of the new journal.
[[nodiscard]] Result<RepairReport> repairJournal(const QString &path, const QString &secret,
                                                 const PassphraseLimits &limits, const QString &output,
                                                 const SalvageProgress &progress = {});

} // namespace hearth
