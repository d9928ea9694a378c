// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/restore.h"

#include "files/filehold.h"
#include "files/fileidentity.h"
#include "files/privatefile.h"
#include "files/secondname.h"
#include "store/database.h"
#include "store/rollbackjournal.h"
#include "store/verifiedcopy.h"

#include <QFileInfo>

namespace hearth {

namespace {

/// Whole, and on the disk, but not in its place yet.
struct Brought final
{
    std::unique_ptr<VerifiedCopy> copy;
    FileStanding standing;
};

Result<Brought> bring(const QString &backup, const QString &target, const BackupProgress &progress)
{
    HEARTH_GET(auto database, Database::open(backup));
    HEARTH_GET(const auto standing, standingOf(*database));
    HEARTH_GET(auto copy, VerifiedCopy::beside(target));
    for (qint64 done = 0;;) {
        const QByteArray bytes = database->readFile(done, VerifiedCopy::kPiece);
        HEARTH_TRY(copy->append(bytes));
        done += bytes.size();
        if (progress && !progress(done))
            return Error{ErrorCode::Cancelled, {}};
        if (bytes.size() < VerifiedCopy::kPiece)
            break;
    }
    HEARTH_GET(const auto readBack, copy->finish());
    if (readBack.standing != standing)
        return Error{ErrorCode::Damaged, QStringLiteral("another state was read back")};
    return Brought{std::move(copy), standing};
}

} // namespace

Result<BackupFile> readBackup(const QString &backup)
{
    const QFileInfo file(backup);
    HEARTH_GET(const auto inspected, inspectJournal(backup));
    return BackupFile{file.absoluteFilePath(), file.lastModified(), file.size(), inspected.standing, false};
}

Result<BackupFile> restoreAs(const QString &backup, const QString &output, const BackupProgress &progress)
{
    if (!QFileInfo::exists(backup))
        return Error{ErrorCode::NotFound, {}};
    if (const auto there = identityOf(output); there && there == identityOf(backup))
        return Error{ErrorCode::TargetIsInput, {}};
    if (isTaken(output))
        return Error{ErrorCode::AlreadyExists, {}};
    HEARTH_GET(auto brought, bring(backup, output, progress));
    HEARTH_TRY(brought.copy->putInPlace(false));
    const QFileInfo file(output);
    return BackupFile{file.absoluteFilePath(), QFileInfo(backup).lastModified(), file.size(), brought.standing, false};
}

Result<QString> restoreOver(const QString &backup, const QString &journal, const QString &keepAs,
                            const BackupProgress &progress)
{
    const QString place = resolvedPath(journal);
    if (!isTaken(place)) {
        const auto restored = restoreAs(backup, place, progress);
        return restored ? Result<QString>(QString()) : Result<QString>(restored.error());
    }
    if (identityOf(place) == identityOf(backup))
        return Error{ErrorCode::TargetIsInput, {}};
    const auto present = lookAtBackup(place);
    if (!present && present.error().code == ErrorCode::InUse)
        return present.error();
    HEARTH_GET(auto brought, bring(backup, place, progress));
    if (present && !isSameJournal(present.value().standing, brought.standing))
        return Error{ErrorCode::OtherJournal, {}};
    HEARTH_TRY(FileHold::take(place, FileHold::Mode::Exclusive));
    const QString kept = freeName(keepAs);
    HEARTH_TRY(giveSecondName(place, kept));
    // An interrupted write is taken back in the file that it belongs to, not in the one that comes.
    const QString unfinished = rollbackJournalOf(place);
    const bool isUnfinished = QFileInfo::exists(unfinished);
    if (isUnfinished && !renameBeside(unfinished, rollbackJournalOf(kept))) {
        takeSecondNameBack(place, kept);
        return Error{ErrorCode::WriteFailed, QStringLiteral("rollback journal")};
    }
    const auto placed = brought.copy->putInPlace(true);
    if (!placed && placed.error().code != ErrorCode::NotKnown) {
        if (isUnfinished)
            (void)renameBeside(rollbackJournalOf(kept), unfinished);
        takeSecondNameBack(place, kept);
    }
    return placed ? Result<QString>(kept) : Result<QString>(placed.error());
}

} // namespace hearth
