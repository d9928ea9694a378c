// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/editedfile.h"

#include "files/privatefile.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

#ifndef Q_OS_WIN
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace hearth {

namespace {

constexpr qint64 kPieceOfFile = 64 * 1024; // bytes

/// Opens a plain file, and nothing else, as whatever it is called by may change under one's hands.
bool openPlain(QFile &file, const QString &path, bool writes)
{
#ifdef Q_OS_WIN
    file.setFileName(path);
    return leftAt(path) == LeftThere::File &&
           file.open((writes ? QIODevice::ReadWrite : QIODevice::ReadOnly) | QIODevice::Unbuffered);
#else
    const int how = (writes ? O_RDWR : O_RDONLY) | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC | O_NOCTTY;
    const int descriptor = ::open(QFile::encodeName(path).constData(), how);
    struct stat found
    {
    };
    if (descriptor < 0)
        return false;
    const bool isPlain = ::fstat(descriptor, &found) == 0 && S_ISREG(found.st_mode);
    if (isPlain && file.open(descriptor, (writes ? QIODevice::ReadWrite : QIODevice::ReadOnly) | QIODevice::Unbuffered,
                             QFileDevice::AutoCloseHandle))
        return true;
    ::close(descriptor);
    return false;
#endif
}

} // namespace

LeftThere leftAt(const QString &path)
{
    const QFileInfo info(path);
    if (info.isSymLink())
        return LeftThere::Link;
    if (info.isDir())
        return LeftThere::Folder;
    if (info.isFile())
        return LeftThere::File;
    return info.exists() ? LeftThere::Other : LeftThere::Nothing;
}

Result<QByteArray> readPlainFile(const QString &path, qint64 most)
{
    QFile file;
    if (!openPlain(file, path, false))
        return Error{ErrorCode::CannotRead, path};
    QByteArray all;
    for (;;) {
        const QByteArray piece = file.read(kPieceOfFile);
        if (file.error() != QFileDevice::NoError)
            return Error{ErrorCode::CannotRead, path};
        if (piece.isEmpty())
            return all;
        all += piece;
        if (all.size() > most)
            return Error{ErrorCode::LimitExceeded, {}};
    }
}

void writeOverPlainFile(const QString &path)
{
    QFile file;
    if (!openPlain(file, path, true))
        return;
    const qint64 size = file.size();
    const QByteArray zeros(static_cast<qsizetype>(std::min(size, kPieceOfFile)), '\0');
    for (qint64 done = 0; done < size; done += zeros.size()) {
        if (file.write(zeros.constData(), std::min<qint64>(zeros.size(), size - done)) < 0)
            break;
    }
    file.close();
    (void)syncFile(path);
}

} // namespace hearth
