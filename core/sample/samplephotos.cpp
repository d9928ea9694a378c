// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/samplephotos.h"

#include "sample/samplecalendar.h"

namespace hearth {

Result<void> addSamplePhoto(SampleJournal &journal, const Record &owner, const QString &name, const QString &caption,
                            Random &random)
{
    auto picture = builtInSamplePicture(name);
    if (!picture)
        return picture.error();
    SamplePhoto photo;
    photo.content = picture.value().content;
    Attachment &attachment = photo.attachment;
    attachment.record = owner;
    attachment.record.id = random.recordId();
    attachment.record.tags.clear();
    attachment.record.links.clear();
    attachment.of = owner.id;
    attachment.caption = caption;
    attachment.mimeType = QStringLiteral("image/jpeg");
    attachment.width = kSamplePictureWidth;
    attachment.height = kSamplePictureHeight;
    attachment.size = photo.content.size();
    attachment.digest = digestOfContent(photo.content);
    attachment.thumbnail = picture.value().thumbnail;
    journal.photos.push_back(std::move(photo));
    return {};
}

} // namespace hearth
