// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"
#include "store/recordstore.h"

#include <map>

namespace hearth::test {

/// A store that keeps rows in memory by the same rules as the sealed one, and fails when told to.
class MemoryStore final : public RecordStore
{
public:
    struct Row
    {
        bool isShared = false;
        quint32 revision = 0;
        QByteArray payload;
        QByteArray content;
    };

    Result<void> commit(const std::vector<RecordWrite> &writes) override
    {
        ++attempts;
        if (isFull)
            return Error{ErrorCode::DiskFull, {}};
        std::map<RecordId, Row> next = rows;
        for (const RecordWrite &write : writes) {
            const auto present = next.find(write.id);
            const quint32 before = present == next.end() ? 0 : present->second.revision;
            const bool isNew = present == next.end();
            if (!isNew && write.payload && planted.contains(write.id))
                return Error{ErrorCode::NotWrittenByYou, {}};
            if (!isNew && write.revision != before + 1)
                return Error{ErrorCode::InUse, QStringLiteral("revision")};
            if (!write.payload) {
                next.erase(write.id);
                removedBy += write.author;
                continue;
            }
            QByteArray content = isNew ? QByteArray() : present->second.content;
            if (write.content) {
                HEARTH_GET(content, write.content->bytes());
            }
            next[write.id] = {write.isShared, write.revision, write.payload->bytes().value(), content};
        }
        rows = std::move(next);
        ++commits;
        return {};
    }

    Result<QByteArray> content(RecordId id) override
    {
        const auto row = rows.find(id);
        if (row == rows.end() || row->second.content.isEmpty())
            return Error{ErrorCode::NotFound, {}};
        return row->second.content;
    }

    Result<QByteArray> sign(PartnerId author, const QByteArray &statement) override
    {
        return statement + QByteArray::number(author.number());
    }

    std::map<RecordId, Row> rows;
    QSet<RecordId> planted;     ///< rows whose signature is not their author's
    QList<PartnerId> removedBy; ///< who took out each row that went, in order
    int attempts = 0;
    int commits = 0;
    bool isFull = false;
};

/// A journal over a MemoryStore: Anna is asked, Ben's name and what he shared may be put in beforehand.
struct MemoryJournal final
{
    explicit MemoryJournal(bool hasOther = true, JournalContents contents = {})
        : journal(kFirstPartner, hasOther, std::move(contents), store, clock, random)
    {
    }

    FixedClock clock{QDate(2026, 7, 12)};
    SeededRandom random{7};
    MemoryStore store;
    Journal journal;
};

/// Every record of the journal by id, without the revision, which undo does not bring back.
inline std::map<RecordId, AnyRecord> stateOf(const Journal &journal)
{
    std::map<RecordId, AnyRecord> state;
    const auto collect = [&state](const auto &repository) {
        for (auto value : repository) {
            value.record.revision = 0;
            state.emplace(value.record.id, std::move(value));
        }
    };
    const auto collectAll = [&]<std::size_t... Index>(std::index_sequence<Index...>)
    {
        (collect(journal.all<std::variant_alternative_t<Index, AnyRecord>>()), ...);
    };
    collectAll(std::make_index_sequence<std::variant_size_v<AnyRecord>>());
    return state;
}

/// What a draft keeps of one text.
inline QCborMap typed(const char *text)
{
    return {{QStringLiteral("text"), QString::fromUtf8(text)}};
}

} // namespace hearth::test
