// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <cstdint>
#include <random>

namespace hearth {

/// Where choices that are not secret come from: record ids, sample texts. Keys, salts and nonces never use
/// this; they come from libsodium alone.
class Random
{
public:
    virtual ~Random() = default;
    [[nodiscard]] virtual std::uint64_t next() = 0;

    /// Evenly from 0 up to and without `bound`, which must be above 0.
    [[nodiscard]] std::uint32_t below(std::uint32_t bound);
    /// A random positive 63-bit id.
    [[nodiscard]] RecordId recordId();
};

/// The operating system's generator.
class SystemRandom final : public Random
{
public:
    [[nodiscard]] std::uint64_t next() override;
};

/// The same sequence for the same seed on every system. For tests and the sample journal.
class SeededRandom final : public Random
{
public:
    explicit SeededRandom(std::uint64_t seed)
        : m_engine(seed)
    {
    }
    [[nodiscard]] std::uint64_t next() override { return m_engine(); }

private:
    std::mt19937_64 m_engine;
};

} // namespace hearth
