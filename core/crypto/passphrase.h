// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "crypto/bytes.h"

#include <QString>

#include <chrono>

namespace hearth {

using Salt = Bytes<16>;

/// What one guess at a passphrase costs.
struct PassphraseCost final
{
    /// Passes over the memory.
    quint32 passes = 3;
    /// In bytes.
    quint64 memory = 256ull << 20;

    /// How much there is to do, to compare two.
    [[nodiscard]] quint64 work() const { return passes * memory; }

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

/// What a guess shall cost where a way in is made: at least and at most so much, and in between as much as this
/// computer does in about the target.
struct PassphraseEffort final
{
    PassphraseCost least{};
    /// Less than a file may ask for: the journal may be carried to a smaller computer.
    PassphraseCost most{10, 512ull << 20};
    std::chrono::milliseconds target{1000};

    PassphraseEffort() = default;
    /// Just that, whatever the computer can do.
    PassphraseEffort(const PassphraseCost &cost) // NOLINT(google-explicit-constructor): one is as good as the other
        : least(cost)
        , most(cost)
    {
    }

    /// What comes closest to the target where the least takes `taken`: first more memory, then more passes.
    [[nodiscard]] PassphraseCost costWhere(std::chrono::microseconds taken) const;
    /// The same for this computer, measured; runs Argon2id unless there is nothing to choose from.
    [[nodiscard]] PassphraseCost measured() const;
};

inline constexpr qsizetype kMaxPassphraseLength = 4096; // characters

[[nodiscard]] Salt randomSalt();

/// Argon2id over the passphrase (NFKC, UTF-8): 32 bytes. Takes about half a second at the standard cost; never
/// call it on the UI thread. PassphraseEmpty, TextTooLong, or OutOfMemory.
[[nodiscard]] Result<SecretBytes> stretchPassphrase(const QString &passphrase, const Salt &salt,
                                                    const PassphraseCost &cost);

} // namespace hearth
