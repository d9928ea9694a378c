// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/randombytes.h"

#include <sodium.h>

namespace hearth {

void fillRandomly(std::span<unsigned char> bytes)
{
    randombytes_buf(bytes.data(), bytes.size());
}

} // namespace hearth
