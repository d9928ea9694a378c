// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QImage>
#include <QSize>
#include <QString>

namespace hearth {

/// Bounds on what is taken in, so that no picture can fill the memory or keep the computer busy.
inline constexpr qint64 kMaxSourceBytes = 64LL * 1024 * 1024;
inline constexpr qint64 kMaxSourcePixels = 100'000'000;
inline constexpr int kMaxSourceSide = 30'000;
/// What a photo may weigh once it is in the journal.
inline constexpr qint64 kMaxPhotoBytes = 16LL * 1024 * 1024;
/// How many pixels a photo keeps at most. The area is bounded and no side, so that a scrolled conversation or a
/// panorama stays legible.
inline constexpr qint64 kPhotoPixels = 2560 * 2560;
/// The long side of a thumbnail, in pixels.
inline constexpr int kThumbnailSide = 320;
/// A transparent picture that would weigh more stands on white instead.
inline constexpr qint64 kMaxTransparentBytes = 4LL * 1024 * 1024;
/// What a thumbnail weighs at most, unless the picture is noise.
inline constexpr qint64 kThumbnailBytes = 24LL * 1024;

/// A photo as it goes into the journal: upright, in sRGB, drawn anew from its pixels, so that no place, camera,
/// comment, name or colour profile comes along; one that holds nothing but pixels, and not too many, stays as it is.
struct PreparedPhoto final
{
    QByteArray content;
    /// "image/jpeg", or "image/png" for a picture that is partly transparent.
    QString mimeType;
    /// In pixels, upright.
    QSize size;
    /// A JPEG, at most kThumbnailSide on its long side.
    QByteArray thumbnail;
    bool wasReduced = false;
    /// In pixels, upright, before it was made smaller.
    QSize originalSize;

    friend bool operator==(const PreparedPhoto &, const PreparedPhoto &) = default;
};

/// The bytes of a file; a link is followed. NotFound; CannotRead; NotAPicture for a folder or a device;
/// PictureTooLarge beyond kMaxSourceBytes.
[[nodiscard]] Result<QByteArray> readPhotoFile(const QString &path);

/// The first picture in `bytes`, upright. The size in its header is believed only as far as the pixels bear it out. A
/// JPEG may lack its end marker, as long as its pixels are there.
/// NotAPicture, PictureTooLarge or PictureDamaged; OutOfMemory. `maximumPixels` may ask for less than is usual.
[[nodiscard]] Result<QImage> decodePhoto(const QByteArray &bytes, qint64 maximumPixels = kMaxSourcePixels);

/// The same as large as fits into `most`, and never larger than it is; a large JPEG is quicker to decode that way.
[[nodiscard]] Result<QImage> decodePhotoWithin(const QByteArray &bytes, QSize most);

/// Slow: up to a few seconds for the largest. Safe in any thread. Errors as decodePhoto().
[[nodiscard]] Result<PreparedPhoto> preparePhoto(const QByteArray &bytes);
/// The same for a picture that was pasted.
[[nodiscard]] Result<PreparedPhoto> preparePhoto(const QImage &image);

} // namespace hearth
