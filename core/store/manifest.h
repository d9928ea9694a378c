// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "crypto/partnerkeys.h"
#include "store/lineage.h"

#include <array>

namespace hearth {

/// Who can read a row: 0 for both partners, else the number of the partner. By key, not by name.
enum class Scope : quint8 { Shared = 0, First = 1, Second = 2 };

[[nodiscard]] constexpr Scope personalScope(PartnerId partner)
{
    return static_cast<Scope>(partner.number());
}

/// What one scope must hold: how many rows and chunks of photos, and the XOR of BLAKE2b over (id, revision,
/// authentication tag) of each, keyed with a key that stands in it. Kept sealed beside the rows, so that one dropped,
/// doubled or put back is noticed; updated in time that does not depend on how many rows there are.
class Manifest final
{
public:
    /// An empty one with a new random hash key.
    [[nodiscard]] static Manifest createEmpty();

    void add(std::int64_t id, quint32 revision, ByteView tag);
    void remove(std::int64_t id, quint32 revision, ByteView tag);
    void addChunk(std::int64_t id, ByteView tag);
    void removeChunk(std::int64_t id, ByteView tag);
    /// Counts one more transaction, made on that computer.
    void advance(const DeviceId &device);

    [[nodiscard]] quint64 counter() const { return m_counter; }
    [[nodiscard]] quint64 rows() const { return m_rows; }
    [[nodiscard]] quint64 chunks() const { return m_chunks; }
    [[nodiscard]] const Lineage &lineage() const { return m_lineage; }
    /// In a personal manifest: how often the author manifest of each partner had been written. One's own must be just
    /// that, the other's may have gone on.
    [[nodiscard]] quint64 authorCounter(PartnerId author) const { return m_authorCounters.at(author.number() - 1U); }
    /// In the shared manifest: what binds all manifests to each other; see boundDigest().
    [[nodiscard]] const Digest &bound() const { return m_bound; }
    void bind(const Digest &bound) { m_bound = bound; }
    void setAuthorCounter(PartnerId author, quint64 counter) { m_authorCounters.at(author.number() - 1U) = counter; }

    /// Starts a recount: same key and history, no rows.
    [[nodiscard]] Manifest emptied() const;
    [[nodiscard]] bool sameRowsAs(const Manifest &other) const;
    /// The same, leaving chunks out.
    [[nodiscard]] bool sameRecordsAs(const Manifest &other) const;

    [[nodiscard]] QByteArray sealed(const SecretBytes &key, const JournalId &journal, Scope scope,
                                    quint32 generation) const;
    /// Tampered when it does not open.
    [[nodiscard]] static Result<Manifest> open(const SecretBytes &key, const JournalId &journal, Scope scope,
                                               quint32 generation, ByteView sealed);
    /// The form of schema version 2, which knew neither chunks nor computers nor other manifests; its counter goes on.
    [[nodiscard]] static Result<Manifest> openFormer(const SecretBytes &key, const JournalId &journal, Scope scope,
                                                     quint32 generation, ByteView sealed);

private:
    [[nodiscard]] static Manifest beginning(ByteView bytes);
    void toggle(Digest &mixed, const QByteArray &row, ByteView tag) const;

    quint64 m_counter = 0;
    quint64 m_rows = 0;
    Digest m_mixed{};
    Digest m_hashKey{};
    quint64 m_chunks = 0;
    Digest m_mixedChunks{};
    std::array<quint64, 2> m_authorCounters{};
    Digest m_bound{};
    Lineage m_lineage;
};

} // namespace hearth
