// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/passphrase.h"
#include "journal/backupcontents.h"
#include "session/settings.h"
#include "store/backup.h"
#include "store/storethread.h"

#include <QObject>
#include <QThread>

#include <atomic>
#include <optional>

namespace hearth {

/// A journal whose backups are meant, and what this computer remembers of them.
struct BackedUp final
{
    QString path;
    /// Nothing when the file is too damaged to say which one it is: then every backup in its folders may be one of it.
    std::optional<JournalId> journal;
    BackupChoice choice;
    /// As FileStanding::gone, as far as it is known.
    quint8 gone = 0;
};

/// The folder where the next one goes.
[[nodiscard]] QString backupFolderOf(const BackedUp &journal);
/// Whether that folder lies on another disk, or another part of one, than the journal: what a lost or broken computer
/// does not take along.
[[nodiscard]] bool isOnAnotherDisk(const QString &folder, const QString &journal);

/// What there is of a journal's backups in all folders they were ever put in.
struct BackupOverview final
{
    std::vector<BackupFile> backups; ///< the newest first
    QString folder;                  ///< where the next one goes
    bool isFolderThere = true;       ///< false while a chosen one is missing
};

[[nodiscard]] BackupOverview backupOverview(BackedUp journal);

/// The folder where the next one goes, ready to take it: the usual one is made. NotFound where a chosen one is not
/// there, or not on the disk on which it was.
[[nodiscard]] Result<QString> readyBackupFolder(const BackedUp &journal);
/// From now on the backups of that journal go there; the usual folder, or an empty name, is that beside the journal.
void useBackupFolder(BackupChoice &choice, const QString &folder, const QString &journal);
/// One was made: the next problem is said again, and a copy on another disk is one that is kept elsewhere.
void noteBackup(BackupChoice &choice, const BackupMade &made, const QString &journal, QDate today);

/// Makes, lists and brings back backups in a thread of its own, one thing after the other; the open journal is read
/// through the store's thread, a piece at a time, so that saving never waits for a backup. What is answered comes in
/// the window's thread, and not at all once `context` is gone.
class Backups final : public QObject
{
    Q_OBJECT

public:
    struct Dependencies
    {
        const Clock &clock;
        PassphraseLimits limits{};
    };
    template <typename T>
    using Answer = std::function<void(const Result<T> &)>;

    /// Borrows the store's thread.
    Backups(StoreThread &store, const Dependencies &dependencies, QObject *parent = nullptr);
    /// Stops what is under way.
    ~Backups() override;

    /// What list() found last.
    [[nodiscard]] const BackupOverview &overview() const { return m_overview; }
    /// The journal is locked: what was found belongs to it.
    void forget();

    /// Ends with overviewChanged().
    void list(const BackedUp &journal);
    /// Of the open journal, now; then lists. Errors as makeBackup(), NotFound also while a chosen folder is on a disk
    /// that is not there, Cancelled when the journal is locked meanwhile.
    void make(const BackedUp &journal, QObject *context, const Answer<BackupMade> &then);
    /// The same once a day: answers nothing when there is one of today.
    void makeDaily(const BackedUp &journal, QObject *context, const Answer<std::optional<BackupMade>> &then);
    /// Makes one, and then takes away all that were there before it, in whatever folder; answers how many went.
    void renew(const BackedUp &journal, QObject *context, const Answer<int> &then);
    /// The same for a journal that is locked.
    void renewLocked(const BackedUp &journal, QObject *context, const Answer<int> &then);

    /// As readBackup().
    void look(const QString &backup, QObject *context, const Answer<BackupFile> &then);
    /// As readBackupContents().
    void read(const QString &backup, const QString &secret, QObject *context, const Answer<BackupContents> &then);
    /// As restoreOver().
    void restore(const QString &backup, const QString &journal, const QString &keepAs, QObject *context,
                 const Answer<QString> &then);
    /// As restoreAs().
    void restoreBeside(const QString &backup, const QString &output, QObject *context, const Answer<BackupFile> &then);

    /// Stops the backup that is being made.
    void cancel() { m_isCancelled = true; }

signals:
    /// While one is made: bytes copied of all.
    void progressed(qint64 done, qint64 total);
    void overviewChanged();

private:
    /// Runs `work` in the other thread and answers with what it returns.
    template <typename T>
    void run(const std::function<Result<T>()> &work, QObject *context, const Answer<T> &then);
    [[nodiscard]] Result<BackupMade> makeNow(const BackedUp &journal);
    [[nodiscard]] Result<BackupMade> makeFrom(BackupSource &source, const BackedUp &journal);
    /// Takes away what was there before `make` made another one.
    [[nodiscard]] static Result<int> renewBy(const std::function<Result<BackupMade>()> &make, const BackedUp &journal);
    void publish(const BackupOverview &overview);

    StoreThread &m_store;
    Dependencies m_dependencies;
    BackupOverview m_overview;
    std::atomic<bool> m_isCancelled = false;
    std::atomic<quint64> m_listed = 0; // so that what was found for a journal of before is not taken for this one's
    QThread m_thread;
    QObject m_inside; // lives in the thread
};

} // namespace hearth
