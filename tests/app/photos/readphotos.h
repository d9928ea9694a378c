// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/photos/photosamples.h"
#include "photos/photoformat.h"
#include "photos/photoreader.h"
#include "support/journalfixture.h"

#include <gtest/gtest.h>

#include <QColorSpace>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <random>

namespace hearth::test {

inline QImage shown(const QByteArray &content)
{
    const auto image = decodePhoto(content);
    return image ? image.value() : QImage();
}

inline PreparedPhoto prepared(const QByteArray &bytes)
{
    const auto photo = preparePhoto(bytes);
    EXPECT_TRUE(photo.ok());
    return photo ? photo.value() : PreparedPhoto();
}

inline ErrorCode refusal(const QByteArray &bytes)
{
    const auto photo = preparePhoto(bytes);
    EXPECT_FALSE(photo.ok());
    return photo ? ErrorCode::Internal : photo.error().code;
}

} // namespace hearth::test
