// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/authormanifest.h"

#include "crypto/seal.h"

namespace hearth {

namespace {

constexpr std::size_t kNumbers = 8 + 8 + 8;
constexpr std::size_t kAuthorManifestSize = kNumbers + MultisetHash::kSize + sizeof(Signature);

QByteArray rowMember(const RowAddress &address, const std::optional<Signature> &signature)
{
    QByteArray member("row");
    appendNumber(member, address.id.number());
    appendNumber(member, address.revision);
    return signature ? member + toByteArray(*signature) : member;
}

QByteArray chunkMember(std::int64_t id, ByteView tag)
{
    QByteArray member("chunk");
    appendNumber(member, id);
    member.append(reinterpret_cast<const char *>(tag.data()), static_cast<qsizetype>(tag.size()));
    return member;
}

QByteArray header(const JournalId &journal, PartnerId author, quint32 generation)
{
    QByteArray bytes("hearthbook author manifest 1");
    bytes += toByteArray(journal);
    appendNumber(bytes, author.number());
    appendNumber(bytes, generation);
    return bytes;
}

} // namespace

void AuthorManifest::add(const RowAddress &address, const std::optional<Signature> &signature)
{
    m_hash.add(viewOf(rowMember(address, signature)));
    ++m_rows;
}

void AuthorManifest::remove(const RowAddress &address, const std::optional<Signature> &signature)
{
    m_hash.remove(viewOf(rowMember(address, signature)));
    --m_rows;
}

void AuthorManifest::addChunk(std::int64_t id, ByteView tag)
{
    m_hash.add(viewOf(chunkMember(id, tag)));
    ++m_chunks;
}

void AuthorManifest::removeChunk(std::int64_t id, ByteView tag)
{
    m_hash.remove(viewOf(chunkMember(id, tag)));
    --m_chunks;
}

AuthorManifest AuthorManifest::unsettled(quint64 counter)
{
    AuthorManifest manifest;
    manifest.m_counter = counter;
    manifest.m_hash.add(viewOf(QByteArray("unsettled")));
    return manifest;
}

AuthorManifest AuthorManifest::goingOnFrom(quint64 counter) const
{
    AuthorManifest manifest = *this;
    manifest.m_counter = counter;
    return manifest;
}

bool AuthorManifest::sameRowsAs(const AuthorManifest &other) const
{
    return m_rows == other.m_rows && m_chunks == other.m_chunks && m_hash == other.m_hash;
}

QByteArray AuthorManifest::signedBytes(const JournalId &journal, PartnerId author) const
{
    // Without the generation: who renews the shared key cannot sign for the other.
    QByteArray bytes("hearthbook author manifest 1");
    bytes += toByteArray(journal);
    appendNumber(bytes, author.number());
    appendNumber(bytes, m_counter);
    appendNumber(bytes, m_rows);
    appendNumber(bytes, m_chunks);
    return bytes + m_hash.value();
}

QByteArray AuthorManifest::sealed(const PartnerKeys &author, const JournalId &journal, quint32 generation) const
{
    const SecretBytes *key = author.sharedKey(generation);
    Q_ASSERT(key != nullptr);
    QByteArray plain;
    appendNumber(plain, m_counter);
    appendNumber(plain, m_rows);
    appendNumber(plain, m_chunks);
    plain += m_hash.value();
    plain += toByteArray(author.signingKey().sign(viewOf(signedBytes(journal, author.partner()))));
    return seal(*key, viewOf(plain), viewOf(header(journal, author.partner(), generation)));
}

Result<AuthorManifest> AuthorManifest::open(const PartnerKeys &reader, const JournalId &journal, PartnerId author,
                                            quint32 generation, ByteView sealed)
{
    const Error tampered{ErrorCode::Tampered, QStringLiteral("author manifest")};
    const SecretBytes *key = reader.sharedKey(generation);
    const auto signer = reader.signingKeyOf(author);
    if (key == nullptr || !signer)
        return tampered;
    const auto plain = unseal(*key, sealed, viewOf(header(journal, author, generation)));
    if (!plain || plain->size() != static_cast<qsizetype>(kAuthorManifestSize))
        return tampered;
    const ByteView bytes = viewOf(*plain);
    AuthorManifest manifest;
    manifest.m_counter = readNumber<quint64>(bytes);
    manifest.m_rows = readNumber<quint64>(bytes.subspan(8));
    manifest.m_chunks = readNumber<quint64>(bytes.subspan(16));
    manifest.m_hash = MultisetHash::fromValue(bytes.subspan(kNumbers));
    const auto signature = fixedFrom<sizeof(Signature)>(bytes.subspan(kNumbers + MultisetHash::kSize));
    if (!verifySignature(*signer, viewOf(manifest.signedBytes(journal, author)), signature))
        return tampered;
    return manifest;
}

} // namespace hearth
