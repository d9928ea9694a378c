// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/secondname.h"

#include "files/fileidentity.h"
#include "files/privatefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <filesystem>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#else
#include <unistd.h>
#endif

namespace hearth {

namespace {

/// Whether the file has both names now.
bool link(const QString &path, const QString &second)
{
#ifdef Q_OS_WIN
    const std::wstring from = QDir::toNativeSeparators(path).toStdWString();
    const std::wstring to = QDir::toNativeSeparators(second).toStdWString();
    return CreateHardLinkW(to.c_str(), from.c_str(), nullptr) != 0;
#else
    return ::link(QFile::encodeName(path).constData(), QFile::encodeName(second).constData()) == 0;
#endif
}

} // namespace

bool renameBeside(const QString &path, const QString &other)
{
    if (isTaken(other))
        return false;
    // Not by QFile, which copies where it cannot rename.
    std::error_code failed;
    std::filesystem::rename(path.toStdU16String(), other.toStdU16String(), failed);
    return !failed;
}

Result<void> giveSecondName(const QString &path, const QString &second)
{
    if (QFileInfo::exists(second))
        return Error{ErrorCode::AlreadyExists, {}};
    if (!link(path, second) && !renameBeside(path, second)) {
        if (QFileInfo::exists(second))
            return Error{ErrorCode::AlreadyExists, {}};
        const bool isWritable = QFileInfo(QFileInfo(path).absolutePath()).isWritable();
        return Error{isWritable ? ErrorCode::WriteFailed : ErrorCode::ReadOnly, {}};
    }
    syncFolderOf(second);
    return {};
}

void takeSecondNameBack(const QString &path, const QString &second)
{
    if (!QFileInfo::exists(path))
        (void)renameBeside(second, path);
    else if (const auto there = identityOf(path); there && there == identityOf(second))
        QFile::remove(second);
    syncFolderOf(path);
}

} // namespace hearth
