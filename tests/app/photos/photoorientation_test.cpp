// SPDX-License-Identifier: GPL-3.0-or-later
#include "photos/photoorientation.h"

#include "app/photos/photosamples.h"
#include "photos/photoreader.h"

#include <QColorSpace>

#include <gtest/gtest.h>

#include <array>
#include <random>

namespace hearth {
namespace {

using test::ExifRow;
using test::quarters;

constexpr quint16 kOrientation = 0x0112;
constexpr quint16 kExifDirectory = 0x8769;
constexpr quint16 kShort = 3;
constexpr quint16 kLong = 4;

/// The turn of each orientation, as Qt finds it in a JPEG.
const std::array<QImageIOHandler::Transformations, 8> kTurns{
    QImageIOHandler::TransformationNone,
    QImageIOHandler::TransformationMirror,
    QImageIOHandler::TransformationRotate180,
    QImageIOHandler::TransformationFlip,
    QImageIOHandler::TransformationFlipAndRotate90,
    QImageIOHandler::TransformationRotate90,
    QImageIOHandler::TransformationMirrorAndRotate90,
    QImageIOHandler::TransformationRotate270,
};

/// A WebP or PNG that holds the block, in front of its pixels or behind them.
struct Container
{
    const char *name;
    PhotoFormat format;
    QByteArray (*wrap)(const QImage &image, const QByteArray &exif);
};

void PrintTo(const Container &container, std::ostream *out)
{
    *out << container.name;
}

QByteArray pngWithExif(const QImage &image, const QByteArray &exif)
{
    return test::withChunk(test::encodedAs("png", image), QByteArrayLiteral("eXIf"), exif);
}

QByteArray pngWithExifLast(const QImage &image, const QByteArray &exif)
{
    const QByteArray png = test::encodedAs("png", image);
    constexpr qsizetype kEnd = 12; // of IEND
    return png.chopped(kEnd) + test::pngChunk(QByteArrayLiteral("eXIf"), exif) + png.right(kEnd);
}

class PhotoOrientationIn : public testing::TestWithParam<Container>
{
protected:
    [[nodiscard]] static QByteArray wrap(const QByteArray &exif, const QImage &image = quarters())
    {
        return GetParam().wrap(image, exif);
    }
    [[nodiscard]] static QImageIOHandler::Transformations turn(const QByteArray &bytes)
    {
        return turnOf(GetParam().format, bytes);
    }
};

TEST_P(PhotoOrientationIn, TurnsEveryOrientationUpright)
{
    for (const bool isBigEndian : {false, true}) {
        for (int orientation = 1; orientation <= 8; ++orientation) {
            const QImage stored = test::storedFor(orientation, quarters({96, 64}));
            const QByteArray bytes = wrap(test::exifBlock(orientation, isBigEndian), stored);
            EXPECT_EQ(turn(bytes), kTurns[static_cast<std::size_t>(orientation - 1)]) << orientation;
            const auto photo = preparePhoto(bytes);
            ASSERT_TRUE(photo.ok()) << orientation;
            EXPECT_EQ(photo.value().size, QSize(96, 64)) << orientation;
            EXPECT_EQ(photo.value().originalSize, QSize(96, 64)) << orientation;
            EXPECT_TRUE(test::showsQuarters(decodePhoto(photo.value().content).take())) << orientation;
            EXPECT_TRUE(test::showsQuarters(decodePhoto(photo.value().thumbnail).take())) << orientation;
        }
    }
}

TEST_P(PhotoOrientationIn, MayBeginWithASignOfItsOwn)
{
    const QByteArray sign("Exif\0\0", 6);
    EXPECT_EQ(turn(wrap(sign + test::exifBlock(6, true))), QImageIOHandler::TransformationRotate90);
    EXPECT_EQ(turn(wrap(sign)), QImageIOHandler::TransformationNone);
}

TEST_P(PhotoOrientationIn, IsNotBelievedWhenItMakesNoSense)
{
    for (const int orientation : {0, 9, 255, 65535})
        EXPECT_EQ(turn(wrap(test::exifBlock(orientation, false))), QImageIOHandler::TransformationNone) << orientation;
    const QByteArray asLong = test::exifDirectory({{kOrientation, kLong, 1, 6}});
    EXPECT_EQ(turn(wrap(asLong)), QImageIOHandler::TransformationNone);
    const QByteArray ofNothing = test::exifDirectory({{kOrientation, kShort, 0, 6}});
    EXPECT_EQ(turn(wrap(ofNothing)), QImageIOHandler::TransformationNone);
    EXPECT_EQ(turn(wrap({})), QImageIOHandler::TransformationNone);
    EXPECT_EQ(turn(wrap("II*")), QImageIOHandler::TransformationNone);
    EXPECT_EQ(turn(wrap("Dear diary, today we went to the sea.")), QImageIOHandler::TransformationNone);
}

TEST_P(PhotoOrientationIn, EndsWithEveryLoopAndHugeCount)
{
    constexpr quint32 kMax = 0xffffffff;
    QList<QByteArray> blocks{
        test::exifDirectory({{kOrientation, kShort, 1, 6}, {kExifDirectory, kLong, 1, 8}}), // itself
        test::exifDirectory({{kOrientation, kShort, 1, 6}, {0x8825, kLong, 1, 8}}),         // as its own place
        test::exifDirectory({{kOrientation, kShort, 1, 6}}, 8),                             // next is itself
        test::exifDirectory({{kOrientation, kShort, 1, 6}}, kMax),                          // next is nowhere
        test::exifDirectory({{0x010f, 2, kMax, kMax}, {kOrientation, kShort, 1, 6}}),       // words without end
        test::exifDirectory({{0x010f, 2, 0x7fffffff, 8}, {kOrientation, kShort, 1, 6}}),
        test::exifDirectory({{0x9286, 7, kMax, 0}, {kOrientation, kShort, 1, 6}}),
        test::exifDirectory({{0x0111, 12, 0x20000001, 8}, {kOrientation, kShort, 1, 6}}), // eight bytes each
        test::exifDirectory({{0x0201, kLong, 1, 0xfffffff0}, {0x0202, kLong, 1, 0x20}, {kOrientation, kShort, 1, 6}}),
        test::exifDirectory(QList<ExifRow>(5000, ExifRow{kExifDirectory, kLong, 1, 8})),
    };
    QList<ExifRow> entangled; // each way leads to every other: a reader that follows them all never ends
    for (int count = 0; count < 1500; ++count)
        entangled += {{kExifDirectory, kLong, 1, 8}, {0xa005, kLong, 1, 8}, {0x8825, kLong, 1, 8}};
    blocks += test::exifDirectory(entangled);
    for (const QByteArray &block : std::as_const(blocks)) {
        const QByteArray bytes = wrap(block);
        (void)turn(bytes);
        EXPECT_TRUE(preparePhoto(bytes).ok()); // whatever it says, the pixels are fine
    }
    EXPECT_EQ(turn(wrap(blocks.constFirst())), QImageIOHandler::TransformationRotate90);
}

TEST_P(PhotoOrientationIn, ClaimsMoreRowsThanThereAre)
{
    QByteArray block = test::exifDirectory({{kOrientation, kShort, 1, 6}});
    block[8] = '\xff';
    block[9] = '\xff';
    (void)turn(wrap(block));
    block[4] = '\xff'; // and the directory begins beyond the end
    block[7] = '\xff';
    EXPECT_EQ(turn(wrap(block)), QImageIOHandler::TransformationNone);
}

TEST_P(PhotoOrientationIn, IsSearchedOnlyInWhatIsThere)
{
    const QByteArray whole = wrap(test::exifBlock(6, true, "somewhere"));
    for (qsizetype size = 0; size < whole.size(); ++size) {
        // A copy that ends exactly there, so that a step too far is noticed.
        const QByteArray part(whole.constData(), size);
        (void)turn(part);
    }
    const qsizetype place = whole.indexOf(GetParam().format == PhotoFormat::Png ? "eXIf" : "EXIF");
    ASSERT_GT(place, 0);
    const qsizetype length = GetParam().format == PhotoFormat::Png ? place - 4 : place + 4;
    for (const char *lie : {"ffffffff", "7fffff7f", "80000080", "00ffff00", "00000000"}) {
        QByteArray bytes = whole;
        bytes.replace(length, 4, QByteArray::fromHex(lie));
        EXPECT_EQ(turn(bytes), QImageIOHandler::TransformationNone) << lie;
    }
}

TEST_P(PhotoOrientationIn, SurvivesGarbledBytes)
{
    const QByteArray whole = wrap(test::exifBlock(6, false, "somewhere"), quarters({20, 10}));
    std::mt19937 random(5);
    for (int round = 0; round < 3000; ++round) {
        QByteArray bytes = whole;
        const auto changes = random() % 8 + 1;
        for (unsigned change = 0; change < changes; ++change)
            bytes[static_cast<qsizetype>(random() % static_cast<quint32>(bytes.size()))] = static_cast<char>(random());
        (void)turn(bytes);
    }
}

TEST_P(PhotoOrientationIn, LeavesNothingOfItsBlockInThePhoto)
{
    const QByteArray words = QByteArrayLiteral("PLANTED WORDS 52.52N 13.40E");
    for (const int alpha : {255, 120}) { // a JPEG comes out, or a PNG
        QImage image = quarters().convertToFormat(QImage::Format_ARGB32);
        image.setPixelColor(3, 3, QColor(1, 2, 3, alpha));
        const QByteArray bytes = wrap(test::exifBlock(6, true, words), image);
        ASSERT_EQ(bytes.count(words), 2);
        const auto photo = preparePhoto(bytes);
        ASSERT_TRUE(photo.ok());
        EXPECT_EQ(photo.value().mimeType, alpha == 255 ? QStringLiteral("image/jpeg") : QStringLiteral("image/png"));
        EXPECT_EQ(photo.value().size, QSize(64, 96));
        for (const QByteArray &output : {photo.value().content, photo.value().thumbnail}) {
            for (const char *trace : {"PLANTED", "Exif", "eXIf", "EXIF", "XMP ", "II*", "MM\0*"})
                EXPECT_FALSE(output.contains(trace)) << trace;
        }
    }
}

INSTANTIATE_TEST_SUITE_P(All, PhotoOrientationIn,
                         testing::Values(Container{"Webp", PhotoFormat::Webp, &test::webpWithExif},
                                         Container{"Png", PhotoFormat::Png, &pngWithExif},
                                         Container{"PngLast", PhotoFormat::Png, &pngWithExifLast}),
                         [](const auto &sample) { return std::string(sample.param.name); });

TEST(PhotoOrientation, IsNotReadFromBehindTheEnd)
{
    const QByteArray exif = test::exifBlock(6, true);
    const QByteArray png = test::encodedAs("png", quarters()) + test::pngChunk(QByteArrayLiteral("eXIf"), exif);
    EXPECT_EQ(turnOf(PhotoFormat::Png, png), QImageIOHandler::TransformationNone);
    const QByteArray webp = test::encodedAs("webp", quarters()) + test::riffChunk(QByteArrayLiteral("EXIF"), exif);
    EXPECT_EQ(turnOf(PhotoFormat::Webp, webp), QImageIOHandler::TransformationNone);
}

TEST(PhotoOrientation, IsLeftToQtInEveryOtherFormat)
{
    const QByteArray jpeg = test::withExif(test::encodedAs("jpeg", quarters()), 6, true);
    EXPECT_EQ(turnOf(PhotoFormat::Jpeg, jpeg), QImageIOHandler::TransformationNone);
    EXPECT_EQ(turnOf(PhotoFormat::Gif, test::smallGif()), QImageIOHandler::TransformationNone);
}

TEST(PhotoOrientation, TurningKeepsTheColours)
{
    QImage image = quarters();
    image.setColorSpace(QColorSpace::AdobeRgb);
    for (const auto turn : kTurns)
        EXPECT_EQ(turned(image, turn).colorSpace(), QColorSpace(QColorSpace::AdobeRgb));
    EXPECT_EQ(turned(image, QImageIOHandler::TransformationRotate90).size(), QSize(64, 96));
}

TEST(PhotoOrientation, ManySmallChunksComeToAnEnd)
{
    const QByteArray chunk = test::riffChunk(QByteArrayLiteral("JUNK"), {});
    QByteArray bytes = QByteArrayLiteral("RIFF\xff\xff\xff\xffWEBP") + chunk.repeated(4'000'000);
    EXPECT_EQ(turnOf(PhotoFormat::Webp, bytes), QImageIOHandler::TransformationNone);
}

} // namespace
} // namespace hearth
