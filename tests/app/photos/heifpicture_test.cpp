// SPDX-License-Identifier: GPL-3.0-or-later
#include "photos/heifpicture.h"

#include "app/photos/readphotos.h"

#include <QColorSpace>
#include <QFile>
#include <QTemporaryDir>
#include <QtEndian>

#include <libheif/heif.h>

#include <memory>

namespace hearth {
namespace {

using test::quarters;
using test::refusal;
using test::shown;
using test::showsQuarters;

/// The picture as libheif writes it; empty where this computer's libheif does not.
QByteArray heifOf(const QImage &picture, heif_compression_format format,
                  heif_orientation orientation = heif_orientation_normal, const QByteArray &profile = {})
{
    const QImage rgb = picture.convertToFormat(QImage::Format_RGBA8888);
    const std::unique_ptr<heif_context, decltype(&heif_context_free)> context(heif_context_alloc(), heif_context_free);
    heif_encoder *encoder = nullptr;
    if (heif_context_get_encoder_for_format(context.get(), format, &encoder).code != heif_error_Ok)
        return {};
    heif_encoder_set_lossy_quality(encoder, 90);
    heif_image *image = nullptr;
    heif_image_create(rgb.width(), rgb.height(), heif_colorspace_RGB, heif_chroma_interleaved_RGBA, &image);
    heif_image_add_plane(image, heif_channel_interleaved, rgb.width(), rgb.height(), 8);
    int stride = 0;
    std::uint8_t *plane = heif_image_get_plane(image, heif_channel_interleaved, &stride);
    for (int row = 0; row < rgb.height(); ++row)
        std::copy_n(rgb.constScanLine(row), rgb.width() * 4, plane + row * stride);
    if (!profile.isEmpty()) {
        heif_image_set_raw_color_profile(image, "prof", profile.constData(), static_cast<std::size_t>(profile.size()));
    }
    heif_encoding_options *options = heif_encoding_options_alloc();
    options->image_orientation = orientation;
    options->save_alpha_channel = picture.hasAlphaChannel();
    const heif_error error = heif_context_encode_image(context.get(), image, encoder, options, nullptr);
    heif_encoding_options_free(options);
    heif_image_release(image);
    heif_encoder_release(encoder);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("picture"));
    if (error.code != heif_error_Ok ||
        heif_context_write_to_file(context.get(), QFile::encodeName(path).constData()).code != heif_error_Ok)
        return {};
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

quint32 numberAt(const QByteArray &bytes, qsizetype at)
{
    return qFromBigEndian<quint32>(bytes.constData() + at);
}

void growBox(QByteArray &meta, const char *type, quint32 by)
{
    const qsizetype at = meta.indexOf(type) - 4;
    qToBigEndian(numberAt(meta, at) + by, meta.data() + at);
}

/// The same picture, of which only so much in the middle is to be shown; libheif writes no such file itself. What tells
/// of the picture goes to the end, changed, so that the picture stays where that says it is.
QByteArray cropped(QByteArray heif, quint32 width, quint32 height)
{
    const qsizetype at = heif.indexOf("meta") - 4;
    QByteArray meta = heif.mid(at, numberAt(heif, at));
    heif.replace(at + 4, 4, "free");
    // The list of properties, and a clean aperture as one more.
    const qsizetype list = meta.indexOf("ipco") - 4;
    qsizetype end = list + 8;
    int properties = 0;
    for (; end < list + numberAt(meta, list); end += numberAt(meta, end))
        ++properties;
    QByteArray aperture;
    for (const quint32 number : {40u, 0u, width, 1u, height, 1u, 0u, 1u, 0u, 1u}) {
        aperture.append(4, '\0');
        qToBigEndian(number, aperture.data() + aperture.size() - 4);
    }
    aperture.replace(4, 4, "clap");
    meta.insert(end, aperture);
    growBox(meta, "ipco", 40);
    // It is the last one of the only picture, and must be understood.
    const qsizetype count = meta.indexOf("ipma") - 4 + 18;
    meta.insert(count + 1 + meta[count], static_cast<char>(0x80 | (properties + 1)));
    meta[count] = static_cast<char>(meta[count] + 1);
    growBox(meta, "ipma", 1);
    growBox(meta, "iprp", 41);
    growBox(meta, "meta", 41);
    return heif + meta;
}

class HeifPicture : public testing::TestWithParam<heif_compression_format>
{
protected:
    void SetUp() override
    {
        if (!heif_have_decoder_for_format(GetParam()) || heifOf(quarters(), GetParam()).isEmpty())
            GTEST_SKIP() << "this computer's libheif does not write and read this kind";
    }
};

TEST_P(HeifPicture, BecomesAPhotoLikeAnyOther)
{
    const QByteArray bytes = heifOf(quarters({320, 240}), GetParam());
    EXPECT_EQ(photoFormatOf(bytes), PhotoFormat::Heif);
    const auto photo = preparePhoto(bytes);
    ASSERT_TRUE(photo) << static_cast<int>(photo.error().code) << photo.error().detail.toStdString();
    EXPECT_EQ(photo.value().mimeType, QStringLiteral("image/jpeg"));
    EXPECT_EQ(photo.value().size, QSize(320, 240));
    EXPECT_TRUE(showsQuarters(shown(photo.value().content)));
    EXPECT_TRUE(showsQuarters(shown(photo.value().thumbnail)));
}

TEST_P(HeifPicture, StandsUpright)
{
    const QImage lying = test::storedFor(6, quarters({320, 240})); // a quarter turn clockwise makes it stand
    const auto image = decodePhoto(heifOf(lying, GetParam(), heif_orientation_rotate_90_cw));
    ASSERT_TRUE(image);
    EXPECT_EQ(image.value().size(), QSize(320, 240));
    EXPECT_TRUE(showsQuarters(image.value()));
}

TEST_P(HeifPicture, KeepsItsColoursAndNoProfile)
{
    QImage strong({64, 64}, QImage::Format_RGB32);
    strong.fill(QColor(200, 60, 60));
    const QByteArray profile = QColorSpace(QColorSpace::DisplayP3).iccProfile();
    const auto photo = preparePhoto(heifOf(strong, GetParam(), heif_orientation_normal, profile));
    ASSERT_TRUE(photo);
    QImage expected = strong;
    expected.setColorSpace(QColorSpace::DisplayP3);
    expected.convertToColorSpace(QColorSpace::SRgb);
    const QColor got = shown(photo.value().content).pixelColor(32, 32);
    EXPECT_NEAR(got.red(), expected.pixelColor(32, 32).red(), 6);
    EXPECT_NEAR(got.green(), expected.pixelColor(32, 32).green(), 6);
    EXPECT_FALSE(photo.value().content.contains("ICC_PROFILE"));
}

TEST_P(HeifPicture, IsRefusedWhenItEndsEarlyOrIsTooLarge)
{
    const QByteArray bytes = heifOf(test::noise({200, 150}), GetParam());
    testing::internal::CaptureStderr();
    for (const int part : {90, 50, 20, 5})
        EXPECT_FALSE(preparePhoto(bytes.left(bytes.size() * part / 100)).ok()) << part << " percent";
    QByteArray garbled = bytes; // its data, behind a sound beginning
    garbled.replace(bytes.size() - 400, 200, QByteArray(200, '\xff'));
    static_cast<void>(preparePhoto(garbled));
    EXPECT_EQ(testing::internal::GetCapturedStderr(), "") << "on the terminal nobody knows what it is about";
    EXPECT_EQ(decodeHeif(bytes, [](const QSize &) { return false; }).error().code, ErrorCode::PictureTooLarge);
    EXPECT_EQ(decodePhoto(bytes, 100).error().code, ErrorCode::PictureTooLarge);
}

TEST_P(HeifPicture, IsRefusedWhenItIsTooLargeBeforeItIsCropped)
{
    const QByteArray bytes = cropped(heifOf(quarters({320, 240}), GetParam()), 12, 10);
    const auto whole = decodePhoto(bytes, 320 * 240);
    ASSERT_TRUE(whole) << whole.error().detail.toStdString();
    EXPECT_EQ(whole.value().size(), QSize(12, 10)) << "it is cropped";
    EXPECT_EQ(decodePhoto(bytes, 320 * 240 - 1).error().code, ErrorCode::PictureTooLarge);
    QList<QSize> asked;
    EXPECT_TRUE(decodeHeif(bytes, [&asked](const QSize &size) {
        asked += size;
        return true;
    }));
    EXPECT_EQ(asked, (QList<QSize>{{12, 10}, {320, 240}}));
}

TEST_P(HeifPicture, NeverBreaksABoundWhenItIsGarbled)
{
    const QByteArray whole = heifOf(quarters({64, 64}), GetParam());
    std::mt19937 random(11);
    for (int round = 0; round < 150; ++round) {
        QByteArray bytes = whole;
        for (int change = 0; change < 4; ++change)
            bytes[static_cast<qsizetype>(random() % static_cast<unsigned>(bytes.size()))] = static_cast<char>(random());
        const auto photo = preparePhoto(bytes);
        if (photo) {
            EXPECT_LE(photo.value().content.size(), kMaxPhotoBytes);
        } else {
            EXPECT_NE(photo.error().code, ErrorCode::Internal);
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Kinds, HeifPicture, testing::Values(heif_compression_HEVC, heif_compression_AV1),
                         [](const auto &kind) { return kind.param == heif_compression_HEVC ? "Heic" : "Avif"; });

} // namespace
} // namespace hearth
