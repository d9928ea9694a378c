// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QColor>
#include <QImage>
#include <QList>

#include <array>

namespace hearth::test {

/// Four plain quarters: red, green, blue, yellow; from the left above.
inline const std::array<QColor, 4> kQuarters{QColor(220, 20, 20), QColor(20, 200, 20), QColor(20, 20, 220),
                                             QColor(230, 220, 20)};
[[nodiscard]] QImage quarters(const QSize &size = {96, 64});
/// True when `image` shows the quarters upright, as near as JPEG keeps colours.
[[nodiscard]] bool showsQuarters(const QImage &image);
/// The picture as a camera held the other way stores it: turned upright by that EXIF orientation, it is `upright`.
[[nodiscard]] QImage storedFor(int orientation, const QImage &upright);
/// Noise, which compresses badly; seeded.
[[nodiscard]] QImage noise(const QSize &size);

[[nodiscard]] QByteArray encodedAs(const char *format, const QImage &image, int quality = 90);
/// The JPEG with an EXIF segment that names its orientation, and with `words` planted as its maker and as its place.
[[nodiscard]] QByteArray withExif(const QByteArray &jpeg, int orientation, bool isBigEndian,
                                  const QByteArray &words = {});
/// An EXIF block alone, without the sign a JPEG puts before it.
[[nodiscard]] QByteArray exifBlock(int orientation, bool isBigEndian, const QByteArray &words = {});
/// One row of an EXIF directory: what `value` means depends on the type and the count.
struct ExifRow final
{
    quint16 tag;
    quint16 type;
    quint32 count;
    quint32 value;
};
/// An EXIF block of one directory, at byte 8; `next` is where the next one is said to be. Little endian.
[[nodiscard]] QByteArray exifDirectory(const QList<ExifRow> &rows, quint32 next = 0);
/// A segment after the JPEG's first two bytes; `marker` is its second byte.
[[nodiscard]] QByteArray withSegment(const QByteArray &jpeg, quint8 marker, const QByteArray &content);

[[nodiscard]] QByteArray pngChunk(const QByteArray &type, const QByteArray &content);
/// A chunk after the PNG's header.
[[nodiscard]] QByteArray withChunk(const QByteArray &png, const QByteArray &type, const QByteArray &content);
/// The PNG with another size in its header, its checksum right.
[[nodiscard]] QByteArray claiming(const QByteArray &png, quint32 width, quint32 height);

[[nodiscard]] QByteArray riffChunk(const QByteArray &name, const QByteArray &content);
/// The picture as a WebP that holds the EXIF block behind its pixels.
[[nodiscard]] QByteArray webpWithExif(const QImage &image, const QByteArray &exif);

/// A GIF of two pictures, a red and a blue one, written by hand: Qt writes none.
[[nodiscard]] QByteArray smallGif();

} // namespace hearth::test
