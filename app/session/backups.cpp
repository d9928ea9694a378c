// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/backups.h"

#include "files/fileidentity.h"
#include "store/restore.h"

#include <QDir>
#include <QFileInfo>
#include <QPointer>

#include <algorithm>

namespace hearth {

namespace {

/// The open journal, read through the store's thread. Cancelled once it is locked.
class OpenJournalSource final : public BackupSource
{
public:
    OpenJournalSource(StoreThread &store, const JournalId &journal)
        : m_store(store)
        , m_journal(journal)
    {
    }
    [[nodiscard]] Result<FileStanding> standing() override
    {
        return ask<FileStanding>([](SealedStore &store) { return store.standing(); });
    }
    [[nodiscard]] Result<QByteArray> read(qint64 at, qint64 size) override
    {
        return ask<QByteArray>([at, size](SealedStore &store) { return store.readFile(at, size); });
    }

private:
    template <typename T>
    Result<T> ask(const std::function<Result<T>(SealedStore &)> &question)
    {
        Result<T> answer = Error{ErrorCode::Cancelled, {}};
        m_store.call([&](std::unique_ptr<SealedStore> &store) {
            if (store && store->journalId() == m_journal)
                answer = question(*store);
        });
        return answer;
    }

    StoreThread &m_store;
    JournalId m_journal;
};

std::vector<BackupFile> backupsOfAnybodyIn(const QString &folder)
{
    std::vector<BackupFile> backups;
    const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files | QDir::NoSymLinks);
    for (const QFileInfo &file : files) {
        if (!hasBackupName(file.fileName()))
            continue;
        if (auto backup = lookAtBackup(file.absoluteFilePath()))
            backups.push_back(backup.take());
    }
    return backups;
}

QStringList foldersOf(const BackedUp &journal)
{
    QStringList folders{backupFolderOf(journal), usualBackupFolder(journal.path)};
    folders += journal.choice.former;
    folders.removeDuplicates();
    return folders;
}

} // namespace

QString backupFolderOf(const BackedUp &journal)
{
    return journal.choice.folder.isEmpty() ? usualBackupFolder(journal.path) : journal.choice.folder;
}

bool isOnAnotherDisk(const QString &folder, const QString &journal)
{
    const auto one = identityOf(folder);
    const auto other = identityOf(QFileInfo(resolvedPath(journal)).absolutePath());
    return one && other && one->device != other->device;
}

BackupOverview backupOverview(BackedUp journal)
{
    if (!journal.journal) {
        if (const auto present = lookAtBackup(journal.path))
            journal.journal = present.value().standing.journal;
    }
    BackupOverview overview;
    overview.folder = backupFolderOf(journal);
    overview.isFolderThere = journal.choice.folder.isEmpty() || QFileInfo(overview.folder).isDir();
    for (const QString &folder : foldersOf(journal)) {
        const auto found =
            journal.journal ? backupsIn(folder, *journal.journal, journal.gone) : backupsOfAnybodyIn(folder);
        overview.backups.insert(overview.backups.end(), found.begin(), found.end());
    }
    if (journal.journal) {
        const auto found = backupsBeforeMigration(journal.path, *journal.journal);
        overview.backups.insert(overview.backups.end(), found.begin(), found.end());
    }
    std::ranges::stable_sort(overview.backups, std::greater(), &BackupFile::made);
    return overview;
}

Result<QString> readyBackupFolder(const BackedUp &journal)
{
    const QString folder = backupFolderOf(journal);
    if (journal.choice.folder.isEmpty()) {
        const auto there = makeBackupFolder(folder);
        return there ? Result<QString>(folder) : Result<QString>(there.error());
    }
    // Where a stick was, an empty folder may be left: what is put there would not be elsewhere at all.
    const bool isThere =
        QFileInfo(folder).isDir() && (!journal.choice.isOnAnotherDisk || isOnAnotherDisk(folder, journal.path));
    return isThere ? Result<QString>(folder) : Result<QString>(Error{ErrorCode::NotFound, QStringLiteral("folder")});
}

void useBackupFolder(BackupChoice &choice, const QString &folder, const QString &journal)
{
    if (!choice.folder.isEmpty() && choice.folder != folder && !choice.former.contains(choice.folder))
        choice.former.prepend(choice.folder);
    choice.former.removeAll(folder);
    choice.folder = folder == usualBackupFolder(journal) ? QString() : folder;
    choice.isOnAnotherDisk = !folder.isEmpty() && isOnAnotherDisk(folder, journal);
    choice.toldProblem.reset();
}

void noteBackup(BackupChoice &choice, const BackupMade &made, const QString &journal, QDate today)
{
    choice.toldProblem.reset();
    if (isOnAnotherDisk(QFileInfo(made.backup.path).absolutePath(), journal))
        choice.keptElsewhere = today;
}

Backups::Backups(StoreThread &store, const Dependencies &dependencies, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_dependencies(dependencies)
{
    m_inside.moveToThread(&m_thread);
    m_thread.start();
}

Backups::~Backups()
{
    m_isCancelled = true;
    m_thread.quit();
    m_thread.wait();
}

template <typename T>
void Backups::run(const std::function<Result<T>()> &work, QObject *context, const Answer<T> &then)
{
    const QPointer<QObject> asker(context);
    QMetaObject::invokeMethod(
        &m_inside,
        [this, work, asker, then] {
            const auto answer = std::make_shared<const Result<T>>(work());
            QMetaObject::invokeMethod(
                this,
                [asker, then, answer] {
                    if (!asker.isNull())
                        then(*answer);
                },
                Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

void Backups::forget()
{
    ++m_listed;
    m_overview = {};
}

void Backups::list(const BackedUp &journal)
{
    run<BackupOverview>([journal] { return Result<BackupOverview>(backupOverview(journal)); }, this,
                        [this, attempt = m_listed.load()](const Result<BackupOverview> &found) {
                            if (attempt == m_listed)
                                publish(found.value());
                        });
}

void Backups::publish(const BackupOverview &overview)
{
    m_overview = overview;
    emit overviewChanged();
}

Result<BackupMade> Backups::makeNow(const BackedUp &journal)
{
    if (!journal.journal)
        return Error{ErrorCode::Cancelled, {}};
    OpenJournalSource source(m_store, *journal.journal);
    return makeFrom(source, journal);
}

Result<BackupMade> Backups::makeFrom(BackupSource &source, const BackedUp &journal)
{
    HEARTH_GET(const auto folder, readyBackupFolder(journal));
    const qint64 total = QFileInfo(journal.path).size();
    return makeBackup(source, folder, m_dependencies.clock, [this, total](qint64 done) {
        QMetaObject::invokeMethod(
            this, [this, done, total] { emit progressed(done, total); }, Qt::QueuedConnection);
        return !m_isCancelled;
    });
}

void Backups::make(const BackedUp &journal, QObject *context, const Answer<BackupMade> &then)
{
    m_isCancelled = false;
    run<BackupMade>([this, journal] { return makeNow(journal); }, context, then);
    list(journal);
}

void Backups::makeDaily(const BackedUp &journal, QObject *context, const Answer<std::optional<BackupMade>> &then)
{
    using Made = std::optional<BackupMade>;
    m_isCancelled = false;
    run<Made>(
        [this, journal]() -> Result<Made> {
            const QDate today = m_dependencies.clock.today();
            const auto there = journal.journal ? backupsIn(backupFolderOf(journal), *journal.journal, journal.gone)
                                               : std::vector<BackupFile>();
            if (std::ranges::any_of(there, [today](const BackupFile &backup) { return backup.day() == today; }))
                return Made();
            auto made = makeNow(journal);
            return made ? Result<Made>(made.take()) : Result<Made>(made.error());
        },
        context, then);
    list(journal);
}

Result<int> Backups::renewBy(const std::function<Result<BackupMade>()> &make, const BackedUp &journal)
{
    // Everything that is there now was made before; the new one comes first, so that there always is one.
    const BackupOverview before = backupOverview(journal);
    const auto made = make();
    if (!made)
        return made.error();
    int removed = 0;
    Result<void> failed;
    for (const BackupFile &backup : before.backups) {
        if (backup.path == made.value().backup.path)
            continue;
        if (const auto gone = removeBackup(backup); gone)
            ++removed;
        else if (failed)
            failed = gone;
    }
    return failed ? Result<int>(removed) : Result<int>(failed.error());
}

void Backups::renew(const BackedUp &journal, QObject *context, const Answer<int> &then)
{
    m_isCancelled = false;
    run<int>([this, journal] { return renewBy([this, &journal] { return makeNow(journal); }, journal); }, context,
             then);
    list(journal);
}

void Backups::renewLocked(const BackedUp &journal, QObject *context, const Answer<int> &then)
{
    m_isCancelled = false;
    run<int>(
        [this, journal] {
            const auto make = [this, &journal]() -> Result<BackupMade> {
                const auto source = ClosedJournal::open(journal.path);
                return source ? makeFrom(*source.value(), journal) : Result<BackupMade>(source.error());
            };
            return renewBy(make, journal);
        },
        context, then);
}

void Backups::look(const QString &backup, QObject *context, const Answer<BackupFile> &then)
{
    run<BackupFile>([backup] { return readBackup(backup); }, context, then);
}

void Backups::read(const QString &backup, const QString &secret, QObject *context, const Answer<BackupContents> &then)
{
    run<BackupContents>(
        [this, backup, secret] {
            SystemRandom random;
            return readBackupContents(backup, secret, m_dependencies.limits, m_dependencies.clock, random);
        },
        context, then);
}

void Backups::restore(const QString &backup, const QString &journal, const QString &keepAs, QObject *context,
                      const Answer<QString> &then)
{
    run<QString>([backup, journal, keepAs] { return restoreOver(backup, journal, keepAs); }, context, then);
}

void Backups::restoreBeside(const QString &backup, const QString &output, QObject *context,
                            const Answer<BackupFile> &then)
{
    run<BackupFile>([backup, output] { return restoreAs(backup, output); }, context, then);
}

} // namespace hearth
