// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QCborMap>
#include <QSet>
#include <QString>

namespace hearth {

/// A photo that was taken in while something is being written waits in a draft of its own, so that it is not sealed
/// anew with each word; the draft of the words names it in its field "photos".
inline constexpr const char *kPhotosField = "photos";
/// Within that field the paths of files that are still to be taken in.
inline constexpr const char *kUnfinishedPhotos = "unfinished";

/// The place of the draft in which that photo waits.
[[nodiscard]] QString photoPlace(RecordId photo);
/// Whether a draft at that place is a waiting photo.
[[nodiscard]] bool isPhotoPlace(const QString &place);
/// Whether photos wait with such a draft, or are still to be taken in for it.
[[nodiscard]] bool holdsPhotos(const QCborMap &fields);
/// The photos that a draft with these fields waits for.
[[nodiscard]] QSet<RecordId> photosNamedIn(const QCborMap &fields);

} // namespace hearth
