// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QString>

namespace hearth {

/// A picture as bytes and what they are.
struct EncodedPhoto final
{
    QByteArray content;
    QString mimeType;
};

/// A JPEG of good quality, or a PNG where something shows through and it stays small. `image` must carry nothing but
/// pixels (no text, no colour space), in RGB32 or ARGB32. Empty content when it cannot be encoded.
[[nodiscard]] EncodedPhoto encodePhoto(const QImage &image);

/// A JPEG, the best that still weighs little. The same demands on `image`.
[[nodiscard]] QByteArray encodeThumbnail(const QImage &image);

} // namespace hearth
