// SPDX-License-Identifier: GPL-3.0-or-later
#include "photos/photoformat.h"

#include "app/photos/photosamples.h"
#include "photos/photoreader.h"

#include <gtest/gtest.h>

namespace hearth {
namespace {

using test::encodedAs;

TEST(PhotoFormat, IsToldByContent)
{
    const QImage image = test::quarters();
    EXPECT_EQ(photoFormatOf(encodedAs("jpeg", image)), PhotoFormat::Jpeg);
    EXPECT_EQ(photoFormatOf(encodedAs("png", image)), PhotoFormat::Png);
    EXPECT_EQ(photoFormatOf(encodedAs("webp", image)), PhotoFormat::Webp);
    EXPECT_EQ(photoFormatOf(encodedAs("bmp", image)), PhotoFormat::Bmp);
    EXPECT_EQ(photoFormatOf(encodedAs("tiff", image)), PhotoFormat::Tiff);
    EXPECT_EQ(photoFormatOf(test::smallGif()), PhotoFormat::Gif);
}

TEST(PhotoFormat, KnowsAHeifByItsBrands)
{
    EXPECT_EQ(photoFormatOf(QByteArray("\0\0\0\x18"
                                       "ftypheic\0\0\0\0mif1heic",
                                       24)),
              PhotoFormat::Heif);
    EXPECT_EQ(photoFormatOf(QByteArray("\0\0\0\x1c"
                                       "ftypmsf1\0\0\0\0msf1iso8avif",
                                       28)),
              PhotoFormat::Heif);
    EXPECT_EQ(photoFormatOf(QByteArray("\0\0\0\x18"
                                       "ftypavif",
                                       12)),
              PhotoFormat::Heif); // cut off behind it
}

TEST(PhotoFormat, LeavesEverythingElseAlone)
{
    const QByteArray others[] = {
        {},
        QByteArrayLiteral("\xff\xd8"),
        QByteArrayLiteral("<svg xmlns='http://www.w3.org/2000/svg'/>"),
        QByteArrayLiteral("<?xml version='1.0'?><svg/>"),
        QByteArrayLiteral("%PDF-1.7"),
        QByteArrayLiteral("/* XPM */ static char *x[] = {"),
        QByteArrayLiteral("P6 1 1 255 abc"),
        QByteArrayLiteral("BMW is a car"),
        QByteArrayLiteral("RIFF1234WAVE"),
        QByteArray("\0\0\0\x18"
                   "ftypisom\0\0\0\0isommp42",
                   24),
        QByteArray("\0\0\0\x10"
                   "ftypisom\0\0\0\0heic",
                   20), // a brand behind its list
        QByteArray("\0\0\0\x18"
                   "ftypisomheic",
                   16), // a version that reads like one
        QByteArray(18, '\0'),
    };
    for (const QByteArray &bytes : others)
        EXPECT_EQ(photoFormatOf(bytes), std::nullopt) << bytes.constData();
}

TEST(PhotoFormat, KnowsAWholeFileFromOneThatEndsEarly)
{
    const QImage image = test::quarters();
    const QByteArray samples[] = {encodedAs("jpeg", image), encodedAs("webp", image), encodedAs("bmp", image)};
    for (const QByteArray &bytes : samples) {
        const PhotoFormat format = *photoFormatOf(bytes);
        EXPECT_TRUE(isComplete(format, bytes)) << nameOf(format).constData();
        for (qsizetype size = bytes.size() - 1; size >= 12; --size)
            ASSERT_FALSE(isComplete(format, bytes.left(size))) << nameOf(format).constData() << " of " << size;
    }
}

TEST(PhotoFormat, AsksOfAGifOnlyItsFirstPicture)
{
    const QByteArray gif = test::smallGif();
    const qsizetype firstEnd = gif.indexOf(QByteArray::fromHex("845100")) + 3;
    ASSERT_GT(firstEnd, 3);
    EXPECT_TRUE(isComplete(PhotoFormat::Gif, gif));
    EXPECT_TRUE(isComplete(PhotoFormat::Gif, gif.left(firstEnd)));
    for (qsizetype size = firstEnd - 1; size >= 6; --size)
        ASSERT_FALSE(isComplete(PhotoFormat::Gif, gif.left(size))) << size;
}

TEST(PhotoFormat, TakesAJpegWithWordsAfterItsEnd)
{
    const QByteArray jpeg = encodedAs("jpeg", test::quarters());
    EXPECT_TRUE(isComplete(PhotoFormat::Jpeg, jpeg + QByteArrayLiteral("a film of the moment")));
}

TEST(PhotoFormat, RefusesAJpegOfVeryManyScans)
{
    const QByteArray jpeg = encodedAs("jpeg", test::quarters());
    const qsizetype scan = jpeg.lastIndexOf(QByteArrayLiteral("\xff\xda"));
    const QByteArray scans = jpeg.mid(scan, jpeg.size() - 2 - scan);
    const QByteArray end = jpeg.right(2);
    EXPECT_TRUE(isComplete(PhotoFormat::Jpeg, jpeg.left(scan) + scans.repeated(kMaxJpegScans) + end));
    EXPECT_FALSE(isComplete(PhotoFormat::Jpeg, jpeg.left(scan) + scans.repeated(kMaxJpegScans + 1) + end));
}

TEST(PhotoFormat, KnowsPicturesThatHoldPixelsAlone)
{
    const QByteArray jpeg = preparePhoto(test::quarters()).take().content;
    QImage glass = test::quarters().convertToFormat(QImage::Format_ARGB32);
    glass.setPixelColor(0, 0, QColor(0, 0, 0, 0));
    const QByteArray png = preparePhoto(glass).take().content;
    ASSERT_TRUE(holdsPixelsAlone(PhotoFormat::Jpeg, jpeg));
    ASSERT_TRUE(holdsPixelsAlone(PhotoFormat::Png, png));
    const QByteArray others[] = {
        test::withExif(jpeg, 1, true),
        test::withSegment(jpeg, 0xfe, "a comment"),
        test::withSegment(jpeg, 0xe2, "a profile"),
        test::withSegment(jpeg, 0xe0, QByteArray("JFIF\0\x01\x01\x01\0\x60\0\x60\0\0", 14)), // of another screen
        jpeg + "behind the end",
        jpeg.left(2) + "between" + jpeg.mid(2),
        jpeg.chopped(2),
        QByteArray(),
    };
    for (const QByteArray &bytes : others)
        EXPECT_FALSE(holdsPixelsAlone(PhotoFormat::Jpeg, bytes)) << bytes.left(40).toHex().constData();
    EXPECT_FALSE(holdsPixelsAlone(PhotoFormat::Png, test::withChunk(png, "tEXt", QByteArray("Author\0Ida", 10))));
    EXPECT_FALSE(holdsPixelsAlone(PhotoFormat::Png, png + "behind"));
    EXPECT_FALSE(holdsPixelsAlone(PhotoFormat::Webp, encodedAs("webp", test::quarters())));
}

TEST(PhotoFormat, WhatHearthbookDrewComesBackAsItWas)
{
    const QByteArray jpeg = preparePhoto(test::quarters()).take().content;
    EXPECT_EQ(preparePhoto(jpeg).take().content, jpeg) << "byte by byte, however often it goes out and in";
    const QByteArray told = test::withExif(jpeg, 1, true, "a place");
    EXPECT_FALSE(preparePhoto(told).take().content.contains("a place"));
}

} // namespace
} // namespace hearth
