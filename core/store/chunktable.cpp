// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/chunktable.h"

#include "crypto/digest.h"
#include "crypto/seal.h"
#include "store/envelope.h"

#include <QSqlError>

namespace hearth {

namespace {

constexpr qsizetype kTagSize = 16;

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

struct StoredChunk final
{
    int scope = 0;
    quint32 generation = 0;
    std::int64_t checksum = 0;
    QByteArray tag;
    QByteArray sealed;
};

Error damaged(const QSqlQuery &row)
{
    return {ErrorCode::Damaged, row.lastError().nativeErrorCode()};
}

Result<std::vector<StoredChunk>> storedChunks(Database &database, RecordId record)
{
    auto query = database.prepare(QStringLiteral(
        "SELECT id, scope, generation, checksum, tag, sealed FROM piece WHERE id BETWEEN ? AND ? ORDER BY id"));
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
        chunks.push_back({row.value(1).toInt(), row.value(2).toUInt(), row.value(3).toLongLong(),
                          row.value(4).toByteArray(), row.value(5).toByteArray()});
    }
    if (row.lastError().isValid())
        return damaged(row);
    return chunks;
}

Result<std::vector<ChunkMark>> marksFrom(Database &database, const char *where, std::initializer_list<QVariant> values)
{
    auto query = database.prepare(QStringLiteral("SELECT id, scope, generation, checksum, tag FROM piece%1 ORDER BY id")
                                      .arg(QLatin1String(where)));
    if (!query)
        return query.error();
    QSqlQuery &row = query.value();
    if (const auto done = Database::execute(row, values); !done)
        return done.error();
    std::vector<ChunkMark> marks;
    while (row.next()) {
        const qlonglong scope = row.value(1).toLongLong();
        const qlonglong generation = row.value(2).toLongLong();
        if (scope < 0 || scope > 2 || generation < 1 || generation > kMaximumGenerations)
            return Error{ErrorCode::Tampered, QStringLiteral("a chunk nobody writes")};
        marks.push_back({row.value(0).toLongLong(), static_cast<Scope>(scope), row.value(3).toLongLong(),
                         row.value(4).toByteArray()});
    }
    if (row.lastError().isValid())
        return damaged(row);
    return marks;
}

} // namespace

std::int64_t chunkChecksum(std::int64_t id, Scope scope, quint32 generation, ByteView sealed)
{
    QByteArray header;
    appendNumber(header, id);
    appendNumber(header, static_cast<quint8>(scope));
    appendNumber(header, generation);
    return checksum({viewOf(header), sealed});
}

Result<std::vector<ChunkMark>> readChunkMarks(Database &database)
{
    return marksFrom(database, "", {});
}

Result<std::vector<ChunkMark>> readChunkMarks(Database &database, RecordId record)
{
    return marksFrom(database, " WHERE id BETWEEN ? AND ?", {chunkId(record, 0), chunkId(record, kMaximumChunks - 1)});
}

Result<std::vector<ChunkMark>> writeChunks(Database &database, const JournalId &journal, const PartnerKeys &author,
                                           Scope scope, RecordId record, const QByteArray &content)
{
    const auto count = static_cast<int>((content.size() + kChunkSize - 1) / kChunkSize);
    if (count > kMaximumChunks || record.number() > std::numeric_limits<std::int64_t>::max() - kMaximumChunks)
        return Error{ErrorCode::LimitExceeded, QStringLiteral("chunks")};
    const quint32 generation = scope == Scope::Shared ? author.newestGeneration() : 1;
    const SecretBytes *key = scopeKey(author, scope, generation);
    if (key == nullptr)
        return Error{ErrorCode::Internal, QStringLiteral("no key for a chunk")};
    std::vector<ChunkMark> marks;
    for (int position = 0; position < count; ++position) {
        QByteArray plain = content.mid(position * kChunkSize, kChunkSize);
        pad(plain);
        const QByteArray sealed =
            seal(*key, viewOf(plain), viewOf(associatedData(journal, scope, generation, record, position, count)));
        ChunkMark mark;
        mark.id = chunkId(record, position);
        mark.scope = scope;
        mark.checksum = chunkChecksum(mark.id, scope, generation, viewOf(sealed));
        mark.tag = sealed.right(kTagSize);
        const auto done = database.run(
            QStringLiteral(
                "INSERT INTO piece (id, scope, generation, checksum, tag, sealed) VALUES (?, ?, ?, ?, ?, ?)"),
            {static_cast<qlonglong>(mark.id), static_cast<int>(scope), generation,
             static_cast<qlonglong>(mark.checksum), mark.tag, sealed});
        if (!done)
            return done.error();
        marks.push_back(std::move(mark));
    }
    return marks;
}

Result<void> removeChunks(Database &database, RecordId record)
{
    return database.run(QStringLiteral("DELETE FROM piece WHERE id BETWEEN ? AND ?"),
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
        auto plain = key == nullptr || chunk.tag != chunk.sealed.right(kTagSize)
                         ? std::nullopt
                         : unseal(*key, viewOf(chunk.sealed),
                                  viewOf(associatedData(journal, scope, chunk.generation, record, position, count)));
        if (!plain || !unpad(*plain)) {
            const auto check = chunkChecksum(chunkId(record, position), scope, chunk.generation, viewOf(chunk.sealed));
            return Error{check == chunk.checksum ? ErrorCode::Tampered : ErrorCode::Damaged, QStringLiteral("chunk")};
        }
        content += *plain;
    }
    return content;
}

Result<void> inspectChunks(Database &database, Tally &tally)
{
    auto query = database.prepare(QStringLiteral("SELECT id, scope, generation, checksum, tag, sealed FROM piece"));
    if (!query)
        return query.error();
    QSqlQuery &row = query.value();
    if (const auto done = Database::execute(row); !done)
        return done.error();
    while (row.next()) {
        const QByteArray sealed = row.value(5).toByteArray();
        const auto check = chunkChecksum(row.value(0).toLongLong(), static_cast<Scope>(row.value(1).toInt()),
                                         row.value(2).toUInt(), viewOf(sealed));
        if (check != row.value(3).toLongLong() || row.value(4).toByteArray() != sealed.right(kTagSize))
            return Error{ErrorCode::Damaged, QStringLiteral("chunk")};
        tally.add(check);
    }
    if (row.lastError().isValid())
        return damaged(row);
    return {};
}

} // namespace hearth
