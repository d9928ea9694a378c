// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/sealforone.h"

#include "crypto/seal.h"

#include <sodium.h>

namespace hearth {

namespace {

constexpr std::size_t kClosedKeySize = kSealKeySize + crypto_box_SEALBYTES;

} // namespace

QByteArray sealForOne(const BoxPublicKey &reader, const JournalId &journal, ByteView bytes)
{
    const SecretBytes key = SecretBytes::random(kSealKeySize);
    return sealToBox(reader, key.view()) + seal(key, bytes, journal);
}

std::optional<QByteArray> openForOne(const BoxKey &reader, const JournalId &journal, ByteView sealed)
{
    if (sealed.size() < kClosedKeySize)
        return std::nullopt;
    const auto key = reader.open(sealed.first(kClosedKeySize));
    return key ? unseal(*key, sealed.subspan(kClosedKeySize), journal) : std::nullopt;
}

} // namespace hearth
