// SPDX-License-Identifier: GPL-3.0-or-later
#include "photos/partnerpicture.h"

#include "journal/journal.h"
#include "widgets/avatar.h"

#include <algorithm>

namespace hearth {

namespace {

QImage middleOf(const QImage &image)
{
    const int side = std::min(image.width(), image.height());
    return image.copy((image.width() - side) / 2, (image.height() - side) / 2, side, side);
}

} // namespace

QImage pictureOf(const Journal &journal, PartnerId partner)
{
    const Partner *person = journal.partner(partner);
    if (person == nullptr)
        return {};
    const auto photos = journal.photosOf(person->record.id);
    const auto isTheirs = [partner](const Attachment *photo) {
        return photo->record.author == partner && photo->record.verified;
    };
    const auto newest = std::ranges::find_if(photos.rbegin(), photos.rend(), isTheirs);
    if (newest == photos.rend())
        return {};
    const auto image = decodePhoto((*newest)->thumbnail, qint64{kThumbnailSide} * kThumbnailSide);
    return image ? middleOf(image.value()) : QImage();
}

int colourOfPartner(const Journal &journal, PartnerId partner)
{
    const Partner *person = journal.partner(partner);
    return person != nullptr ? person->colour : 0;
}

void showPartner(Avatar &avatar, const Journal &journal, PartnerId partner)
{
    avatar.setPartner(journal.nameOf(partner), colourOfPartner(journal, partner));
    avatar.setPicture(pictureOf(journal, partner));
}

Result<PreparedPhoto> squareOf(const PreparedPhoto &photo)
{
    HEARTH_GET(const auto image, decodePhoto(photo.content));
    QImage square = middleOf(image);
    if (square.width() > kPictureSide)
        square = square.scaled(kPictureSide, kPictureSide, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    return preparePhoto(square);
}

Attachment attachmentOf(const Journal &journal, const PreparedPhoto &photo)
{
    Attachment attachment = journal.compose<Attachment>();
    attachment.mimeType = photo.mimeType;
    attachment.width = photo.size.width();
    attachment.height = photo.size.height();
    attachment.size = photo.content.size();
    attachment.digest = digestOfContent(photo.content);
    attachment.thumbnail = photo.thumbnail;
    attachment.wasReduced = photo.wasReduced;
    return attachment;
}

ChangeSet pictureChanges(const Journal &journal, const Partner &partner, const std::optional<PreparedPhoto> &picture)
{
    ChangeSet changes;
    for (const Attachment *photo : journal.photosOf(partner.record.id)) {
        if (photo->record.author == partner.record.author)
            changes.push_back(Change::remove(*photo));
    }
    if (picture) {
        Attachment attachment = attachmentOf(journal, *picture);
        attachment.of = partner.record.id;
        attachment.record.visibility = partner.record.visibility;
        changes.push_back(Change::add(attachment, picture->content));
    }
    return changes;
}

} // namespace hearth
