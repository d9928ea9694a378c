// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/manifest.h"

#include "crypto/digest.h"
#include "crypto/seal.h"
#include "crypto/secretrandom.h"

namespace hearth {

namespace {

constexpr char kForm[] = "hearthbook manifest 3";
constexpr char kFormerForm[] = "hearthbook manifest 1";
constexpr qsizetype kFormerSize = 8 + 8 + 32 + 32;
constexpr qsizetype kManifestSize = kFormerSize + 8 + 32 + 8 + 8 + 32 + Lineage::kSize;

QByteArray header(const char *form, const JournalId &journal, Scope scope, quint32 generation)
{
    QByteArray bytes(form);
    bytes += toByteArray(journal);
    appendNumber(bytes, static_cast<quint8>(scope));
    appendNumber(bytes, generation);
    return bytes;
}

QByteArray rowBytes(std::int64_t id, quint32 revision)
{
    QByteArray row;
    appendNumber(row, id);
    appendNumber(row, revision);
    return row;
}

QByteArray chunkBytes(std::int64_t id)
{
    QByteArray chunk("chunk");
    appendNumber(chunk, id);
    return chunk;
}

Error tampered()
{
    return {ErrorCode::Tampered, QStringLiteral("manifest")};
}

} // namespace

Manifest Manifest::createEmpty()
{
    Manifest manifest;
    manifest.m_hashKey = randomBytes<32>();
    return manifest;
}

void Manifest::toggle(Digest &mixed, const QByteArray &row, ByteView tag) const
{
    const Digest hashed = keyedDigest(m_hashKey, {viewOf(row), tag});
    for (std::size_t i = 0; i < hashed.size(); ++i)
        mixed[i] ^= hashed[i];
}

void Manifest::add(std::int64_t id, quint32 revision, ByteView tag)
{
    toggle(m_mixed, rowBytes(id, revision), tag);
    ++m_rows;
}

void Manifest::remove(std::int64_t id, quint32 revision, ByteView tag)
{
    toggle(m_mixed, rowBytes(id, revision), tag);
    --m_rows;
}

void Manifest::addChunk(std::int64_t id, ByteView tag)
{
    toggle(m_mixedChunks, chunkBytes(id), tag);
    ++m_chunks;
}

void Manifest::removeChunk(std::int64_t id, ByteView tag)
{
    toggle(m_mixedChunks, chunkBytes(id), tag);
    --m_chunks;
}

void Manifest::advance(const DeviceId &device)
{
    ++m_counter;
    m_lineage.note(device, m_counter);
}

Manifest Manifest::emptied() const
{
    Manifest empty = *this;
    empty.m_rows = 0;
    empty.m_mixed = {};
    empty.m_chunks = 0;
    empty.m_mixedChunks = {};
    return empty;
}

bool Manifest::sameRecordsAs(const Manifest &other) const
{
    return m_rows == other.m_rows && m_mixed == other.m_mixed;
}

bool Manifest::sameRowsAs(const Manifest &other) const
{
    return sameRecordsAs(other) && m_chunks == other.m_chunks && m_mixedChunks == other.m_mixedChunks;
}

QByteArray Manifest::sealed(const SecretBytes &key, const JournalId &journal, Scope scope, quint32 generation) const
{
    QByteArray plain;
    appendNumber(plain, m_counter);
    appendNumber(plain, m_rows);
    plain += toByteArray(m_mixed);
    plain += toByteArray(m_hashKey);
    appendNumber(plain, m_chunks);
    plain += toByteArray(m_mixedChunks);
    for (const quint64 counter : m_authorCounters)
        appendNumber(plain, counter);
    plain += toByteArray(m_bound);
    plain += m_lineage.bytes();
    return seal(key, viewOf(plain), viewOf(header(kForm, journal, scope, generation)));
}

Result<Manifest> Manifest::open(const SecretBytes &key, const JournalId &journal, Scope scope, quint32 generation,
                                ByteView sealed)
{
    const auto plain = unseal(key, sealed, viewOf(header(kForm, journal, scope, generation)));
    if (!plain || plain->size() != kManifestSize)
        return tampered();
    const ByteView bytes = viewOf(*plain);
    Manifest manifest = beginning(bytes);
    const ByteView rest = bytes.subspan(static_cast<std::size_t>(kFormerSize));
    manifest.m_chunks = readNumber<quint64>(rest);
    manifest.m_mixedChunks = fixedFrom<32>(rest.subspan(8));
    manifest.m_authorCounters = {readNumber<quint64>(rest.subspan(40)), readNumber<quint64>(rest.subspan(48))};
    manifest.m_bound = fixedFrom<32>(rest.subspan(56));
    const auto lineage = Lineage::fromBytes(rest.subspan(88));
    if (!lineage)
        return tampered();
    manifest.m_lineage = *lineage;
    return manifest;
}

Result<Manifest> Manifest::openFormer(const SecretBytes &key, const JournalId &journal, Scope scope, quint32 generation,
                                      ByteView sealed)
{
    const auto plain = unseal(key, sealed, viewOf(header(kFormerForm, journal, scope, generation)));
    if (!plain || plain->size() != kFormerSize)
        return tampered();
    return beginning(viewOf(*plain));
}

Manifest Manifest::beginning(ByteView bytes)
{
    Manifest manifest;
    manifest.m_counter = readNumber<quint64>(bytes);
    manifest.m_rows = readNumber<quint64>(bytes.subspan(8));
    manifest.m_mixed = fixedFrom<32>(bytes.subspan(16));
    manifest.m_hashKey = fixedFrom<32>(bytes.subspan(48));
    return manifest;
}

} // namespace hearth
