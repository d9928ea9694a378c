// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/privatefile.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <cerrno>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace hearth {

namespace {

constexpr auto kOwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

Error errorFrom(int number, const QString &detail)
{
    switch (number) {
    case EEXIST:
        return {ErrorCode::AlreadyExists, {}};
    case EACCES:
    case EPERM:
    case EROFS:
        return {ErrorCode::ReadOnly, {}};
    case ENOSPC:
        return {ErrorCode::DiskFull, {}};
    default:
        return {ErrorCode::WriteFailed, detail};
    }
}

} // namespace

bool isTaken(const QString &path)
{
    const QFileInfo file(path);
    return file.exists() || file.isSymbolicLink();
}

Result<void> createPrivateFile(const QString &path)
{
    const QFileInfo target(path);
    if (isTaken(path))
        return Error{ErrorCode::AlreadyExists, {}};
    if (!QFileInfo(target.absolutePath()).isDir())
        return Error{ErrorCode::NotFound, {}};
    QFile file(path);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, kOwnerOnly)) // O_EXCL: follows no link
        return errorFrom(errno, file.errorString());
    file.setPermissions(kOwnerOnly);
    return {};
}

void ensurePrivateFile(const QString &path)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    if (!createPrivateFile(path))
        makePrivate(path);
}

void makePrivate(const QString &path)
{
    QFile::setPermissions(path, kOwnerOnly);
}

Result<void> syncFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        return Error{ErrorCode::WriteFailed, file.errorString()};
#ifdef Q_OS_WIN
    const bool isDone = ::_commit(file.handle()) == 0;
#else
    const bool isDone = ::fsync(file.handle()) == 0;
#endif
    return isDone ? Result<void>() : Result<void>(Error{ErrorCode::WriteFailed, QStringLiteral("sync")});
}

Result<void> syncTree(const QString &folder)
{
#ifdef Q_OS_LINUX
    // One wait for all of them, instead of one for each.
    const int opened = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool isDone = opened >= 0 && ::syncfs(opened) == 0;
    if (opened >= 0)
        (void)::close(opened);
    return isDone ? Result<void>() : Result<void>(Error{ErrorCode::WriteFailed, QStringLiteral("sync")});
#else
    QDirIterator all(folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QFileInfo each(all.next());
        if (each.isFile())
            HEARTH_TRY(syncFile(each.filePath()));
        syncFolderOf(each.filePath());
    }
    return {};
#endif
}

void syncFolderOf([[maybe_unused]] const QString &path)
{
#ifndef Q_OS_WIN
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    const int opened = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (opened < 0)
        return;
    (void)::fsync(opened); // some file systems refuse it, and lose nothing by that
    (void)::close(opened);
#endif
}

QString freeName(const QString &wanted)
{
    QString name = wanted;
    for (int number = 2; isTaken(name); ++number)
        name = wanted + QLatin1Char('-') + QString::number(number);
    return name;
}

} // namespace hearth
