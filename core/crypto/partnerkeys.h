// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "crypto/sign.h"

#include <array>
#include <map>
#include <optional>

namespace hearth {

using JournalId = Bytes<16>;

/// More generations of a key than any two people will need; a file that holds more is refused.
inline constexpr quint32 kMaxGenerations = 4096;

/// What one partner must know of the other to check signatures and hand over keys.
struct PublicKeys final
{
    SigningPublicKey sign{};
    BoxPublicKey box{};

    friend bool operator==(const PublicKeys &, const PublicKeys &) = default;
};

/// What a partner knows of one of their two ways in without its secret: by this a new bundle key can be closed for it,
/// and a slot that somebody exchanged is known as such.
struct KnownWay final
{
    /// Zero for one that was made by schema version 2, for which nothing can be closed.
    BoxPublicKey publicKey{};
    /// Of the slot as it stands in the file; zero where it was never counted.
    Digest digest{};

    friend bool operator==(const KnownWay &, const KnownWay &) = default;
};

/// Everything one partner can open, in guarded memory: their bundle. Bundles are sealed under a bundle key of
/// their own, and each of the partner's slots holds that key; so a bundle can grow while only one of the two
/// slots can be opened.
///
/// Rows are sealed under generations of keys, personal and shared; new ones under the newest.
class PartnerKeys final
{
public:
    /// New keys for someone who begins or joins a journal.
    [[nodiscard]] static PartnerKeys generate(PartnerId partner);

    [[nodiscard]] PartnerKeys clone() const;

    [[nodiscard]] PartnerId partner() const { return m_partner; }
    [[nodiscard]] const SecretBytes &bundleKey() const { return m_bundleKey; }
    [[nodiscard]] const SigningKey &signingKey() const { return m_sign; }
    [[nodiscard]] const BoxKey &boxKey() const { return m_box; }
    [[nodiscard]] PublicKeys publicKeys() const { return {m_sign.publicKey(), m_box.publicKey()}; }

    /// The other's public keys as first seen; nothing until they have joined.
    [[nodiscard]] const std::optional<PublicKeys> &other() const { return m_other; }
    /// Remembers the other's keys. They are pinned: asking for different ones later is refused as Tampered.
    [[nodiscard]] Result<void> pinOther(const PublicKeys &keys);
    /// The other renewed the key they receive by, as their signature said.
    void renewOthersBox(const BoxPublicKey &box);
    /// The other left, or was removed: what they signed is theirs as before, and nothing is handed over to them, or
    /// taken from them, any more.
    void partFromOther();
    [[nodiscard]] bool isApart() const { return m_other && m_other->box == BoxPublicKey{}; }
    /// The key that checks what `author` signed; nothing for a partner never met.
    [[nodiscard]] std::optional<SigningPublicKey> signingKeyOf(PartnerId author) const;

    /// Keys by generation, in order.
    using Generations = std::map<quint32, SecretBytes>;
    [[nodiscard]] const Generations &personalKeys() const { return m_personal; }
    [[nodiscard]] const Generations &sharedKeys() const { return m_shared; }
    /// The key of one generation, or null.
    [[nodiscard]] const SecretBytes *personalKey(quint32 generation) const;
    [[nodiscard]] const SecretBytes *sharedKey(quint32 generation) const;
    /// The newest generation known; 0 when there is none.
    [[nodiscard]] quint32 newestPersonalGeneration() const;
    [[nodiscard]] quint32 newestSharedGeneration() const;
    void addSharedKey(quint32 generation, SecretBytes key);
    /// A new shared key. LimitExceeded.
    [[nodiscard]] Result<void> beginSharedGeneration();

    /// Ends what somebody may know who once opened this bundle: a new bundle key, a new key to receive by, and a new
    /// generation of the personal and the shared key. Both ways in must be closed anew, and what is new be handed over.
    /// LimitExceeded.
    [[nodiscard]] Result<void> renew();

    /// By number of the way, 1 the passphrase and 2 the recovery code.
    [[nodiscard]] const KnownWay &way(int number) const { return m_ways.at(static_cast<std::size_t>(number - 1)); }
    void setWay(int number, const KnownWay &way) { m_ways.at(static_cast<std::size_t>(number - 1)) = way; }

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
    SigningKey m_sign;
    BoxKey m_box;
    std::optional<PublicKeys> m_other;
    std::array<KnownWay, 2> m_ways;
    Generations m_personal;
    Generations m_shared;
    bool m_isOfFormerVersion = false;
};

} // namespace hearth
