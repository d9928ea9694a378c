// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/partfile.h"
#include "store/inspection.h"

#include <functional>
#include <memory>

namespace hearth {

/// A sealed copy of a journal on its way to its place: written beside it for its owner's eyes alone, brought to the
/// disk, read back with the check that needs no key, and only then given its name. Until then it goes with the object.
class VerifiedCopy final
{
public:
    /// Pages are read in pieces of this many bytes.
    static constexpr qint64 kPiece = 1 << 20;

    /// NotFound when there is no such folder; else as PartFile::beside().
    [[nodiscard]] static Result<std::unique_ptr<VerifiedCopy>> beside(const QString &target);

    /// The next bytes of the file. DiskFull, WriteFailed.
    [[nodiscard]] Result<void> append(const QByteArray &bytes);
    /// When all is there: waits until it stands on the disk, and reads all of it back. What writing can fail with, and
    /// what inspectJournal() finds.
    [[nodiscard]] Result<Inspection> finish();
    /// Nobody can write to it from now on without meaning to, where systems know of that.
    void makeUnchangeable();
    /// As PartFile::putInPlace().
    [[nodiscard]] Result<void> putInPlace(bool mayReplace);

private:
    explicit VerifiedCopy(std::unique_ptr<PartFile> part)
        : m_part(std::move(part))
    {
    }

    std::unique_ptr<PartFile> m_part;
};

} // namespace hearth
