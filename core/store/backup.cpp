// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backup.h"

#include "store/backuprotation.h"
#include "store/database.h"
#include "store/verifiedcopy.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <limits>

namespace hearth {

namespace {

// So often it is begun anew when something is saved meanwhile; then it is read in one go.
constexpr int kTries = 3;
constexpr qint64 kWholeFile = std::numeric_limits<qint32>::max();

bool isFolder(const QString &path)
{
    return QFileInfo(path).isDir();
}

// What a crash left of a backup, or of another file for somebody, long ago.
void removeLeftovers(const QString &folder)
{
    const QDateTime yesterday = QDateTime::currentDateTime().addDays(-1);
    const QFileInfoList files = QDir(folder).entryInfoList({QStringLiteral(".hearthbook-*.part")},
                                                           QDir::Files | QDir::Hidden | QDir::NoSymLinks);
    for (const QFileInfo &file : files) {
        if (file.lastModified() < yesterday)
            QFile::remove(file.absoluteFilePath());
    }
}

void thinOut(const std::vector<BackupFile> &older, const BackupFile &made, QDate today)
{
    std::vector<QDateTime> times{made.made};
    for (const BackupFile &backup : older)
        times.push_back(backup.made);
    const std::vector<bool> keep = backupsToKeep(times, today);
    for (std::size_t i = 0; i < older.size(); ++i) {
        // One that cannot be removed is only one too many.
        if (!keep[i + 1])
            (void)removeBackup(older[i]).ok();
    }
}

/// How many pieces it took.
Result<int> copyAll(BackupSource &source, qint64 piece, VerifiedCopy &copy, const BackupProgress &progress)
{
    qint64 done = 0;
    for (int pieces = 1;; ++pieces) {
        HEARTH_GET(const auto bytes, source.read(done, piece));
        HEARTH_TRY(copy.append(bytes));
        done += bytes.size();
        if (progress && !progress(done))
            return Error{ErrorCode::Cancelled, {}};
        if (bytes.size() < piece)
            return pieces;
    }
}

/// ChangedElsewhere when the source was written to between two pieces.
Result<BackupFile> copyOnce(BackupSource &source, const QString &folder, qint64 piece, const BackupProgress &progress)
{
    HEARTH_GET(const auto before, source.standing());
    const QString path = newBackupName(folder);
    HEARTH_GET(auto copy, VerifiedCopy::beside(path));
    HEARTH_GET(const auto pieces, copyAll(source, piece, *copy, progress));
    HEARTH_GET(const auto after, source.standing());
    const bool isOfOneState = after == before;
    if (!isOfOneState && pieces > 1)
        return Error{ErrorCode::ChangedElsewhere, {}};
    HEARTH_GET(const auto readBack, copy->finish());
    // What was read in one piece is of one state, be it the one before or one that came meanwhile.
    const FileStanding &standing = readBack.standing;
    if (isOfOneState ? standing != before : standing.journal != before.journal)
        return Error{ErrorCode::Damaged, QStringLiteral("another state was read back")};
    copy->makeUnchangeable();
    if (const auto placed = copy->putInPlace(false); !placed) {
        if (placed.error().code == ErrorCode::NotKnown)
            QFile::remove(path); // it may be gone after a power cut, so it does not count
        return placed.error();
    }
    const QFileInfo file(path);
    return BackupFile{file.absoluteFilePath(), file.lastModified(), file.size(), standing, false};
}

} // namespace

ClosedJournal::ClosedJournal(std::unique_ptr<Database> database)
    : m_database(std::move(database))
{
}

ClosedJournal::~ClosedJournal() = default;

Result<std::unique_ptr<ClosedJournal>> ClosedJournal::open(const QString &path, OpeningReport *report)
{
    HEARTH_GET(auto database, Database::open(path, report));
    return std::unique_ptr<ClosedJournal>(new ClosedJournal(std::move(database)));
}

Result<FileStanding> ClosedJournal::standing()
{
    return standingOf(*m_database);
}

Result<QByteArray> ClosedJournal::read(qint64 at, qint64 size)
{
    return m_database->readFile(at, size);
}

Result<void> makeBackupFolder(const QString &folder)
{
    if (isFolder(folder))
        return {};
    const QFileInfo around(QFileInfo(folder).absolutePath());
    if (!around.isDir())
        return Error{ErrorCode::NotFound, QStringLiteral("folder")};
    constexpr auto kOwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
    if (QDir().mkdir(folder, kOwnerOnly) || isFolder(folder))
        return {};
    return Error{around.isWritable() ? ErrorCode::WriteFailed : ErrorCode::ReadOnly, QStringLiteral("folder")};
}

Result<BackupMade> makeBackup(BackupSource &source, const QString &folder, const Clock &clock,
                              const BackupProgress &progress)
{
    if (!isFolder(folder))
        return Error{ErrorCode::NotFound, QStringLiteral("folder")};
    removeLeftovers(folder);
    HEARTH_GET(const auto standing, source.standing());
    const std::vector<BackupFile> older = backupsIn(folder, standing.journal, standing.gone);
    for (const BackupFile &backup : older) {
        if (standing.stamp && backup.standing == standing && inspectJournal(backup.path))
            return BackupMade{backup, false};
    }
    for (int attempt = 1;; ++attempt) {
        const qint64 piece = attempt < kTries ? VerifiedCopy::kPiece : kWholeFile;
        auto made = copyOnce(source, folder, piece, progress);
        if (made) {
            thinOut(older, made.value(), clock.today());
            return BackupMade{made.take(), true};
        }
        if (!isFolder(folder))
            return Error{ErrorCode::NotFound, QStringLiteral("folder")};
        if (made.error().code != ErrorCode::ChangedElsewhere || attempt == kTries)
            return made.error();
    }
}

} // namespace hearth
