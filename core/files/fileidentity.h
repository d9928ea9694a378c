// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace hearth {

/// Which file stands behind a path, whatever it is called: two names of one file are equal, a file put in another's
/// place is not. Links are followed.
struct FileIdentity final
{
    quint64 device = 0;
    quint64 number = 0;

    friend bool operator==(const FileIdentity &, const FileIdentity &) = default;
};

/// Nothing when there is no file, or it cannot be looked at. Does not open the file on systems where closing it would
/// let go of locks.
[[nodiscard]] std::optional<FileIdentity> identityOf(const QString &path);

/// Where a path leads once every link in it is followed, also when nothing stands there yet: its folder is resolved
/// then. Unchanged when the folder does not exist.
[[nodiscard]] QString resolvedPath(const QString &path);

/// Whether the path itself is a link that leads to nothing.
[[nodiscard]] bool isDanglingLink(const QString &path);

} // namespace hearth
