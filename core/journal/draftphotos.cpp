// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/draftphotos.h"

#include "records/draftplace.h"

#include <QCborArray>

namespace hearth {

QString photoPlace(RecordId photo)
{
    return DraftPlace{.kind = Kind::Attachment, .of = photo}.name();
}

bool isPhotoPlace(const QString &place)
{
    const auto read = DraftPlace::fromName(place);
    return read && read->kind == Kind::Attachment;
}

bool holdsPhotos(const QCborMap &fields)
{
    const QCborMap photos = fields.value(QLatin1String(kPhotosField)).toMap();
    return !photosNamedIn(fields).isEmpty() || !photos.value(QLatin1String(kUnfinishedPhotos)).toArray().isEmpty();
}

QSet<RecordId> photosNamedIn(const QCborMap &fields)
{
    QSet<RecordId> named;
    const QCborArray added = fields.value(QLatin1String(kPhotosField)).toMap().value(QLatin1String("added")).toArray();
    for (const QCborValue &photo : added)
        named += RecordId(photo.toMap().value(QLatin1String("id")).toInteger());
    return named;
}

} // namespace hearth
