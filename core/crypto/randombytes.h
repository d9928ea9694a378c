// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/bytes.h"

#include <span>

namespace hearth {

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
