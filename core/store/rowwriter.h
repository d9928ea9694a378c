// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/chunktable.h"
#include "store/manifests.h"
#include "store/recordstore.h"
#include "store/vitalrows.h"

#include <set>

namespace hearth {

/// Writes rows of the record and photo tables and keeps the manifests and the file's tallies in step, inside one
/// transaction that the caller began and will commit. What it changes of `manifests` and `rows` counts only once the
/// transaction went through.
class RowWriter final
{
public:
    /// `unanswered`: records of a write whose end nobody knows; they may stand there at the very revision that is
    /// written now. Borrows everything.
    RowWriter(Database &database, const JournalId &journal, const DeviceId &device, Manifests &manifests,
              VitalRows &rows, const std::set<RecordId> &unanswered);

    /// Must succeed before anything else.
    [[nodiscard]] Result<void> prepare();
    /// Writes or removes one row as its author. NotYours for a row in a scope the author has no key to, or one that the
    /// other shared; NotWrittenByYou for a shared row in the author's name that they never signed; InUse when the
    /// stored revision is not the one before the write's.
    [[nodiscard]] Result<void> write(const PartnerKeys &author, const RecordWrite &write);
    /// Seals the manifests of the scopes touched, as far as `author` has the keys to them, and that of what they shared
    /// when it changed.
    void finish(const PartnerKeys &author);
    /// Whether every manifest that was touched is written.
    [[nodiscard]] bool isFinished() const { return m_touched.empty() && m_touchedAuthors.empty(); }
    /// Has finish() seal all three of this author's, changed or not.
    void touchAll(PartnerId author);

private:
    struct Present
    {
        RowAddress address;
        std::int64_t checksum = 0;
        QByteArray sealed;
    };
    [[nodiscard]] Result<std::optional<Present>> find(RecordId id);
    [[nodiscard]] Result<void> uncount(const PartnerKeys &author, const Present &present, const RecordWrite &write);
    [[nodiscard]] Result<void> dropChunks(PartnerId author, RecordId record);
    [[nodiscard]] Result<void> putChunks(const PartnerKeys &author, Scope scope, const RecordWrite &write);
    /// The one that counts what this author shared; null for other scopes.
    [[nodiscard]] AuthorManifest *sharedBy(PartnerId author, Scope scope);

    Database &m_database;
    JournalId m_journal;
    DeviceId m_device;
    Manifests &m_manifests;
    VitalRows &m_rows;
    const std::set<RecordId> &m_unanswered;
    std::set<Scope> m_touched;
    std::set<PartnerId> m_touchedAuthors;
    std::optional<QSqlQuery> m_find;
    std::optional<QSqlQuery> m_put;
    std::optional<QSqlQuery> m_remove;
};

/// Whether the manifest of a scope may still have the form of schema version 2.
enum class FormerForm : quint8 { Refused, Accepted };

/// A manifest of one scope, opened.
struct OpenedManifest final
{
    Manifest manifest;
    bool isFormer = false;
};

/// The manifest of one scope, opened with the partner's keys. Tampered when it is missing, does not open, or is not of
/// the newest generation.
[[nodiscard]] Result<OpenedManifest> readManifest(const VitalRows &rows, const JournalId &journal,
                                                  const PartnerKeys &keys, Scope scope, FormerForm former);

} // namespace hearth
