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
    auto database = Database::open(backup);
    if (!database)
        return database.error();
    const auto standing = standingOf(*database.value());
    if (!standing)
        return standing.error();
    auto copy = VerifiedCopy::beside(target);
    if (!copy)
        return copy.error();
    for (qint64 done = 0;;) {
        const QByteArray bytes = database.value()->readFile(done, VerifiedCopy::kPiece);
        if (const auto written = copy.value()->append(bytes); !written)
            return written.error();
        done += bytes.size();
        if (progress && !progress(done))
            return Error{ErrorCode::Cancelled, {}};
        if (bytes.size() < VerifiedCopy::kPiece)
            break;
    }
    const auto readBack = copy.value()->finish();
    if (!readBack)
        return readBack.error();
    if (readBack.value().standing != standing.value())
        return Error{ErrorCode::Damaged, QStringLiteral("another state was read back")};
    return Brought{copy.take(), standing.value()};
}

} // namespace

Result<BackupFile> readBackup(const QString &backup)
{
    const QFileInfo file(backup);
    const auto inspected = inspectJournal(backup);
    if (!inspected)
        return inspected.error();
    return BackupFile{file.absoluteFilePath(), file.lastModified(), file.size(), inspected.value().standing, false};
}

Result<BackupFile> restoreAs(const QString &backup, const QString &output, const BackupProgress &progress)
{
    if (!QFileInfo::exists(backup))
        return Error{ErrorCode::NotFound, {}};
    if (const auto there = identityOf(output); there && there == identityOf(backup))
        return Error{ErrorCode::TargetIsInput, {}};
    if (isTaken(output))
        return Error{ErrorCode::AlreadyExists, {}};
    auto brought = bring(backup, output, progress);
    if (!brought)
        return brought.error();
    if (const auto placed = brought.value().copy->putInPlace(false); !placed)
        return placed.error();
    const QFileInfo file(output);
    return BackupFile{file.absoluteFilePath(), QFileInfo(backup).lastModified(), file.size(), brought.value().standing,
                      false};
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
    auto brought = bring(backup, place, progress);
    if (!brought)
        return brought.error();
    if (present && !isSameJournal(present.value().standing, brought.value().standing))
        return Error{ErrorCode::OtherJournal, {}};
    const auto hold = FileHold::take(place, FileHold::Mode::Exclusive);
    if (!hold)
        return hold.error();
    const QString kept = freeName(keepAs);
    if (const auto named = giveSecondName(place, kept); !named)
        return named.error();
    // An interrupted write is taken back in the file that it belongs to, not in the one that comes.
    const QString unfinished = rollbackJournalOf(place);
    const bool isUnfinished = QFileInfo::exists(unfinished);
    if (isUnfinished && !renameBeside(unfinished, rollbackJournalOf(kept))) {
        takeSecondNameBack(place, kept);
        return Error{ErrorCode::WriteFailed, QStringLiteral("rollback journal")};
    }
    const auto placed = brought.value().copy->putInPlace(true);
    if (!placed && placed.error().code != ErrorCode::NotKnown) {
        if (isUnfinished)
            (void)renameBeside(rollbackJournalOf(kept), unfinished);
        takeSecondNameBack(place, kept);
    }
    return placed ? Result<QString>(kept) : Result<QString>(placed.error());
}

} // namespace hearth
