// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rowwriter.h"
#include "store/database.h"

#include "crypto/seal.h"
#include "store/keytable.h"

#include <QSqlError>

namespace hearth {

namespace {

quint32 newestGeneration(const PartnerKeys &keys, Scope scope)
{
    return scope == Scope::Shared ? keys.newestGeneration() : 1;
}

} // namespace

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

Result<void> RowWriter::prepare()
{
    const auto prepareInto = [this](std::optional<QSqlQuery> &query, const char *sql) -> Result<void> {
        auto prepared = m_database.prepare(QLatin1String(sql));
        if (!prepared)
            return prepared.error();
        query = prepared.take();
        return {};
    };
    if (const auto done =
            prepareInto(m_find, "SELECT scope, generation, revision, checksum, sealed FROM record WHERE id = ?");
        !done)
        return done;
    if (const auto done = prepareInto(m_put, "INSERT INTO record (id, scope, generation, revision, checksum, sealed) "
                                             "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET "
                                             "scope = excluded.scope, generation = excluded.generation, "
                                             "revision = excluded.revision, checksum = excluded.checksum, "
                                             "sealed = excluded.sealed");
        !done)
        return done;
    return prepareInto(m_remove, "DELETE FROM record WHERE id = ?");
}

Result<std::optional<RowWriter::Present>> RowWriter::find(RecordId id)
{
    if (const auto done = Database::execute(*m_find, {static_cast<qlonglong>(id.number())}); !done)
        return done.error();
    std::optional<Present> present;
    if (m_find->next()) {
        present = Present{
            {id, static_cast<Scope>(m_find->value(0).toInt()), m_find->value(1).toUInt(), m_find->value(2).toUInt()},
            m_find->value(3).toLongLong(),
            m_find->value(4).toByteArray()};
    }
    m_find->finish();
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
    const RowAddress &address = present.address;
    const auto manifest = m_manifests.scopes.find(address.scope);
    if (manifest == m_manifests.scopes.end())
        return Error{ErrorCode::NotYours, {}};
    const bool isRepeated = write.revision == address.revision && m_unanswered.contains(write.id);
    if (write.revision != address.revision + 1 && !isRepeated)
        return Error{ErrorCode::InUse, QStringLiteral("revision")};
    if (AuthorManifest *shared = sharedBy(author.partner(), address.scope)) {
        const auto envelope = openRow(author, m_journal, address, present.checksum, viewOf(present.sealed));
        if (!envelope)
            return envelope.error();
        if (envelope.value().author != author.partner())
            return Error{ErrorCode::NotYours, {}};
        // What was planted in the author's name may be removed, but is not made theirs by being written anew.
        if (write.payload && !envelope.value().verifies(author, m_journal, address))
            return Error{ErrorCode::NotWrittenByYou, {}};
        shared->remove(address, envelope.value().signature);
    }
    manifest->second.remove(write.id.number(), address.revision, sealTag(viewOf(present.sealed)));
    m_touched.insert(address.scope);
    m_rows.state().records.remove(present.checksum);
    return {};
}

Result<void> RowWriter::dropChunks(PartnerId author, RecordId record)
{
    const auto marks = readChunkMarks(m_database, record);
    if (!marks)
        return marks.error();
    for (const ChunkMark &mark : marks.value()) {
        const auto manifest = m_manifests.scopes.find(mark.scope);
        if (manifest == m_manifests.scopes.end())
            return Error{ErrorCode::NotYours, {}};
        manifest->second.removeChunk(mark.id, viewOf(mark.tag));
        m_touched.insert(mark.scope);
        if (AuthorManifest *shared = sharedBy(author, mark.scope))
            shared->removeChunk(mark.id, viewOf(mark.tag));
        m_rows.state().chunks.remove(mark.checksum);
    }
    return marks.value().empty() ? Result<void>() : removeChunks(m_database, record);
}

Result<void> RowWriter::putChunks(const PartnerKeys &author, Scope scope, const RecordWrite &write)
{
    if (!write.content)
        return {};
    if (const auto dropped = dropChunks(author.partner(), write.id); !dropped)
        return dropped;
    const auto marks = writeChunks(m_database, m_journal, author, scope, write.id, *write.content);
    if (!marks)
        return marks.error();
    for (const ChunkMark &mark : marks.value()) {
        m_manifests.scopes.at(scope).addChunk(mark.id, viewOf(mark.tag));
        if (AuthorManifest *shared = sharedBy(author.partner(), scope))
            shared->addChunk(mark.id, viewOf(mark.tag));
        m_rows.state().chunks.add(mark.checksum);
    }
    return {};
}

Result<void> RowWriter::write(const PartnerKeys &author, const RecordWrite &write)
{
    const auto present = find(write.id);
    if (!present)
        return present.error();
    if (present.value()) {
        if (const auto done = uncount(author, *present.value(), write); !done)
            return done;
    }
    if (!write.payload) {
        if (const auto removed = Database::execute(*m_remove, {static_cast<qlonglong>(write.id.number())}); !removed)
            return removed;
        return dropChunks(author.partner(), write.id);
    }

    RowAddress address;
    address.id = write.id;
    address.scope = write.isShared ? Scope::Shared : personalScope(author.partner());
    address.generation = newestGeneration(author, address.scope);
    address.revision = write.revision;
    if (!m_manifests.scopes.contains(address.scope))
        return Error{ErrorCode::NotYours, {}};
    std::optional<Signature> signature;
    const QByteArray sealed = sealRow(author, m_journal, address, viewOf(*write.payload), &signature);
    const auto checksum = rowChecksum(address, viewOf(sealed));
    m_manifests.scopes.at(address.scope).add(write.id.number(), write.revision, sealTag(viewOf(sealed)));
    m_touched.insert(address.scope);
    if (AuthorManifest *shared = sharedBy(author.partner(), address.scope))
        shared->add(address, signature);
    m_rows.state().records.add(checksum);
    if (const auto done = putChunks(author, address.scope, write); !done)
        return done;
    return Database::execute(*m_put, {static_cast<qlonglong>(write.id.number()), static_cast<int>(address.scope),
                                      address.generation, write.revision, static_cast<qlonglong>(checksum), sealed});
}

void RowWriter::touchAll(PartnerId author)
{
    m_touched.insert({Scope::Shared, personalScope(author)});
    m_touchedAuthors.insert(author);
}

void RowWriter::finish(const PartnerKeys &author)
{
    const PartnerId me = author.partner();
    const Scope personal = personalScope(me);
    if (m_touchedAuthors.erase(me) > 0) {
        AuthorManifest &shared = m_manifests.authors[me];
        shared.advance();
        putSealedManifest(m_rows, vital::kAuthorManifests + me.number(),
                          {author.newestGeneration(), shared.sealed(author, m_journal, author.newestGeneration())});
        m_rows.state().authors = static_cast<quint8>(m_rows.state().authors | (1U << (me.number() - 1U)));
        m_touched.insert(personal); // which says how far the other one is
    }
    for (auto touched = m_touched.begin(); touched != m_touched.end();) {
        const Scope scope = *touched;
        const quint32 generation = newestGeneration(author, scope);
        const SecretBytes *key = scopeKey(author, scope, generation);
        if (key == nullptr) {
            ++touched;
            continue;
        }
        Manifest &manifest = m_manifests.scopes.at(scope);
        if (scope == personal) {
            for (const auto &[partner, shared] : m_manifests.authors)
                manifest.setAuthorCounter(partner, std::max(manifest.authorCounter(partner), shared.counter()));
        }
        manifest.advance(m_device);
        putSealedManifest(m_rows, vital::kManifests + static_cast<std::int64_t>(scope),
                          {generation, manifest.sealed(*key, m_journal, scope, generation)});
        touched = m_touched.erase(touched);
    }
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
    auto before = Manifest::openFormer(*key, journal, scope, sealed->generation, viewOf(sealed->sealed));
    if (!before)
        return before.error();
    return OpenedManifest{before.take(), true};
}

} // namespace hearth
