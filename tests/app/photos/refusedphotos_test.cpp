// SPDX-License-Identifier: GPL-3.0-or-later
// What is not taken for a photo: bombs, lies, noise, and what is too much.
#include "app/photos/readphotos.h"

namespace hearth {
namespace {

using test::encodedAs;
using test::quarters;
using test::refusal;

TEST(PhotoReader, RefusesBombsByTheirHeader)
{
    const QByteArray png = encodedAs("png", quarters());
    EXPECT_EQ(refusal(test::claiming(png, 60000, 60000)), ErrorCode::PictureTooLarge);
    EXPECT_EQ(refusal(test::claiming(png, 30001, 1)), ErrorCode::PictureTooLarge);
    EXPECT_EQ(refusal(test::claiming(png, 10001, 10000)), ErrorCode::PictureTooLarge);
    EXPECT_EQ(refusal(test::claiming(png, 0x7fffffff, 0x7fffffff)), ErrorCode::PictureDamaged); // says libpng
}

TEST(PhotoReader, RefusesABombOfWidePixels)
{
    const QByteArray png = encodedAs("png", QImage(4, 4, QImage::Format_RGBA64).convertToFormat(QImage::Format_RGBA64));
    EXPECT_EQ(refusal(test::claiming(png, 9000, 9000)), ErrorCode::PictureTooLarge);
}

TEST(PhotoReader, RefusesAPhotoThatLiesAboutItsSize)
{
    const QByteArray png = encodedAs("png", quarters());
    EXPECT_EQ(refusal(test::claiming(png, 4000, 4000)), ErrorCode::PictureDamaged);
    EXPECT_EQ(refusal(test::claiming(png, 96, 65)), ErrorCode::PictureDamaged);
    EXPECT_EQ(refusal(test::claiming(png, 0, 0)), ErrorCode::PictureDamaged);
    EXPECT_EQ(refusal(test::claiming(png, 0xffffffff, 1)), ErrorCode::PictureDamaged);
}

TEST(PhotoReader, RefusesAGifWhosePictureIsLargerThanItsScreen)
{
    QByteArray gif = test::smallGif();
    const qsizetype picture = gif.indexOf(',');
    gif.replace(picture + 5, 4, QByteArray::fromHex("ffffffff")); // 65535 by 65535 on a screen of 2 by 2
    const auto photo = preparePhoto(gif);
    if (photo) {
        EXPECT_EQ(photo.value().size, QSize(2, 2));
    } else {
        EXPECT_NE(photo.error().code, ErrorCode::Internal);
    }
}

TEST(PhotoReader, RefusesWhatIsNotAPicture)
{
    EXPECT_EQ(refusal({}), ErrorCode::NotAPicture);
    EXPECT_EQ(refusal(QByteArrayLiteral("Dear diary")), ErrorCode::NotAPicture);
    EXPECT_EQ(refusal(QByteArrayLiteral("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>")),
              ErrorCode::NotAPicture);
    EXPECT_EQ(refusal(encodedAs("ppm", quarters())), ErrorCode::NotAPicture);
    EXPECT_EQ(refusal(encodedAs("xpm", quarters())), ErrorCode::NotAPicture);
    EXPECT_EQ(preparePhoto(QImage()).error().code, ErrorCode::NotAPicture);
}

TEST(PhotoReader, RefusesRandomBytes)
{
    std::mt19937 random(3);
    for (int round = 0; round < 200; ++round) {
        QByteArray bytes(static_cast<qsizetype>(random() % 4000), '\0');
        for (char &byte : bytes)
            byte = static_cast<char>(random());
        EXPECT_EQ(refusal(bytes), ErrorCode::NotAPicture);
        // And behind a signature that promises more.
        EXPECT_EQ(refusal(QByteArrayLiteral("\xff\xd8\xff\xe0") + bytes), ErrorCode::PictureDamaged);
        EXPECT_EQ(refusal(QByteArrayLiteral("\x89PNG\r\n\x1a\n") + bytes), ErrorCode::PictureDamaged);
    }
}

TEST(PhotoReader, RefusesTooManyBytes)
{
    const QByteArray jpeg = encodedAs("jpeg", quarters());
    EXPECT_EQ(refusal(jpeg + QByteArray(kMaxSourceBytes, '\0')), ErrorCode::PictureTooLarge);
}

} // namespace
} // namespace hearth
