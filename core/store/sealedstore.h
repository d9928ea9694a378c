// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/slot.h"
#include "store/manifest.h"
#include "store/recordstore.h"
#include "store/seencounters.h"

#include <functional>
#include <map>
#include <memory>

namespace hearth {

class Database;

/// Someone who begins or joins a journal.
struct NewPartner final
{
    QString passphrase;
    /// Written as this partner in the same transaction: their name, so that no journal is without it.
    std::vector<RecordWrite> firstRecords;
};

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

/// A sealed journal file opened by one partner. Used in one thread only; see FORMAT.md for what it writes.
class SealedStore final : public RecordStore
{
public:
    /// Makes a journal for one or two partners and returns their recovery codes, in order. Nothing is left behind
    /// on failure. AlreadyExists, PassphraseTaken when both chose the same, or what writing can fail with.
    [[nodiscard]] static Result<std::vector<RecoveryCode>>
    create(const QString &path, const std::vector<NewPartner> &partners, const PassphraseCost &cost);

    /// Opens with a passphrase or a recovery code; whose it is decides who is asking. Runs Argon2id. Changes
    /// nothing unless a key was handed over or an older version must be brought up to date. `seen` may be null.
    [[nodiscard]] static Result<std::unique_ptr<SealedStore>> open(const QString &path, const QString &secret,
                                                                   const PassphraseLimits &limits, SeenCounters *seen);
    ~SealedStore() override;

    [[nodiscard]] PartnerId partner() const { return m_keys.partner(); }
    [[nodiscard]] const JournalId &journalId() const { return m_id; }
    [[nodiscard]] bool openedByRecoveryCode() const { return m_openedBy == SlotKind::RecoveryCode; }
    /// Whether the second partner has joined.
    [[nodiscard]] bool hasOther() const { return m_keys.other().has_value(); }
    /// Whether this file is older than what was last seen on this computer. Known after readAll(), and said each time
    /// until acceptOlderCopy().
    [[nodiscard]] bool isOlderCopy() const { return m_isOlderCopy; }
    /// The person knows: from now on this copy is the one to compare with.
    void acceptOlderCopy();

    /// Opens the keys of the other partner as well, with their passphrase or recovery code, so that both sit together;
    /// readAll() then reads what either may. WrongPassphrase when it is not theirs. Runs Argon2id.
    [[nodiscard]] Result<void> admit(const QString &secret, const PassphraseLimits &limits);
    /// Forgets the other partner's keys.
    void dismiss();
    [[nodiscard]] bool isTogether() const { return m_companion.has_value(); }

    /// Called with each record; false stops with Cancelled.
    using Visitor = std::function<bool(StoredRecord &&)>;
    /// Opens every row this partner may read, in order of id, and compares with the manifests. Damaged or Tampered
    /// as soon as something does not fit. Must have succeeded before commit().
    [[nodiscard]] Result<void> readAll(const Visitor &visitor);
    /// How many rows readAll() will look at.
    [[nodiscard]] Result<qint64> countRows();

    [[nodiscard]] Result<void> commit(const std::vector<RecordWrite> &writes) override;

    [[nodiscard]] Result<QByteArray> content(RecordId id) override;
    [[nodiscard]] Result<QByteArray> sign(PartnerId author, const QByteArray &statement) override;
    /// Whether `signature` is what sign() made for that author.
    [[nodiscard]] bool isSignedBy(PartnerId author, const QByteArray &statement, const QByteArray &signature) const;

    /// Whether the signature of a record just read is its author's; about 50 microseconds.
    [[nodiscard]] bool isAuthentic(const StoredRecord &record) const;
    /// Whether the record's signature is its author's. NotFound when there is no such row.
    [[nodiscard]] Result<bool> verifySignature(RecordId id);

    /// Makes `next` the way in for partner(); the old passphrase no longer opens. `present`, their passphrase or
    /// recovery code, shows that it is they who ask. NotTogether while the other's keys are here too, since it could be
    /// either who asks; WrongPassphrase when `present` is not theirs; PassphraseEmpty, PassphraseTaken when `next` is
    /// the other's. Runs Argon2id.
    [[nodiscard]] Result<void> changePassphrase(const QString &present, const QString &next,
                                                const PassphraseCost &cost);
    /// Replaces the recovery code of partner(), who shows by `present` that it is they who ask. NotTogether,
    /// WrongPassphrase.
    [[nodiscard]] Result<RecoveryCode> renewRecoveryCode(const QString &present);
    /// Lets the second partner join; AlreadyExists when they have, PassphraseTaken when theirs is mine. Only who began
    /// the journal can be alone in it.
    [[nodiscard]] Result<RecoveryCode> addPartner(const NewPartner &partner, const PassphraseCost &cost);
    /// Starts a new generation of the shared key; the other receives it when they next open the journal.
    [[nodiscard]] Result<void> rotateSharedKey();

private:
    SealedStore(std::unique_ptr<Database> database, JournalId id, PartnerKeys keys, SlotKind openedBy,
                SeenCounters *seen);

    /// Takes keys that were handed over into memory; keepHandovers() writes them down once all else was found sound.
    [[nodiscard]] Result<void> acceptHandovers(PartnerKeys &keys, bool &anyWaiting);
    [[nodiscard]] Result<void> keepHandovers();
    /// Adds that partner's slots and bundle to the recount of their personal scope.
    [[nodiscard]] Result<void> countKeyRows(Manifest &personal, PartnerId owner);
    /// WrongPassphrase unless `secret` opens a slot of partner(); NotTogether.
    [[nodiscard]] Result<void> requireSecret(const QString &secret);
    /// PassphraseTaken when it opens that partner's slot.
    [[nodiscard]] Result<void> refusePassphraseOf(PartnerId owner, const QString &passphrase);
    /// Runs `change` in a transaction; when it fails, nothing has changed.
    [[nodiscard]] Result<void> changeKeys(const std::function<Result<void>()> &change);
    /// Inside a transaction: writes the row and counts it in the manifest of the personal scope.
    [[nodiscard]] Result<void> replaceSlot(const Slot &slot);
    [[nodiscard]] Result<void> replaceBundle();
    [[nodiscard]] Result<void> writeManifest(Scope scope);
    void noteSeen();
    /// The keys of whoever may write as that partner; null when they are not here.
    [[nodiscard]] const PartnerKeys *keysOf(PartnerId author) const;
    [[nodiscard]] const PartnerKeys &readerOf(Scope scope) const;

    std::unique_ptr<Database> m_database;
    JournalId m_id{};
    PartnerKeys m_keys;
    std::optional<PartnerKeys> m_companion;
    SlotKind m_openedBy;
    SeenCounters *m_seen;
    std::map<Scope, Manifest> m_manifests;
    bool m_isOlderCopy = false;
    bool m_hasHandovers = false;
};

} // namespace hearth
