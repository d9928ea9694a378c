// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/chunkcensus.h"

#include "store/envelope.h"

#include <algorithm>

namespace hearth {

ChunkCensus::ChunkCensus(std::vector<ChunkMark> marks, Reader reader)
    : m_marks(std::move(marks))
    , m_reader(std::move(reader))
{
    for (std::size_t i = 0; i < m_marks.size(); ++i)
        m_byId.emplace(m_marks[i].id, i);
}

void ChunkCensus::note(RecordId record, Scope scope, PartnerId author)
{
    if (!m_marks.empty() && (scope == Scope::Shared || m_reader(scope).isOfFormerVersion()))
        m_records.push_back({record, scope, author});
}

// Looks at the first `positions` of each record's places, and at the next ones as long as there are any.
void ChunkCensus::findShared(int positions)
{
    std::vector<ChunkPlaces> all;
    for (const auto &[generation, key] : m_reader(Scope::Shared).sharedKeys())
        all.emplace_back(key);
    for (const Record &record : m_records) {
        if (record.scope != Scope::Shared)
            continue;
        for (const ChunkPlaces &places : all) {
            for (int position = 0; position < kMaxChunks; ++position) {
                const std::int64_t id = places.idOf(record.id, position);
                const auto found = m_byId.find(id);
                if (found != m_byId.end() && m_marks[found->second].scope == Scope::Shared)
                    m_owned.insert_or_assign(found->second, Owned{record.author, id});
                else if (position + 1 >= positions)
                    break;
            }
        }
    }
}

void ChunkCensus::findFormer(std::vector<ChunkMove> &moves)
{
    std::map<std::pair<Scope, quint32>, ChunkPlaces> places;
    for (const Record &record : m_records) {
        if (!m_reader(record.scope).isOfFormerVersion())
            continue;
        for (int position = 0; position < kMaxChunks; ++position) {
            const auto found = m_byId.find(formerChunkId(record.id, position));
            if (found == m_byId.end() || m_owned.contains(found->second))
                continue;
            const ChunkMark &mark = m_marks[found->second];
            const SecretBytes *key = scopeKey(m_reader(record.scope), mark.scope, mark.generation);
            if (mark.scope != record.scope || key == nullptr)
                continue;
            const auto at = places.try_emplace({mark.scope, mark.generation}, *key).first;
            const std::int64_t to = at->second.idOf(record.id, position);
            m_owned.insert_or_assign(found->second, Owned{record.author, to});
            moves.push_back({mark, to});
        }
    }
}

std::vector<ChunkMove> ChunkCensus::countInto(Manifests &counted)
{
    std::vector<ChunkMove> moves;
    findShared(1);
    findFormer(moves);
    const auto isLost = [this](std::size_t i) { return m_marks[i].scope == Scope::Shared && !m_owned.contains(i); };
    bool anyLost = false;
    for (std::size_t i = 0; i < m_marks.size() && !anyLost; ++i)
        anyLost = isLost(i);
    if (anyLost)
        findShared(kMaxChunks); // of a photo whose first chunk is gone
    for (std::size_t i = 0; i < m_marks.size(); ++i) {
        const ChunkMark &mark = m_marks[i];
        const auto owned = m_owned.find(i);
        const std::int64_t id = owned == m_owned.end() ? mark.id : owned->second.id;
        if (const auto scope = counted.scopes.find(mark.scope); scope != counted.scopes.end())
            scope->second.addChunk(id, viewOf(mark.tag));
        if (owned != m_owned.end() && mark.scope == Scope::Shared)
            counted.authors[owned->second.author].addChunk(id, viewOf(mark.tag));
    }
    return moves;
}

} // namespace hearth
