// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/partnerkeys.h"

#include "crypto/seal.h"

namespace hearth {

namespace {

// version, partner, personal key, signing seed, box secret, other known, other's sign and box keys, generations
constexpr std::size_t kFixedSize = 1 + 1 + 32 + 32 + 32 + 1 + 32 + 32 + 2;
constexpr std::size_t kGenerationSize = 4 + 32;
constexpr unsigned char kFormerBundleVersion = 1;
constexpr unsigned char kBundleVersion = 2;

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

} // namespace

PartnerKeys PartnerKeys::generate(PartnerId partner)
{
    PartnerKeys keys;
    keys.m_partner = partner;
    keys.m_bundleKey = SecretBytes::random(kSealKeySize);
    keys.m_personal = SecretBytes::random(kSealKeySize);
    keys.m_sign = SigningKey::generate();
    keys.m_box = BoxKey::generate();
    return keys;
}

PartnerKeys PartnerKeys::clone() const
{
    PartnerKeys copy;
    copy.m_partner = m_partner;
    copy.m_bundleKey = m_bundleKey.clone();
    copy.m_personal = m_personal.clone();
    copy.m_sign = SigningKey::fromSeed(m_sign.seed().view());
    copy.m_box = BoxKey::fromSecret(m_box.secret().view());
    copy.m_other = m_other;
    for (const auto &[generation, key] : m_shared)
        copy.m_shared.emplace(generation, key.clone());
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

const SecretBytes *PartnerKeys::sharedKey(quint32 generation) const
{
    const auto found = m_shared.find(generation);
    return found == m_shared.end() ? nullptr : &found->second;
}

quint32 PartnerKeys::newestGeneration() const
{
    return m_shared.empty() ? 0 : m_shared.rbegin()->first;
}

void PartnerKeys::addSharedKey(quint32 generation, SecretBytes key)
{
    Q_ASSERT(generation != 0 && key.size() == kSealKeySize);
    m_shared.insert_or_assign(generation, std::move(key));
}

QByteArray PartnerKeys::sealBundle(const JournalId &journal, quint32 revision) const
{
    // Padded so that the length does not tell how many generations there are.
    const std::size_t size = kFixedSize + m_shared.size() * kGenerationSize;
    SecretBytes plain((size / kPaddingBlock + 1) * kPaddingBlock);
    Writer writer(plain);
    writer.byte(m_isOfFormerVersion ? kFormerBundleVersion : kBundleVersion);
    writer.byte(m_partner.number());
    writer.bytes(m_personal.view());
    writer.bytes(m_sign.seed().view());
    writer.bytes(m_box.secret().view());
    const PublicKeys other = m_other.value_or(PublicKeys{});
    writer.byte(m_other ? 1 : 0);
    writer.bytes(other.sign);
    writer.bytes(other.box);
    writer.number(static_cast<quint16>(m_shared.size()));
    for (const auto &[generation, key] : m_shared) {
        writer.number(generation);
        writer.bytes(key.view());
    }
    return seal(m_bundleKey, plain.view(), viewOf(bundleHeader(journal, m_partner, revision)));
}

Result<PartnerKeys> PartnerKeys::openBundle(PartnerId partner, SecretBytes bundleKey, const JournalId &journal,
                                            quint32 revision, ByteView sealed)
{
    const Error damaged{ErrorCode::Damaged, QStringLiteral("bundle")};
    const std::optional<SecretBytes> plain =
        unsealSecret(bundleKey, sealed, viewOf(bundleHeader(journal, partner, revision)));
    if (!plain || plain->size() < kFixedSize)
        return damaged;
    ByteView rest = plain->view();
    const auto take = [&rest](std::size_t size) {
        const ByteView taken = rest.first(size);
        rest = rest.subspan(size);
        return taken;
    };
    const unsigned char version = take(1)[0];
    if ((version != kFormerBundleVersion && version != kBundleVersion) || take(1)[0] != partner.number())
        return damaged;
    PartnerKeys keys;
    keys.m_isOfFormerVersion = version == kFormerBundleVersion;
    keys.m_partner = partner;
    keys.m_bundleKey = std::move(bundleKey);
    keys.m_personal = SecretBytes::copyOf(take(32));
    keys.m_sign = SigningKey::fromSeed(take(32));
    keys.m_box = BoxKey::fromSecret(take(32));
    const bool otherKnown = take(1)[0] != 0;
    const PublicKeys other{fixedFrom<32>(take(32)), fixedFrom<32>(take(32))};
    if (otherKnown)
        keys.m_other = other;
    const auto generations = readNumber<quint16>(take(2));
    if (generations > kMaximumGenerations || rest.size() < generations * kGenerationSize)
        return damaged;
    for (quint16 i = 0; i < generations; ++i) {
        const auto generation = readNumber<quint32>(take(4));
        const ByteView key = take(32);
        if (generation == 0)
            return damaged;
        keys.addSharedKey(generation, SecretBytes::copyOf(key));
    }
    return keys;
}

} // namespace hearth
