// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/partnerkeys.h"

#include "crypto/seal.h"

namespace hearth {

namespace {

// version, partner, signing seed, box secret, other known, other's sign and box keys, two ways
constexpr std::size_t kFixedSize = 1 + 1 + 32 + 32 + 1 + 32 + 32 + 2 * (32 + 32);
// The form of schema version 2: version, partner, personal key, signing seed, box secret, other known, other's keys
constexpr std::size_t kFormerFixedSize = 1 + 1 + 32 + 32 + 32 + 1 + 32 + 32;
constexpr std::size_t kGenerationSize = 4 + 32;
constexpr unsigned char kFormerBundleVersion = 1;
constexpr unsigned char kBundleVersion = 3;

QByteArray bundleHeader(const JournalId &journal, PartnerId partner, quint32 revision)
{
    QByteArray header("hearthbook bundle 1");
    header += toByteArray(journal);
    appendNumber(header, partner.number());
    appendNumber(header, revision);
    return header;
}

// Writes one after the other into guarded memory.
class Writer final
{
public:
    explicit Writer(SecretBytes &target)
        : m_target(target)
    {
    }
    void bytes(ByteView bytes)
    {
        Q_ASSERT(m_at + bytes.size() <= m_target.size());
        std::copy(bytes.begin(), bytes.end(), m_target.data() + m_at);
        m_at += bytes.size();
    }
    void byte(unsigned char value) { bytes(ByteView(&value, 1)); }
    template <typename Number>
    void number(Number value)
    {
        for (std::size_t i = 0; i < sizeof(Number); ++i, value = static_cast<Number>(value >> 8))
            byte(static_cast<unsigned char>(value & 0xff));
    }

private:
    SecretBytes &m_target;
    std::size_t m_at = 0;
};

// Takes one after the other from guarded memory, and never more than there is.
class Reader final
{
public:
    explicit Reader(ByteView bytes)
        : m_rest(bytes)
    {
    }
    [[nodiscard]] bool has(std::size_t size) const { return m_rest.size() >= size; }
    ByteView take(std::size_t size)
    {
        const ByteView taken = m_rest.first(size);
        m_rest = m_rest.subspan(size);
        return taken;
    }

private:
    ByteView m_rest;
};

std::size_t sizeOf(const PartnerKeys::Generations &generations)
{
    return 2 + generations.size() * kGenerationSize;
}

void write(Writer &writer, const PartnerKeys::Generations &generations)
{
    writer.number(static_cast<quint16>(generations.size()));
    for (const auto &[generation, key] : generations) {
        writer.number(generation);
        writer.bytes(key.view());
    }
}

// Nothing unless they stand in order, each once.
std::optional<PartnerKeys::Generations> readGenerations(Reader &reader)
{
    if (!reader.has(2))
        return std::nullopt;
    const auto count = readNumber<quint16>(reader.take(2));
    if (count > kMaxGenerations || !reader.has(count * kGenerationSize))
        return std::nullopt;
    PartnerKeys::Generations generations;
    quint32 last = 0;
    for (quint16 i = 0; i < count; ++i) {
        const auto generation = readNumber<quint32>(reader.take(4));
        if (generation <= last || generation > kMaxGenerations)
            return std::nullopt;
        last = generation;
        generations.emplace(generation, SecretBytes::copyOf(reader.take(32)));
    }
    return generations;
}

PartnerKeys::Generations copyOf(const PartnerKeys::Generations &generations)
{
    PartnerKeys::Generations copy;
    for (const auto &[generation, key] : generations)
        copy.emplace(generation, key.clone());
    return copy;
}

quint32 newestOf(const PartnerKeys::Generations &generations)
{
    return generations.empty() ? 0 : generations.rbegin()->first;
}

const SecretBytes *keyOf(const PartnerKeys::Generations &generations, quint32 generation)
{
    const auto found = generations.find(generation);
    return found == generations.end() ? nullptr : &found->second;
}

Result<void> beginGeneration(PartnerKeys::Generations &generations)
{
    const quint32 next = newestOf(generations) + 1;
    if (next > kMaxGenerations)
        return Error{ErrorCode::LimitExceeded, QStringLiteral("generations")};
    generations.emplace(next, SecretBytes::random(kSealKeySize));
    return {};
}

} // namespace

PartnerKeys PartnerKeys::generate(PartnerId partner)
{
    PartnerKeys keys;
    keys.m_partner = partner;
    keys.m_bundleKey = SecretBytes::random(kSealKeySize);
    keys.m_personal.emplace(1, SecretBytes::random(kSealKeySize));
    keys.m_sign = SigningKey::generate();
    keys.m_box = BoxKey::generate();
    return keys;
}

PartnerKeys PartnerKeys::clone() const
{
    PartnerKeys copy;
    copy.m_partner = m_partner;
    copy.m_bundleKey = m_bundleKey.clone();
    copy.m_personal = copyOf(m_personal);
    copy.m_sign = SigningKey::fromSeed(m_sign.seed().view());
    copy.m_box = BoxKey::fromSecret(m_box.secret().view());
    copy.m_other = m_other;
    copy.m_ways = m_ways;
    copy.m_shared = copyOf(m_shared);
    copy.m_isOfFormerVersion = m_isOfFormerVersion;
    return copy;
}

Result<void> PartnerKeys::pinOther(const PublicKeys &keys)
{
    if (m_other && *m_other != keys)
        return Error{ErrorCode::Tampered, QStringLiteral("the other's public keys changed")};
    m_other = keys;
    return {};
}

std::optional<SigningPublicKey> PartnerKeys::signingKeyOf(PartnerId author) const
{
    if (author == m_partner)
        return m_sign.publicKey();
    if (m_other && author == otherPartner(m_partner))
        return m_other->sign;
    return std::nullopt;
}

const SecretBytes *PartnerKeys::personalKey(quint32 generation) const
{
    return keyOf(m_personal, generation);
}

const SecretBytes *PartnerKeys::sharedKey(quint32 generation) const
{
    return keyOf(m_shared, generation);
}

quint32 PartnerKeys::newestPersonalGeneration() const
{
    return newestOf(m_personal);
}

quint32 PartnerKeys::newestSharedGeneration() const
{
    return newestOf(m_shared);
}

void PartnerKeys::addSharedKey(quint32 generation, SecretBytes key)
{
    Q_ASSERT(generation != 0 && key.size() == kSealKeySize);
    m_shared.insert_or_assign(generation, std::move(key));
}

Result<void> PartnerKeys::beginSharedGeneration()
{
    return beginGeneration(m_shared);
}

Result<void> PartnerKeys::renew()
{
    HEARTH_TRY(beginGeneration(m_personal));
    HEARTH_TRY(beginGeneration(m_shared));
    m_bundleKey = SecretBytes::random(kSealKeySize);
    m_box = BoxKey::generate();
    return {};
}

void PartnerKeys::renewOthersBox(const BoxPublicKey &box)
{
    if (m_other)
        m_other->box = box;
}

void PartnerKeys::partFromOther()
{
    renewOthersBox({});
}

QByteArray PartnerKeys::sealBundle(const JournalId &journal, quint32 revision) const
{
    Q_ASSERT(!m_isOfFormerVersion);
    // Padded so that the length tells little of how many generations there are.
    const std::size_t size = kFixedSize + sizeOf(m_personal) + sizeOf(m_shared);
    SecretBytes plain((size / kPaddingBlock + 1) * kPaddingBlock);
    Writer writer(plain);
    writer.byte(kBundleVersion);
    writer.byte(m_partner.number());
    writer.bytes(m_sign.seed().view());
    writer.bytes(m_box.secret().view());
    const PublicKeys other = m_other.value_or(PublicKeys{});
    writer.byte(m_other ? 1 : 0);
    writer.bytes(other.sign);
    writer.bytes(other.box);
    for (const KnownWay &way : m_ways) {
        writer.bytes(way.publicKey);
        writer.bytes(way.digest);
    }
    write(writer, m_personal);
    write(writer, m_shared);
    return seal(m_bundleKey, plain.view(), viewOf(bundleHeader(journal, m_partner, revision)));
}

Result<PartnerKeys> PartnerKeys::openBundle(PartnerId partner, SecretBytes bundleKey, const JournalId &journal,
                                            quint32 revision, ByteView sealed)
{
    const Error damaged{ErrorCode::Damaged, QStringLiteral("bundle")};
    const std::optional<SecretBytes> plain =
        unsealSecret(bundleKey, sealed, viewOf(bundleHeader(journal, partner, revision)));
    if (!plain || plain->size() < kFormerFixedSize)
        return damaged;
    Reader reader(plain->view());
    PartnerKeys keys;
    const unsigned char version = reader.take(1)[0];
    keys.m_isOfFormerVersion = version == kFormerBundleVersion;
    if ((version != kFormerBundleVersion && version != kBundleVersion) || reader.take(1)[0] != partner.number())
        return damaged;
    keys.m_partner = partner;
    keys.m_bundleKey = std::move(bundleKey);
    if (keys.m_isOfFormerVersion)
        keys.m_personal.emplace(1, SecretBytes::copyOf(reader.take(32)));
    else if (plain->size() < kFixedSize)
        return damaged;
    keys.m_sign = SigningKey::fromSeed(reader.take(32));
    keys.m_box = BoxKey::fromSecret(reader.take(32));
    const bool otherKnown = reader.take(1)[0] != 0;
    const auto sign = fixedFrom<32>(reader.take(32));
    const auto box = fixedFrom<32>(reader.take(32));
    if (otherKnown)
        keys.m_other = PublicKeys{sign, box};
    if (!keys.m_isOfFormerVersion) {
        for (KnownWay &way : keys.m_ways) {
            way.publicKey = fixedFrom<32>(reader.take(32));
            way.digest = fixedFrom<32>(reader.take(32));
        }
        auto personal = readGenerations(reader);
        if (!personal || personal->empty())
            return damaged;
        keys.m_personal = std::move(*personal);
    }
    auto shared = readGenerations(reader);
    if (!shared)
        return damaged;
    keys.m_shared = std::move(*shared);
    return keys;
}

} // namespace hearth
