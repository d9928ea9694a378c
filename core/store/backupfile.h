// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/filestanding.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <vector>

namespace hearth {

/// A backup as it lies in a folder. Its name is a random number and tells nothing; which journal it belongs to, and
/// which state of it, stands inside; when it was made is the time of the file.
struct BackupFile final
{
    QString path;
    QDateTime made; ///< local time
    qint64 size = 0;
    FileStanding standing;
    /// The copy that was made before the journal was brought up to date. It stays until somebody removes it.
    bool isBeforeMigration = false;

    [[nodiscard]] QDate day() const { return made.date(); }
};

/// The folder beside a journal where its backups go unless another one was chosen. Several journals may share it.
[[nodiscard]] QString usualBackupFolder(const QString &journal);
/// A new name in that folder.
[[nodiscard]] QString newBackupName(const QString &folder);
/// Whether the name is one that newBackupName() makes.
[[nodiscard]] bool hasBackupName(const QString &path);

/// What a backup, or any other journal that is not open, says of itself; see standingOf(). NotFound, NotAJournal,
/// InUse and the rest of what Database::open() answers.
[[nodiscard]] Result<BackupFile> lookAtBackup(const QString &path);

/// The backups of that journal in a folder, the newest first. What cannot be read, or is another's, is left out; `gone`
/// is what FileStanding says of the journal, as isSameJournal() needs it.
[[nodiscard]] std::vector<BackupFile> backupsIn(const QString &folder, const JournalId &journal, quint8 gone = 0);
/// The copies that were made of the journal, beside it, before it was brought up to date; the newest first.
[[nodiscard]] std::vector<BackupFile> backupsBeforeMigration(const QString &path, const JournalId &journal);

/// Takes a backup away for good. ReadOnly, WriteFailed.
[[nodiscard]] Result<void> removeBackup(const BackupFile &backup);

} // namespace hearth
