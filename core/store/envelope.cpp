// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/envelope.h"

#include "crypto/digest.h"
#include "crypto/seal.h"

namespace hearth {

namespace {

QByteArray signedBytes(const RowAddress &address, const JournalId &journal, PartnerId author, ByteView payload)
{
    QByteArray bytes = address.associatedData(journal);
    appendNumber(bytes, author.number());
    bytes.append(reinterpret_cast<const char *>(payload.data()), static_cast<qsizetype>(payload.size()));
    return bytes;
}

QByteArray rowHeader(const RowAddress &address)
{
    QByteArray bytes;
    appendNumber(bytes, static_cast<quint8>(address.scope));
    appendNumber(bytes, address.generation);
    appendNumber(bytes, address.id.number());
    appendNumber(bytes, address.revision);
    return bytes;
}

} // namespace

QByteArray RowAddress::associatedData(const JournalId &journal) const
{
    QByteArray bytes("hearthbook record 1");
    bytes += toByteArray(journal);
    bytes += rowHeader(*this);
    return bytes;
}

bool Envelope::verifies(const PartnerKeys &reader, const JournalId &journal, const RowAddress &address) const
{
    if (address.scope != Scope::Shared)
        return author == reader.partner();
    const auto key = reader.signingKeyOf(author);
    return key && signature &&
           verifySignature(*key, viewOf(signedBytes(address, journal, author, viewOf(payload))), *signature);
}

const SecretBytes *scopeKey(const PartnerKeys &keys, Scope scope, quint32 generation)
{
    if (scope == Scope::Shared)
        return keys.sharedKey(generation);
    return scope == personalScope(keys.partner()) ? keys.personalKey(generation) : nullptr;
}

quint32 newestGeneration(const PartnerKeys &keys, Scope scope)
{
    return scope == Scope::Shared ? keys.newestSharedGeneration() : keys.newestPersonalGeneration();
}

QByteArray sealRow(const PartnerKeys &author, const JournalId &journal, const RowAddress &address, ByteView payload,
                   std::optional<Signature> *signature)
{
    const SecretBytes *key = scopeKey(author, address.scope, address.generation);
    Q_ASSERT(key != nullptr);
    QByteArray plain;
    plain.reserve(static_cast<qsizetype>(payload.size()) + 512);
    appendNumber(plain, author.partner().number());
    const bool isShared = address.scope == Scope::Shared;
    appendNumber(plain, static_cast<quint8>(isShared ? 1 : 0));
    if (isShared) {
        const QByteArray message = signedBytes(address, journal, author.partner(), payload);
        const Signature made = author.signingKey().sign(viewOf(message));
        plain += toByteArray(made);
        if (signature != nullptr)
            *signature = made;
    }
    plain.append(reinterpret_cast<const char *>(payload.data()), static_cast<qsizetype>(payload.size()));
    pad(plain);
    return seal(*key, viewOf(plain), viewOf(address.associatedData(journal)));
}

Result<Envelope> openRow(const PartnerKeys &reader, const JournalId &journal, const RowAddress &address,
                         std::int64_t checksum, ByteView sealed)
{
    const auto broken = [&] {
        const bool rotted = rowChecksum(address, sealed) != checksum;
        return Error{rotted ? ErrorCode::Damaged : ErrorCode::Tampered, QStringLiteral("record")};
    };
    const SecretBytes *key = scopeKey(reader, address.scope, address.generation);
    if (key == nullptr)
        return broken();
    auto plain = unseal(*key, sealed, viewOf(address.associatedData(journal)));
    if (!plain || !unpad(*plain) || plain->size() < 2)
        return broken();
    Envelope envelope;
    const ByteView bytes = viewOf(*plain);
    envelope.author = PartnerId(bytes[0]);
    // Nobody writes anything else; what a private one claimed would be nobody's to check.
    if (bytes[1] > 1 || (bytes[1] == 1 && address.scope != Scope::Shared))
        return broken();
    qsizetype payloadAt = 2;
    if (bytes[1] == 1) {
        if (bytes.size() < 2 + sizeof(Signature))
            return broken();
        envelope.signature = fixedFrom<sizeof(Signature)>(bytes.subspan(2));
        payloadAt += static_cast<qsizetype>(sizeof(Signature));
    }
    envelope.payload = plain->mid(payloadAt);
    return envelope;
}

std::int64_t rowChecksum(const RowAddress &address, ByteView sealed)
{
    return hearth::checksum({viewOf(rowHeader(address)), sealed});
}

} // namespace hearth
