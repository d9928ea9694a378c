// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/fileidentity.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#else
#include <sys/stat.h>
#endif

namespace hearth {

std::optional<FileIdentity> identityOf(const QString &path)
{
#ifdef Q_OS_WIN
    const std::wstring name = QDir::toNativeSeparators(path).toStdWString();
    const HANDLE handle = CreateFileW(name.c_str(), 0, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr,
                                      OPEN_EXISTING, FILE_FLAG_BACKUP_SEMANTICS, nullptr);
    if (handle == INVALID_HANDLE_VALUE)
        return std::nullopt;
    BY_HANDLE_FILE_INFORMATION about{};
    const bool isKnown = GetFileInformationByHandle(handle, &about) != 0;
    CloseHandle(handle);
    if (!isKnown)
        return std::nullopt;
    return FileIdentity{about.dwVolumeSerialNumber,
                        (static_cast<quint64>(about.nFileIndexHigh) << 32) | about.nFileIndexLow};
#else
    struct stat about = {};
    if (::stat(QFile::encodeName(path).constData(), &about) != 0)
        return std::nullopt;
    return FileIdentity{static_cast<quint64>(about.st_dev), static_cast<quint64>(about.st_ino)};
#endif
}

QString resolvedPath(const QString &path)
{
    const QFileInfo file(path);
    const QString there = file.canonicalFilePath();
    if (!there.isEmpty())
        return there;
    const QString folder = QFileInfo(file.absolutePath()).canonicalFilePath();
    return folder.isEmpty() ? path : QDir(folder).filePath(file.fileName());
}

bool isDanglingLink(const QString &path)
{
    const QFileInfo file(path);
    return file.isSymbolicLink() && !file.exists();
}

} // namespace hearth
