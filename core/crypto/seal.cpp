// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/seal.h"

#include <sodium.h>

#include <cstring>

namespace hearth {

namespace {

constexpr std::size_t kNonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t kTagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
static_assert(kNonceSize + kTagSize == static_cast<std::size_t>(kSealOverhead));
static_assert(kSealKeySize == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);

bool unsealInto(unsigned char *target, const SecretBytes &key, ByteView sealed, ByteView associated)
{
    const ByteView nonce = sealed.first(kNonceSize);
    const ByteView box = sealed.subspan(kNonceSize);
    return crypto_aead_xchacha20poly1305_ietf_decrypt(target, nullptr, nullptr, box.data(), box.size(),
                                                      associated.data(), associated.size(), nonce.data(),
                                                      key.data()) == 0;
}

} // namespace

QByteArray seal(const SecretBytes &key, ByteView plaintext, ByteView associated)
{
    Q_ASSERT(key.size() == kSealKeySize);
    QByteArray sealed(static_cast<qsizetype>(plaintext.size()) + kSealOverhead, Qt::Uninitialized);
    auto *bytes = reinterpret_cast<unsigned char *>(sealed.data());
    randombytes_buf(bytes, kNonceSize);
    crypto_aead_xchacha20poly1305_ietf_encrypt(bytes + kNonceSize, nullptr, plaintext.data(), plaintext.size(),
                                               associated.data(), associated.size(), nullptr, bytes, key.data());
    return sealed;
}

std::optional<QByteArray> unseal(const SecretBytes &key, ByteView sealed, ByteView associated)
{
    if (key.size() != kSealKeySize || sealed.size() < static_cast<std::size_t>(kSealOverhead))
        return std::nullopt;
    QByteArray plaintext(static_cast<qsizetype>(sealed.size()) - kSealOverhead, Qt::Uninitialized);
    if (!unsealInto(reinterpret_cast<unsigned char *>(plaintext.data()), key, sealed, associated))
        return std::nullopt;
    return plaintext;
}

std::optional<SecretBytes> unsealSecret(const SecretBytes &key, ByteView sealed, ByteView associated)
{
    if (key.size() != kSealKeySize || sealed.size() < static_cast<std::size_t>(kSealOverhead))
        return std::nullopt;
    SecretBytes plaintext(sealed.size() - static_cast<std::size_t>(kSealOverhead));
    if (!unsealInto(plaintext.data(), key, sealed, associated))
        return std::nullopt;
    return plaintext;
}

ByteView sealTag(ByteView sealed)
{
    Q_ASSERT(sealed.size() >= kTagSize);
    return sealed.last(kTagSize);
}

void pad(QByteArray &plaintext)
{
    const auto size = static_cast<std::size_t>(plaintext.size());
    const std::size_t padded = (size / kPaddingBlock + 1) * kPaddingBlock;
    plaintext.resize(static_cast<qsizetype>(padded));
    std::size_t written = 0;
    sodium_pad(&written, reinterpret_cast<unsigned char *>(plaintext.data()), size, kPaddingBlock, padded);
    Q_ASSERT(written == padded);
}

bool unpad(QByteArray &plaintext)
{
    const auto size = static_cast<std::size_t>(plaintext.size());
    std::size_t unpadded = 0;
    if (sodium_unpad(&unpadded, reinterpret_cast<const unsigned char *>(plaintext.constData()), size, kPaddingBlock) !=
        0)
        return false;
    plaintext.truncate(static_cast<qsizetype>(unpadded));
    return true;
}

SecretBytes subkey(const SecretBytes &key, std::uint64_t number, const char (&context)[9])
{
    Q_ASSERT(key.size() == crypto_kdf_KEYBYTES);
    SecretBytes derived(kSealKeySize);
    crypto_kdf_derive_from_key(derived.data(), derived.size(), number, context, key.data());
    return derived;
}

} // namespace hearth
