// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/unwritable.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <csignal>

#include <sys/resource.h>
#include <unistd.h>

namespace hearth::test {

namespace {

constexpr uid_t kNobody = 65534;

} // namespace

Unwritable::Unwritable(const QString &folder)
    : m_folder(folder)
{
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ExeGroup |
                                      QFile::ReadOther | QFile::ExeOther);
    // For an administrator permissions say nothing; the process then acts as somebody else.
    if (geteuid() == 0) {
        // Which may look at what lies there, as its owner could.
        const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files | QDir::Hidden);
        for (const QFileInfo &file : files) {
            m_files.append({file.filePath(), file.permissions()});
            QFile::setPermissions(file.filePath(), QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther);
        }
        if (setresuid(kNobody, kNobody, 0) != 0)
            qFatal("The test cannot act as somebody else.");
        m_isSomebodyElse = true;
    }
}

Unwritable::~Unwritable()
{
    if (m_isSomebodyElse && setresuid(0, 0, 0) != 0)
        qFatal("The test cannot act as itself again.");
    QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    for (const auto &[path, permissions] : m_files)
        QFile::setPermissions(path, permissions);
}

FullDisk::FullDisk(qint64 bytes)
{
    rlimit limit{};
    getrlimit(RLIMIT_FSIZE, &limit);
    m_before = limit.rlim_cur;
    std::signal(SIGXFSZ, SIG_IGN);
    limit.rlim_cur = static_cast<rlim_t>(bytes);
    setrlimit(RLIMIT_FSIZE, &limit);
}

FullDisk::~FullDisk()
{
    rlimit limit{};
    getrlimit(RLIMIT_FSIZE, &limit);
    limit.rlim_cur = m_before;
    setrlimit(RLIMIT_FSIZE, &limit);
}

} // namespace hearth::test
