// SPDX-License-Identifier: GPL-3.0-or-later
#include "photos/photoformat.h"

#include "app/photos/photosamples.h"

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

} // namespace
} // namespace hearth
