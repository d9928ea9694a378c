// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rowwriter.h"

#include "crypto/seal.h"
#include "store/chunktable.h"

#include <QSqlError>

namespace hearth {

namespace {

quint32 newestGeneration(const PartnerKeys &keys, Scope scope)
{
    return scope == Scope::Shared ? keys.newestGeneration() : 1;
}

} // namespace

RowWriter::RowWriter(Database &database, const JournalId &journal, std::map<Scope, Manifest> manifests)
    : m_database(database)
    , m_journal(journal)
    , m_manifests(std::move(manifests))
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
    if (const auto done = prepareInto(m_find, "SELECT scope, revision, substr(sealed, -16) FROM record WHERE id = ?");
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
    if (m_find->next())
        present = Present{static_cast<Scope>(m_find->value(0).toInt()), m_find->value(1).toUInt(),
                          m_find->value(2).toByteArray()};
    m_find->finish();
    return present;
}

Result<void> RowWriter::write(const PartnerKeys &author, const RecordWrite &write)
{
    const auto present = find(write.id);
    if (!present)
        return present.error();
    if (const auto &row = present.value()) {
        const auto manifest = m_manifests.find(row->scope);
        if (manifest == m_manifests.end())
            return Error{ErrorCode::NotYours, {}};
        if (write.revision != row->revision + 1)
            return Error{ErrorCode::InUse, QStringLiteral("revision")};
        manifest->second.remove(write.id.number(), row->revision, viewOf(row->tag));
        m_touched.insert(row->scope);
    }
    if (!write.payload) {
        if (const auto removed = Database::execute(*m_remove, {static_cast<qlonglong>(write.id.number())}); !removed)
            return removed;
        return removeChunks(m_database, write.id);
    }

    RowAddress address;
    address.id = write.id;
    address.scope = write.isShared ? Scope::Shared : personalScope(author.partner());
    address.generation = newestGeneration(author, address.scope);
    address.revision = write.revision;
    if (!m_manifests.contains(address.scope))
        return Error{ErrorCode::NotYours, {}};
    const QByteArray sealed = sealRow(author, m_journal, address, viewOf(*write.payload));
    m_manifests.at(address.scope).add(write.id.number(), write.revision, sealTag(viewOf(sealed)));
    m_touched.insert(address.scope);
    if (write.content) {
        const auto done = writeChunks(m_database, m_journal, author, address.scope, write.id, *write.content);
        if (!done)
            return done;
    }
    return Database::execute(*m_put, {static_cast<qlonglong>(write.id.number()), static_cast<int>(address.scope),
                                      address.generation, write.revision,
                                      static_cast<qlonglong>(rowChecksum(address, viewOf(sealed))), sealed});
}

Result<void> RowWriter::finish(const PartnerKeys &author, std::initializer_list<Scope> also)
{
    m_touched.insert(also);
    for (auto touched = m_touched.begin(); touched != m_touched.end();) {
        const Scope scope = *touched;
        const quint32 generation = newestGeneration(author, scope);
        const SecretBytes *key = scopeKey(author, scope, generation);
        if (key == nullptr) {
            ++touched;
            continue;
        }
        Manifest &manifest = m_manifests.at(scope);
        manifest.advance();
        const auto done = m_database.run(
            QStringLiteral("INSERT OR REPLACE INTO manifest (scope, generation, sealed) VALUES (?, ?, ?)"),
            {static_cast<int>(scope), generation, manifest.sealed(*key, m_journal, scope, generation)});
        if (!done)
            return done;
        touched = m_touched.erase(touched);
    }
    return {};
}

Result<Manifest> readManifest(Database &database, const JournalId &journal, const PartnerKeys &keys, Scope scope)
{
    const Error tampered{ErrorCode::Tampered, QStringLiteral("manifest")};
    auto query = database.prepare(QStringLiteral("SELECT generation, sealed FROM manifest WHERE scope = ?"));
    if (!query)
        return query.error();
    if (const auto done = Database::execute(query.value(), {static_cast<int>(scope)}); !done)
        return done.error();
    if (!query.value().next())
        return tampered;
    const quint32 generation = query.value().value(0).toUInt();
    const SecretBytes *key = scopeKey(keys, scope, generation);
    if (key == nullptr)
        return tampered;
    return Manifest::open(*key, journal, scope, generation, viewOf(query.value().value(1).toByteArray()));
}

} // namespace hearth
