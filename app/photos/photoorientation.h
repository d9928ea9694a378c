// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "photos/photoformat.h"

#include <QImage>
#include <QImageIOHandler>

namespace hearth {

/// How the picture is to be turned to stand upright, as its EXIF block says; nothing where there is none, or none that
/// makes sense. Looks into WebP (chunk EXIF) and PNG (chunk eXIf), where the decoders of Qt do not; for every other
/// format there is nothing to turn. Quick and bounded, whatever the bytes are.
[[nodiscard]] QImageIOHandler::Transformations turnOf(PhotoFormat format, const QByteArray &bytes);

/// The picture turned that way, in the same colours.
[[nodiscard]] QImage turned(const QImage &image, QImageIOHandler::Transformations turn);

} // namespace hearth
