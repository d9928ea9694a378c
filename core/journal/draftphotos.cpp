// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/draftphotos.h"

#include <QCborArray>

namespace hearth {

namespace {

const QLatin1String kPlace("photo/");

} // namespace

QString photoPlace(RecordId photo)
{
    return kPlace + QString::number(photo.number());
}

bool isPhotoPlace(const QString &place)
{
    return place.startsWith(kPlace);
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
