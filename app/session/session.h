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
#include "session/storecalls.h"
#include "session/waitingwords.h"

#include <QObject>

#include <memory>

namespace hearth {

class KeyChanges;
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
    [[nodiscard]] bool isBusy() const { return m_calls.isBusy(); }
    /// Null while locked. Gone when aboutToLock() has returned.
    [[nodiscard]] Journal *journal() const { return m_journal.get(); }
    [[nodiscard]] SearchService *search() const { return m_search.get(); }
    /// Whether words wait here, of this journal or another, that are on no disk: they go with the program.
    [[nodiscard]] bool holdsWaitingWords() const { return !m_waitingWords.isEmpty(); }

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
    /// As FileStanding::gone, of the open journal.
    [[nodiscard]] quint8 gone() const { return m_gone; }
    /// Whether the open file can be read, but not written.
    [[nodiscard]] bool isReadOnly() const { return m_isReadOnly; }
    [[nodiscard]] Backups &backups() { return *m_backups; }
    /// Who can open the journal, and by what.
    [[nodiscard]] KeyChanges &keys() { return *m_keys; }

    /// Begins to unlock the chosen file with a passphrase or recovery code; ends with unlocked() or failed().
    void unlock(const QString &secret);
    /// Begins to make a journal; ends with created() or failed(). The new file becomes the chosen one.
    void create(const QString &path, const std::vector<PartnerSetup> &people);
    /// Begins to write a sample journal of two invented people and to unlock it as the first of them; ends with
    /// unlocked() or failed().
    void openSample(const QString &path);
    /// Whether the chosen file is one that openSample() made.
    [[nodiscard]] bool isSample() const { return !m_path.isEmpty() && m_path == m_samplePath; }
    /// Begins to open the other partner's keys with their passphrase, and then shows the journal to both; ends with
    /// satTogether() or failed().
    void sitTogether(const QString &secret);
    /// Begins to let go of the keys of the one who joined; who had opened the journal goes on alone. Ends with
    /// satAlone(), or locked and with failed() when what is on the disk cannot be read any more. False, and nothing is
    /// begun, while something else is being done.
    bool stopSittingTogether();
    /// Begins to open the other's keys for what is signed next; ends with guestAdmitted() or failed().
    void admitGuest(const QString &secret);
    /// Lets go of the other's keys.
    void dismissGuest();
    /// The person knows that this copy is older or went another way; it is not said again.
    void acceptCopy();
    /// The person knows that something they shared is not as they left it; ends without a signal, or with failed().
    void acceptShared();
    /// Begins to save the open journal anew and to go on there: where it was when nothing stands there, under a new
    /// name beside what took its place, or under the name that was chosen. A name that is taken gets a number. Ends
    /// with savedAgain() or failed(). False, and nothing is begun, while something else is being done.
    [[nodiscard]] bool saveAgain(const QString &chosen = {});
    /// Begins to save what is whole in the chosen file, which is locked, into a new one; ends with repaired() or
    /// failed(), with what repairJournal() can fail with.
    void repair(const QString &secret, const QString &output);
    /// Stops an unlocking, repairing or sealing anew that is under way.
    void cancel() { m_calls.cancel(); }
    /// Where an unlocking is under way, gives it up and chooses the file anew, as if nothing had been typed.
    void giveUpUnlocking();
    /// Forgets everything readable and lets go of the file.
    void lock();

signals:
    void pathChanged();
    /// Busy began or ended.
    void busyChanged(bool busy);
    /// While a journal is read: rows done of all. Not during the passphrase hash, whose length is unknown.
    void progressed(qint64 done, qint64 total);
    /// The journal is there. `byRecoveryCode`: a new passphrase should be chosen.
    void unlocked(const hearth::OpeningNotices &notices, bool byRecoveryCode);
    /// Soon after unlocking, and whenever something else is found about the place where the open journal lies.
    void placeFound(const hearth::PlaceReport &report);
    /// The open journal goes on at path(), which may be another one now. `place`: what had become of the former file.
    void savedAgain(hearth::FilePlace place);
    void created(const QStringList &recoveryCodes);
    /// Both are here: journal() is another one now.
    void satTogether();
    /// One of the two goes on: journal() is another one now.
    void satAlone();
    void guestAdmitted();
    /// While a file is repaired; 0 of 0 while it is not known how much there is.
    void repairProgressed(hearth::SalvageStep step, qint64 done, qint64 total);
    void repaired(const hearth::RepairReport &report);
    void failed(const hearth::Error &error);
    /// Everything that shows or holds records must let go now: keep drafts, drop models and editors.
    void aboutToLock();
    void locked();

private:
    void chooseSample(const QString &path);
    /// What came out of the file, before it is shown.
    struct Opened
    {
        PartnerId me;
        bool hasOther;
        OpeningNotices notices;
        bool byRecoveryCode;
        JournalId journal;
        quint8 gone;
        JournalContents contents;
    };
    /// In the store's thread, for unlock().
    [[nodiscard]] Result<Opened> open(std::unique_ptr<SealedStore> &store, const QString &path, const QString &secret,
                                      quint64 round);
    void show(PartnerId me, bool hasOther, JournalContents contents, Sitting sitting = Sitting::Alone);
    /// What was read once more for other readers, and of which state it is; nothing where that could not be told.
    struct ReadAnew
    {
        PartnerId me;
        JournalContents contents;
        std::optional<FileStanding> standing;
    };
    /// In the store's thread.
    [[nodiscard]] static Result<ReadAnew> readAnew(SealedStore &store);
    /// In the place of the journal that is open. Locks, and fails, when it cannot be read any more.
    void showAnew(ReadAnew read, Sitting sitting);
    /// Lets everybody keep their drafts and let go of the journal; it can be dropped then.
    void letGo();
    void checkSignatures(std::vector<RecordId> ids);
    void follow(const QList<RecordEvent> &events);

    Dependencies m_dependencies;
    StoreCalls m_calls; // ends after all that is below, and before what its work uses
    QString m_path;
    QString m_samplePath;
    JournalId m_journalId{};
    quint8 m_gone = 0;
    bool m_isReadOnly = false;
    bool m_isUnlocking = false;
    std::optional<BroughtBack> m_broughtBack;
    KeyChanges *m_keys;
    std::unique_ptr<Backups> m_backups;
    PlaceWatch *m_place;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<SearchService> m_search;
    WaitingWords m_waitingWords;
};

} // namespace hearth
