// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "records/record.h"

#include <QByteArray>
#include <QString>

namespace hearth {

inline constexpr qsizetype kMaxContentSize = 16 * 1024 * 1024; // bytes of one photo
inline constexpr qsizetype kMaxThumbnailSize = 64 * 1024;      // bytes

/// A photo that belongs to another record of the same author. What is here stays in memory; the photo itself is
/// sealed in chunks beside the record and read on demand.
struct Attachment final
{
    static constexpr Kind kind = Kind::Attachment;
    static constexpr int kMaxCaptionLength = 10000; // characters

    Record record;
    /// The record it belongs to, whose visibility it shares.
    RecordId of;
    /// What can be seen, in words.
    QString caption;
    /// "image/jpeg" or "image/png".
    QString mimeType;
    int width = 0;  // pixels
    int height = 0; // pixels
    /// Of the photo, in bytes, 1 to kMaxContentSize.
    qint64 size = 0;
    /// BLAKE2b-256 of the photo, so that the signature of this record covers it.
    QByteArray digest;
    /// A small JPEG.
    QByteArray thumbnail;
    /// It was larger than Hearthbook keeps.
    bool wasReduced = false;

    friend bool operator==(const Attachment &, const Attachment &) = default;
};

/// What Attachment::digest must be for that photo.
[[nodiscard]] QByteArray digestOfContent(const QByteArray &content);

} // namespace hearth
