// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QImage>
#include <QSize>

#include <functional>

namespace hearth {

/// The first picture of a HEIC or AVIF, upright and in its own colours. Asks about its size, and the one it has
/// before it is cropped, before its pixels are decoded. PictureTooLarge; PictureDamaged; NotAPicture where this
/// computer's libheif cannot read its kind.
[[nodiscard]] Result<QImage> decodeHeif(const QByteArray &bytes, const std::function<bool(const QSize &)> &mayBe);

} // namespace hearth
