// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "crypto/sign.h"

#include <map>
#include <optional>

namespace hearth {

using JournalId = Bytes<16>;

/// More generations of the shared key than any two people will need; a file that holds more is refused.
inline constexpr quint32 kMaximumGenerations = 4096;

/// What one partner must know of the other to check signatures and hand over keys.
struct PublicKeys final
{
    SigningPublicKey sign{};
    BoxPublicKey box{};

    friend bool operator==(const PublicKeys &, const PublicKeys &) = default;
};

/// Everything one partner can open, in guarded memory: their bundle. Bundles are sealed under a bundle key of
/// their own, and each of the partner's slots holds that key; so a bundle can grow while only one of the two
/// slots can be opened.
class PartnerKeys final
{
public:
    /// New keys for someone who begins or joins a journal.
    [[nodiscard]] static PartnerKeys generate(PartnerId partner);

    [[nodiscard]] PartnerKeys clone() const;

    [[nodiscard]] PartnerId partner() const { return m_partner; }
    [[nodiscard]] const SecretBytes &personalKey() const { return m_personal; }
    [[nodiscard]] const SecretBytes &bundleKey() const { return m_bundleKey; }
    [[nodiscard]] const SigningKey &signingKey() const { return m_sign; }
    [[nodiscard]] const BoxKey &boxKey() const { return m_box; }
    [[nodiscard]] PublicKeys publicKeys() const { return {m_sign.publicKey(), m_box.publicKey()}; }

    /// The other's public keys as first seen; nothing until they have joined.
    [[nodiscard]] const std::optional<PublicKeys> &other() const { return m_other; }
    /// Remembers the other's keys. They are pinned: asking for different ones later is refused as Tampered.
    [[nodiscard]] Result<void> pinOther(const PublicKeys &keys);
    /// The key that checks what `author` signed; nothing for a partner never met.
    [[nodiscard]] std::optional<SigningPublicKey> signingKeyOf(PartnerId author) const;

    /// The shared key of one generation, or null.
    [[nodiscard]] const SecretBytes *sharedKey(quint32 generation) const;
    /// The newest generation known; 0 when there is none.
    [[nodiscard]] quint32 newestGeneration() const;
    void addSharedKey(quint32 generation, SecretBytes key);

    /// Whether the bundle was written by schema version 2, so that this partner's manifests may still have the form of
    /// then. Once they were sealed anew the old form is refused.
    [[nodiscard]] bool isOfFormerVersion() const { return m_isOfFormerVersion; }
    void leaveFormerVersion() { m_isOfFormerVersion = false; }

    /// The bundle sealed under its bundle key, for that journal, partner and revision.
    [[nodiscard]] QByteArray sealBundle(const JournalId &journal, quint32 revision) const;
    /// Damaged when it does not open or is not a sound bundle.
    [[nodiscard]] static Result<PartnerKeys> openBundle(PartnerId partner, SecretBytes bundleKey,
                                                        const JournalId &journal, quint32 revision, ByteView sealed);

private:
    PartnerKeys() = default;

    PartnerId m_partner;
    SecretBytes m_bundleKey;
    SecretBytes m_personal;
    SigningKey m_sign;
    BoxKey m_box;
    std::optional<PublicKeys> m_other;
    std::map<quint32, SecretBytes> m_shared;
    bool m_isOfFormerVersion = false;
};

} // namespace hearth
