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
    auto part = PartFile::beside(target);
    if (!part)
        return part.error();
    return std::unique_ptr<VerifiedCopy>(new VerifiedCopy(part.take()));
}

Result<void> VerifiedCopy::append(const QByteArray &bytes)
{
    return m_part->append(bytes);
}

Result<Inspection> VerifiedCopy::finish()
{
    if (!kReadsWhileItIsWritten) {
        if (const auto stands = m_part->flush(); !stands)
            return stands.error();
        if (const auto closed = m_part->close(); !closed)
            return closed.error();
        return inspectJournal(m_part->path());
    }
    // The disk works while the file is read back.
    auto flushed = std::async(std::launch::async | std::launch::deferred, [this] { return m_part->flush(); });
    auto inspected = inspectJournal(m_part->path());
    if (const auto stands = flushed.get(); !stands)
        return stands.error();
    if (const auto closed = m_part->close(); !closed)
        return closed.error();
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
