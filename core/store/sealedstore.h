// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/slot.h"
#include "files/fileplace.h"
#include "store/chunkmark.h"
#include "store/filestanding.h"
#include "store/manifests.h"
#include "store/openingreport.h"
#include "store/recordstore.h"
#include "store/seenstates.h"
#include "store/vitalrows.h"

#include <functional>
#include <map>
#include <memory>
#include <set>
#include <span>

namespace hearth {

class Database;
struct NewPartner;
class RowWriter;

/// A row that was opened.
struct StoredRecord final
{
    RecordId id;
    bool isShared = false;
    quint32 revision = 0;
    PartnerId author;
    QByteArray payload;
    quint32 generation = 0;
    std::optional<Signature> signature;
};

/// What a partner should be told when they open a journal. All but the file's own part is known after readAll().
struct OpeningNotices final
{
    OpeningReport file;
    /// Whether this file is older than, or went apart from, what was last seen on this computer; said each time until
    /// acceptCopy().
    CopyState copy = CopyState::Current;
    /// One of the two copies of the key rows was not whole; both are again.
    bool keysWereRepaired = false;
    /// A way in of this partner, passphrase or recovery code, was changed by somebody else: it may lead nowhere. Said
    /// each time until they choose a new one.
    bool waysWereChanged = false;
    /// Pieces of photos are missing or were put back.
    bool photosWereChanged = false;
    /// Something that this partner, or the other, shared was dropped or put back by somebody else; said each time until
    /// its author calls acceptShared().
    bool mineWereChanged = false;
    bool theirsWereChanged = false;
};

/// A sealed journal file opened by one partner. Used in one thread only; see FORMAT.md for what it writes.
///
/// Every write is all or nothing, and is answered only once it is known what is on the disk: after a failed commit the
/// file is opened anew and read back.
class SealedStore final : public RecordStore
{
public:
    /// Opens with a passphrase or a recovery code; whose it is decides who is asking. Runs Argon2id. Changes
    /// nothing unless a key was handed over, an interrupted write must be taken back, a damaged copy of the keys be
    /// repaired, or an older version be brought up to date. `seen` may be null.
    [[nodiscard]] static Result<std::unique_ptr<SealedStore>> open(const QString &path, const QString &secret,
                                                                   const PassphraseLimits &limits, SeenStates *seen);
    ~SealedStore() override;

    [[nodiscard]] PartnerId partner() const { return m_keys.partner(); }
    [[nodiscard]] const JournalId &journalId() const { return m_id; }
    /// Where the file really is, links resolved.
    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] bool openedByRecoveryCode() const { return m_openedBy == SlotKind::RecoveryCode; }
    [[nodiscard]] bool isReadOnly() const { return m_notices.file.isReadOnly; }
    /// Whether the second partner has joined; also when one of the two is gone since.
    [[nodiscard]] bool hasOther() const { return m_keys.other().has_value(); }
    /// Whether partFromOther() or removeOther() was done.
    [[nodiscard]] bool isApart() const { return m_keys.isApart(); }
    /// As FileStanding::gone.
    [[nodiscard]] quint8 gone() const;

    /// What stands at path(): the file that is open, with the bytes last written there, or something else. Same while
    /// that cannot be told, until the next write finds out; and of a journal that is only read.
    [[nodiscard]] FilePlace place();

    [[nodiscard]] const OpeningNotices &notices() const { return m_notices; }
    /// The person knows: from now on this copy is the one to compare with.
    void acceptCopy();
    /// The partner knows that something they shared is gone or was put back: from now on what is there counts.
    [[nodiscard]] Result<void> acceptShared();

    /// Opens the keys of the other partner as well, with their passphrase or recovery code, so that both sit together;
    /// readAll() then reads what either may. WrongPassphrase when it is not theirs. Runs Argon2id.
    [[nodiscard]] Result<void> admit(const QString &secret, const PassphraseLimits &limits);
    /// Forgets the other partner's keys.
    void dismiss();
    [[nodiscard]] bool isTogether() const { return m_companion.has_value(); }

    /// Bytes that one of the two alone can open, for while this journal is closed; nothing is written. Empty where that
    /// one is gone.
    [[nodiscard]] QByteArray sealFor(PartnerId reader, const QByteArray &bytes) const;
    /// What sealFor() sealed; nothing where the keys of the reader are not here, or are others than then.
    [[nodiscard]] std::optional<QByteArray> openFor(PartnerId reader, const QByteArray &sealed) const;

    /// Called with each record; false stops with Cancelled.
    using Visitor = std::function<bool(StoredRecord &&)>;
    /// Opens every row this partner may read, in order of id, and compares with the manifests. Damaged or Tampered
    /// as soon as something does not fit. Must have succeeded before commit().
    [[nodiscard]] Result<void> readAll(const Visitor &visitor);
    /// For a file put together from what was left of another: as readAll(), but whatever is there counts from now on,
    /// also where the manifests say otherwise or do not open. Returns how many records this partner could read before
    /// and are not there any more; nothing when the manifests no longer say. Not while both sit together.
    [[nodiscard]] Result<std::optional<qint64>> takeStock();
    /// How many rows readAll() will look at.
    [[nodiscard]] Result<qint64> countRows();

    /// Errors as RecordStore says, and ReadOnly, NotKnown, JournalReplaced, JournalGone.
    [[nodiscard]] Result<void> commit(const std::vector<RecordWrite> &writes) override
    {
        return commit(writes, nullptr);
    }
    /// Cancelled where `watch`, which may be null, was stopped in time.
    [[nodiscard]] Result<void> commit(const std::vector<RecordWrite> &writes, CommitWatch *watch);

    [[nodiscard]] Result<QByteArray> content(RecordId id) override;
    [[nodiscard]] Result<QByteArray> sign(PartnerId author, const QByteArray &statement) override;
    /// Whether `signature` is what sign() made for that author.
    [[nodiscard]] bool isSignedBy(PartnerId author, const QByteArray &statement, const QByteArray &signature) const;

    /// Whether the signature of a record just read is its author's; about 50 microseconds.
    [[nodiscard]] bool isAuthentic(const StoredRecord &record) const;
    /// Whether the record's signature is its author's. NotFound when there is no such row.
    [[nodiscard]] Result<bool> verifySignature(RecordId id);

    /// Saves the open journal as a new file and goes on there: for when another file was put in its place.
    /// AlreadyExists, JournalReplaced when its bytes were overwritten and are no longer whole, or what writing can fail
    /// with.
    [[nodiscard]] Result<void> saveBeside(const QString &path);

    /// Which state the open file is in. NotKnown, JournalReplaced.
    [[nodiscard]] Result<FileStanding> standing();
    /// Part of the open file, for a copy of it: all parts are of one state as long as standing() stays the same.
    /// Shorter than asked for at the end of the file. NotKnown.
    [[nodiscard]] Result<QByteArray> readFile(qint64 at, qint64 size);

    /// Whether it is partner() who asks: WrongPassphrase unless `secret` is their passphrase or recovery code,
    /// NotTogether while the other's keys are here too. Runs Argon2id.
    [[nodiscard]] Result<void> confirm(const QString &secret);
    /// Makes `next` the way in for partner(); the old passphrase no longer opens. `present`, their passphrase or
    /// recovery code, shows that it is they who ask. All keys turn: who knew the old one and has an old copy opens
    /// nothing that is written from now on. The recovery code stays, unless it was made by schema version 2 or somebody
    /// changed its slot: then there is a new one, which is returned. `cost` is raised to the present one where that is
    /// more.
    ///
    /// NotTogether while the other's keys are here too, since it could be either who asks; WrongPassphrase when
    /// `present` is not theirs; PassphraseEmpty, PassphraseTaken when `next` is the other's. Runs Argon2id.
    [[nodiscard]] Result<std::optional<RecoveryCode>> changePassphrase(const QString &present, const QString &next,
                                                                       const PassphraseCost &cost);
    /// Replaces the recovery code of partner(), who shows by `present` that it is they who ask; the old one no longer
    /// opens, and all keys turn. NotTogether, WrongPassphrase; NeedsPassphrase when `present` is a recovery code and
    /// the passphrase would have to be known, because its slot is of schema version 2 or was changed by somebody.
    [[nodiscard]] Result<RecoveryCode> renewRecoveryCode(const QString &present, const PassphraseCost &cost);
    /// Seals all that partner() wrote, and their photos, under the newest keys where they stand under older ones, and
    /// returns how many records that were. In steps that each are whole; `progress` is told records looked at of all,
    /// and stops it between two by false: Cancelled, and what was done stays. NotTogether.
    using Progress = std::function<bool(qint64 done, qint64 total)>;
    [[nodiscard]] Result<qint64> sealAnew(const Progress &progress);
    /// The same in steps that the caller takes, so that others can write in between: the records to look at, and a step
    /// over the first of them.
    [[nodiscard]] Result<std::vector<RecordId>> underOlderKeys();
    struct SealedAnew
    {
        std::size_t looked = 0; ///< at so many of them; at least one
        qint64 renewed = 0;     ///< so many stood under older keys
    };
    [[nodiscard]] Result<SealedAnew> sealAnew(std::span<const RecordId> records);
    /// Lets the second partner join; AlreadyExists when they have, PassphraseTaken when theirs is mine. Only who began
    /// the journal can be alone in it.
    [[nodiscard]] Result<RecoveryCode> addPartner(const NewPartner &partner, const PassphraseCost &cost);
    /// Starts a new generation of the shared key; the other receives it when they next open the journal.
    [[nodiscard]] Result<void> rotateSharedKey();

    /// Writes a journal of its own to `path`, which nothing bears, and which only `keeper`, one of the two, can open,
    /// by their ways in as they are here: with what is shared, and what is private to them. `farewell` is written into
    /// it as partner(). All other rows are the same bytes, since what is private to the other does not open here.
    /// Afterwards it is compared as comparePart() does. Whatever fails, the file may be there.
    ///
    /// NotTogether, ReadOnly; Cancelled when `progress`, told rows done of all, answers false; what writing can fail
    /// with.
    [[nodiscard]] Result<void> writePart(const QString &path, PartnerId keeper, const RecordWrite &farewell,
                                         const Progress &progress = {});
    /// Reads a file back that writePart() made: every row but `farewell` is the one that stands here, the shared
    /// manifest counts just what is there, and of the other partner nothing is left that opens. Damaged when it is not
    /// so.
    [[nodiscard]] Result<void> comparePart(const QString &path, PartnerId keeper, RecordId farewell);
    /// partner() goes: writes `farewell` as theirs, and destroys their ways in, their keys and all that is private to
    /// them, in one transaction. What they shared stays, signed and counted. Then nothing more can be done here. Nobody
    /// remembers to have seen the journal like this. NotTogether; NobodyElse when nobody would be left.
    [[nodiscard]] Result<void> leave(const RecordWrite &farewell);
    /// The other goes, in one transaction: their ways in, their keys, all that is private to them. All keys of
    /// partner() turn as by renewRecoveryCode(), but nothing is handed over any more; both secrets of partner() stay.
    /// NotTogether, WrongPassphrase; NeedsPassphrase or NeedsNewCode when the slot of the secret that is not `present`
    /// is of schema version 2 or was changed by somebody; NobodyElse.
    [[nodiscard]] Result<void> removeOther(const QString &present, const RecordWrite &farewell,
                                           const PassphraseCost &cost);
    /// The other is gone, as a record of one of the two says: begins a new generation of the shared key, and hands
    /// nothing over to them from now on. Does nothing when that was done.
    [[nodiscard]] Result<void> partFromOther();

private:
    /// What a transaction changes in memory, kept to go back to, or forward to.
    struct Standing
    {
        VitalRows rows;
        Manifests manifests;
        std::optional<PartnerKeys> keys; ///< when the transaction changes keys
    };
    enum class Touches : quint8 { Rows, Keys };
    /// Whether what is read has to be what was counted.
    enum class Counts : quint8 { MustFit, AreMadeAnew };

    SealedStore(std::unique_ptr<Database> database, VitalRows rows, JournalId id, PartnerKeys keys, SlotKind openedBy,
                SeenStates *seen);

    [[nodiscard]] Result<void> read(const Visitor &visitor, Counts counts);
    /// Takes keys that were handed over into memory; settleAfterReading() writes them down once all else was found
    /// sound.
    [[nodiscard]] Result<void> acceptHandovers(PartnerKeys &keys, bool &anyWaiting);
    /// Lets the companion write before everything was read with their keys as well.
    [[nodiscard]] Result<void> joinManifests();
    /// What a sound opening puts right: handed-over keys, the form of the version before, damaged copies of key rows.
    [[nodiscard]] Result<void> settleAfterReading();
    /// Adds that partner's bundle to the recount of their personal scope, and their slots where those counted.
    [[nodiscard]] Result<void> countKeyRows(Manifest &personal, PartnerId owner, bool isFormer);
    /// PassphraseTaken when it opens that partner's slot.
    [[nodiscard]] Result<void> refusePassphraseOf(PartnerId owner, const QString &passphrase);

    /// Runs `change`, which works on m_rows, m_manifests and, when it touches keys, m_keys, in a transaction, and then
    /// seals the manifests. When it fails, nothing has changed, or it is NotKnown or JournalReplaced; then `ids` may be
    /// there all the same.
    [[nodiscard]] Result<void> transact(Touches touches, const std::function<Result<void>(RowWriter &)> &change,
                                        const std::set<RecordId> &ids = {});
    /// Opens the file anew after a failure and says what is on the disk: `failure` when nothing was written.
    [[nodiscard]] Result<void> findOut(const Error &failure);
    /// Must succeed before a statement is run: opens anew what a failure closed.
    [[nodiscard]] Result<void> ready();
    [[nodiscard]] bool isUndisturbed();
    [[nodiscard]] FilePlace placeFound();
    void restore(Standing standing);

    /// Has the keys know their ways in as they stand now: just written, or counted and found sound.
    void trustWays(PartnerKeys &keys) const;
    /// Inside transact(): puts a new bundle in place of that partner's.
    [[nodiscard]] Result<void> replaceBundle(RowWriter &writer, PartnerKeys &keys);
    /// Inside transact(): the shared keys for the other, who may be away, unless they are gone.
    void handOver();
    /// Inside transact(): removes every row and chunk of a scope, whoever may read it.
    [[nodiscard]] Result<void> dropScope(Scope scope);
    /// Inside transact(): where readAll() found that they must go.
    [[nodiscard]] Result<void> moveChunks();
    /// Takes the partner's ways in and `next` in place of their keys, in a transaction of its own.
    [[nodiscard]] Result<void> replaceKeys(PartnerKeys next, const std::vector<Slot> &ways);
    /// Opens a way in of partner() by a secret.
    [[nodiscard]] Result<OpenedSlot> openOwn(const QString &secret);
    /// The ways in of partner() as they were, closed for the bundle of `keys`; `present` is what opened `asked`. The
    /// first fails as renewRecoveryCode() does, the second may have to make a new code.
    [[nodiscard]] Result<Slot> passphraseWay(const PartnerKeys &keys, const OpenedSlot &asked, const QString &present,
                                             const PassphraseCost &cost);
    [[nodiscard]] Slot recoveryWay(const PartnerKeys &keys, const OpenedSlot &asked,
                                   std::optional<RecoveryCode> &newCode) const;
    /// The slot as it stands, where it can be read.
    [[nodiscard]] std::optional<Slot> slotOf(PartnerId owner, SlotKind kind) const;
    /// It, when it is known to be as this partner left it and can be closed anew without its secret.
    [[nodiscard]] std::optional<Slot> ownSlot(SlotKind kind) const;
    /// What a passphrase slot of that partner is to cost, and with which salt: as the other's where that is nearly as
    /// much, so that one run of Argon2id serves both, and never less than it costs now.
    [[nodiscard]] std::pair<PassphraseCost, Salt> costBeside(PartnerId owner, const PassphraseCost &wanted) const;

    void compareWithSeen();
    void noteSeen();
    void noteChangedWays();
    void noteSharedChanges(const Manifests &counted);
    [[nodiscard]] Seen seenBy(PartnerId partner) const;
    /// The keys of whoever may write as that partner; null when they are not here.
    [[nodiscard]] const PartnerKeys *keysOf(PartnerId author) const;
    [[nodiscard]] const PartnerKeys &readerOf(Scope scope) const;
    [[nodiscard]] DeviceId device() const;

    QString m_path;
    std::unique_ptr<Database> m_database; // null while it could not be opened anew
    VitalRows m_rows;
    JournalId m_id{};
    PartnerKeys m_keys;
    std::optional<PartnerKeys> m_companion;
    SlotKind m_openedBy;
    SeenStates *m_seen;
    Manifests m_manifests;
    std::optional<AuthorManifest> m_mineAsCounted;
    std::optional<qint64> m_missing;   // records, as read() found
    std::optional<Standing> m_pending; // of a write whose end is not known
    std::set<RecordId> m_unanswered;
    OpeningNotices m_notices;
    bool m_hasHandovers = false;
    bool m_isLeaving = false; // what is written last is not what they want to see again
    /// While keys of schema version 2 are here: what opened them, so that the slot can be brought to the present form.
    std::map<PartnerId, OpenedSlot> m_openedFormer;
    std::vector<ChunkMove> m_moves; // of chunks, found by readAll()
};

} // namespace hearth
