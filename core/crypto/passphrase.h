// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "crypto/bytes.h"

#include <QString>

namespace hearth {

using Salt = Bytes<16>;

/// What one guess at a passphrase costs.
struct PassphraseCost final
{
    /// Passes over the memory.
    quint32 passes = 3;
    /// In bytes.
    quint64 memory = 256ull << 20;

    friend bool operator==(const PassphraseCost &, const PassphraseCost &) = default;
};

/// The costs accepted from a file. A planted slot may ask neither for too little, which would make guessing
/// cheap, nor for so much that the computer stalls.
struct PassphraseLimits final
{
    PassphraseCost least{3, 64ull << 20};
    PassphraseCost most{10, 1024ull << 20};

    [[nodiscard]] bool accept(const PassphraseCost &cost) const
    {
        return cost.passes >= least.passes && cost.passes <= most.passes && cost.memory >= least.memory &&
               cost.memory <= most.memory;
    }
};

inline constexpr qsizetype kMaximumPassphraseLength = 4096; // characters

[[nodiscard]] Salt randomSalt();

/// Argon2id over the passphrase (NFKC, UTF-8): 32 bytes. Takes about half a second at the standard cost; never
/// call it on the UI thread. PassphraseEmpty, TextTooLong, or OutOfMemory.
[[nodiscard]] Result<SecretBytes> stretchPassphrase(const QString &passphrase, const Salt &salt,
                                                    const PassphraseCost &cost);

} // namespace hearth
