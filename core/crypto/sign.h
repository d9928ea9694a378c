// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/bytes.h"

#include <optional>

namespace hearth {

using SigningPublicKey = Bytes<32>;
using BoxPublicKey = Bytes<32>;
using Signature = Bytes<64>;

/// Ed25519: proves who wrote a shared record.
class SigningKey final
{
public:
    [[nodiscard]] static SigningKey generate();
    /// `seed` of 32 bytes.
    [[nodiscard]] static SigningKey fromSeed(ByteView seed);

    [[nodiscard]] const SigningPublicKey &publicKey() const { return m_public; }
    [[nodiscard]] const SecretBytes &seed() const { return m_seed; }
    [[nodiscard]] Signature sign(ByteView message) const;

private:
    SecretBytes m_seed;
    SecretBytes m_secret;
    SigningPublicKey m_public{};
};

[[nodiscard]] bool verifySignature(const SigningPublicKey &key, ByteView message, const Signature &signature);

/// X25519: lets the other hand over a key while this partner is away.
class BoxKey final
{
public:
    [[nodiscard]] static BoxKey generate();
    /// `secret` of 32 bytes.
    [[nodiscard]] static BoxKey fromSecret(ByteView secret);

    [[nodiscard]] const BoxPublicKey &publicKey() const { return m_public; }
    [[nodiscard]] const SecretBytes &secret() const { return m_secret; }
    /// Opens what sealToBox() closed for this key; nothing when it was closed for another or changed.
    [[nodiscard]] std::optional<SecretBytes> open(ByteView closed) const;

private:
    SecretBytes m_secret;
    BoxPublicKey m_public{};
};

/// Anonymous sealed box (crypto_box_seal): only the owner of `recipient` can open it.
[[nodiscard]] QByteArray sealToBox(const BoxPublicKey &recipient, ByteView secret);

} // namespace hearth
