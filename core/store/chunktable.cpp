// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/chunktable.h"

#include "crypto/digest.h"
#include "crypto/seal.h"
#include "store/envelope.h"

#include <QSqlError>

namespace hearth {

namespace {

QByteArray associatedData(const JournalId &journal, Scope scope, quint32 generation, RecordId record, int position,
                          int count)
{
    QByteArray bytes("hearthbook chunk 1");
    bytes += toByteArray(journal);
    appendNumber(bytes, static_cast<quint8>(scope));
    appendNumber(bytes, generation);
    appendNumber(bytes, record.number());
    appendNumber(bytes, static_cast<quint32>(position));
    appendNumber(bytes, static_cast<quint32>(count));
    return bytes;
}

qlonglong chunkId(RecordId record, int position)
{
    return record.number() + position;
}

std::int64_t chunkChecksum(qlonglong id, int scope, quint32 generation, const QByteArray &sealed)
{
    QByteArray header;
    appendNumber(header, id);
    appendNumber(header, static_cast<quint8>(scope));
    appendNumber(header, generation);
    return checksum({viewOf(header), viewOf(sealed)});
}

struct StoredChunk final
{
    int scope = 0;
    quint32 generation = 0;
    std::int64_t checksum = 0;
    QByteArray sealed;
};

Result<std::vector<StoredChunk>> storedChunks(Database &database, RecordId record)
{
    auto query = database.prepare(QStringLiteral(
        "SELECT id, scope, generation, checksum, sealed FROM chunk WHERE id BETWEEN ? AND ? ORDER BY id"));
    if (!query)
        return query.error();
    if (const auto done = Database::execute(query.value(), {chunkId(record, 0), chunkId(record, kMaximumChunks - 1)});
        !done)
        return done.error();
    std::vector<StoredChunk> chunks;
    QSqlQuery &row = query.value();
    while (row.next()) {
        if (row.value(0).toLongLong() != chunkId(record, static_cast<int>(chunks.size())))
            return Error{ErrorCode::Damaged, QStringLiteral("a chunk is missing")};
        chunks.push_back(
            {row.value(1).toInt(), row.value(2).toUInt(), row.value(3).toLongLong(), row.value(4).toByteArray()});
    }
    if (row.lastError().isValid())
        return Error{ErrorCode::Damaged, row.lastError().nativeErrorCode()};
    return chunks;
}

} // namespace

Result<void> writeChunks(Database &database, const JournalId &journal, const PartnerKeys &author, Scope scope,
                         RecordId record, const QByteArray &content)
{
    const auto count = static_cast<int>((content.size() + kChunkSize - 1) / kChunkSize);
    if (count > kMaximumChunks || record.number() > std::numeric_limits<std::int64_t>::max() - kMaximumChunks)
        return Error{ErrorCode::LimitExceeded, QStringLiteral("chunks")};
    const quint32 generation = scope == Scope::Shared ? author.newestGeneration() : 1;
    const SecretBytes *key = scopeKey(author, scope, generation);
    if (key == nullptr)
        return Error{ErrorCode::Internal, QStringLiteral("no key for a chunk")};
    if (const auto removed = removeChunks(database, record); !removed)
        return removed;
    for (int position = 0; position < count; ++position) {
        QByteArray plain = content.mid(position * kChunkSize, kChunkSize);
        pad(plain);
        const QByteArray sealed =
            seal(*key, viewOf(plain), viewOf(associatedData(journal, scope, generation, record, position, count)));
        const qlonglong id = chunkId(record, position);
        const auto check = chunkChecksum(id, static_cast<int>(scope), generation, sealed);
        const auto done = database.run(
            QStringLiteral("INSERT INTO chunk (id, scope, generation, checksum, sealed) VALUES (?, ?, ?, ?, ?)"),
            {id, static_cast<int>(scope), generation, static_cast<qlonglong>(check), sealed});
        if (!done)
            return done;
    }
    return {};
}

Result<void> removeChunks(Database &database, RecordId record)
{
    return database.run(QStringLiteral("DELETE FROM chunk WHERE id BETWEEN ? AND ?"),
                        {chunkId(record, 0), chunkId(record, kMaximumChunks - 1)});
}

Result<QByteArray> readChunks(Database &database, const JournalId &journal, const PartnerKeys &reader, RecordId record)
{
    const auto chunks = storedChunks(database, record);
    if (!chunks)
        return chunks.error();
    const auto count = static_cast<int>(chunks.value().size());
    if (count == 0)
        return Error{ErrorCode::NotFound, QStringLiteral("content")};
    QByteArray content;
    content.reserve(count * kChunkSize);
    for (int position = 0; position < count; ++position) {
        const StoredChunk &chunk = chunks.value()[static_cast<std::size_t>(position)];
        const Scope scope = static_cast<Scope>(chunk.scope);
        const SecretBytes *key = scopeKey(reader, scope, chunk.generation);
        auto plain = key == nullptr
                         ? std::nullopt
                         : unseal(*key, viewOf(chunk.sealed),
                                  viewOf(associatedData(journal, scope, chunk.generation, record, position, count)));
        if (!plain || !unpad(*plain)) {
            const auto check = chunkChecksum(chunkId(record, position), chunk.scope, chunk.generation, chunk.sealed);
            return Error{check == chunk.checksum ? ErrorCode::Tampered : ErrorCode::Damaged, QStringLiteral("chunk")};
        }
        content += *plain;
    }
    return content;
}

Result<qint64> inspectChunks(Database &database)
{
    auto query = database.prepare(QStringLiteral("SELECT id, scope, generation, checksum, sealed FROM chunk"));
    if (!query)
        return query.error();
    QSqlQuery &row = query.value();
    if (const auto done = Database::execute(row); !done)
        return done.error();
    qint64 chunks = 0;
    while (row.next()) {
        const auto check = chunkChecksum(row.value(0).toLongLong(), row.value(1).toInt(), row.value(2).toUInt(),
                                         row.value(4).toByteArray());
        if (check != row.value(3).toLongLong())
            return Error{ErrorCode::Damaged, QStringLiteral("chunk")};
        ++chunks;
    }
    if (row.lastError().isValid())
        return Error{ErrorCode::Damaged, row.lastError().nativeErrorCode()};
    return chunks;
}

} // namespace hearth
