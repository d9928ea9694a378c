// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fixedrandom.h"

#include <sodium.h>

#include <random>

namespace hearth::fuzz {

namespace {

std::mt19937_64 engine;

void fill(void *target, std::size_t size)
{
    auto *bytes = static_cast<unsigned char *>(target);
    for (std::size_t i = 0; i < size; ++i)
        bytes[i] = static_cast<unsigned char>(engine());
}

const char *name()
{
    return "fixed";
}

std::uint32_t number()
{
    return static_cast<std::uint32_t>(engine());
}

randombytes_implementation fixed{name, number, nullptr, nullptr, fill, nullptr};

} // namespace

FixedRandom::FixedRandom(quint64 seed)
{
    engine.seed(seed);
    randombytes_set_implementation(&fixed);
}

FixedRandom::~FixedRandom()
{
    randombytes_set_implementation(&randombytes_sysrandom_implementation);
}

} // namespace hearth::fuzz
