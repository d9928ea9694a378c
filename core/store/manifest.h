// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "crypto/partnerkeys.h"

namespace hearth {

/// Who can read a row: 0 for both partners, else the number of the partner. By key, not by name.
enum class Scope : quint8 { Shared = 0, First = 1, Second = 2 };

[[nodiscard]] constexpr Scope personalScope(PartnerId partner)
{
    return static_cast<Scope>(partner.number());
}

/// What one scope must hold: how many rows, and the XOR of keyed BLAKE2b over (id, revision, authentication tag)
/// of each. Kept sealed beside the rows, so that one dropped, doubled or put back is noticed; updated in time that
/// does not depend on how many rows there are.
class Manifest final
{
public:
    /// An empty one with a new random hash key.
    [[nodiscard]] static Manifest createEmpty();

    void add(std::int64_t id, quint32 revision, ByteView tag);
    void remove(std::int64_t id, quint32 revision, ByteView tag);
    /// Counts one more transaction.
    void advance() { ++m_counter; }

    [[nodiscard]] quint64 counter() const { return m_counter; }
    [[nodiscard]] quint64 rows() const { return m_rows; }

    /// Starts a recount: same key and counter, no rows.
    [[nodiscard]] Manifest emptied() const;
    [[nodiscard]] bool sameRowsAs(const Manifest &other) const;

    [[nodiscard]] QByteArray sealed(const SecretBytes &key, const JournalId &journal, Scope scope,
                                    quint32 generation) const;
    /// Tampered when it does not open.
    [[nodiscard]] static Result<Manifest> open(const SecretBytes &key, const JournalId &journal, Scope scope,
                                               quint32 generation, ByteView sealed);

private:
    void toggle(std::int64_t id, quint32 revision, ByteView tag);

    quint64 m_counter = 0;
    quint64 m_rows = 0;
    Digest m_mixed{};
    Digest m_hashKey{};
};

} // namespace hearth
