// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace hearth {

/// The kinds of picture that are read. Everything else is left alone, above all formats that draw, load or run
/// something, such as SVG.
enum class PhotoFormat {
    Jpeg,
    Png,
    Webp,
    Gif,
    Bmp,
    Tiff,
    Heif, ///< HEIC and AVIF, which libheif reads
};

/// Told by the first bytes alone, never by a name; nothing for any other content.
[[nodiscard]] std::optional<PhotoFormat> photoFormatOf(const QByteArray &bytes);

/// What Qt calls the format: "jpeg".
[[nodiscard]] QByteArray nameOf(PhotoFormat format);

/// False when the bytes end before the first picture does. Asked before decoding, because several decoders fill
/// what is missing with grey and say nothing; where the decoder itself notices (PNG, TIFF, HEIF) this is always true.
/// Also false for a JPEG of more than kMaxJpegScans scans, which is made to keep a computer busy.
[[nodiscard]] bool isComplete(PhotoFormat format, const QByteArray &bytes);

/// Whether a JPEG or PNG holds its pixels and nothing besides: no place, camera, comment, name, text, second picture
/// or colour profile, nothing that turns it, no density but the one that Hearthbook writes, and nothing behind its end.
/// False for every other format.
[[nodiscard]] bool holdsPixelsAlone(PhotoFormat format, const QByteArray &bytes);

/// A progressive JPEG has about ten.
inline constexpr int kMaxJpegScans = 100;

} // namespace hearth
