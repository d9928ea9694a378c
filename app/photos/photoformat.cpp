// SPDX-License-Identifier: GPL-3.0-or-later
#include "photos/photoformat.h"

#include <QByteArrayList>
#include <QtEndian>

#include <algorithm>
#include <cstring>

namespace hearth {

namespace {

/// Reads forward through bytes; once it has run out it stays so.
class Walk final
{
public:
    Walk(const QByteArray &bytes, qsizetype position)
        : m_bytes(bytes)
        , m_position(position)
    {
    }

    [[nodiscard]] bool hasRunOut() const { return m_position > m_bytes.size(); }
    [[nodiscard]] bool isAtEnd() const { return m_position == m_bytes.size(); }
    [[nodiscard]] QByteArray ahead(qsizetype count) const { return m_bytes.mid(m_position, count); }
    void skip(qsizetype count) { m_position += count; }

    /// 0 when there is none.
    quint8 byte()
    {
        const qsizetype at = m_position++;
        return at < m_bytes.size() ? static_cast<quint8>(m_bytes[at]) : quint8{0};
    }
    quint16 bigEndian16()
    {
        const quint8 high = byte();
        return static_cast<quint16>(high << 8 | byte());
    }

    /// Stands on the next 0xff, or has run out.
    void seekMarker()
    {
        const qsizetype found = hasRunOut() ? -1 : m_bytes.indexOf('\xff', m_position);
        m_position = found < 0 ? m_bytes.size() + 1 : found;
    }

private:
    const QByteArray &m_bytes;
    qsizetype m_position;
};

template <typename T>
T littleEndianAt(const QByteArray &bytes, qsizetype position)
{
    return qFromLittleEndian<T>(bytes.constData() + position);
}

/// Source: ITU-T T.81, annex B.
bool isCompleteJpeg(const QByteArray &bytes)
{
    Walk walk(bytes, 2);
    int scans = 0;
    while (!walk.hasRunOut()) {
        walk.seekMarker();
        quint8 marker = 0xff;
        while (marker == 0xff && !walk.hasRunOut())
            marker = walk.byte();
        const bool standsAlone = marker <= 0x01 || (marker >= 0xd0 && marker <= 0xd8);
        if (walk.hasRunOut() || standsAlone)
            continue;
        if (marker == 0xd9) // end of image
            return true;
        const quint16 length = walk.bigEndian16();
        walk.skip(length - 2);
        if (length < 2 || (marker == 0xda && ++scans > kMaxJpegScans))
            return false;
    }
    return false;
}

bool skipBlocks(Walk &walk)
{
    while (!walk.hasRunOut()) {
        const quint8 length = walk.byte();
        if (length == 0)
            break;
        walk.skip(length);
    }
    return !walk.hasRunOut();
}

qsizetype colourTableSize(quint8 flags)
{
    return (flags & 0x80) != 0 ? 3 << ((flags & 0x07) + 1) : 0;
}

/// Source: GIF89a specification, section "Grammar". Only the first picture is asked for.
bool isCompleteGif(const QByteArray &bytes)
{
    Walk walk(bytes, 10);
    const quint8 flags = walk.byte();
    walk.skip(2 + colourTableSize(flags));
    while (!walk.hasRunOut()) {
        switch (walk.byte()) {
        case 0x21: // extension
            walk.skip(1);
            if (!skipBlocks(walk))
                return false;
            break;
        case 0x2c: { // picture
            walk.skip(8);
            const quint8 own = walk.byte();
            walk.skip(colourTableSize(own) + 1);
            return skipBlocks(walk);
        }
        default:
            return false;
        }
    }
    return false;
}

bool isCompleteBmp(const QByteArray &bytes)
{
    constexpr qsizetype kHeaders = 54;
    constexpr quint32 kOldHeader = 12;
    constexpr qint64 kSane = 1 << 16;
    if (bytes.size() < kHeaders)
        return false;
    const qint64 start = littleEndianAt<quint32>(bytes, 10);
    if (littleEndianAt<quint32>(bytes, 14) == kOldHeader)
        return start < bytes.size();
    const qint64 width = littleEndianAt<qint32>(bytes, 18);
    const qint64 height = std::abs(qint64{littleEndianAt<qint32>(bytes, 22)});
    const qint64 depth = littleEndianAt<quint16>(bytes, 28);
    const quint32 compression = littleEndianAt<quint32>(bytes, 30);
    const bool isPlain = compression == 0 || compression == 3;
    if (!isPlain || width <= 0 || width > kSane || height > kSane)
        return start < bytes.size(); // of another sort, or refused for its size
    return start + (width * depth + 31) / 32 * 4 * height <= bytes.size();
}

bool isCompleteWebp(const QByteArray &bytes)
{
    return qint64{littleEndianAt<quint32>(bytes, 4)} + 8 <= bytes.size();
}

// Drawn at 72 dots per inch, as Hearthbook writes it, which tells nothing of a screen; and no picture in small.
bool isPlainJfif(const QByteArray &segment)
{
    static const QByteArray kVersion("JFIF\0\x01", 6);
    static const QByteArray kPlain("\x01\0\x48\0\x48\0\0", 7); // behind the version's second byte
    return segment.size() == kVersion.size() + 1 + kPlain.size() && segment.startsWith(kVersion) &&
           segment.endsWith(kPlain);
}

// The same of a PNG: 2835 dots per metre.
bool isPlainDensity(const QByteArray &chunk)
{
    return chunk == QByteArray("\0\0\x0b\x13\0\0\x0b\x13\x01", 9);
}

/// Source: ITU-T T.81, annex B, table B.1.
bool hasOnlyPixelsJpeg(const QByteArray &bytes)
{
    Walk walk(bytes, 2);
    bool isInScan = false;
    while (!walk.hasRunOut()) {
        if (isInScan)
            walk.seekMarker();
        if (walk.byte() != 0xff)
            return false;
        const quint8 marker = walk.byte();
        const bool isOfScan = marker == 0x00 || (marker >= 0xd0 && marker <= 0xd7);
        if (isInScan && isOfScan)
            continue;
        if (marker == 0xd9) // end of image
            return walk.isAtEnd();
        const qsizetype length = qsizetype{walk.bigEndian16()} - 2;
        const bool describesPixels = (marker >= 0xc0 && marker <= 0xcf) || (marker >= 0xda && marker <= 0xdd);
        if (length < 0 || (!describesPixels && (marker != 0xe0 || !isPlainJfif(walk.ahead(length)))))
            return false;
        walk.skip(length);
        isInScan = marker == 0xda;
    }
    return false;
}

/// Source: PNG specification (W3C, 2nd edition), section 11.
bool hasOnlyPixelsPng(const QByteArray &bytes)
{
    constexpr qsizetype kSignature = 8;
    constexpr qsizetype kCheck = 4;
    Walk walk(bytes, kSignature);
    while (!walk.hasRunOut()) {
        const qsizetype length = qsizetype{walk.bigEndian16()} << 16 | walk.bigEndian16();
        const QByteArray type = walk.ahead(4);
        walk.skip(4);
        const QByteArray density = type == "pHYs" ? walk.ahead(length) : QByteArray();
        walk.skip(length + kCheck);
        if (type == "IEND")
            return walk.isAtEnd() && length == 0;
        const bool describesPixels = type == "IHDR" || type == "IDAT" || type == "PLTE" || type == "tRNS";
        if (!describesPixels && !isPlainDensity(density))
            return false;
    }
    return false;
}

/// Source: ISO/IEC 14496-12, 4.3: the brand a file is first of all, or one of those it is compatible with.
bool isHeif(const QByteArray &bytes)
{
    constexpr qsizetype kBrandSize = 4;
    constexpr qsizetype kFirstBrand = 8;
    constexpr qsizetype kLongest = 256;
    static const QByteArrayList kBrands = {"heic", "heix", "heim", "heis", "mif1", "avif"};
    if (bytes.mid(4, kBrandSize) != "ftyp")
        return false;
    Walk box(bytes, 0);
    const qsizetype size = qsizetype{box.bigEndian16()} << 16 | box.bigEndian16();
    for (qsizetype at = kFirstBrand; at + kBrandSize <= std::min({size, kLongest, bytes.size()}); at += kBrandSize) {
        const bool isVersion = at == kFirstBrand + kBrandSize;
        if (!isVersion && kBrands.contains(bytes.mid(at, kBrandSize)))
            return true;
    }
    return false;
}

} // namespace

std::optional<PhotoFormat> photoFormatOf(const QByteArray &bytes)
{
    const auto has = [&bytes](qsizetype at, const QByteArray &sign) {
        return bytes.size() >= at + sign.size() &&
               std::memcmp(bytes.constData() + at, sign.constData(), static_cast<std::size_t>(sign.size())) == 0;
    };
    if (has(0, QByteArrayLiteral("\xff\xd8\xff")))
        return PhotoFormat::Jpeg;
    if (has(0, QByteArrayLiteral("\x89PNG\r\n\x1a\n")))
        return PhotoFormat::Png;
    if (has(0, QByteArrayLiteral("RIFF")) && has(8, QByteArrayLiteral("WEBP")))
        return PhotoFormat::Webp;
    if (has(0, QByteArrayLiteral("GIF87a")) || has(0, QByteArrayLiteral("GIF89a")))
        return PhotoFormat::Gif;
    if (has(0, QByteArrayLiteral("II*\0")) || has(0, QByteArrayLiteral("MM\0*")))
        return PhotoFormat::Tiff;
    if (isHeif(bytes))
        return PhotoFormat::Heif;
    if (has(0, QByteArrayLiteral("BM")) && has(6, QByteArrayLiteral("\0\0\0\0")))
        return PhotoFormat::Bmp;
    return std::nullopt;
}

QByteArray nameOf(PhotoFormat format)
{
    static constexpr const char *kNames[] = {"jpeg", "png", "webp", "gif", "bmp", "tiff", "heif"};
    return kNames[static_cast<int>(format)];
}

bool isComplete(PhotoFormat format, const QByteArray &bytes)
{
    switch (format) {
    case PhotoFormat::Jpeg:
        return isCompleteJpeg(bytes);
    case PhotoFormat::Gif:
        return isCompleteGif(bytes);
    case PhotoFormat::Bmp:
        return isCompleteBmp(bytes);
    case PhotoFormat::Webp:
        return isCompleteWebp(bytes);
    case PhotoFormat::Png:
    case PhotoFormat::Tiff:
    case PhotoFormat::Heif:
        return true;
    }
    Q_UNREACHABLE();
}

bool holdsPixelsAlone(PhotoFormat format, const QByteArray &bytes)
{
    if (format == PhotoFormat::Jpeg)
        return hasOnlyPixelsJpeg(bytes);
    return format == PhotoFormat::Png && hasOnlyPixelsPng(bytes);
}

} // namespace hearth
