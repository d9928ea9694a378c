// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/multisethash.h"
#include "store/envelope.h"

namespace hearth {

/// What one partner shared, counted by themselves: how many rows and chunks of photos, and a digest of them. Sealed for
/// both, and signed by its author, so that the other can read it and cannot make one: they can neither drop what its
/// author shared, a withdrawal say, nor put back what was changed or deleted since, without both noticing.
///
/// A row counts by its id, revision and signature, which only its author can make; a chunk by its id and authentication
/// tag.
class AuthorManifest final
{
public:
    void add(const RowAddress &address, const std::optional<Signature> &signature);
    void remove(const RowAddress &address, const std::optional<Signature> &signature);
    void addChunk(std::int64_t id, ByteView tag);
    void removeChunk(std::int64_t id, ByteView tag);
    void advance() { ++m_counter; }

    [[nodiscard]] quint64 counter() const { return m_counter; }
    [[nodiscard]] quint64 rows() const { return m_rows; }

    /// One that fits no rows, and goes on counting from there.
    [[nodiscard]] static AuthorManifest unsettled(quint64 counter);
    /// The same rows, with a history of so many writes.
    [[nodiscard]] AuthorManifest goingOnFrom(quint64 counter) const;
    [[nodiscard]] bool sameRowsAs(const AuthorManifest &other) const;

    /// Signed by `author` and sealed under that generation of the shared key, which they must have.
    [[nodiscard]] QByteArray sealed(const PartnerKeys &author, const JournalId &journal, quint32 generation) const;
    /// Tampered when it does not open, or is not signed by `author`.
    [[nodiscard]] static Result<AuthorManifest> open(const PartnerKeys &reader, const JournalId &journal,
                                                     PartnerId author, quint32 generation, ByteView sealed);

private:
    [[nodiscard]] QByteArray signedBytes(const JournalId &journal, PartnerId author) const;

    quint64 m_counter = 0;
    quint64 m_rows = 0;
    quint64 m_chunks = 0;
    MultisetHash m_hash;
};

} // namespace hearth
