// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/backup.h"

namespace hearth {

/// Reads all of a backup and says what it is, without changing it: what anyone may know who has no key. NotFound,
/// NotAJournal, Damaged (half of it is missing, or it is not whole), Tampered, NewerVersion, InUse.
[[nodiscard]] Result<BackupFile> readBackup(const QString &backup);

/// Writes a copy of the backup as a new journal, which stands on the disk and was read back in full before it has its
/// name. The backup stays as it is.
///
/// TargetIsInput when both are one file, AlreadyExists when anything bears that name, NotFound without the folder or
/// the backup; the errors of readBackup() and those of writing, after which nothing is there.
[[nodiscard]] Result<BackupFile> restoreAs(const QString &backup, const QString &output,
                                           const BackupProgress &progress = {});

/// The same in the place of a journal that is not open. What is there now, and what an interrupted write left beside
/// it, is kept under a name like `keepAs` in the same folder. At no time is there half a journal under the name, or,
/// where the file system lets a file have two names, none. Answers where the present one is kept, nothing when there
/// was none.
///
/// OtherJournal when the file that is there says that it is another one; one that is too damaged to say so is kept all
/// the same. InUse when it is open in any program.
[[nodiscard]] Result<QString> restoreOver(const QString &backup, const QString &journal, const QString &keepAs,
                                          const BackupProgress &progress = {});

} // namespace hearth
