// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/repository.h"
#include "records/change.h"
#include "store/recordstore.h"

#include <functional>
#include <optional>

namespace hearth {

class Journal;

/// What is being typed in the open journal, each in one place. Not part of undo, and not announced.
class Drafts final
{
public:
    using Commit = std::function<Result<void>(const std::vector<RecordWrite> &)>;

    /// Borrows the journal and its list of drafts. `commit` writes to its file.
    Drafts(const Journal &journal, Repository<Draft> &drafts, Commit commit);

    /// Mine at that place, null when nothing is being typed there; while sitting together only what was typed so.
    [[nodiscard]] const Draft *at(const QString &place) const;
    /// Does nothing when the fields are as last kept. What cannot be written stays here all the same, unwritten.
    [[nodiscard]] Result<void> save(const QString &place, const QCborMap &fields);
    [[nodiscard]] Result<void> discard(const QString &place);
    /// Those that are here alone, of whoever typed them, because the file could not be written.
    [[nodiscard]] const QList<Draft> &unwritten() const { return m_unwritten; }
    /// All that can be seen, of whoever typed them, each as it was typed last.
    [[nodiscard]] QList<const Draft *> latest() const;
    /// Tries to write what is unwritten.
    [[nodiscard]] Result<void> writeUnwritten();
    /// Brings back what was unwritten when the journal was let go, and tries to write it; what was kept at its place
    /// later than that stays.
    [[nodiscard]] Result<void> bringBack(const Draft &draft);
    /// It is in the journal as a record, or is not wanted any more.
    void forgetUnwritten(RecordId draft);
    /// Those of mine that change this record, with the photos that wait for them, unwritten ones too.
    [[nodiscard]] QList<RecordId> over(const AnyRecord &record) const;
    /// The names of all places where I am typing now; while sitting together only what is typed so.
    [[nodiscard]] QStringList places() const;

private:
    [[nodiscard]] QString storedName(const QString &place) const;
    [[nodiscard]] const Draft *of(PartnerId author, const QString &storedName) const;
    [[nodiscard]] bool isUnwritten(RecordId draft) const;
    [[nodiscard]] Result<void> write(Draft next);

    const Journal &m_journal;
    Repository<Draft> &m_drafts;
    Commit m_commit;
    QList<Draft> m_unwritten; // each under the revision that is on the disk, 0 where none is
};

/// The place of that draft, whether it is typed alone or together.
[[nodiscard]] QString placeOf(const Draft &draft);

/// What a draft keeps of a record that is typed: the record as encoded, who may read it, and what
/// RecordPhotos::draft() gives; undefined for no change of photos. `present` says who may read the record that is
/// changed; nothing for a new one.
[[nodiscard]] QCborMap draftFields(const AnyRecord &typed, const QCborValue &photos,
                                   std::optional<Visibility> present = {});
/// `begun` with what the draft holds, also one that an earlier Hearthbook kept. It stays as it is where the draft
/// cannot be understood. Where somebody chose meanwhile who may read the record, that stays chosen.
[[nodiscard]] AnyRecord recordIn(const Draft &draft, AnyRecord begun);
/// What of a record the draft holds by itself; nothing for a photo, a check-in or a conversation.
[[nodiscard]] std::optional<AnyRecord> recordIn(const Draft &draft);

} // namespace hearth
