// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/random.h"

#include <QRandomGenerator>

namespace hearth {

std::uint32_t Random::below(std::uint32_t bound)
{
    // Multiply-shift: the bias is below 2^-32 for the small bounds used here.
    const std::uint64_t high = next() >> 32;
    return static_cast<std::uint32_t>((high * bound) >> 32);
}

RecordId Random::recordId()
{
    for (;;) {
        const auto number = static_cast<std::int64_t>(next() >> 1);
        if (number != 0)
            return RecordId(number);
    }
}

std::uint64_t SystemRandom::next()
{
    return QRandomGenerator::system()->generate64();
}

} // namespace hearth
