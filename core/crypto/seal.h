// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/bytes.h"

#include <optional>

namespace hearth {

inline constexpr std::size_t kSealKeySize = 32;
/// What sealing adds: a nonce of 24 bytes before and a tag of 16 bytes after.
inline constexpr qsizetype kSealOverhead = 24 + 16;
/// Plaintexts are padded to multiples of this, so that the length of a record says little about it.
inline constexpr std::size_t kPaddingBlock = 256;

/// XChaCha20-Poly1305 (IETF) with a fresh random nonce: nonce, ciphertext, tag. `associated` is not in the
/// result; the same bytes must be given to open it.
[[nodiscard]] QByteArray seal(const SecretBytes &key, ByteView plaintext, ByteView associated);

/// The plaintext, or nothing when the key, the associated data or any byte is not what it was.
[[nodiscard]] std::optional<QByteArray> unseal(const SecretBytes &key, ByteView sealed, ByteView associated);

/// The same into guarded memory, for keys.
[[nodiscard]] std::optional<SecretBytes> unsealSecret(const SecretBytes &key, ByteView sealed, ByteView associated);

/// The last 16 bytes of something sealed: its authentication tag.
[[nodiscard]] ByteView sealTag(ByteView sealed);

/// sodium_pad (ISO/IEC 7816-4) to the next multiple of kPaddingBlock; always adds at least one byte.
void pad(QByteArray &plaintext);
/// Takes the padding off; false when there is none.
[[nodiscard]] bool unpad(QByteArray &plaintext);

/// A subkey of `key` for one purpose (crypto_kdf, BLAKE2b). `context` is exactly eight characters.
[[nodiscard]] SecretBytes subkey(const SecretBytes &key, std::uint64_t number, const char (&context)[9]);

} // namespace hearth
