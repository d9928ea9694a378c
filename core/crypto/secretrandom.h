// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/bytes.h"

#include <cstdint>
#include <span>

namespace hearth {

/// Evenly from 0 up to and without `bound`, which must be above 0, from the operating system's generator by way of
/// libsodium. For choices that must stay secret, such as the words of a passphrase.
[[nodiscard]] std::uint32_t secretBelow(std::uint32_t bound);

/// From the operating system's generator.
void fillRandomly(std::span<unsigned char> bytes);

/// For what stands in the open: stamps, ids, names of files. Keys are SecretBytes::random().
template <std::size_t Size>
[[nodiscard]] Bytes<Size> randomBytes()
{
    Bytes<Size> bytes{};
    fillRandomly(bytes);
    return bytes;
}

} // namespace hearth
