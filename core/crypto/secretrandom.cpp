// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/secretrandom.h"

#include <QtGlobal>

#include <sodium.h>

namespace hearth {

std::uint32_t secretBelow(std::uint32_t bound)
{
    Q_ASSERT(bound > 0);
    if (sodium_init() < 0)
        qFatal("libsodium could not be started.");
    return randombytes_uniform(bound);
}

void fillRandomly(std::span<unsigned char> bytes)
{
    randombytes_buf(bytes.data(), bytes.size());
}

} // namespace hearth
