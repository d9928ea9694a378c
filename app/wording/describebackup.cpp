// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/describebackup.h"

#include "wording/describe.h"

#include <QCoreApplication>

namespace hearth {

namespace {

/// Translates in the context of errors.
class BackupErrors final
{
    Q_DECLARE_TR_FUNCTIONS(Errors)
};

} // namespace

QString describeBackup(const Error &error)
{
    switch (error.code) {
    case ErrorCode::NotFound:
        return BackupErrors::tr(
            "The folder for backups is not there, so no backup was made, and none was put anywhere else. The journal "
            "is as it was. If the folder is on a stick or another disk, connect it, then try again.");
    case ErrorCode::ReadOnly:
        return BackupErrors::tr(
            "Nothing can be written in the folder for backups, so no backup was made. The journal and "
            "the earlier backups are as they were. Choose a folder of your own.");
    case ErrorCode::DiskFull:
        return BackupErrors::tr(
            "The folder for backups has no room for another one, so none was made. The journal and the "
            "earlier backups are as they were. Free some space there, or choose another folder.");
    case ErrorCode::WriteFailed:
    case ErrorCode::NotKnown:
        return BackupErrors::tr(
            "The backup could not be written in full, so it does not count. The journal and the earlier "
            "backups are as they were. Check that the disk is connected and sound, then try again.");
    case ErrorCode::Damaged:
    case ErrorCode::Tampered:
        return BackupErrors::tr(
            "The backup was read back and is not whole, so it does not count; the earlier ones are kept. The journal "
            "itself or the disk may be damaged. Keep the backups there are, and have the journal checked.");
    case ErrorCode::ChangedElsewhere:
        return BackupErrors::tr(
            "The journal was being saved all the while, so no backup was made. Everything is as it was. "
            "Try again in a moment.");
    case ErrorCode::JournalReplaced:
        return BackupErrors::tr(
            "Another file has been put where your journal was, so no backup was made. Save the open "
            "journal beside it first.");
    case ErrorCode::JournalGone:
        return BackupErrors::tr(
            "Your journal is no longer in its folder, so no backup was made. Put the file back, or save "
            "the open journal there again first.");
    case ErrorCode::Cancelled:
        return BackupErrors::tr("Stopped. No backup was made, and the earlier ones are as they were.");
    default:
        return describe(error);
    }
}

QString describeRestore(const Error &error)
{
    switch (error.code) {
    case ErrorCode::NotFound:
        return BackupErrors::tr(
            "The backup, or the folder to bring it back to, is not there. Nothing was written. If it is "
            "on a stick or another disk, connect it, then try again.");
    case ErrorCode::NotAJournal:
        return BackupErrors::tr(
            "This file is not a backup of a Hearthbook journal. Nothing was written. Choose another one.");
    case ErrorCode::Damaged:
    case ErrorCode::Tampered:
        return BackupErrors::tr(
            "This backup is not whole: something in it is missing or was changed. Nothing was written. "
            "Keep it, and choose another one.");
    case ErrorCode::NewerVersion:
        return BackupErrors::tr(
            "This backup was made by a newer Hearthbook. Nothing was written. Update Hearthbook to bring it back.");
    case ErrorCode::InUse:
        return BackupErrors::tr(
            "This backup, or the journal in whose place it would come, is open in another window or "
            "program. Nothing was changed. Lock or close it there, then try again.");
    case ErrorCode::TargetIsInput:
        return BackupErrors::tr(
            "The backup and the new journal would be the same file. Nothing was written. Choose another name.");
    case ErrorCode::ReadOnly:
        return BackupErrors::tr(
            "Nothing can be written in that folder, so nothing was brought back, and everything is as it "
            "was. Choose a folder of your own.");
    case ErrorCode::DiskFull:
        return BackupErrors::tr(
            "There is no room to bring the backup back. Nothing was changed. Free some space, or choose "
            "another folder.");
    case ErrorCode::WriteFailed:
        return BackupErrors::tr(
            "The backup could not be brought back, and everything is as it was. Check that the disk is "
            "connected and sound, then try again.");
    case ErrorCode::NotKnown:
        return BackupErrors::tr(
            "The backup was brought back, but the disk does not say whether it is kept. Keep the backup, "
            "check the disk, and see whether the journal opens.");
    case ErrorCode::Cancelled:
        return BackupErrors::tr("Stopped. Nothing was brought back, and everything is as it was.");
    default:
        return describe(error);
    }
}

} // namespace hearth
