// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "photos/photoreader.h"
#include "records/change.h"

#include <QImage>

namespace hearth {

class Avatar;
class Journal;

/// Their picture, square; null when they gave none, or when what is there is not theirs.
[[nodiscard]] QImage pictureOf(const Journal &journal, PartnerId partner);

/// The colour they chose, an index into the partner colours.
[[nodiscard]] int colourOfPartner(const Journal &journal, PartnerId partner);

/// Lets the avatar stand for that partner: their picture, or their first letter in their colour.
void showPartner(Avatar &avatar, const Journal &journal, PartnerId partner);

/// The middle of a photo as a square picture of a partner, at most kPictureSide. Errors as decodePhoto().
inline constexpr int kPictureSide = 512; // pixels
[[nodiscard]] Result<PreparedPhoto> squareOf(const PreparedPhoto &photo);

/// What a photo that was taken in becomes in the journal; it belongs to no record yet.
[[nodiscard]] Attachment attachmentOf(const Journal &journal, const PreparedPhoto &photo);

/// The changes that make it the only picture of that partner, who is in the journal, or take the picture there is away.
[[nodiscard]] ChangeSet pictureChanges(const Journal &journal, const Partner &partner,
                                       const std::optional<PreparedPhoto> &picture);

} // namespace hearth
