// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/photos/photosamples.h"

#include <QBuffer>
#include <QImageWriter>
#include <QPainter>
#include <QTransform>
#include <QtEndian>

#include <random>

namespace hearth::test {

namespace {

constexpr qsizetype kPngSignature = 8;
constexpr qsizetype kPngHeaderEnd = kPngSignature + 25;

template <typename T>
QByteArray number(T value, bool isBigEndian)
{
    QByteArray bytes(sizeof(T), '\0');
    if (isBigEndian)
        qToBigEndian(value, bytes.data());
    else
        qToLittleEndian(value, bytes.data());
    return bytes;
}

/// Source: PNG specification, annex D.
quint32 checksum(const QByteArray &bytes)
{
    quint32 sum = 0xffffffffu;
    for (const char byte : bytes) {
        sum ^= static_cast<quint8>(byte);
        for (int bit = 0; bit < 8; ++bit)
            sum = (sum & 1u) != 0 ? (sum >> 1) ^ 0xedb88320u : sum >> 1;
    }
    return ~sum;
}

/// One row of an EXIF directory.
QByteArray row(quint16 tag, quint16 type, quint32 count, const QByteArray &value, bool isBigEndian)
{
    return number(tag, isBigEndian) + number(type, isBigEndian) + number(count, isBigEndian) +
           value.leftJustified(4, '\0', true);
}

} // namespace

QImage quarters(const QSize &size)
{
    QImage image(size, QImage::Format_RGB32);
    const int w = size.width() / 2;
    const int h = size.height() / 2;
    QPainter painter(&image);
    painter.fillRect(0, 0, w, h, kQuarters[0]);
    painter.fillRect(w, 0, size.width() - w, h, kQuarters[1]);
    painter.fillRect(0, h, w, size.height() - h, kQuarters[2]);
    painter.fillRect(w, h, size.width() - w, size.height() - h, kQuarters[3]);
    return image;
}

bool showsQuarters(const QImage &image)
{
    constexpr int kNear = 40;
    const int w = image.width() / 4;
    const int h = image.height() / 4;
    const std::array places{QPoint(w, h), QPoint(3 * w, h), QPoint(w, 3 * h), QPoint(3 * w, 3 * h)};
    for (std::size_t at = 0; at < places.size(); ++at) {
        const QColor seen = image.pixelColor(places[at]);
        const QColor meant = kQuarters[at];
        if (std::abs(seen.red() - meant.red()) > kNear || std::abs(seen.green() - meant.green()) > kNear ||
            std::abs(seen.blue() - meant.blue()) > kNear)
            return false;
    }
    return true;
}

QImage storedFor(int orientation, const QImage &upright)
{
    switch (orientation) {
    case 2:
        return upright.mirrored(true, false);
    case 3:
        return upright.mirrored(true, true);
    case 4:
        return upright.mirrored(false, true);
    case 5:
        return upright.transformed(QTransform().rotate(90)).mirrored(true, false);
    case 6:
        return upright.transformed(QTransform().rotate(-90));
    case 7:
        return upright.transformed(QTransform().rotate(-90)).mirrored(true, false);
    case 8:
        return upright.transformed(QTransform().rotate(90));
    default:
        return upright;
    }
}

QImage noise(const QSize &size)
{
    std::mt19937 random(7);
    QImage image(size, QImage::Format_RGB32);
    for (int y = 0; y < size.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < size.width(); ++x)
            line[x] = static_cast<QRgb>(random()) | 0xff000000u;
    }
    return image;
}

QByteArray encodedAs(const char *format, const QImage &image, int quality)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, format);
    writer.setQuality(quality);
    return writer.write(image) ? buffer.data() : QByteArray();
}

QByteArray withSegment(const QByteArray &jpeg, quint8 marker, const QByteArray &content)
{
    const QByteArray head{"\xff", 1};
    return jpeg.left(2) + head + number(marker, true) + number(static_cast<quint16>(content.size() + 2), true) +
           content + jpeg.mid(2);
}

QByteArray exifBlock(int orientation, bool isBigEndian, const QByteArray &words)
{
    constexpr quint16 kAscii = 2;
    constexpr quint16 kShort = 3;
    constexpr quint16 kLong = 4;
    constexpr quint32 kStart = 8;                       // of the first directory
    constexpr quint32 kAfter = kStart + 2 + 3 * 12 + 4; // where the words begin
    const QByteArray maker = words + QByteArray(1, '\0');
    const auto length = static_cast<quint32>(maker.size());
    const quint32 gps = kAfter + length + (length & 1u);

    QByteArray tiff = isBigEndian ? QByteArrayLiteral("MM\0*") : QByteArrayLiteral("II*\0");
    tiff += number(kStart, isBigEndian) + number(quint16{3}, isBigEndian);
    tiff += row(0x010f, kAscii, length, number(kAfter, isBigEndian), isBigEndian);
    tiff += row(0x0112, kShort, 1, number(static_cast<quint16>(orientation), isBigEndian), isBigEndian);
    tiff += row(0x8825, kLong, 1, number(gps, isBigEndian), isBigEndian);
    tiff += number(quint32{0}, isBigEndian) + maker.leftJustified(static_cast<qsizetype>(gps - kAfter), '\0');
    // A GPS directory of one row: the name of the place's datum.
    const quint32 datum = gps + 2 + 12 + 4;
    tiff += number(quint16{1}, isBigEndian) + row(0x0012, kAscii, length, number(datum, isBigEndian), isBigEndian);
    return tiff + number(quint32{0}, isBigEndian) + maker;
}

QByteArray exifDirectory(const QList<ExifRow> &rows, quint32 next)
{
    QByteArray tiff = QByteArrayLiteral("II*\0") + number(quint32{8}, false);
    tiff += number(static_cast<quint16>(rows.size()), false);
    for (const ExifRow &each : rows)
        tiff += row(each.tag, each.type, each.count, number(each.value, false), false);
    return tiff + number(next, false);
}

QByteArray withExif(const QByteArray &jpeg, int orientation, bool isBigEndian, const QByteArray &words)
{
    return withSegment(jpeg, 0xe1, QByteArrayLiteral("Exif\0\0") + exifBlock(orientation, isBigEndian, words));
}

QByteArray riffChunk(const QByteArray &name, const QByteArray &content)
{
    return name + number(static_cast<quint32>(content.size()), false) + content + QByteArray(content.size() % 2, '\0');
}

// Source: WebP Container Specification, section "Extended File Format".
QByteArray webpWithExif(const QImage &image, const QByteArray &exif)
{
    constexpr qsizetype kFileHead = 12;
    constexpr quint8 kHasExif = 0x08;
    constexpr quint8 kHasAlpha = 0x10;
    const auto side = [](int pixels) { return number(static_cast<quint32>(pixels - 1), false).left(3); };
    const QByteArray flags = number(static_cast<quint8>(kHasExif | (image.hasAlphaChannel() ? kHasAlpha : 0)), false);
    QByteArray pixels = encodedAs("webp", image, 100).mid(kFileHead);
    while (pixels.left(3) != QByteArrayLiteral("VP8") || pixels.left(4) == QByteArrayLiteral("VP8X"))
        pixels = pixels.mid(8 + qFromLittleEndian<qint32>(pixels.constData() + 4)); // the head of what Qt wrote
    const QByteArray body =
        QByteArrayLiteral("WEBP") +
        riffChunk(QByteArrayLiteral("VP8X"), flags + QByteArray(3, '\0') + side(image.width()) + side(image.height())) +
        pixels + riffChunk(QByteArrayLiteral("EXIF"), exif);
    return riffChunk(QByteArrayLiteral("RIFF"), body);
}

QByteArray pngChunk(const QByteArray &type, const QByteArray &content)
{
    return number(static_cast<quint32>(content.size()), true) + type + content + number(checksum(type + content), true);
}

QByteArray withChunk(const QByteArray &png, const QByteArray &type, const QByteArray &content)
{
    return png.left(kPngHeaderEnd) + pngChunk(type, content) + png.mid(kPngHeaderEnd);
}

QByteArray claiming(const QByteArray &png, quint32 width, quint32 height)
{
    const QByteArray rest = png.mid(kPngSignature + 16, 5); // depth and colours
    return png.left(kPngSignature) +
           pngChunk(QByteArrayLiteral("IHDR"), number(width, true) + number(height, true) + rest) +
           png.mid(kPngHeaderEnd);
}

QByteArray smallGif()
{
    const QByteArray head = QByteArrayLiteral("GIF89a") + QByteArray::fromHex("0200020080 0000 dc1414 1414dc");
    const QByteArray frame = QByteArray::fromHex("21f904000a000000 2c000000000200020000 02");
    // Codes of three bits: clear, four times the colour, end. Every code after the second widens no code here.
    const QByteArray red = QByteArray::fromHex("02 8451 00");
    const QByteArray blue = QByteArray::fromHex("02 8c53 00");
    return head + frame + red + frame + blue + QByteArrayLiteral(";");
}

} // namespace hearth::test
