// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rowwriter.h"
#include "store/database.h"

#include "crypto/seal.h"
#include "store/keytable.h"

#include <QSqlError>

#include <algorithm>

namespace hearth {

RowWriter::RowWriter(Database &database, const JournalId &journal, const DeviceId &device, Manifests &manifests,
                     VitalRows &rows, const std::set<RecordId> &unanswered)
    : m_database(database)
    , m_journal(journal)
    , m_device(device)
    , m_manifests(manifests)
    , m_rows(rows)
    , m_unanswered(unanswered)
{
}

Result<std::optional<RowWriter::Present>> RowWriter::find(RecordId id)
{
    HEARTH_GET(const auto query, m_database.prepared(QStringLiteral(
                                     "SELECT scope, generation, revision, checksum, sealed FROM record WHERE id = ?")));
    QSqlQuery &row = *query;
    HEARTH_TRY(Database::execute(row, {static_cast<qlonglong>(id.number())}));
    std::optional<Present> present;
    if (row.next()) {
        present = Present{{id, static_cast<Scope>(row.value(0).toInt()), row.value(1).toUInt(), row.value(2).toUInt()},
                          row.value(3).toLongLong(),
                          row.value(4).toByteArray()};
    }
    row.finish();
    return present;
}

AuthorManifest *RowWriter::sharedBy(PartnerId author, Scope scope)
{
    if (scope != Scope::Shared)
        return nullptr;
    m_touchedAuthors.insert(author);
    return &m_manifests.authors[author];
}

Result<void> RowWriter::uncount(const PartnerKeys &author, const Present &present, const RecordWrite &write)
{
    if (!m_manifests.scopes.contains(present.address.scope))
        return Error{ErrorCode::NotYours, {}};
    const bool isRepeated = write.revision == present.address.revision && m_unanswered.contains(write.id);
    if (write.revision != present.address.revision + 1 && !isRepeated)
        return Error{ErrorCode::InUse, QStringLiteral("revision")};
    return dropRow(author, present, write.payload.has_value());
}

Result<void> RowWriter::dropRow(const PartnerKeys &author, const Present &present, bool isToBeWritten)
{
    const RowAddress &address = present.address;
    if (address.scope == Scope::Shared) {
        HEARTH_GET(const auto envelope, openRow(author, m_journal, address, present.checksum, viewOf(present.sealed)));
        if (envelope.author != author.partner())
            return Error{ErrorCode::NotYours, {}};
        // What was planted in the author's name may be removed, but is not made theirs by being written anew.
        if (isToBeWritten && !envelope.verifies(author, m_journal, address))
            return Error{ErrorCode::NotWrittenByYou, {}};
        sharedBy(author.partner(), address.scope)->remove(address, envelope.signature);
    }
    m_manifests.scopes.at(address.scope).remove(address.id.number(), address.revision, sealTag(viewOf(present.sealed)));
    m_touched.insert(address.scope);
    m_rows.state().records.remove(present.checksum);
    return {};
}

Result<void> RowWriter::putRow(const PartnerKeys &author, const RowAddress &address, const QByteArray &payload)
{
    std::optional<Signature> signature;
    const QByteArray sealed = sealRow(author, m_journal, address, viewOf(payload), &signature);
    const auto checksum = rowChecksum(address, viewOf(sealed));
    m_manifests.scopes.at(address.scope).add(address.id.number(), address.revision, sealTag(viewOf(sealed)));
    m_touched.insert(address.scope);
    if (AuthorManifest *shared = sharedBy(author.partner(), address.scope))
        shared->add(address, signature);
    m_rows.state().records.add(checksum);
    return m_database.run(
        QStringLiteral("INSERT INTO record (id, scope, generation, revision, checksum, sealed) "
                       "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET scope = excluded.scope, "
                       "generation = excluded.generation, revision = excluded.revision, "
                       "checksum = excluded.checksum, sealed = excluded.sealed"),
        {static_cast<qlonglong>(address.id.number()), static_cast<int>(address.scope), address.generation,
         address.revision, static_cast<qlonglong>(checksum), sealed});
}

const ChunkFinder &RowWriter::finderOf(const PartnerKeys &author)
{
    return m_finders.try_emplace(author.partner(), author).first->second;
}

Result<bool> RowWriter::mayHaveChunks(const PartnerKeys &author, RecordId record)
{
    // A whole import may be taken back, and hardly anything of it is a photo.
    if (m_rows.state().chunks.rows == 0)
        return false;
    constexpr int kFew = 32;
    if (!m_chunkIds && ++m_lookedFor > kFew) {
        HEARTH_GET(m_chunkIds, readChunkIds(m_database));
    }
    return !m_chunkIds || finderOf(author).mayBeAmong(*m_chunkIds, record);
}

Result<std::vector<ChunkMark>> RowWriter::chunksOf(const PartnerKeys &author, RecordId record)
{
    return finderOf(author).marksOf(m_database, record);
}

Result<void> RowWriter::dropChunks(const PartnerKeys &author, RecordId record)
{
    HEARTH_GET(const bool mayHaveSome, mayHaveChunks(author, record));
    if (!mayHaveSome)
        return {};
    HEARTH_GET(const auto marks, chunksOf(author, record));
    for (const ChunkMark &mark : marks) {
        const auto manifest = m_manifests.scopes.find(mark.scope);
        if (manifest == m_manifests.scopes.end())
            return Error{ErrorCode::NotYours, {}};
        manifest->second.removeChunk(mark.id, viewOf(mark.tag));
        m_touched.insert(mark.scope);
        if (AuthorManifest *shared = sharedBy(author.partner(), mark.scope))
            shared->removeChunk(mark.id, viewOf(mark.tag));
        m_rows.state().chunks.remove(mark.checksum);
    }
    return removeChunks(m_database, marks);
}

Result<void> RowWriter::putChunks(const PartnerKeys &author, Scope scope, RecordId record, const QByteArray &content)
{
    HEARTH_TRY(dropChunks(author, record));
    HEARTH_GET(const auto marks, writeChunks(m_database, m_journal, author, scope, record, content));
    for (const ChunkMark &mark : marks) {
        m_manifests.scopes.at(scope).addChunk(mark.id, viewOf(mark.tag));
        m_touched.insert(scope);
        if (AuthorManifest *shared = sharedBy(author.partner(), scope))
            shared->addChunk(mark.id, viewOf(mark.tag));
        m_rows.state().chunks.add(mark.checksum);
        if (m_chunkIds)
            m_chunkIds->insert(mark.id);
    }
    return {};
}

Result<void> RowWriter::write(const PartnerKeys &author, const RecordWrite &write)
{
    HEARTH_GET(const auto present, find(write.id));
    if (present)
        HEARTH_TRY(uncount(author, *present, write));
    if (!write.payload) {
        HEARTH_TRY(m_database.run(QStringLiteral("DELETE FROM record WHERE id = ?"),
                                  {static_cast<qlonglong>(write.id.number())}));
        return dropChunks(author, write.id);
    }
    const Scope scope = write.isShared ? Scope::Shared : personalScope(author.partner());
    if (!m_manifests.scopes.contains(scope))
        return Error{ErrorCode::NotYours, {}};
    if (write.content) {
        HEARTH_GET(const auto content, write.content->bytes());
        HEARTH_TRY(putChunks(author, scope, write.id, content));
    }
    HEARTH_GET(const auto payload, write.payload->bytes());
    return putRow(author, {write.id, scope, newestGeneration(author, scope), write.revision}, payload);
}

Result<qint64> RowWriter::sealAnew(const PartnerKeys &author, RecordId id)
{
    HEARTH_GET(const auto present, find(id));
    if (!present || !m_manifests.scopes.contains(present->address.scope))
        return 0;
    RowAddress address = present->address;
    const quint32 newest = newestGeneration(author, address.scope);
    HEARTH_GET(const auto envelope, openRow(author, m_journal, address, present->checksum, viewOf(present->sealed)));
    if (envelope.author != author.partner() || !envelope.verifies(author, m_journal, address))
        return 0;
    HEARTH_GET(const auto marks, chunksOf(author, id));
    const bool hasOldChunks =
        std::ranges::any_of(marks, [newest](const ChunkMark &mark) { return mark.generation != newest; });
    qint64 sealed = 0;
    if (hasOldChunks) {
        // A photo that is not whole stays as it is, for what it is worth.
        const auto content = readChunks(m_database, m_journal, author, id);
        if (content) {
            HEARTH_TRY(putChunks(author, address.scope, id, content.value()));
            sealed += content.value().size();
        }
    }
    if (address.generation == newest)
        return sealed;
    HEARTH_TRY(dropRow(author, *present, true));
    address.generation = newest;
    HEARTH_TRY(putRow(author, address, envelope.payload));
    return sealed + envelope.payload.size();
}

void RowWriter::touchAll(PartnerId author)
{
    m_touched.insert(personalScope(author));
    m_touchedAuthors.insert(author);
}

Result<void> RowWriter::finish(std::vector<const PartnerKeys *> authors)
{
    if (m_joining != nullptr)
        authors.push_back(m_joining);
    for (const PartnerKeys *author : authors)
        finishOwn(*author);
    finishShared(*authors.front());
    return m_touched.empty() && m_touchedAuthors.empty()
               ? Result<void>()
               : Result<void>(Error{ErrorCode::Internal, QStringLiteral("no key for a manifest")});
}

void RowWriter::finishOwn(const PartnerKeys &author)
{
    const PartnerId me = author.partner();
    const Scope personal = personalScope(me);
    if (m_touchedAuthors.erase(me) > 0) {
        AuthorManifest &shared = m_manifests.authors[me];
        const quint32 generation = author.newestSharedGeneration();
        shared.advance();
        putSealedManifest(m_rows, vital::kAuthorManifests + me.number(),
                          {generation, shared.sealed(author, m_journal, generation)});
        m_rows.state().authors = static_cast<quint8>(m_rows.state().authors | (1U << (me.number() - 1U)));
        m_touched.insert(personal); // which says how far the other one is
    }
    if (m_touched.erase(personal) == 0)
        return;
    Manifest &manifest = m_manifests.scopes.at(personal);
    for (const auto &[partner, shared] : m_manifests.authors)
        manifest.setAuthorCounter(partner, std::max(manifest.authorCounter(partner), shared.counter()));
    const quint32 generation = author.newestPersonalGeneration();
    manifest.advance(m_device);
    putSealedManifest(m_rows, vital::kManifests + static_cast<std::int64_t>(personal),
                      {generation, manifest.sealed(*author.personalKey(generation), m_journal, personal, generation)});
}

void RowWriter::finishShared(const PartnerKeys &author)
{
    m_touched.erase(Scope::Shared);
    Manifest &manifest = m_manifests.scopes.at(Scope::Shared);
    const quint32 generation = author.newestSharedGeneration();
    manifest.bind(boundDigest(m_rows));
    manifest.advance(m_device);
    putSealedManifest(
        m_rows, vital::kManifests,
        {generation, manifest.sealed(*author.sharedKey(generation), m_journal, Scope::Shared, generation)});
}

Result<OpenedManifest> readManifest(const VitalRows &rows, const JournalId &journal, const PartnerKeys &keys,
                                    Scope scope, FormerForm former)
{
    const Error tampered{ErrorCode::Tampered, QStringLiteral("manifest")};
    const auto sealed = readSealedManifest(rows, vital::kManifests + static_cast<std::int64_t>(scope));
    if (!sealed || sealed->generation != newestGeneration(keys, scope))
        return tampered;
    const SecretBytes *key = scopeKey(keys, scope, sealed->generation);
    if (key == nullptr)
        return tampered;
    auto opened = Manifest::open(*key, journal, scope, sealed->generation, viewOf(sealed->sealed));
    if (opened)
        return OpenedManifest{opened.take(), false};
    if (former == FormerForm::Refused)
        return opened.error();
    HEARTH_GET(auto before, Manifest::openFormer(*key, journal, scope, sealed->generation, viewOf(sealed->sealed)));
    return OpenedManifest{std::move(before), true};
}

} // namespace hearth
