// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "store/backupfile.h"
#include "store/openingreport.h"

#include <functional>
#include <memory>

namespace hearth {

class Database;

/// The file of a journal, read as it lies: sealed, and without a key. Asked one thing at a time, from whatever thread.
class BackupSource
{
public:
    virtual ~BackupSource() = default;
    [[nodiscard]] virtual Result<FileStanding> standing() = 0;
    /// Shorter than asked for at the end of the file.
    [[nodiscard]] virtual Result<QByteArray> read(qint64 at, qint64 size) = 0;
};

/// A journal that nobody has unlocked, held for as long as this lives.
class ClosedJournal final : public BackupSource
{
public:
    /// As Database::open().
    [[nodiscard]] static Result<std::unique_ptr<ClosedJournal>> open(const QString &path,
                                                                     OpeningReport *report = nullptr);
    ~ClosedJournal() override;
    [[nodiscard]] Result<FileStanding> standing() override;
    [[nodiscard]] Result<QByteArray> read(qint64 at, qint64 size) override;

private:
    explicit ClosedJournal(std::unique_ptr<Database> database);

    std::unique_ptr<Database> m_database;
};

struct BackupMade final
{
    BackupFile backup;
    /// Otherwise it was there already: nothing was written to the journal since, and it was read back once more.
    bool isNew = true;
};

/// Told how many bytes are copied; false stops with Cancelled.
using BackupProgress = std::function<bool(qint64 done)>;

/// Makes the folder for a journal's backups, for its owner's eyes alone, unless it is there. ReadOnly, NotFound where
/// the folder around it is missing, WriteFailed.
[[nodiscard]] Result<void> makeBackupFolder(const QString &folder);

/// Puts one more backup into the folder, which has to be there. It counts, has its name and may not be changed once it
/// stands on the disk and was read back in full; only then the older ones are thinned out as backuprotation.h says.
/// Whatever fails, nothing is left of it and the older ones stay. The source may be written to meanwhile.
///
/// NotFound when the folder is missing, or went away meanwhile; ReadOnly, DiskFull, WriteFailed, NotKnown of the
/// folder; Damaged, Tampered and the like when what was read back is not whole; what the source fails with; Cancelled.
[[nodiscard]] Result<BackupMade> makeBackup(BackupSource &source, const QString &folder, const Clock &clock,
                                            const BackupProgress &progress = {});

} // namespace hearth
