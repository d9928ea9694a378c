// SPDX-License-Identifier: GPL-3.0-or-later
#include "photos/photoreader.h"

#include "photos/heifpicture.h"
#include "photos/jpegend.h"
#include "photos/photoencoder.h"
#include "photos/photoformat.h"
#include "photos/photoorientation.h"
#include "photos/pngsoundness.h"

#include <QBuffer>
#include <QColorSpace>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QPixelFormat>

#include <algorithm>
#include <cmath>
#include <new>

#ifdef HEARTHBOOK_TIFF
#include <tiffio.h>
#endif

namespace hearth {

namespace {

/// What a decoded picture may take in memory: 100 megapixels of 32 bits, or half as many of 64.
constexpr int kMaxDecodedMebibytes = 400;
constexpr qint64 kMostDecoded = qint64{kMaxDecodedMebibytes} * 1024 * 1024;

Error failure(ErrorCode code, const char *detail)
{
    return {code, QString::fromLatin1(detail)};
}

bool isTooLarge(const QSize &size, qint64 maximumPixels)
{
    return std::max(size.width(), size.height()) > kMaxSourceSide ||
           qint64{size.width()} * size.height() > maximumPixels;
}

qint64 bytesOf(const QSize &size, QImage::Format format)
{
    const int bits = format == QImage::Format_Invalid ? 32 : QImage::toPixelFormat(format).bitsPerPixel();
    return qint64{size.width()} * size.height() * std::max(bits, 32) / 8;
}

/// libtiff would print what it thinks of a file to the terminal.
void quietenTiff()
{
#ifdef HEARTHBOOK_TIFF
    TIFFSetErrorHandler(nullptr);
    TIFFSetWarningHandler(nullptr);
#endif
}

/// Both hold for the whole program, so they are set once. The bound is what stops a decoder whose header the checks
/// here could not see through.
void restrainDecoders()
{
    static const bool isSet = [] {
        QImageReader::setAllocationLimit(kMaxDecodedMebibytes);
        quietenTiff();
        return true;
    }();
    Q_UNUSED(isSet)
}

/// Of no size where it is wanted as it is.
QSize sizeWithin(const QSize &size, const QSize &most)
{
    const bool isLarger = size.width() > most.width() || size.height() > most.height();
    return most.isValid() && isLarger ? size.scaled(most, Qt::KeepAspectRatio).expandedTo({1, 1}) : QSize();
}

/// Where `most` is valid, as large as fits into it.
Result<QImage> decode(const QByteArray &bytes, PhotoFormat format, qint64 maximumPixels, const QSize &most)
{
    restrainDecoders();
    const auto mayBe = [maximumPixels](const QSize &size) { return !isTooLarge(size, maximumPixels); };
    if (format == PhotoFormat::Png && !isSoundPng(bytes, mayBe, kMostDecoded))
        return failure(ErrorCode::PictureDamaged, "cannot be decoded");
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, nameOf(format));
    reader.setAutoDetectImageFormat(false); // no other decoder sees the bytes
    reader.setAutoTransform(true);

    QSize declared = reader.size();
    if (declared.isEmpty())
        return failure(ErrorCode::PictureDamaged, "no size");
    if (isTooLarge(declared, maximumPixels))
        return failure(ErrorCode::PictureTooLarge, "pixels");
    if (bytesOf(declared, reader.imageFormat()) > kMostDecoded)
        return failure(ErrorCode::PictureTooLarge, "memory");
    if (!isComplete(format, bytes)) {
        const auto ended = format == PhotoFormat::Jpeg ? withItsEnd(bytes) : std::nullopt;
        return ended ? decode(*ended, format, maximumPixels, most) : failure(ErrorCode::PictureDamaged, "incomplete");
    }
    const bool isTurned = reader.transformation().testFlag(QImageIOHandler::TransformationRotate90);
    if (const QSize wanted = sizeWithin(declared, isTurned ? most.transposed() : most); wanted.isValid()) {
        reader.setScaledSize(wanted);
        declared = wanted;
    }
    if (isTurned)
        declared.transpose();

    QImage image;
    if (!reader.read(&image) || image.isNull())
        return failure(ErrorCode::PictureDamaged, "cannot be decoded");
    if (image.size() != declared)
        return failure(ErrorCode::PictureDamaged, "not the size it says");
    // A newer Qt may turn these too.
    if (!reader.supportsOption(QImageIOHandler::ImageTransformation))
        image = turned(image, turnOf(format, bytes));
    if (image.isNull())
        return failure(ErrorCode::OutOfMemory, "picture");
    return image;
}

Result<QImage> decodeAnyFormat(const QByteArray &bytes, qint64 maximumPixels, const QSize &most)
{
    if (bytes.size() > kMaxSourceBytes)
        return failure(ErrorCode::PictureTooLarge, "bytes");
    const auto format = photoFormatOf(bytes);
    const bool isQt = format && QImageReader::supportedImageFormats().contains(nameOf(*format));
    if (format != PhotoFormat::Heif && !isQt)
        return failure(ErrorCode::NotAPicture, "format");
    try {
        if (format == PhotoFormat::Heif)
            return decodeHeif(bytes, [&](const QSize &size) { return !isTooLarge(size, maximumPixels); });
        return decode(bytes, *format, maximumPixels, most);
    } catch (const std::bad_alloc &) {
        return failure(ErrorCode::OutOfMemory, "picture");
    }
}

QImage scaledTo(const QImage &image, const QSize &size)
{
    return image.scaled(size.expandedTo({1, 1}), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

QImage reducedToSide(const QImage &image, int side)
{
    if (std::max(image.width(), image.height()) <= side)
        return image;
    return scaledTo(image, image.size().scaled(side, side, Qt::KeepAspectRatio));
}

QImage reducedToArea(const QImage &image, qint64 pixels)
{
    const double area = static_cast<double>(image.width()) * image.height();
    if (area <= static_cast<double>(pixels))
        return image;
    const double factor = std::sqrt(static_cast<double>(pixels) / area);
    return scaledTo(image, {static_cast<int>(image.width() * factor), static_cast<int>(image.height() * factor)});
}

/// The same picture in sRGB with nothing but its pixels.
QImage barePixels(QImage image, const QColorSpace &space)
{
    image.convertTo(image.hasAlphaChannel() ? QImage::Format_ARGB32 : QImage::Format_RGB32);
    image.setColorSpace(space);
    if (space.isValid() && space != QColorSpace(QColorSpace::SRgb))
        image.convertToColorSpace(QColorSpace::SRgb);
    image.convertTo(image.hasAlphaChannel() ? QImage::Format_ARGB32 : QImage::Format_RGB32);

    QImage bare(image.size(), image.format());
    if (bare.isNull() || image.isNull())
        return {};
    constexpr int kDotsPerMetre = 2835; // 72 dots per inch; Qt would tell the resolution of this screen
    bare.setDotsPerMeterX(kDotsPerMetre);
    bare.setDotsPerMeterY(kDotsPerMetre);
    for (int row = 0; row < image.height(); ++row)
        std::copy_n(image.constScanLine(row), image.width() * 4, bare.scanLine(row));
    return bare;
}

Result<PreparedPhoto> prepare(const QImage &image)
{
    PreparedPhoto photo;
    photo.originalSize = image.size();
    const QImage bare = barePixels(reducedToArea(image, kPhotoPixels), image.colorSpace());
    if (bare.isNull())
        return failure(ErrorCode::OutOfMemory, "picture");
    photo.size = bare.size();
    photo.wasReduced = photo.size != photo.originalSize;

    const EncodedPhoto encoded = encodePhoto(bare);
    photo.content = encoded.content;
    photo.mimeType = encoded.mimeType;
    photo.thumbnail = encodeThumbnail(reducedToSide(bare, kThumbnailSide));
    if (photo.content.isEmpty() || photo.thumbnail.isEmpty())
        return failure(ErrorCode::Internal, "a picture could not be encoded");
    if (photo.content.size() > kMaxPhotoBytes)
        return failure(ErrorCode::PictureTooLarge, "content");
    return photo;
}

} // namespace

Result<QByteArray> readPhotoFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(ErrorCode::NotFound, "photo");
    if (!info.isFile()) // opening a pipe would wait for ever
        return failure(ErrorCode::NotAPicture, "not a file");
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::CannotRead, "photo");
    if (file.size() > kMaxSourceBytes)
        return failure(ErrorCode::PictureTooLarge, "bytes");
    try {
        QByteArray bytes = file.read(kMaxSourceBytes + 1); // it may have grown meanwhile
        if (file.error() != QFileDevice::NoError)
            return failure(ErrorCode::CannotRead, "photo");
        if (bytes.size() > kMaxSourceBytes)
            return failure(ErrorCode::PictureTooLarge, "bytes");
        return bytes;
    } catch (const std::bad_alloc &) {
        return failure(ErrorCode::OutOfMemory, "photo");
    }
}

Result<QImage> decodePhoto(const QByteArray &bytes, qint64 maximumPixels)
{
    return decodeAnyFormat(bytes, maximumPixels, {});
}

Result<QImage> decodePhotoWithin(const QByteArray &bytes, QSize most)
{
    Result<QImage> image = decodeAnyFormat(bytes, kMaxSourcePixels, most);
    if (!image)
        return image;
    // One that was turned only afterwards.
    const QSize wanted = sizeWithin(image.value().size(), most);
    return wanted.isValid() ? image.value().scaled(wanted, Qt::IgnoreAspectRatio, Qt::SmoothTransformation) : image;
}

namespace {

/// Whether drawing it anew would change nothing but its quality, and spare little.
bool mayStayAsItIs(const QByteArray &bytes, const PreparedPhoto &drawn)
{
    const auto format = photoFormatOf(bytes);
    return format && holdsPixelsAlone(*format, bytes) && !drawn.wasReduced &&
           bytes.size() <= 2 * drawn.content.size() &&
           drawn.mimeType == QLatin1String("image/") + QString::fromLatin1(nameOf(*format));
}

} // namespace

Result<PreparedPhoto> preparePhoto(const QByteArray &bytes)
{
    HEARTH_GET(const QImage image, decodePhoto(bytes));
    HEARTH_GET(auto photo, preparePhoto(image));
    if (mayStayAsItIs(bytes, photo))
        photo.content = bytes;
    return photo;
}

Result<PreparedPhoto> preparePhoto(const QImage &image)
{
    if (image.isNull())
        return failure(ErrorCode::NotAPicture, "empty");
    if (isTooLarge(image.size(), kMaxSourcePixels))
        return failure(ErrorCode::PictureTooLarge, "pixels");
    try {
        return prepare(image);
    } catch (const std::bad_alloc &) {
        return failure(ErrorCode::OutOfMemory, "picture");
    }
}

} // namespace hearth
