// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/chunktable.h"
#include "store/manifests.h"
#include "store/recordstore.h"
#include "store/vitalrows.h"

#include <map>
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

    /// Writes or removes one row as its author. NotYours for a row in a scope the author has no key to, or one that the
    /// other shared; NotWrittenByYou for a shared row in the author's name that they never signed; InUse when the
    /// stored revision is not the one before the write's.
    [[nodiscard]] Result<void> write(const PartnerKeys &author, const RecordWrite &write);
    /// Seals the author's row, and the chunks beside it, under the newest keys where they stand under older ones; its
    /// revision stays. Returns how many bytes were sealed, 0 where there was nothing to do. Rows that are not the
    /// author's, or that they never signed, are left as they are.
    [[nodiscard]] Result<qint64> sealAnew(const PartnerKeys &author, RecordId id);
    /// Has finish() seal what counts this author's rows, changed or not.
    void touchAll(PartnerId author);
    /// Has finish() take the keys of someone who is joining as well; borrowed.
    void alsoSealedBy(const PartnerKeys &joining) { m_joining = &joining; }
    /// Seals the manifests of the scopes touched and of what each shared, as far as one of `authors` has the keys, and
    /// the shared manifest, which binds all others. Internal when no one has the keys to one that was touched.
    [[nodiscard]] Result<void> finish(std::vector<const PartnerKeys *> authors);

private:
    struct Present
    {
        RowAddress address;
        std::int64_t checksum = 0;
        QByteArray sealed;
    };
    [[nodiscard]] Result<std::optional<Present>> find(RecordId id);
    [[nodiscard]] Result<void> uncount(const PartnerKeys &author, const Present &present, const RecordWrite &write);
    [[nodiscard]] Result<void> dropRow(const PartnerKeys &author, const Present &present, bool isToBeWritten);
    [[nodiscard]] Result<void> putRow(const PartnerKeys &author, const RowAddress &address, const QByteArray &payload);
    [[nodiscard]] const ChunkFinder &finderOf(const PartnerKeys &author);
    /// False where there are none for sure.
    [[nodiscard]] Result<bool> mayHaveChunks(const PartnerKeys &author, RecordId record);
    [[nodiscard]] Result<std::vector<ChunkMark>> chunksOf(const PartnerKeys &author, RecordId record);
    [[nodiscard]] Result<void> dropChunks(const PartnerKeys &author, RecordId record);
    [[nodiscard]] Result<void> putChunks(const PartnerKeys &author, Scope scope, RecordId record,
                                         const QByteArray &content);
    void finishOwn(const PartnerKeys &author);
    void finishShared(const PartnerKeys &author);
    /// The one that counts what this author shared; null for other scopes.
    [[nodiscard]] AuthorManifest *sharedBy(PartnerId author, Scope scope);

    Database &m_database;
    JournalId m_journal;
    DeviceId m_device;
    Manifests &m_manifests;
    VitalRows &m_rows;
    const std::set<RecordId> &m_unanswered;
    const PartnerKeys *m_joining = nullptr;
    std::map<PartnerId, ChunkFinder> m_finders; // of those whose chunks were looked for
    int m_lookedFor = 0;                        // records whose chunks were
    std::optional<ChunkIds> m_chunkIds;         // once so many were that this is quicker; some may be gone since
    std::set<Scope> m_touched;
    std::set<PartnerId> m_touchedAuthors;
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
