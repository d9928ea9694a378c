// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/heldbytes.h"
#include "exchange/importplan.h"
#include "exchange/sourcetree.h"
#include "photos/photoreader.h"

namespace hearth {

/// A photo as it goes into the journal, its content put aside: all photos of a source at once would fill the memory.
struct ImportedPhoto final
{
    /// Without its content.
    PreparedPhoto photo;
    HeldBytes content;
    /// Of the content; see Attachment::digest.
    QByteArray digest;
};

/// One for each photo of a plan, in its order.
using PreparedPhotos = std::vector<Result<ImportedPhoto>>;

/// Reads the photos of a plan from their source, turned upright and stripped of where and by what they were taken. The
/// source may be null where all of them came with words. May run beside the window. Cancelled; what the source as a
/// whole fails with, and what SealedSpill does.
[[nodiscard]] Result<PreparedPhotos> preparePhotos(const std::vector<PlannedPhoto> &planned, SourceTree *source,
                                                   const ImportProgress &progress = {});

/// The changes of a plan together with its photos. One that could not be taken becomes a problem of the plan and goes
/// from it; its entry comes in all the same.
[[nodiscard]] ChangeSet changesOf(ImportPlan &plan, PreparedPhotos photos, const Journal &journal);

} // namespace hearth
