// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/bytes.h"

#include <initializer_list>

namespace hearth {

/// BLAKE2b with 32 bytes of output over the parts, one after the other. The parts are not delimited: callers
/// pass fixed-length parts, with at most one of free length, last.
[[nodiscard]] Digest digest(std::initializer_list<ByteView> parts);

/// The same, keyed. `key` of 16 to 64 bytes.
[[nodiscard]] Digest keyedDigest(ByteView key, std::initializer_list<ByteView> parts);

/// The first eight bytes of digest(), as a number. Tells damage from soundness, not friend from foe.
[[nodiscard]] std::int64_t checksum(std::initializer_list<ByteView> parts);

} // namespace hearth
