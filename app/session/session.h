// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/random.h"
#include "crypto/recoverycode.h"
#include "files/syncfolder.h"
#include "journal/journal.h"
#include "journal/loader.h"
#include "journal/repair.h"
#include "search/searchservice.h"
#include "session/backups.h"
#include "store/storethread.h"

#include <QObject>

#include <atomic>
#include <memory>

namespace hearth {

class PlaceWatch;

/// The composition root of the window: which journal is chosen, and, while it is unlocked, the one Journal and its
/// search. Slow work runs in the store's thread; signals fire in the window's.
class Session final : public QObject
{
    Q_OBJECT

public:
    /// What a session is given from outside. Borrowed; must outlive it.
    struct Dependencies
    {
        const Clock &clock;
        Random &random;
        SeenStates *seen = nullptr;
        /// Of ways in that are made here.
        PassphraseEffort cost{};
        PassphraseLimits limits{};
        /// Folders that are known to be kept in step with other computers.
        QList<SyncRoot> syncRoots{};
    };

    explicit Session(const Dependencies &dependencies, QObject *parent = nullptr);
    ~Session() override;

    [[nodiscard]] const Clock &clock() const { return m_dependencies.clock; }
    /// The chosen file; empty until one was chosen.
    [[nodiscard]] const QString &path() const { return m_path; }
    /// Chooses a file to unlock; locks the one that is open.
    void choose(const QString &path);

    [[nodiscard]] bool isUnlocked() const { return m_journal != nullptr; }
    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    /// Null while locked. Gone when aboutToLock() has returned.
    [[nodiscard]] Journal *journal() const { return m_journal.get(); }
    [[nodiscard]] SearchService *search() const { return m_search.get(); }

    /// A journal that somebody brought back from a backup, here and now: its path, and when the backup was made.
    struct BroughtBack
    {
        QString path;
        QDateTime made;
    };
    void noteBroughtBack(const BroughtBack &which) { m_broughtBack = which; }
    [[nodiscard]] const std::optional<BroughtBack> &broughtBack() const { return m_broughtBack; }

    /// Which journal is open, or was open last.
    [[nodiscard]] const JournalId &journalId() const { return m_journalId; }
    /// Whether the open file can be read, but not written.
    [[nodiscard]] bool isReadOnly() const { return m_isReadOnly; }
    [[nodiscard]] Backups &backups() { return *m_backups; }

    /// Begins to unlock the chosen file with a passphrase or recovery code; ends with unlocked() or failed().
    void unlock(const QString &secret);
    /// Begins to make a journal; ends with created() or failed(). The new file becomes the chosen one.
    void create(const QString &path, const std::vector<PartnerSetup> &people);
    /// Begins to write a sample journal of two invented people and to unlock it as the first of them; ends with
    /// unlocked() or failed().
    void openSample(const QString &path);
    /// Whether the chosen file is one that openSample() made.
    [[nodiscard]] bool isSample() const { return !m_path.isEmpty() && m_path == m_samplePath; }
    /// Begins to let the second partner join, whom the first lets in by `present`, their passphrase or recovery code;
    /// ends with joined() or failed().
    void join(const QString &present, const PartnerSetup &second);
    /// Whether the one who is here alone came in with their recovery code.
    [[nodiscard]] bool openedByRecoveryCode() const { return m_openedByCode; }
    /// Begins to replace the passphrase of the one who is here alone, who shows by `present`, their passphrase or
    /// recovery code, that it is they; ends with passphraseChanged() or failed(): NotTogether while both are here,
    /// WrongPassphrase, or what SealedStore::changePassphrase() can fail with.
    void changePassphrase(const QString &present, const QString &next);
    /// The same for their recovery code; ends with recoveryCodeRenewed() or failed().
    void renewRecoveryCode(const QString &present);
    /// Begins to seal all that the one who is here alone wrote under the newest keys; progressed() tells how far it is,
    /// cancel() stops it, and it ends with sealedAnew() or failed(): Cancelled when it was stopped, and what was done
    /// stays. The journal can be used meanwhile; saving waits a moment.
    void sealAnew();
    /// Begins to open the other partner's keys with their passphrase, and then shows the journal to both; ends with
    /// satTogether() or failed().
    void sitTogether(const QString &secret);
    /// Begins to open the other's keys for what is signed next; ends with guestAdmitted() or failed().
    void admitGuest(const QString &secret);
    /// Lets go of the other's keys.
    void dismissGuest();
    /// The person knows that this copy is older or went another way; it is not said again.
    void acceptCopy();
    /// The person knows that something they shared is not as they left it; ends without a signal, or with failed().
    void acceptShared();
    /// Begins to save the open journal beside the file that took its place, under a new name, and to go on there; ends
    /// with movedBeside() or failed().
    void saveBeside();
    /// Begins to save what is whole in the chosen file, which is locked, into a new one; ends with repaired() or
    /// failed(), with what repairJournal() can fail with.
    void repair(const QString &secret, const QString &output);
    /// Stops an unlocking, repairing or sealing anew that is under way.
    void cancel() { m_isCancelled = true; }
    /// Forgets everything readable and lets go of the file.
    void lock();

signals:
    void pathChanged();
    /// Busy began or ended.
    void busyChanged(bool busy);
    /// While a journal is read or sealed anew: rows done of all. Not during the passphrase hash, whose length is
    /// unknown.
    void progressed(qint64 done, qint64 total);
    /// The journal is there. `byRecoveryCode`: a new passphrase should be chosen.
    void unlocked(const hearth::OpeningNotices &notices, bool byRecoveryCode);
    /// Soon after unlocking, and whenever something else is found about the place where the open journal lies.
    void placeFound(const hearth::PlaceReport &report);
    /// path() is another one now.
    void movedBeside();
    void created(const QStringList &recoveryCodes);
    /// The second partner's recovery code; afterwards the journal is locked, so that both open it anew.
    void joined(const QString &recoveryCode);
    /// `newRecoveryCode` is empty when the one they have still holds. It comes also when the journal was locked
    /// meanwhile, as the code holds already; so does recoveryCodeRenewed().
    void passphraseChanged(const QString &newRecoveryCode);
    void recoveryCodeRenewed(const QString &recoveryCode);
    void sealedAnew(qint64 records);
    /// Both are here: journal() is another one now.
    void satTogether();
    void guestAdmitted();
    /// While a file is repaired; 0 of 0 while it is not known how much there is.
    void repairProgressed(hearth::SalvageStep step, qint64 done, qint64 total);
    void repaired(const hearth::RepairReport &report);
    void failed(const hearth::Error &error);
    /// Everything that shows or holds records must let go now: keep drafts, drop models and editors.
    void aboutToLock();
    void locked();

private:
    void setBusy(bool busy);
    /// From the store's thread: `then` runs in the window's, unless the journal was locked or left meanwhile.
    template <typename Then>
    void answer(quint64 attempt, Then then)
    {
        QMetaObject::invokeMethod(
            this,
            [this, attempt, then = std::move(then)]() mutable {
                if (attempt == m_unlocking)
                    then();
            },
            Qt::QueuedConnection);
    }
    /// Runs `work` in the store's thread, and then `then` in the window's with what it returned, and whether the
    /// journal is still the one it was: neither locked nor left meanwhile.
    template <typename Work, typename Then>
    void runWhateverComes(Work work, Then then)
    {
        m_store->post([this, work = std::move(work), then = std::move(then),
                       attempt = m_unlocking.load()](std::unique_ptr<SealedStore> &store) mutable {
            // Held by a pointer, because a queued call must be copyable.
            auto outcome = std::make_shared<decltype(work(store))>(work(store));
            QMetaObject::invokeMethod(
                this,
                [this, attempt, outcome, then = std::move(then)]() mutable {
                    then(std::move(*outcome), attempt == m_unlocking);
                },
                Qt::QueuedConnection);
        });
    }
    /// The same, and nothing is answered once the journal was locked or left.
    template <typename Work, typename Then>
    void runInStore(Work work, Then then)
    {
        runWhateverComes(std::move(work), [then = std::move(then)](auto outcome, bool isCurrent) mutable {
            if (isCurrent)
                then(std::move(outcome));
        });
    }
    /// Busy until it is done: `then` gets the value of the Result that `work` returned; else it ends with failed().
    template <typename Work, typename Then>
    void runBusy(Work work, Then then)
    {
        setBusy(true);
        runInStore(std::move(work), [this, then = std::move(then)](auto outcome) mutable {
            setBusy(false);
            if (!outcome)
                emit failed(outcome.error());
            else if constexpr (std::is_same_v<decltype(outcome), Result<void>>)
                then();
            else
                then(outcome.take());
        });
    }
    /// What came out of the file, before it is shown.
    struct Opened
    {
        PartnerId me;
        bool hasOther;
        OpeningNotices notices;
        bool byRecoveryCode;
        JournalId journal;
        JournalContents contents;
    };
    /// In the store's thread, for unlock().
    [[nodiscard]] Result<Opened> open(std::unique_ptr<SealedStore> &store, const QString &path, const QString &secret,
                                      quint64 attempt);
    /// Seals the next few of those records anew, so that saving never waits long; `done` of `all` were looked at.
    void sealNext(std::vector<RecordId> left, qint64 all, qint64 renewed);
    /// Keys belong to one person: false, and failed() says so, unless one is here alone and nothing is under way.
    [[nodiscard]] bool mayChangeKeys();
    void show(PartnerId me, bool hasOther, JournalContents contents, Sitting sitting = Sitting::Alone);
    void dropJournal();
    void checkSignatures(std::vector<RecordId> ids);
    void follow(const QList<RecordEvent> &events);

    Dependencies m_dependencies;
    QString m_path;
    QString m_samplePath;
    bool m_isBusy = false;
    bool m_openedByCode = false;
    std::atomic<bool> m_isCancelled = false;
    std::atomic<quint64> m_unlocking = 0; // counts unlocks and locks, so that late answers are known as such
    JournalId m_journalId{};
    bool m_isReadOnly = false;
    std::optional<BroughtBack> m_broughtBack;
    std::unique_ptr<StoreThread> m_store;
    std::unique_ptr<Backups> m_backups;
    PlaceWatch *m_place;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<SearchService> m_search;
};

} // namespace hearth
