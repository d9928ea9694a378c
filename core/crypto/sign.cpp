// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/sign.h"

#include <sodium.h>

namespace hearth {

SigningKey SigningKey::generate()
{
    return fromSeed(SecretBytes::random(crypto_sign_SEEDBYTES).view());
}

SigningKey SigningKey::fromSeed(ByteView seed)
{
    Q_ASSERT(seed.size() == crypto_sign_SEEDBYTES);
    SigningKey key;
    key.m_seed = SecretBytes::copyOf(seed);
    key.m_secret = SecretBytes(crypto_sign_SECRETKEYBYTES);
    crypto_sign_seed_keypair(key.m_public.data(), key.m_secret.data(), seed.data());
    return key;
}

Signature SigningKey::sign(ByteView message) const
{
    Signature signature{};
    crypto_sign_detached(signature.data(), nullptr, message.data(), message.size(), m_secret.data());
    return signature;
}

bool verifySignature(const SigningPublicKey &key, ByteView message, const Signature &signature)
{
    return crypto_sign_verify_detached(signature.data(), message.data(), message.size(), key.data()) == 0;
}

BoxKey BoxKey::generate()
{
    return fromSecret(SecretBytes::random(crypto_box_SECRETKEYBYTES).view());
}

BoxKey BoxKey::fromSecret(ByteView secret)
{
    Q_ASSERT(secret.size() == crypto_box_SECRETKEYBYTES);
    BoxKey key;
    key.m_secret = SecretBytes::copyOf(secret);
    crypto_scalarmult_base(key.m_public.data(), secret.data());
    return key;
}

std::optional<SecretBytes> BoxKey::open(ByteView closed) const
{
    if (closed.size() < crypto_box_SEALBYTES)
        return std::nullopt;
    SecretBytes opened(closed.size() - crypto_box_SEALBYTES);
    if (crypto_box_seal_open(opened.data(), closed.data(), closed.size(), m_public.data(), m_secret.data()) != 0)
        return std::nullopt;
    return opened;
}

QByteArray sealToBox(const BoxPublicKey &recipient, ByteView secret)
{
    QByteArray closed(static_cast<qsizetype>(secret.size() + crypto_box_SEALBYTES), Qt::Uninitialized);
    crypto_box_seal(reinterpret_cast<unsigned char *>(closed.data()), secret.data(), secret.size(), recipient.data());
    return closed;
}

} // namespace hearth
