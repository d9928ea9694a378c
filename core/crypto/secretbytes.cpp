// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/secretbytes.h"

#include <sodium.h>

#include <QtGlobal>

#include <algorithm>
#include <utility>

namespace hearth {

SecretBytes::SecretBytes(std::size_t size)
    : m_size(size)
{
    if (sodium_init() < 0)
        qFatal("libsodium could not be started.");
    m_data = static_cast<unsigned char *>(sodium_malloc(std::max<std::size_t>(size, 1)));
    if (m_data == nullptr)
        qFatal("No guarded memory left for a key.");
    sodium_memzero(m_data, size);
}

SecretBytes::SecretBytes(SecretBytes &&other) noexcept
    : m_data(std::exchange(other.m_data, nullptr))
    , m_size(std::exchange(other.m_size, 0))
{
}

SecretBytes &SecretBytes::operator=(SecretBytes &&other) noexcept
{
    if (this != &other) {
        release();
        m_data = std::exchange(other.m_data, nullptr);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

SecretBytes::~SecretBytes()
{
    release();
}

void SecretBytes::release() noexcept
{
    if (m_data != nullptr)
        sodium_free(m_data); // wipes first
    m_data = nullptr;
    m_size = 0;
}

SecretBytes SecretBytes::random(std::size_t size)
{
    SecretBytes bytes(size);
    randombytes_buf(bytes.data(), size);
    return bytes;
}

SecretBytes SecretBytes::copyOf(ByteView bytes)
{
    SecretBytes copy(bytes.size());
    std::copy(bytes.begin(), bytes.end(), copy.data());
    return copy;
}

bool SecretBytes::equals(const SecretBytes &other) const
{
    return m_size == other.m_size && sodium_memcmp(m_data, other.m_data, m_size) == 0;
}

} // namespace hearth
