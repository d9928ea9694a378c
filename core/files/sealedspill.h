// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/heldbytes.h"

#include <memory>

namespace hearth {

/// Puts bytes aside that would fill the memory: sealed under a key that nobody else ever has, in a file of the temp
/// folder that bears no name where the system allows it. It goes with the last of the bytes that were put aside. Safe in
/// any thread.
class SealedSpill final : public std::enable_shared_from_this<SealedSpill>
{
public:
    /// ReadOnly where the temp folder takes no file.
    [[nodiscard]] static Result<std::shared_ptr<SealedSpill>> make();
    ~SealedSpill();
    Q_DISABLE_COPY_MOVE(SealedSpill)

    /// DiskFull. The bytes that come back fail with CannotRead, or Damaged when they are not what was put aside.
    [[nodiscard]] Result<HeldBytes> put(const QByteArray &bytes);

private:
    SealedSpill();
    [[nodiscard]] Result<QByteArray> get(qint64 at, qint64 size) const;

    struct File;
    std::unique_ptr<File> m_file;
};

} // namespace hearth
