// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace hearth {

/// Evenly from 0 up to and without `bound`, which must be above 0, from the operating system's generator by way of
/// libsodium. For choices that must stay secret, such as the words of a passphrase.
[[nodiscard]] std::uint32_t secretBelow(std::uint32_t bound);

} // namespace hearth
