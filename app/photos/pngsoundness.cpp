// SPDX-License-Identifier: GPL-3.0-or-later
#include "photos/pngsoundness.h"

#ifdef HEARTHBOOK_PNG
#include <png.h>

#include <QScopeGuard>

#include <vector>
#endif

namespace hearth {

#ifdef HEARTHBOOK_PNG

bool isSoundPng(const QByteArray &bytes, const std::function<bool(const QSize &)> &mayBe, qint64 mostBytes)
{
    png_image image{};
    image.version = PNG_IMAGE_VERSION;
    const auto release = qScopeGuard([&image] { png_image_free(&image); });
    if (png_image_begin_read_from_memory(&image, bytes.constData(), static_cast<std::size_t>(bytes.size())) == 0)
        return false;
    if (!mayBe(QSize(static_cast<int>(image.width), static_cast<int>(image.height))))
        return true;
    if ((image.format & PNG_FORMAT_FLAG_COLORMAP) != 0)
        image.format = PNG_FORMAT_RGBA;
    if (static_cast<qint64>(PNG_IMAGE_SIZE(image)) > mostBytes)
        return true;
    std::vector<png_byte> pixels(PNG_IMAGE_SIZE(image));
    return png_image_finish_read(&image, nullptr, pixels.data(), 0, nullptr) != 0;
}

#else

bool isSoundPng(const QByteArray &, const std::function<bool(const QSize &)> &, qint64)
{
    return true;
}

#endif

} // namespace hearth
