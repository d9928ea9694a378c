// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace hearth {

/// What is built into the program of that name under ":/sample"; NotFound when it was not built in.
[[nodiscard]] Result<QByteArray> builtInSampleFile(const QString &name);

/// A picture drawn for the sample: a JPEG and its thumbnail.
struct SamplePicture final
{
    QByteArray content;
    QByteArray thumbnail;
};
inline constexpr int kSamplePictureWidth = 1200; // pixels
inline constexpr int kSamplePictureHeight = 800;

/// NotFound when there is none of that name.
[[nodiscard]] Result<SamplePicture> builtInSamplePicture(const QString &name);

} // namespace hearth
