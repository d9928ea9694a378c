// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/partfile.h"

#include "files/privatefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <algorithm>
#include <utility>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#else
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace hearth {

namespace {

constexpr int kMaxTries = 100;

QString partNameBeside(const QString &target)
{
    const QString number = QString::number(QRandomGenerator::system()->generate64(), 16);
    return QFileInfo(target).dir().filePath(QStringLiteral(".hearthbook-%1.part").arg(number));
}

} // namespace

#ifdef Q_OS_WIN

struct PartFile::Handle final
{
    HANDLE file = INVALID_HANDLE_VALUE;
};

namespace {

std::wstring nativeName(const QString &path)
{
    return QDir::toNativeSeparators(QFileInfo(path).absoluteFilePath()).toStdWString();
}

Error errorOf(DWORD number)
{
    const QString detail = QStringLiteral("Windows error %1").arg(number);
    switch (number) {
    case ERROR_DISK_FULL:
    case ERROR_HANDLE_DISK_FULL:
    case ERROR_DISK_QUOTA_EXCEEDED:
        return {ErrorCode::DiskFull, detail};
    case ERROR_ACCESS_DENIED:
    case ERROR_WRITE_PROTECT:
        return {ErrorCode::ReadOnly, detail};
    default:
        return {ErrorCode::WriteFailed, detail};
    }
}

} // namespace

Result<std::unique_ptr<PartFile>> PartFile::beside(const QString &target)
{
    for (int i = 0; i < kMaxTries; ++i) {
        auto part = std::unique_ptr<PartFile>(new PartFile(partNameBeside(target), target));
        const HANDLE file = CreateFileW(nativeName(part->m_path).c_str(), GENERIC_READ | GENERIC_WRITE, 0, nullptr,
                                        CREATE_NEW, FILE_ATTRIBUTE_NORMAL, nullptr);
        if (file != INVALID_HANDLE_VALUE) {
            part->m_handle->file = file;
            return part;
        }
        const DWORD number = GetLastError();
        part->m_path.clear(); // not ours
        if (number != ERROR_FILE_EXISTS)
            return errorOf(number);
    }
    return Error{ErrorCode::WriteFailed, QStringLiteral("no free name")};
}

PartFile::~PartFile()
{
    if (m_handle->file != INVALID_HANDLE_VALUE)
        CloseHandle(m_handle->file);
    if (!m_path.isEmpty())
        DeleteFileW(nativeName(m_path).c_str());
}

Result<void> PartFile::append(const QByteArray &bytes)
{
    constexpr qsizetype kMaxAtOnce = 1 << 20;
    for (qsizetype at = 0; at < bytes.size();) {
        const auto wanted = static_cast<DWORD>(std::min(kMaxAtOnce, bytes.size() - at));
        DWORD written = 0;
        if (!WriteFile(m_handle->file, bytes.constData() + at, wanted, &written, nullptr))
            return errorOf(GetLastError());
        if (written == 0)
            return Error{ErrorCode::WriteFailed, QStringLiteral("nothing was written")};
        at += written;
        m_size += written;
    }
    return {};
}

Result<void> PartFile::flush()
{
    LARGE_INTEGER size{};
    if (!FlushFileBuffers(m_handle->file) || !GetFileSizeEx(m_handle->file, &size))
        return errorOf(GetLastError());
    if (size.QuadPart != m_size)
        return Error{ErrorCode::WriteFailed, QStringLiteral("the file is not as long as what was written")};
    return {};
}

Result<void> PartFile::close()
{
    const HANDLE file = std::exchange(m_handle->file, INVALID_HANDLE_VALUE);
    if (!CloseHandle(file))
        return errorOf(GetLastError());
    return {};
}

Result<void> PartFile::putInPlace(bool mayReplace)
{
    const DWORD how = MOVEFILE_WRITE_THROUGH | (mayReplace ? MOVEFILE_REPLACE_EXISTING : 0);
    if (!MoveFileExW(nativeName(m_path).c_str(), nativeName(m_target).c_str(), how)) {
        const DWORD number = GetLastError();
        if (number == ERROR_ALREADY_EXISTS || number == ERROR_FILE_EXISTS)
            return Error{ErrorCode::AlreadyExists, {}};
        return errorOf(number);
    }
    m_path.clear();
    return {};
}

#else

struct PartFile::Handle final
{
    int file = -1;
    int folder = -1; // for flushing its names; none where the folder may be written but not read
};

namespace {

Error errorOf(int number)
{
    const QString detail = QString::fromLocal8Bit(std::strerror(number));
    switch (number) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return {ErrorCode::DiskFull, detail};
    case EACCES:
    case EPERM:
    case EROFS:
        return {ErrorCode::ReadOnly, detail};
    default:
        return {ErrorCode::WriteFailed, detail};
    }
}

template <typename Call>
auto uninterrupted(Call call)
{
    auto result = call();
    while (result < 0 && errno == EINTR)
        result = call();
    return result;
}

/// -1 where it cannot be read.
int openFolderOf(const QString &path)
{
    const QByteArray folder = QFile::encodeName(QFileInfo(path).path());
    return uninterrupted([&] { return ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC); });
}

/// 0, or an errno. Flushes as far down as the system offers.
int flushed(int descriptor)
{
#ifdef F_FULLFSYNC
    if (::fcntl(descriptor, F_FULLFSYNC) == 0)
        return 0;
#endif
    return uninterrupted([&] { return ::fsync(descriptor); }) == 0 ? 0 : errno;
}

/// 0, or an errno: EEXIST when the new name is taken, ENOTSUP where the system or the file system cannot say.
int renameUnlessTaken([[maybe_unused]] const QByteArray &from, [[maybe_unused]] const QByteArray &to)
{
#if defined(Q_OS_LINUX) && defined(RENAME_NOREPLACE)
    if (::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE) == 0)
        return 0;
    return errno == EINVAL || errno == ENOSYS ? ENOTSUP : errno;
#elif defined(Q_OS_DARWIN)
    return ::renamex_np(from.constData(), to.constData(), RENAME_EXCL) == 0 ? 0 : errno;
#else
    return ENOTSUP;
#endif
}

/// The same in two steps, which work everywhere: the name is taken with an empty file of our own, then replaced.
int takeNameThenRename(const QByteArray &from, const QByteArray &to)
{
    const int placeholder =
        uninterrupted([&] { return ::open(to.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600); });
    if (placeholder < 0)
        return errno;
    ::close(placeholder);
    if (::rename(from.constData(), to.constData()) == 0)
        return 0;
    const int failure = errno;
    ::unlink(to.constData());
    return failure;
}

} // namespace

Result<std::unique_ptr<PartFile>> PartFile::beside(const QString &target)
{
    for (int i = 0; i < kMaxTries; ++i) {
        auto part = std::unique_ptr<PartFile>(new PartFile(partNameBeside(target), target));
        const QByteArray name = QFile::encodeName(part->m_path);
        constexpr int kHow = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW;
        part->m_handle->file = uninterrupted([&] { return ::open(name.constData(), kHow, 0600); });
        if (part->m_handle->file < 0) {
            const int number = errno;
            part->m_path.clear(); // not ours
            if (number == EEXIST)
                continue;
            return errorOf(number);
        }
        // A umask can take away, never add. Where a file system has no modes, nothing is to be done.
        (void)::fchmod(part->m_handle->file, 0600);
        part->m_handle->folder = openFolderOf(target);
        return part;
    }
    return Error{ErrorCode::WriteFailed, QStringLiteral("no free name")};
}

PartFile::~PartFile()
{
    if (m_handle->file >= 0)
        ::close(m_handle->file);
    if (m_handle->folder >= 0)
        ::close(m_handle->folder);
    if (!m_path.isEmpty())
        ::unlink(QFile::encodeName(m_path).constData());
}

Result<void> PartFile::append(const QByteArray &bytes)
{
    for (qsizetype at = 0; at < bytes.size();) {
        const auto wanted = static_cast<std::size_t>(bytes.size() - at);
        const ssize_t written = uninterrupted([&] { return ::write(m_handle->file, bytes.constData() + at, wanted); });
        if (written < 0)
            return errorOf(errno);
        if (written == 0)
            return Error{ErrorCode::WriteFailed, QStringLiteral("nothing was written")};
        at += written;
        m_size += written;
    }
    return {};
}

Result<void> PartFile::flush()
{
    if (const int failure = flushed(m_handle->file); failure != 0)
        return errorOf(failure);
    struct stat about = {};
    if (::fstat(m_handle->file, &about) != 0)
        return errorOf(errno);
    if (about.st_size != m_size)
        return Error{ErrorCode::WriteFailed, QStringLiteral("the file is not as long as what was written")};
    return {};
}

Result<void> PartFile::close()
{
    // Some file systems tell of a full disk only now.
    if (::close(std::exchange(m_handle->file, -1)) != 0 && errno != EINTR)
        return errorOf(errno);
    return {};
}

Result<void> PartFile::putInPlace(bool mayReplace)
{
    const QByteArray from = QFile::encodeName(m_path);
    const QByteArray to = QFile::encodeName(m_target);
    int failure = 0;
    if (mayReplace) {
        failure = ::rename(from.constData(), to.constData()) == 0 ? 0 : errno;
    } else {
        failure = renameUnlessTaken(from, to);
        if (failure == ENOTSUP)
            failure = takeNameThenRename(from, to);
    }
    if (failure == EEXIST)
        return Error{ErrorCode::AlreadyExists, {}};
    if (failure != 0)
        return errorOf(failure);
    m_path.clear();
    if (m_handle->folder < 0)
        return {};
    // Some file systems do not flush folders, and say so.
    if (const int unsure = flushed(m_handle->folder); unsure != 0 && unsure != EINVAL && unsure != ENOTSUP)
        return Error{ErrorCode::NotKnown, QString::fromLocal8Bit(std::strerror(unsure))};
    return {};
}

#endif

QString PartFile::freeNameBeside(const QString &target)
{
    return freeName(partNameBeside(target));
}

std::unique_ptr<PartFile> PartFile::takeOver(const QString &path, const QString &target)
{
    auto part = std::unique_ptr<PartFile>(new PartFile(path, target));
#ifndef Q_OS_WIN
    part->m_handle->folder = openFolderOf(target);
#endif
    return part;
}

Result<void> PartFile::write(const QByteArray &bytes)
{
    HEARTH_TRY(append(bytes));
    HEARTH_TRY(flush());
    return close();
}

PartFile::PartFile(const QString &path, const QString &target)
    : m_path(path)
    , m_target(target)
    , m_handle(std::make_unique<Handle>())
{
}

} // namespace hearth
