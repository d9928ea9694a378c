// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/filehold.h"

#include <algorithm>
#include <mutex>
#include <vector>

#ifndef Q_OS_WIN
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace hearth {

namespace {

// SQLite locks within these bytes (os.h: PENDING_BYTE and the 511 after it).
[[maybe_unused]] constexpr qint64 kSqliteLocks = 0x40000000;
[[maybe_unused]] constexpr qint64 kSqliteLocksLength = 512;

struct Held final
{
    std::mutex mutex;
    std::vector<FileIdentity> files;
};

Held &held()
{
    static Held list;
    return list;
}

} // namespace

FileHold::FileHold(const FileIdentity &identity)
    : m_identity(identity)
{
}

Result<std::unique_ptr<FileHold>> FileHold::take(const QString &path, Mode mode)
{
    const auto identity = identityOf(path);
    if (!identity)
        return Error{ErrorCode::NotFound, {}};
    {
        // Before the file is opened: closing it again would let go of the locks of whoever holds it here.
        const std::lock_guard lock(held().mutex);
        if (std::ranges::find(held().files, *identity) != held().files.end())
            return Error{ErrorCode::InUse, {}};
        held().files.push_back(*identity);
    }
    auto hold = std::unique_ptr<FileHold>(new FileHold(*identity));
    hold->m_file.setFileName(path);
    if (!hold->m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return Error{ErrorCode::CannotRead, hold->m_file.errorString()};
    if (!hold->isStillAt(path))
        return Error{ErrorCode::InUse, QStringLiteral("replaced while it was opened")};
    if (!hold->lock(mode))
        return Error{ErrorCode::InUse, {}};
    return hold;
}

FileHold::~FileHold()
{
    m_file.close();
    const std::lock_guard lock(held().mutex);
    std::erase(held().files, m_identity);
}

bool FileHold::isHeldHere(const QString &path)
{
    const auto identity = identityOf(path);
    const std::lock_guard lock(held().mutex);
    return identity && std::ranges::find(held().files, *identity) != held().files.end();
}

bool FileHold::isStillAt(const QString &path) const
{
    const auto there = identityOf(path);
#ifndef Q_OS_WIN
    // A file that was deleted and made anew may get the old number; the one that is held then has no name left.
    struct stat about = {};
    if (::fstat(m_file.handle(), &about) != 0 || about.st_nlink == 0)
        return false;
    return there == FileIdentity{static_cast<quint64>(about.st_dev), static_cast<quint64>(about.st_ino)};
#else
    return there == m_identity; // an open file cannot be replaced there
#endif
}

bool FileHold::lock([[maybe_unused]] Mode mode) const
{
#ifdef Q_OS_WIN
    return true; // SQLite's own locks stay there until they are let go
#else
    // flock: apart from the locks of SQLite, and not let go by closing another descriptor of the same file.
    const int kind = mode == Mode::Exclusive ? LOCK_EX : LOCK_SH;
    int done = 0;
    do
        done = ::flock(m_file.handle(), kind | LOCK_NB);
    while (done != 0 && errno == EINTR);
    return done == 0 || errno != EWOULDBLOCK; // where a file system knows no such lock, SQLite's own remain
#endif
}

bool FileHold::isLockedElsewhere() const
{
#ifdef Q_OS_WIN
    return false;
#else
    struct flock asked = {};
    asked.l_type = F_WRLCK;
    asked.l_whence = SEEK_SET;
    asked.l_start = kSqliteLocks;
    asked.l_len = kSqliteLocksLength;
    return ::fcntl(m_file.handle(), F_GETLK, &asked) == 0 && asked.l_type != F_UNLCK;
#endif
}

QByteArray FileHold::read(qint64 at, qint64 size) const
{
    if (!m_file.seek(at))
        return {};
    return m_file.read(size);
}

qint64 FileHold::size() const
{
    return m_file.size();
}

} // namespace hearth
