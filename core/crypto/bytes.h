// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/secretbytes.h"

#include <QByteArray>
#include <QStringView>

#include <algorithm>
#include <array>
#include <cstdint>

namespace hearth {

template <std::size_t Size>
using Bytes = std::array<unsigned char, Size>;

using Digest = Bytes<32>;
inline constexpr qsizetype kDigestSize = sizeof(Digest);

[[nodiscard]] inline ByteView viewOf(const QByteArray &bytes)
{
    return {reinterpret_cast<const unsigned char *>(bytes.constData()), static_cast<std::size_t>(bytes.size())};
}

template <std::size_t Size>
[[nodiscard]] QByteArray toByteArray(const Bytes<Size> &bytes)
{
    return QByteArray(reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(Size));
}

/// The first `Size` bytes; `bytes` must hold at least as many.
template <std::size_t Size>
[[nodiscard]] Bytes<Size> fixedFrom(ByteView bytes)
{
    Bytes<Size> fixed{};
    std::copy_n(bytes.begin(), Size, fixed.begin());
    return fixed;
}

/// Appends a number in little-endian order.
template <typename Number>
void appendNumber(QByteArray &bytes, Number number)
{
    auto rest = static_cast<std::uint64_t>(number);
    for (std::size_t i = 0; i < sizeof(Number); ++i, rest >>= 8)
        bytes.append(static_cast<char>(rest & 0xff));
}

/// Appends a text in UTF-8, its length first, so that no two pairs of texts look the same.
inline void appendText(QByteArray &bytes, QStringView text)
{
    const QByteArray utf8 = text.toUtf8();
    appendNumber(bytes, static_cast<std::uint64_t>(utf8.size()));
    bytes += utf8;
}

/// Reads a little-endian number from the first bytes of `bytes`, which must hold enough.
template <typename Number>
[[nodiscard]] Number readNumber(ByteView bytes)
{
    std::uint64_t number = 0;
    for (std::size_t i = sizeof(Number); i-- > 0;)
        number = (number << 8) | bytes[i];
    return static_cast<Number>(number);
}

} // namespace hearth
