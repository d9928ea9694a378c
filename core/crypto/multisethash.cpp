// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/multisethash.h"

#include "crypto/digest.h"

#include <sodium.h>

namespace hearth {

namespace {

Bytes<MultisetHash::kSize> spread(ByteView member)
{
    const Digest key = digest({member});
    const Bytes<crypto_stream_chacha20_NONCEBYTES> nonce{};
    Bytes<MultisetHash::kSize> stream{};
    crypto_stream_chacha20(stream.data(), stream.size(), nonce.data(), key.data());
    return stream;
}

std::uint16_t numberAt(ByteView bytes, std::size_t index)
{
    return static_cast<std::uint16_t>(bytes[2 * index] | (bytes[2 * index + 1] << 8));
}

} // namespace

void MultisetHash::add(ByteView member)
{
    const auto stream = spread(member);
    for (std::size_t i = 0; i < m_sums.size(); ++i)
        m_sums[i] = static_cast<std::uint16_t>(m_sums[i] + numberAt(stream, i));
}

void MultisetHash::remove(ByteView member)
{
    const auto stream = spread(member);
    for (std::size_t i = 0; i < m_sums.size(); ++i)
        m_sums[i] = static_cast<std::uint16_t>(m_sums[i] - numberAt(stream, i));
}

QByteArray MultisetHash::value() const
{
    QByteArray bytes;
    bytes.reserve(kSize);
    for (const std::uint16_t sum : m_sums)
        appendNumber(bytes, sum);
    return bytes;
}

MultisetHash MultisetHash::fromValue(ByteView value)
{
    MultisetHash hash;
    for (std::size_t i = 0; i < hash.m_sums.size(); ++i)
        hash.m_sums[i] = numberAt(value, i);
    return hash;
}

} // namespace hearth
