// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/verifiedcopy.h"

#include <QFile>
#include <QFileInfo>

#include <future>

namespace hearth {

namespace {

// Whether a file that is open for writing can be opened a second time.
#ifdef Q_OS_WIN
constexpr bool kReadsWhileItIsWritten = false;
#else
constexpr bool kReadsWhileItIsWritten = true;
#endif

} // namespace

Result<std::unique_ptr<VerifiedCopy>> VerifiedCopy::beside(const QString &target)
{
    if (!QFileInfo(QFileInfo(target).absolutePath()).isDir())
        return Error{ErrorCode::NotFound, QStringLiteral("folder")};
    HEARTH_GET(auto part, PartFile::beside(target));
    return std::unique_ptr<VerifiedCopy>(new VerifiedCopy(std::move(part)));
}

Result<void> VerifiedCopy::append(const QByteArray &bytes)
{
    return m_part->append(bytes);
}

Result<Inspection> VerifiedCopy::finish()
{
    if (!kReadsWhileItIsWritten) {
        HEARTH_TRY(m_part->flush());
        HEARTH_TRY(m_part->close());
        return inspectJournal(m_part->path());
    }
    // The disk works while the file is read back.
    auto flushed = std::async(std::launch::async | std::launch::deferred, [this] { return m_part->flush(); });
    auto inspected = inspectJournal(m_part->path());
    HEARTH_TRY(flushed.get());
    HEARTH_TRY(m_part->close());
    return inspected;
}

void VerifiedCopy::makeUnchangeable()
{
    QFile::setPermissions(m_part->path(), QFileDevice::ReadOwner);
}

Result<void> VerifiedCopy::putInPlace(bool mayReplace)
{
    return m_part->putInPlace(mayReplace);
}

} // namespace hearth
