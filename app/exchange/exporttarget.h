// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/outputfile.h"

#include <memory>

namespace hearth {

/// Where an export goes: a new folder, a zip, or one file, by the ending of its name. A zip holds its files as they are:
/// to pack words takes several times as long as to write them, and they are small beside photos. What is written is its owner's
/// alone, is seen by nobody until all of it stands on the disk, and then has its place in one step; without
/// putInPlace() nothing of it stays.
class ExportTarget
{
public:
    /// A name that ends in .zip is an archive, any other a folder, which must not be there or be empty, whatever may be
    /// replaced. The errors of checkOutput(); AlreadyExists for a folder with something in it.
    [[nodiscard]] static Result<std::unique_ptr<ExportTarget>> forFiles(const OutputTarget &where);
    /// One file of that kind. The errors of checkOutput().
    [[nodiscard]] static Result<std::unique_ptr<ExportTarget>> forOneFile(const OutputTarget &where, OutputKind kind);

    virtual ~ExportTarget() = default;

    /// Begins a file; the one before is whole. `name` is relative, with slashes, and each name comes once. DiskFull,
    /// ReadOnly, WriteFailed.
    [[nodiscard]] virtual Result<void> begin(const QString &name) = 0;
    /// What goes on in it. Errors as begin().
    [[nodiscard]] virtual Result<void> write(const QByteArray &bytes) = 0;
    /// Once, at the end. Errors as begin(), AlreadyExists when somebody took the name meanwhile, NotKnown.
    [[nodiscard]] virtual Result<void> putInPlace() = 0;
};

/// Whether the export may go there, without writing it. As forFiles().
[[nodiscard]] Result<void> checkExportFiles(const OutputTarget &where);

} // namespace hearth
