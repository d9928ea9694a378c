// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "store/envelope.h"
#include "store/manifest.h"
#include "store/recordstore.h"

#include <map>
#include <set>

namespace hearth {

/// Writes rows and keeps the manifests in step, inside one transaction that the caller began and will commit.
class RowWriter final
{
public:
    RowWriter(Database &database, const JournalId &journal, std::map<Scope, Manifest> manifests);

    /// Must succeed before anything else.
    [[nodiscard]] Result<void> prepare();
    /// Writes or removes one row as its author. NotYours for a row in a scope the author has no key to; InUse when
    /// the stored revision is not the one before the write's.
    [[nodiscard]] Result<void> write(const PartnerKeys &author, const RecordWrite &write);
    /// Writes the manifests of the scopes touched and of those in `also`, as far as `author` has the keys to them.
    [[nodiscard]] Result<void> finish(const PartnerKeys &author, std::initializer_list<Scope> also = {});
    /// Whether every manifest that was touched is written.
    [[nodiscard]] bool isFinished() const { return m_touched.empty(); }

    [[nodiscard]] Manifest &manifest(Scope scope) { return m_manifests.at(scope); }
    [[nodiscard]] std::map<Scope, Manifest> takeManifests() { return std::move(m_manifests); }

private:
    struct Present
    {
        Scope scope = Scope::Shared;
        quint32 revision = 0;
        QByteArray tag;
    };
    [[nodiscard]] Result<std::optional<Present>> find(RecordId id);

    Database &m_database;
    JournalId m_journal;
    std::map<Scope, Manifest> m_manifests;
    std::set<Scope> m_touched;
    std::optional<QSqlQuery> m_find;
    std::optional<QSqlQuery> m_put;
    std::optional<QSqlQuery> m_remove;
};

/// The manifest of one scope, opened with the partner's keys. Tampered when it is missing or does not open.
[[nodiscard]] Result<Manifest> readManifest(Database &database, const JournalId &journal, const PartnerKeys &keys,
                                            Scope scope);

} // namespace hearth
