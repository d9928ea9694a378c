// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/bytes.h"

#include <array>
#include <cstdint>

namespace hearth {

/// A digest of a set whose members come and go: adding and removing cost the same whatever the set's size, and the
/// order does not matter. Needs no key: nobody can find another set with the same digest, not even someone who may
/// choose among thousands of members. (A mere XOR of hashes would fall to whoever has 256 members to choose from.)
///
/// LtHash: each member is hashed to 1024 numbers of 16 bits, which are summed up modulo 2^16. Here the member's
/// BLAKE2b-256 is the key of a ChaCha20 stream of 2048 bytes, read as little-endian numbers.
/// Bellare and Micciancio, EUROCRYPT 1997; Lewi, Kim, Maykov and Weis, "Securing update propagation with homomorphic
/// hashing", 2019.
class MultisetHash final
{
public:
    static constexpr std::size_t kSize = 2048; ///< bytes of value()

    void add(ByteView member);
    /// Must have been added before.
    void remove(ByteView member);

    [[nodiscard]] QByteArray value() const;
    /// `value` of kSize bytes.
    [[nodiscard]] static MultisetHash fromValue(ByteView value);

    friend bool operator==(const MultisetHash &, const MultisetHash &) = default;

private:
    std::array<std::uint16_t, kSize / 2> m_sums{};
};

} // namespace hearth
