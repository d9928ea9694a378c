// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/digest.h"

#include <sodium.h>

namespace hearth {

namespace {

Digest hash(const unsigned char *key, std::size_t keySize, std::initializer_list<ByteView> parts)
{
    crypto_generichash_state state;
    Digest result{};
    crypto_generichash_init(&state, key, keySize, result.size());
    for (const ByteView part : parts)
        crypto_generichash_update(&state, part.data(), part.size());
    crypto_generichash_final(&state, result.data(), result.size());
    sodium_memzero(&state, sizeof state);
    return result;
}

} // namespace

Digest digest(std::initializer_list<ByteView> parts)
{
    return hash(nullptr, 0, parts);
}

Digest keyedDigest(ByteView key, std::initializer_list<ByteView> parts)
{
    Q_ASSERT(key.size() >= crypto_generichash_KEYBYTES_MIN && key.size() <= crypto_generichash_KEYBYTES_MAX);
    return hash(key.data(), key.size(), parts);
}

std::int64_t checksum(std::initializer_list<ByteView> parts)
{
    const Digest whole = digest(parts);
    return readNumber<std::int64_t>(whole);
}

} // namespace hearth
