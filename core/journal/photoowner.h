// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/attachment.h"

namespace hearth {

/// Whether the photo is shown with `owner`, the record it says it belongs to: nobody else can put a picture under it,
/// and whoever sees the one sees the other.
[[nodiscard]] inline bool isPhotoOf(const Attachment &photo, const Record &owner)
{
    const Record &own = photo.record;
    return photo.of == owner.id && own.verified && own.author == owner.author && own.visibility == owner.visibility;
}

} // namespace hearth
