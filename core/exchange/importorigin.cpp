// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importorigin.h"

#include "crypto/bytes.h"
#include "crypto/digest.h"

namespace hearth {

namespace {

constexpr qsizetype kNameLength = 16; // bytes of a digest
constexpr qsizetype kMarkLength = 8;
constexpr qsizetype kMostPhotos = 1000;

} // namespace

bool ImportOrigin::hasPhoto(const QByteArray &mark) const
{
    for (qsizetype at = 0; at < photos.size(); at += kMarkLength) {
        if (photos.mid(at, kMarkLength) == mark)
            return true;
    }
    return false;
}

QByteArray ImportOrigin::bytes() const
{
    const bool needsState = state.isEmpty() && !photos.isEmpty();
    return name + (needsState ? QByteArray(kStateLength, '\0') : state) + photos;
}

ImportOrigin originParts(const QByteArray &origin)
{
    const qsizetype end = origin.indexOf(':');
    if (end < 0)
        return {origin, {}, {}};
    const qsizetype state = end + 1 + kNameLength;
    return {origin.left(state), origin.mid(state, kStateLength), origin.mid(state + kStateLength)};
}

QByteArray withPhotos(const QByteArray &origin, const QByteArray &marks)
{
    ImportOrigin parts = originParts(origin);
    parts.photos = (parts.photos + marks).left(kMostPhotos * kMarkLength);
    return parts.bytes();
}

QByteArray markOfPhoto(const QString &file, int before)
{
    const QByteArray name = file.section(QLatin1Char('/'), -1).toUtf8() + '\0' + QByteArray::number(before);
    return toByteArray(digest({viewOf(name)})).left(kMarkLength);
}

} // namespace hearth
