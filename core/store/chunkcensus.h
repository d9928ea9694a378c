// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/chunktable.h"
#include "store/manifests.h"

#include <functional>
#include <unordered_map>

namespace hearth {

/// Finds out, while a journal is read, which record each chunk belongs to, and counts the chunks. Chunks bear neither
/// record nor author, so those of a shared photo are found by where they must stand.
class ChunkCensus final
{
public:
    /// The keys that read a scope.
    using Reader = std::function<const PartnerKeys &(Scope)>;

    ChunkCensus(std::vector<ChunkMark> marks, Reader reader);

    /// A record that was read.
    void note(RecordId record, Scope scope, PartnerId author);
    /// Counts the chunks of the scopes that are counted, moved ones where they will stand, and those of shared records
    /// for their authors as well. Returns what has to be moved.
    [[nodiscard]] std::vector<ChunkMove> countInto(Manifests &counted);

private:
    struct Record
    {
        RecordId id;
        Scope scope = Scope::Shared;
        PartnerId author;
    };
    struct Owned
    {
        PartnerId author;
        std::int64_t id = 0; ///< where it will stand
    };

    void findShared(int positions);
    void findFormer(std::vector<ChunkMove> &moves);

    std::vector<ChunkMark> m_marks;
    Reader m_reader;
    std::unordered_map<std::int64_t, std::size_t> m_byId;
    std::vector<Record> m_records;
    std::unordered_map<std::size_t, Owned> m_owned; // by mark
};

} // namespace hearth
