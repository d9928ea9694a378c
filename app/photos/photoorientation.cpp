// SPDX-License-Identifier: GPL-3.0-or-later
#include "photos/photoorientation.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImageReader>
#include <QTransform>
#include <QtEndian>

#include <algorithm>

namespace hearth {

namespace {

constexpr qsizetype kChunkHead = 8; // name and length
/// Source: WebP Container Specification, section "RIFF File Format".
QByteArrayView exifOfWebp(QByteArrayView bytes)
{
    constexpr qsizetype kFileHead = 12;
    if (bytes.size() < kFileHead)
        return {};
    const qint64 declared = qint64{qFromLittleEndian<quint32>(bytes.data() + 4)} + 8;
    bytes = bytes.first(std::min<qint64>(declared, bytes.size()));
    qsizetype at = kFileHead;
    while (bytes.size() - at >= kChunkHead) {
        const QByteArrayView name = bytes.sliced(at, 4);
        const qint64 length = qFromLittleEndian<quint32>(bytes.data() + at + 4);
        at += kChunkHead;
        if (length > bytes.size() - at)
            return {}; // ends early, or lies
        if (name == "EXIF")
            return bytes.sliced(at, length);
        at += length + length % 2;
    }
    return {};
}

/// Source: PNG specification, section 5.3 "Chunk layout".
QByteArrayView exifOfPng(QByteArrayView bytes)
{
    constexpr qsizetype kSignature = 8;
    constexpr qsizetype kChecksum = 4;
    qsizetype at = kSignature;
    while (bytes.size() - at >= kChunkHead) {
        const qint64 length = qFromBigEndian<quint32>(bytes.data() + at);
        const QByteArrayView name = bytes.sliced(at + 4, 4);
        at += kChunkHead;
        if (length > bytes.size() - at || name == "IEND")
            return {};
        if (name == "eXIf")
            return bytes.sliced(at, length);
        at += length + kChecksum;
    }
    return {};
}

QByteArray smallestJpeg()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QImage pixel(1, 1, QImage::Format_RGB32);
    pixel.fill(Qt::black);
    pixel.save(&buffer, "jpeg");
    return buffer.data();
}

/// A JPEG of one pixel with that EXIF block.
QByteArray jpegWith(QByteArrayView exif)
{
    static const QByteArray jpeg = smallestJpeg();
    constexpr qsizetype kStart = 2; // the first marker
    constexpr qsizetype kLargestSegment = 0xffff;
    const QByteArrayView sign("Exif\0\0", 6); // a chunk may begin with it too
    if (exif.startsWith(sign))
        exif = exif.sliced(sign.size());
    exif = exif.first(std::min(exif.size(), kLargestSegment - 2 - sign.size())); // the directories come first
    const auto length = qToBigEndian(static_cast<quint16>(2 + sign.size() + exif.size()));
    QByteArray bytes = jpeg.left(kStart);
    bytes += QByteArrayView("\xff\xe1", 2);
    bytes += QByteArrayView(reinterpret_cast<const char *>(&length), sizeof length);
    bytes += sign;
    bytes += exif;
    return bytes += jpeg.mid(kStart);
}

} // namespace

QImageIOHandler::Transformations turnOf(PhotoFormat format, const QByteArray &bytes)
{
    QByteArrayView block;
    if (format == PhotoFormat::Webp)
        block = exifOfWebp(bytes);
    else if (format == PhotoFormat::Png)
        block = exifOfPng(bytes);
    if (block.isEmpty())
        return QImageIOHandler::TransformationNone;
    // Qt reads the block in a JPEG, so it is given one: the same eye for every format, and one that follows no loops.
    QByteArray jpeg = jpegWith(block);
    QBuffer buffer(&jpeg);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, QByteArrayLiteral("jpeg"));
    reader.setAutoDetectImageFormat(false); // no other decoder sees the bytes
    return reader.transformation();
}

QImage turned(const QImage &image, QImageIOHandler::Transformations turn)
{
    if (turn == QImageIOHandler::TransformationNone)
        return image;
    // All are made of a mirror, a flip and a quarter to the right, in this order.
    QImage result = image.mirrored(turn.testFlag(QImageIOHandler::TransformationMirror),
                                   turn.testFlag(QImageIOHandler::TransformationFlip));
    if (turn.testFlag(QImageIOHandler::TransformationRotate90))
        result = result.transformed(QTransform().rotate(90));
    result.setColorSpace(image.colorSpace());
    return result;
}

} // namespace hearth
