// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/manifest.h"

#include "crypto/digest.h"
#include "crypto/seal.h"

namespace hearth {

namespace {

QByteArray header(const JournalId &journal, Scope scope, quint32 generation)
{
    QByteArray bytes("hearthbook manifest 1");
    bytes += toByteArray(journal);
    appendNumber(bytes, static_cast<quint8>(scope));
    appendNumber(bytes, generation);
    return bytes;
}

} // namespace

Manifest Manifest::createEmpty()
{
    Manifest manifest;
    const SecretBytes key = SecretBytes::random(32);
    manifest.m_hashKey = fixedFrom<32>(key.view());
    return manifest;
}

void Manifest::toggle(std::int64_t id, quint32 revision, ByteView tag)
{
    QByteArray row;
    appendNumber(row, id);
    appendNumber(row, revision);
    const Digest hashed = keyedDigest(m_hashKey, {viewOf(row), tag});
    for (std::size_t i = 0; i < hashed.size(); ++i)
        m_mixed[i] ^= hashed[i];
}

void Manifest::add(std::int64_t id, quint32 revision, ByteView tag)
{
    toggle(id, revision, tag);
    ++m_rows;
}

void Manifest::remove(std::int64_t id, quint32 revision, ByteView tag)
{
    toggle(id, revision, tag);
    --m_rows;
}

Manifest Manifest::emptied() const
{
    Manifest empty;
    empty.m_counter = m_counter;
    empty.m_hashKey = m_hashKey;
    return empty;
}

bool Manifest::sameRowsAs(const Manifest &other) const
{
    return m_rows == other.m_rows && m_mixed == other.m_mixed;
}

QByteArray Manifest::sealed(const SecretBytes &key, const JournalId &journal, Scope scope, quint32 generation) const
{
    QByteArray plain;
    appendNumber(plain, m_counter);
    appendNumber(plain, m_rows);
    plain += toByteArray(m_mixed);
    plain += toByteArray(m_hashKey);
    return seal(key, viewOf(plain), viewOf(header(journal, scope, generation)));
}

Result<Manifest> Manifest::open(const SecretBytes &key, const JournalId &journal, Scope scope, quint32 generation,
                                ByteView sealed)
{
    const auto plain = unseal(key, sealed, viewOf(header(journal, scope, generation)));
    if (!plain || plain->size() != 8 + 8 + 32 + 32)
        return Error{ErrorCode::Tampered, QStringLiteral("manifest")};
    const ByteView bytes = viewOf(*plain);
    Manifest manifest;
    manifest.m_counter = readNumber<quint64>(bytes);
    manifest.m_rows = readNumber<quint64>(bytes.subspan(8));
    manifest.m_mixed = fixedFrom<32>(bytes.subspan(16));
    manifest.m_hashKey = fixedFrom<32>(bytes.subspan(48));
    return manifest;
}

} // namespace hearth
