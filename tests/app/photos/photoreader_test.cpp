// SPDX-License-Identifier: GPL-3.0-or-later
#include "photos/photoreader.h"

#include "app/photos/readphotos.h"

namespace hearth {
namespace {

using test::encodedAs;
using test::noise;
using test::prepared;
using test::quarters;
using test::refusal;
using test::shown;
using test::showsQuarters;

/// The markers of a JPEG before its first scan.
QByteArray markersOf(const QByteArray &jpeg)
{
    QByteArray markers;
    qsizetype at = 2;
    while (at + 4 <= jpeg.size() && jpeg[at + 1] != '\xda') {
        markers += jpeg[at + 1];
        at += 2 + (static_cast<quint8>(jpeg[at + 2]) << 8 | static_cast<quint8>(jpeg[at + 3]));
    }
    return markers;
}

class PhotoOfFormat : public testing::TestWithParam<const char *>
{
};

TEST_P(PhotoOfFormat, BecomesAJpegWithAThumbnail)
{
    const QByteArray bytes = encodedAs(GetParam(), quarters({800, 600}));
    ASSERT_FALSE(bytes.isEmpty());
    const PreparedPhoto photo = prepared(bytes);
    EXPECT_EQ(photo.mimeType, QStringLiteral("image/jpeg"));
    EXPECT_EQ(photo.size, QSize(800, 600));
    EXPECT_EQ(photo.originalSize, QSize(800, 600));
    EXPECT_FALSE(photo.wasReduced);
    EXPECT_TRUE(showsQuarters(shown(photo.content)));
    EXPECT_EQ(photoFormatOf(photo.thumbnail), PhotoFormat::Jpeg);
    EXPECT_EQ(shown(photo.thumbnail).size(), QSize(320, 240));
    EXPECT_TRUE(showsQuarters(shown(photo.thumbnail)));
    EXPECT_LE(photo.thumbnail.size(), kThumbnailBytes);
}

TEST_P(PhotoOfFormat, IsRefusedWhenItEndsEarly)
{
    const QByteArray bytes = encodedAs(GetParam(), noise({200, 150}));
    for (const int part : {99, 90, 50, 20, 5}) {
        const ErrorCode code = refusal(bytes.left(bytes.size() * part / 100));
        EXPECT_EQ(code, ErrorCode::PictureDamaged) << part << " percent";
    }
}

TEST_P(PhotoOfFormat, NeverBreaksABoundWhenItIsGarbled)
{
    const QByteArray whole = encodedAs(GetParam(), quarters({60, 40}));
    std::mt19937 random(11);
    for (int round = 0; round < 300; ++round) {
        QByteArray bytes = whole;
        const auto changes = random() % 6 + 1;
        for (unsigned change = 0; change < changes; ++change) {
            // Mostly in the headers, where the sizes are.
            const auto reach =
                static_cast<quint32>(random() % 2 == 0 ? std::min<qsizetype>(64, bytes.size()) : bytes.size());
            bytes[static_cast<qsizetype>(random() % reach)] = static_cast<char>(random());
        }
        const auto image = decodePhoto(bytes, 1'000'000);
        if (image) {
            EXPECT_LE(qint64{image.value().width()} * image.value().height(), 1'000'000);
        }
    }
}

INSTANTIATE_TEST_SUITE_P(All, PhotoOfFormat, testing::Values("jpeg", "png", "webp", "bmp", "tiff"),
                         [](const auto &sample) { return std::string(sample.param); });

TEST(PhotoReader, ShowsTheFirstPictureOfAGif)
{
    const PreparedPhoto photo = prepared(test::smallGif());
    EXPECT_EQ(photo.size, QSize(2, 2));
    const QColor colour = shown(photo.content).pixelColor(0, 0);
    EXPECT_GT(colour.red(), 150);
    EXPECT_LT(colour.blue(), 100);
}

TEST(PhotoReader, TurnsEveryOrientationUpright)
{
    for (const bool isBigEndian : {false, true}) {
        for (int orientation = 1; orientation <= 8; ++orientation) {
            const QImage stored = test::storedFor(orientation, quarters({96, 64}));
            const QByteArray bytes = test::withExif(encodedAs("jpeg", stored), orientation, isBigEndian);
            const PreparedPhoto photo = prepared(bytes);
            EXPECT_EQ(photo.size, QSize(96, 64)) << orientation;
            EXPECT_EQ(photo.originalSize, QSize(96, 64)) << orientation;
            EXPECT_TRUE(showsQuarters(shown(photo.content))) << orientation;
            EXPECT_TRUE(showsQuarters(shown(photo.thumbnail))) << orientation;
        }
    }
}

TEST(PhotoReader, LeavesNothingOfAJpegButItsPixels)
{
    const QByteArray words = QByteArrayLiteral("PLANTED WORDS 52.52N 13.40E");
    QImage image = quarters();
    image.setText(QStringLiteral("Author"), QString::fromUtf8(words));
    image.setColorSpace(QColorSpace::AdobeRgb);
    QByteArray bytes = test::withExif(encodedAs("jpeg", image), 1, true, words);
    bytes = test::withSegment(bytes, 0xe1, QByteArrayLiteral("http://ns.adobe.com/xap/1.0/\0") + words);
    bytes = test::withSegment(bytes, 0xed, QByteArrayLiteral("Photoshop 3.0\0") + words);
    bytes = test::withSegment(bytes, 0xfe, words) + words;
    ASSERT_GE(bytes.count(words), 6);
    ASSERT_TRUE(bytes.contains("ICC_PROFILE"));

    const PreparedPhoto photo = prepared(bytes);
    for (const QByteArray &output : {photo.content, photo.thumbnail}) {
        EXPECT_FALSE(output.contains("PLANTED"));
        EXPECT_FALSE(output.contains("Exif"));
        EXPECT_FALSE(output.contains("ICC_PROFILE"));
        // Nothing stands there but JFIF, the tables and the frame.
        for (const char marker : markersOf(output))
            EXPECT_TRUE(QByteArray::fromHex("e0dbc0c4").contains(marker)) << int{static_cast<quint8>(marker)};
    }
}

TEST(PhotoReader, LeavesNothingOfAPngButItsPixels)
{
    const QByteArray words = QByteArrayLiteral("PLANTED WORDS");
    QImage image(64, 64, QImage::Format_ARGB32);
    image.fill(QColor(200, 30, 30, 120)); // stays a PNG
    image.setColorSpace(QColorSpace::DisplayP3);
    QByteArray bytes = encodedAs("png", image);
    bytes = test::withChunk(bytes, QByteArrayLiteral("tEXt"), QByteArrayLiteral("Comment\0") + words);
    bytes = test::withChunk(bytes, QByteArrayLiteral("iTXt"), QByteArrayLiteral("Title\0\0\0\0\0") + words);
    bytes = test::withChunk(bytes, QByteArrayLiteral("eXIf"), QByteArrayLiteral("MM\0*") + words);

    const PreparedPhoto photo = prepared(bytes);
    EXPECT_EQ(photo.mimeType, QStringLiteral("image/png"));
    for (const char *trace : {"PLANTED", "tEXt", "iTXt", "zTXt", "eXIf", "iCCP", "tIME"})
        EXPECT_FALSE(photo.content.contains(trace)) << trace;
    EXPECT_TRUE(shown(photo.content).textKeys().isEmpty());
}

TEST(PhotoReader, SaysNothingOfTheScreen)
{
    QImage image = quarters();
    image.setDotsPerMeterX(12345);
    image.setDotsPerMeterY(12345);
    const PreparedPhoto photo = preparePhoto(image).take();
    EXPECT_NEAR(shown(photo.content).dotsPerMeterX(), 2835, 5);
    EXPECT_NEAR(shown(photo.thumbnail).dotsPerMeterX(), 2835, 5);
}

TEST(PhotoReader, KeepsColoursWhenTheProfileGoes)
{
    QImage image = quarters();
    image.setColorSpace(QColorSpace::SRgb);
    image.convertToColorSpace(QColorSpace::AdobeRgb);
    const PreparedPhoto photo = prepared(encodedAs("png", image));
    EXPECT_TRUE(showsQuarters(shown(photo.content)));

    // The same numbers without the profile would be other colours.
    image.setColorSpace({});
    EXPECT_NE(prepared(encodedAs("png", image)).content, photo.content);
}

TEST(PhotoReader, KeepsWhatShowsThrough)
{
    QImage image(300, 200, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    image.setPixelColor(10, 10, Qt::red);
    const PreparedPhoto photo = prepared(encodedAs("png", image));
    EXPECT_EQ(photo.mimeType, QStringLiteral("image/png"));
    EXPECT_EQ(shown(photo.content).pixelColor(100, 100).alpha(), 0);
    EXPECT_EQ(shown(photo.content).pixelColor(10, 10), QColor(Qt::red));
    // A thumbnail is opaque.
    EXPECT_GT(shown(photo.thumbnail).pixelColor(100, 100).lightness(), 245);
}

TEST(PhotoReader, MakesAJpegWhereNothingShowsThrough)
{
    QImage image = quarters().convertToFormat(QImage::Format_ARGB32);
    EXPECT_EQ(prepared(encodedAs("png", image)).mimeType, QStringLiteral("image/jpeg"));
    image.setPixelColor(3, 3, QColor(1, 2, 3, 254));
    EXPECT_EQ(prepared(encodedAs("png", image)).mimeType, QStringLiteral("image/png"));
}

TEST(PhotoReader, PutsAHeavyTransparentPictureOnWhite)
{
    QImage image = noise({1600, 1600}).convertToFormat(QImage::Format_ARGB32);
    for (int y = 0; y < 200; ++y) {
        for (int x = 0; x < 200; ++x)
            image.setPixelColor(x, y, Qt::transparent);
    }
    const PreparedPhoto photo = preparePhoto(image).take();
    EXPECT_EQ(photo.mimeType, QStringLiteral("image/jpeg"));
    EXPECT_GT(shown(photo.content).pixelColor(50, 50).lightness(), 245);
}

TEST(PhotoReader, MakesALargePhotoSmallerAndSaysSo)
{
    const PreparedPhoto photo = prepared(encodedAs("jpeg", quarters({2000, 4000})));
    EXPECT_TRUE(photo.wasReduced);
    EXPECT_EQ(photo.originalSize, QSize(2000, 4000));
    EXPECT_EQ(photo.size, QSize(1810, 3620));
    EXPECT_EQ(shown(photo.content).size(), photo.size);
    EXPECT_TRUE(showsQuarters(shown(photo.content)));
}

TEST(PhotoReader, LeavesAPhotoOfExactlyTheBoundAsItIs)
{
    constexpr int kHeight = 400;
    constexpr int kWidth = kPhotoPixels / kHeight;
    EXPECT_FALSE(preparePhoto(quarters({kWidth, kHeight})).take().wasReduced);
    EXPECT_TRUE(preparePhoto(quarters({kWidth + 1, kHeight})).take().wasReduced);
}

TEST(PhotoReader, KeepsAtLeastOnePixelOfAThread)
{
    const PreparedPhoto photo = preparePhoto(quarters({20000, 1})).take();
    EXPECT_EQ(photo.size, QSize(20000, 1));
    EXPECT_EQ(shown(photo.thumbnail).size(), QSize(320, 1));
}

TEST(PhotoReader, KeepsWhatIsLongLegible)
{
    // Of a scrolled conversation and of a panorama as much stays as of any other photo.
    for (const QSize size : {QSize(1080, 14000), QSize(9000, 1200)}) {
        const PreparedPhoto photo = preparePhoto(quarters(size)).take();
        const double kept = static_cast<double>(photo.size.width()) / size.width();
        EXPECT_GT(kept, 0.65);
        EXPECT_NEAR(kept, static_cast<double>(photo.size.height()) / size.height(), 0.01);
        EXPECT_LE(qint64{photo.size.width()} * photo.size.height(), kPhotoPixels);
    }
}

TEST(PhotoReader, TakesAJpegThatLacksOnlyItsEndMarker)
{
    const QByteArray whole = encodedAs("jpeg", noise({200, 150}));
    const PreparedPhoto photo = prepared(whole.chopped(2));
    EXPECT_EQ(photo.size, QSize(200, 150));
    EXPECT_EQ(decodePhoto(whole.chopped(2)).value(), decodePhoto(whole).value());
    EXPECT_EQ(refusal(whole.chopped(60)), ErrorCode::PictureDamaged);
    EXPECT_EQ(refusal(whole.left(whole.indexOf(QByteArrayLiteral("\xff\xda")))), ErrorCode::PictureDamaged);
    // Nor does a photo of somewhere else lie behind what is missing.
    EXPECT_EQ(refusal(whole.left(whole.size() / 2) + QByteArray(4000, '\x11')), ErrorCode::PictureDamaged);
}

TEST(PhotoReader, SaysNothingOnTheTerminalOfADamagedPng)
{
    const QByteArray whole = encodedAs("png", noise({120, 90}));
    QByteArray garbled = whole;
    garbled.replace(whole.size() / 2, 40, QByteArray(40, '\xff'));
    QByteArray headless = whole;
    headless.replace(18, 2, QByteArray(2, '\xff')); // what its header says of its size is no longer what was summed up
    testing::internal::CaptureStderr();
    for (const QByteArray &damaged : {whole.left(whole.size() / 2), garbled, headless})
        EXPECT_FALSE(preparePhoto(damaged).ok());
    EXPECT_TRUE(preparePhoto(whole).ok());
    EXPECT_EQ(testing::internal::GetCapturedStderr(), "");
}

TEST(PhotoReader, BoundsTheWorstOfNoise)
{
    const PreparedPhoto photo = preparePhoto(noise({2560, 2560})).take();
    EXPECT_LE(photo.content.size(), kMaxPhotoBytes);
    EXPECT_LE(photo.thumbnail.size(), 2 * kThumbnailBytes);
}

TEST(PhotoReader, TakesEveryFormatOfPixels)
{
    for (int format = QImage::Format_Mono; format < QImage::NImageFormats; ++format) {
        QImage image = quarters({40, 30}).convertToFormat(static_cast<QImage::Format>(format));
        if (format != QImage::Format_Alpha8) {
            EXPECT_TRUE(preparePhoto(image).ok()) << format;
        }
    }
}

TEST(PhotoReader, ReadsAFile)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("photo"));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("words");
    file.close();
    EXPECT_EQ(readPhotoFile(path).value(), QByteArrayLiteral("words"));

    ASSERT_TRUE(file.resize(kMaxSourceBytes + 1)); // a hole, no disk
    EXPECT_EQ(readPhotoFile(path).error().code, ErrorCode::PictureTooLarge);
    EXPECT_EQ(readPhotoFile(folder.path()).error().code, ErrorCode::NotAPicture);
    EXPECT_EQ(readPhotoFile(folder.filePath(QStringLiteral("gone"))).error().code, ErrorCode::NotFound);
    EXPECT_EQ(readPhotoFile({}).error().code, ErrorCode::NotFound);
}

#ifdef Q_OS_LINUX
TEST(PhotoReader, DoesNotWaitForADevice)
{
    EXPECT_EQ(readPhotoFile(QStringLiteral("/dev/zero")).error().code, ErrorCode::NotAPicture);
}
#endif

TEST(SharedPhotos, FilesThatFailedElsewhereComeIn)
{
    const QString folder = test::sharedData("cases");
    if (folder.isEmpty())
        GTEST_SKIP() << "the shared test data is not here";
    const auto taken = [&folder](const char *name) {
        return prepared(readPhotoFile(folder + QLatin1Char('/') + QString::fromUtf8(name)).take());
    };
    EXPECT_EQ(taken("no-end-marker.jpg").size, QSize(400, 300));
    EXPECT_GT(taken("chat-long.png").size.width(), 700);
    EXPECT_GT(taken("panorama.jpg").size.height(), 900);
}

class RealPhotos : public testing::Test
{
protected:
    void SetUp() override
    {
        m_folder = test::sharedData("photos");
        if (m_folder.isEmpty())
            GTEST_SKIP() << "the real photos are not at hand";
    }
    [[nodiscard]] QByteArray bytes(const char *name) const
    {
        return readPhotoFile(m_folder + QLatin1Char('/') + QString::fromUtf8(name)).take();
    }
    /// How far apart two photos are on average, of 255.
    [[nodiscard]] static double difference(const PreparedPhoto &one, const PreparedPhoto &other)
    {
        constexpr QSize kSmall(30, 30);
        const auto small = [kSmall](const PreparedPhoto &photo) {
            return shown(photo.content)
                .scaled(kSmall, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                .convertToFormat(QImage::Format_Grayscale8);
        };
        const QImage first = small(one);
        const QImage second = small(other);
        double sum = 0;
        for (int y = 0; y < kSmall.height(); ++y) {
            for (int x = 0; x < kSmall.width(); ++x)
                sum += std::abs(qGray(first.pixel(x, y)) - qGray(second.pixel(x, y)));
        }
        return sum / (kSmall.width() * kSmall.height());
    }

private:
    QString m_folder;
};

TEST_F(RealPhotos, StandUprightWhicheverWayTheyWereHeld)
{
    const PreparedPhoto plain = prepared(bytes("Landscape_1.jpg"));
    const PreparedPhoto turned = prepared(bytes("Landscape_6.jpg"));
    EXPECT_GT(plain.size.width(), plain.size.height());
    EXPECT_EQ(plain.size, turned.size);
    EXPECT_LT(difference(plain, turned), 8);

    const PreparedPhoto third = prepared(bytes("Portrait_3.jpg"));
    const PreparedPhoto eighth = prepared(bytes("Portrait_8.jpg"));
    EXPECT_LT(third.size.width(), third.size.height());
    EXPECT_EQ(third.size, eighth.size);
    EXPECT_LT(difference(third, eighth), 8);
    EXPECT_GT(difference(plain, third), 8); // the measure tells pictures apart
}

TEST_F(RealPhotos, ForgetWhereTheyWereTaken)
{
    const QByteArray source = bytes("with-gps.jpg");
    ASSERT_TRUE(source.contains("Exif"));
    ASSERT_TRUE(source.contains("Lumia 820"));
    const PreparedPhoto photo = prepared(source);
    for (const QByteArray &output : {photo.content, photo.thumbnail}) {
        for (const char *trace : {"Exif", "Lumia", "Nokia", "Windows Phone", "2013:05:10"})
            EXPECT_FALSE(output.contains(trace)) << trace;
    }
    EXPECT_LE(photo.thumbnail.size(), kThumbnailBytes);
}

} // namespace
} // namespace hearth
