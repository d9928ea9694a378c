// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backupfile.h"

#include "crypto/secretrandom.h"
#include "files/fileidentity.h"
#include "files/privatefile.h"
#include "store/database.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace hearth {

namespace {

const QString kFolder = QStringLiteral("Hearthbook backups");
const QString kEnding = QStringLiteral(".hearthbackup");
constexpr std::size_t kNameBytes = 16;

void sortNewestFirst(std::vector<BackupFile> &backups)
{
    std::ranges::sort(backups, [](const BackupFile &a, const BackupFile &b) {
        return a.made != b.made ? a.made > b.made : a.path < b.path;
    });
}

} // namespace

QString usualBackupFolder(const QString &journal)
{
    return QDir(QFileInfo(resolvedPath(journal)).absolutePath()).filePath(kFolder);
}

QString newBackupName(const QString &folder)
{
    const QByteArray number = toByteArray(randomBytes<kNameBytes>()).toHex();
    return QDir(folder).filePath(QString::fromLatin1(number) + kEnding);
}

bool hasBackupName(const QString &path)
{
    static const QRegularExpression pattern(QStringLiteral("^[0-9a-f]{32}\\.hearthbackup$"));
    return pattern.match(QFileInfo(path).fileName()).hasMatch();
}

Result<BackupFile> lookAtBackup(const QString &path)
{
    HEARTH_GET(auto database, Database::open(path));
    HEARTH_GET(const auto standing, standingOf(*database));
    const QFileInfo file(path);
    return BackupFile{file.absoluteFilePath(), file.lastModified(), file.size(), standing, false};
}

std::vector<BackupFile> backupsIn(const QString &folder, const JournalId &journal, quint8 gone)
{
    std::vector<BackupFile> backups;
    const QFileInfoList files =
        QDir(folder).entryInfoList({QLatin1Char('*') + kEnding}, QDir::Files | QDir::NoSymLinks);
    for (const QFileInfo &file : files) {
        if (!hasBackupName(file.fileName()))
            continue;
        auto backup = lookAtBackup(file.absoluteFilePath());
        if (backup && isSameJournal(journal, gone, backup.value().standing))
            backups.push_back(backup.take());
    }
    sortNewestFirst(backups);
    return backups;
}

std::vector<BackupFile> backupsBeforeMigration(const QString &path, const JournalId &journal)
{
    std::vector<BackupFile> backups;
    const QFileInfo file(resolvedPath(path));
    static const QRegularExpression pattern(QStringLiteral("^\\.before-version-[0-9]+(-[0-9]+)?$"));
    const QFileInfoList beside = QDir(file.absolutePath()).entryInfoList(QDir::Files | QDir::NoSymLinks);
    for (const QFileInfo &found : beside) {
        if (!found.fileName().startsWith(file.fileName()) ||
            !pattern.match(found.fileName().mid(file.fileName().size())).hasMatch())
            continue;
        auto backup = lookAtBackup(found.absoluteFilePath());
        if (!backup || backup.value().standing.journal != journal)
            continue;
        backup.value().isBeforeMigration = true;
        backups.push_back(backup.take());
    }
    sortNewestFirst(backups);
    return backups;
}

Result<void> removeBackup(const BackupFile &backup)
{
    // Where systems do not remove what may not be changed.
    QFile::setPermissions(backup.path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (!QFile::remove(backup.path) && QFileInfo::exists(backup.path)) {
        const bool isWritable = QFileInfo(QFileInfo(backup.path).absolutePath()).isWritable();
        return Error{isWritable ? ErrorCode::WriteFailed : ErrorCode::ReadOnly, {}};
    }
    syncFolderOf(backup.path);
    return {};
}

} // namespace hearth
