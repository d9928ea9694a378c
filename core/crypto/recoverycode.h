// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/passphrase.h"

#include <optional>

namespace hearth {

/// A second way in for one partner: 130 random bits, written as 26 characters of Crockford's base32 and two
/// check characters, in seven groups of four: "7K2M-...-Q9".
class RecoveryCode final
{
public:
    static constexpr int kLength = 28; // characters without the dashes

    [[nodiscard]] static RecoveryCode generate();
    /// Reads a code however it was typed: small letters, spaces, dashes, O for 0, I or L for 1. Nothing when
    /// it is no code or a character is wrong.
    [[nodiscard]] static std::optional<RecoveryCode> fromText(const QString &text);

    /// With dashes, to be shown once and printed.
    [[nodiscard]] QString text() const;
    /// 32 bytes that open a recovery slot. 130 random bits cannot be guessed, so one keyed BLAKE2b is enough.
    [[nodiscard]] SecretBytes root(const Salt &salt) const;

private:
    RecoveryCode() = default;

    SecretBytes m_characters; // the 28 characters, canonical ASCII
};

} // namespace hearth
