// SPDX-License-Identifier: GPL-3.0-or-later
#include "photos/heifpicture.h"

#include <QColorSpace>

#include <libheif/heif.h>

#include <array>
#include <memory>
#include <string_view>

namespace hearth {

namespace {

template <auto Free>
struct FreedBy final
{
    template <typename T>
    void operator()(T *held) const
    {
        Free(held);
    }
};
using Context = std::unique_ptr<heif_context, FreedBy<heif_context_free>>;
using Handle = std::unique_ptr<heif_image_handle, FreedBy<heif_image_handle_release>>;
using Picture = std::unique_ptr<heif_image, FreedBy<heif_image_release>>;
using Options = std::unique_ptr<heif_decoding_options, FreedBy<heif_decoding_options_free>>;
using Nclx = std::unique_ptr<heif_color_profile_nclx, FreedBy<heif_nclx_color_profile_free>>;

Error failure(const heif_error &error)
{
    switch (error.code) {
    case heif_error_Unsupported_filetype:
    case heif_error_Unsupported_feature:
        return {ErrorCode::NotAPicture, QString::fromUtf8(error.message)};
    case heif_error_Memory_allocation_error:
        return {ErrorCode::OutOfMemory, QString::fromUtf8(error.message)};
    default:
        return {ErrorCode::PictureDamaged, QString::fromUtf8(error.message)};
    }
}

/// sRGB where it says nothing that Qt knows.
QColorSpace colourSpaceOf(const heif_image_handle *handle)
{
    if (const std::size_t size = heif_image_handle_get_raw_color_profile_size(handle); size > 0) {
        QByteArray profile(static_cast<qsizetype>(size), '\0');
        if (heif_image_handle_get_raw_color_profile(handle, profile.data()).code == heif_error_Ok)
            return QColorSpace::fromIccProfile(profile);
    }
    heif_color_profile_nclx *found = nullptr;
    if (heif_image_handle_get_nclx_color_profile(handle, &found).code == heif_error_Ok) {
        const Nclx nclx(found);
        if (nclx->color_primaries == heif_color_primaries_SMPTE_EG_432_1)
            return QColorSpace::DisplayP3;
    }
    return QColorSpace::SRgb;
}

/// libaom says nothing on the terminal of a damaged picture, as dav1d does. Null where libheif does not have it.
const char *quietDecoder()
{
    std::array<const heif_decoder_descriptor *, 16> found{};
    const int count = heif_get_decoder_descriptors(heif_compression_AV1, found.data(), static_cast<int>(found.size()));
    for (int i = 0; i < count; ++i) {
        const char *name = heif_decoder_descriptor_get_id_name(found.at(static_cast<std::size_t>(i)));
        if (name != nullptr && std::string_view(name) == "aom")
            return name;
    }
    return nullptr;
}

Result<QImage> pixelsOf(const heif_image_handle *handle)
{
    const Options options(heif_decoding_options_alloc());
    options->convert_hdr_to_8bit = true;
    options->strict_decoding = true; // a picture cut off is none
    options->decoder_id = quietDecoder();
    const bool isSheer = heif_image_handle_has_alpha_channel(handle) != 0;
    heif_image *decoded = nullptr;
    const heif_error error =
        heif_decode_image(handle, &decoded, heif_colorspace_RGB,
                          isSheer ? heif_chroma_interleaved_RGBA : heif_chroma_interleaved_RGB, options.get());
    const Picture picture(decoded);
    if (error.code != heif_error_Ok)
        return failure(error);
    int stride = 0;
    const std::uint8_t *plane = heif_image_get_plane_readonly(picture.get(), heif_channel_interleaved, &stride);
    const QSize size(heif_image_get_width(picture.get(), heif_channel_interleaved),
                     heif_image_get_height(picture.get(), heif_channel_interleaved));
    if (plane == nullptr || size.isEmpty() ||
        size != QSize(heif_image_handle_get_width(handle), heif_image_handle_get_height(handle)))
        return Error{ErrorCode::PictureDamaged, QStringLiteral("not the size it says")};
    const QImage::Format format = !isSheer ? QImage::Format_RGB888
                                  : heif_image_handle_is_premultiplied_alpha(handle) != 0
                                      ? QImage::Format_RGBA8888_Premultiplied
                                      : QImage::Format_RGBA8888;
    QImage image = QImage(plane, size.width(), size.height(), stride, format).copy();
    if (image.isNull())
        return Error{ErrorCode::OutOfMemory, QStringLiteral("picture")};
    image.setColorSpace(colourSpaceOf(handle));
    return image;
}

} // namespace

Result<QImage> decodeHeif(const QByteArray &bytes, const std::function<bool(const QSize &)> &mayBe)
{
    const Context context(heif_context_alloc());
    heif_error error = heif_context_read_from_memory_without_copy(context.get(), bytes.constData(),
                                                                  static_cast<std::size_t>(bytes.size()), nullptr);
    if (error.code != heif_error_Ok)
        return failure(error);
    heif_image_handle *primary = nullptr;
    error = heif_context_get_primary_image_handle(context.get(), &primary);
    const Handle handle(primary);
    if (error.code != heif_error_Ok)
        return failure(error);
    const QSize shown(heif_image_handle_get_width(handle.get()), heif_image_handle_get_height(handle.get()));
    // What is cut off is decoded as well.
    const QSize whole(heif_image_handle_get_ispe_width(handle.get()), heif_image_handle_get_ispe_height(handle.get()));
    if (!mayBe(shown) || !mayBe(whole))
        return Error{ErrorCode::PictureTooLarge, QStringLiteral("pixels")};
    return pixelsOf(handle.get());
}

} // namespace hearth
