// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/chunktable.h"

#include "crypto/digest.h"
#include "crypto/seal.h"
#include "store/envelope.h"
#include "store/rowchecks.h"

#include <QSqlError>
#include <QStringList>

#include <algorithm>
#include <map>

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

Error readFailure(const QSqlQuery &row)
{
    return {ErrorCode::Damaged, row.lastError().nativeErrorCode()};
}

QString questionMarks(std::size_t count)
{
    return QStringList(static_cast<qsizetype>(count), QStringLiteral("?")).join(QLatin1Char(','));
}

// Runs a query over all chunks, or those of these ids.
Result<QSqlQuery> selectChunks(Database &database, const char *columns, const std::vector<std::int64_t> *ids)
{
    const QString where =
        ids == nullptr ? QString() : QStringLiteral(" WHERE id IN (%1)").arg(questionMarks(ids->size()));
    HEARTH_GET(auto query,
               database.prepare(QStringLiteral("SELECT id, scope, generation, checksum, tag%1 FROM piece%2 ORDER BY id")
                                    .arg(QLatin1String(columns), where)));
    if (ids != nullptr) {
        for (const std::int64_t id : *ids)
            query.addBindValue(static_cast<qlonglong>(id));
    }
    HEARTH_TRY(Database::execute(query));
    return query;
}

Result<ChunkMark> markFrom(const QSqlQuery &row)
{
    const qlonglong scope = row.value(1).toLongLong();
    const qlonglong generation = row.value(2).toLongLong();
    if (scope < 0 || scope > 2 || generation < 1 || generation > kMaxGenerations)
        return Error{ErrorCode::Tampered, QStringLiteral("a chunk nobody writes")};
    return ChunkMark{row.value(0).toLongLong(), static_cast<Scope>(scope), static_cast<quint32>(generation),
                     row.value(3).toLongLong(), row.value(4).toByteArray()};
}

Result<std::vector<ChunkMark>> marksFrom(Database &database, const std::vector<std::int64_t> *ids)
{
    HEARTH_GET(auto row, selectChunks(database, "", ids));
    std::vector<ChunkMark> marks;
    while (row.next()) {
        HEARTH_GET(auto mark, markFrom(row));
        marks.push_back(std::move(mark));
    }
    if (row.lastError().isValid())
        return readFailure(row);
    return marks;
}

std::vector<std::int64_t> formerIds(RecordId record)
{
    std::vector<std::int64_t> ids;
    for (int position = 0; position < kMaxChunks; ++position)
        ids.push_back(formerChunkId(record, position));
    return ids;
}

struct StoredChunk final
{
    ChunkMark mark;
    QByteArray sealed;
};

Result<std::vector<StoredChunk>> storedChunks(Database &database, const PartnerKeys &reader, RecordId record)
{
    HEARTH_GET(const auto ids, ChunkFinder(reader).idsOf(database, record));
    std::vector<StoredChunk> chunks;
    if (ids.empty())
        return chunks;
    HEARTH_GET(auto row, selectChunks(database, ", sealed", &ids));
    std::map<std::int64_t, StoredChunk> found;
    while (row.next()) {
        HEARTH_GET(auto mark, markFrom(row));
        const std::int64_t id = mark.id;
        found.emplace(id, StoredChunk{std::move(mark), row.value(5).toByteArray()});
    }
    if (row.lastError().isValid())
        return readFailure(row);
    for (const std::int64_t id : ids) {
        const auto at = found.find(id);
        if (at == found.end())
            break;
        chunks.push_back(std::move(at->second));
    }
    if (chunks.size() != found.size())
        return Error{ErrorCode::Damaged, QStringLiteral("a chunk is missing")};
    return chunks;
}

Result<void> insert(Database &database, const ChunkMark &mark, const QByteArray &sealed)
{
    return database.run(
        QStringLiteral("INSERT INTO piece (id, scope, generation, checksum, tag, sealed) VALUES (?, ?, ?, ?, ?, ?)"),
        {static_cast<qlonglong>(mark.id), static_cast<int>(mark.scope), mark.generation,
         static_cast<qlonglong>(mark.checksum), mark.tag, sealed});
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

ChunkPlaces::ChunkPlaces(const SecretBytes &scopeKey)
    : m_key(subkey(scopeKey, 1, "HBchunk1"))
{
}

std::int64_t ChunkPlaces::idOf(RecordId record, int position) const
{
    QByteArray bytes;
    appendNumber(bytes, record.number());
    appendNumber(bytes, static_cast<quint32>(position));
    const Digest hashed = keyedDigest(m_key.view(), {viewOf(bytes)});
    return static_cast<std::int64_t>(readNumber<quint64>(hashed) & 0x7fff'ffff'ffff'ffffULL);
}

Result<std::vector<ChunkMark>> readChunkMarks(Database &database)
{
    return marksFrom(database, nullptr);
}

Result<ChunkIds> readChunkIds(Database &database)
{
    HEARTH_GET(auto row, database.prepare(QStringLiteral("SELECT id FROM piece")));
    HEARTH_TRY(Database::execute(row));
    ChunkIds ids;
    while (row.next())
        ids.insert(row.value(0).toLongLong());
    if (row.lastError().isValid())
        return readFailure(row);
    return ids;
}

ChunkFinder::ChunkFinder(const PartnerKeys &keys)
    : m_isOfFormerVersion(keys.isOfFormerVersion())
{
    for (const PartnerKeys::Generations *generations : {&keys.sharedKeys(), &keys.personalKeys()}) {
        for (auto it = generations->rbegin(); it != generations->rend(); ++it)
            m_places.emplace_back(it->second);
    }
}

std::vector<std::int64_t> ChunkFinder::firstIdsOf(RecordId record) const
{
    std::vector<std::int64_t> first;
    for (const ChunkPlaces &places : m_places) {
        for (const int position : {0, 1})
            first.push_back(places.idOf(record, position));
    }
    return first;
}

bool ChunkFinder::mayBeAmong(const ChunkIds &ids, RecordId record) const
{
    return m_isOfFormerVersion ||
           std::ranges::any_of(firstIdsOf(record), [&ids](std::int64_t id) { return ids.contains(id); });
}

Result<std::vector<std::int64_t>> ChunkFinder::idsOf(Database &database, RecordId record) const
{
    const std::vector<std::int64_t> first = firstIdsOf(record);
    HEARTH_GET(const auto found, marksFrom(database, &first));
    for (const ChunkPlaces &places : m_places) {
        const bool isThere = std::ranges::any_of(found, [&](const ChunkMark &mark) {
            return mark.id == places.idOf(record, 0) || mark.id == places.idOf(record, 1);
        });
        if (!isThere)
            continue;
        std::vector<std::int64_t> ids;
        for (int position = 0; position < kMaxChunks; ++position)
            ids.push_back(places.idOf(record, position));
        return ids;
    }
    return m_isOfFormerVersion ? formerIds(record) : std::vector<std::int64_t>();
}

Result<std::vector<ChunkMark>> ChunkFinder::marksOf(Database &database, RecordId record) const
{
    HEARTH_GET(const auto ids, idsOf(database, record));
    return ids.empty() ? std::vector<ChunkMark>() : marksFrom(database, &ids);
}

Result<std::vector<ChunkMark>> writeChunks(Database &database, const JournalId &journal, const PartnerKeys &author,
                                           Scope scope, RecordId record, const QByteArray &content)
{
    const auto count = static_cast<int>((content.size() + kChunkSize - 1) / kChunkSize);
    if (count > kMaxChunks)
        return Error{ErrorCode::LimitExceeded, QStringLiteral("chunks")};
    const quint32 generation = newestGeneration(author, scope);
    const SecretBytes *key = scopeKey(author, scope, generation);
    if (key == nullptr)
        return Error{ErrorCode::Internal, QStringLiteral("no key for a chunk")};
    const ChunkPlaces places(*key);
    std::vector<ChunkMark> marks;
    for (int position = 0; position < count; ++position) {
        QByteArray plain = content.mid(position * kChunkSize, kChunkSize);
        pad(plain);
        const QByteArray sealed =
            seal(*key, viewOf(plain), viewOf(associatedData(journal, scope, generation, record, position, count)));
        ChunkMark mark{places.idOf(record, position), scope, generation, 0, sealed.right(kTagSize)};
        mark.checksum = chunkChecksum(mark.id, scope, generation, viewOf(sealed));
        HEARTH_TRY(insert(database, mark, sealed));
        marks.push_back(std::move(mark));
    }
    return marks;
}

Result<void> removeChunks(Database &database, const std::vector<ChunkMark> &marks)
{
    for (const ChunkMark &mark : marks)
        HEARTH_TRY(database.run(QStringLiteral("DELETE FROM piece WHERE id = ?"), {static_cast<qlonglong>(mark.id)}));
    return {};
}

Result<ChunkMark> moveChunk(Database &database, const ChunkMark &mark, std::int64_t id)
{
    HEARTH_GET(const auto sealed, database.value(QStringLiteral("SELECT sealed FROM piece WHERE id = ?"),
                                                 {static_cast<qlonglong>(mark.id)}));
    const QByteArray bytes = sealed.toByteArray();
    ChunkMark moved = mark;
    moved.id = id;
    moved.checksum = chunkChecksum(id, mark.scope, mark.generation, viewOf(bytes));
    HEARTH_TRY(removeChunks(database, {mark}));
    HEARTH_TRY(insert(database, moved, bytes));
    return moved;
}

Result<QByteArray> readChunks(Database &database, const JournalId &journal, const PartnerKeys &reader, RecordId record)
{
    HEARTH_GET(const auto chunks, storedChunks(database, reader, record));
    const auto count = static_cast<int>(chunks.size());
    if (count == 0)
        return Error{ErrorCode::NotFound, QStringLiteral("content")};
    QByteArray content;
    content.reserve(count * kChunkSize);
    for (int position = 0; position < count; ++position) {
        const auto &[mark, sealed] = chunks[static_cast<std::size_t>(position)];
        const SecretBytes *key = scopeKey(reader, mark.scope, mark.generation);
        auto plain =
            key == nullptr || mark.tag != sealed.right(kTagSize)
                ? std::nullopt
                : unseal(*key, viewOf(sealed),
                         viewOf(associatedData(journal, mark.scope, mark.generation, record, position, count)));
        if (!plain || !unpad(*plain)) {
            const auto check = chunkChecksum(mark.id, mark.scope, mark.generation, viewOf(sealed));
            return Error{check == mark.checksum ? ErrorCode::Tampered : ErrorCode::Damaged, QStringLiteral("chunk")};
        }
        content += *plain;
    }
    return content;
}

namespace {

bool isWholeChunk(const RowChecks::Numbers &numbers, ByteView sealed)
{
    const auto scope = static_cast<Scope>(numbers[1]);
    return chunkChecksum(numbers[0], scope, static_cast<quint32>(numbers[2]), sealed) == numbers[3];
}

} // namespace

Result<void> inspectChunks(Database &database, Tally &tally, RowChecks &checks)
{
    HEARTH_GET(auto row,
               database.prepare(QStringLiteral("SELECT id, scope, generation, checksum, tag, sealed FROM piece")));
    HEARTH_TRY(Database::execute(row));
    const Error broken{ErrorCode::Damaged, QStringLiteral("chunk")};
    while (row.next()) {
        const qlonglong id = row.value(0).toLongLong();
        const qlonglong scope = row.value(1).toInt();
        const qlonglong generation = row.value(2).toUInt();
        const qlonglong expected = row.value(3).toLongLong();
        const QByteArray sealed = row.value(5).toByteArray();
        if (row.value(4).toByteArray() != sealed.right(kTagSize))
            return broken;
        const bool areWhole = checks.add(isWholeChunk, {id, scope, generation, expected, 0}, viewOf(sealed));
        if (!areWhole)
            return broken;
        tally.add(expected);
    }
    if (row.lastError().isValid())
        return readFailure(row);
    return {};
}

} // namespace hearth
