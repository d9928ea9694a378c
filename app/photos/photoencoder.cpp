// SPDX-License-Identifier: GPL-3.0-or-later
#include "photos/photoencoder.h"

#include "photos/photoreader.h"

#include <QBuffer>
#include <QImageWriter>
#include <QPainter>

#include <algorithm>

namespace hearth {

namespace {

QByteArray encoded(const QImage &image, const QByteArray &format, int quality)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, format);
    writer.setQuality(quality);
    writer.setOptimizedWrite(true);
    return writer.write(image) ? buffer.data() : QByteArray();
}

/// The first of falling qualities at which the picture weighs no more than `bytes`; else the last.
QByteArray jpegWithin(const QImage &image, qint64 bytes, std::initializer_list<int> qualities)
{
    QByteArray best;
    for (const int quality : qualities) {
        best = encoded(image, QByteArrayLiteral("jpeg"), quality);
        if (best.size() <= bytes)
            break;
    }
    return best;
}

/// Many pictures have an alpha channel in which nothing is transparent.
bool showsThrough(const QImage &image)
{
    if (!image.hasAlphaChannel())
        return false;
    for (int row = 0; row < image.height(); ++row) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(row));
        if (std::any_of(line, line + image.width(), [](QRgb pixel) { return qAlpha(pixel) < 255; }))
            return true;
    }
    return false;
}

QImage onWhite(const QImage &image)
{
    if (!image.hasAlphaChannel())
        return image;
    QImage opaque(image.size(), QImage::Format_RGB32);
    opaque.setDotsPerMeterX(image.dotsPerMeterX());
    opaque.setDotsPerMeterY(image.dotsPerMeterY());
    opaque.fill(Qt::white);
    QPainter(&opaque).drawImage(0, 0, image);
    return opaque;
}

} // namespace

EncodedPhoto encodePhoto(const QImage &image)
{
    if (showsThrough(image)) {
        constexpr int kDefaultCompression = -1;
        const QByteArray png = encoded(image, QByteArrayLiteral("png"), kDefaultCompression);
        if (!png.isEmpty() && png.size() <= kMaxTransparentBytes)
            return {png, QStringLiteral("image/png")};
    }
    return {jpegWithin(onWhite(image), kMaxPhotoBytes, {85, 70, 50}), QStringLiteral("image/jpeg")};
}

QByteArray encodeThumbnail(const QImage &image)
{
    return jpegWithin(onWhite(image), kThumbnailBytes, {82, 72, 60, 45, 30});
}

} // namespace hearth
