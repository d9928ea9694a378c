// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "files/fileidentity.h"

#include <QFile>

#include <memory>

namespace hearth {

/// A file kept open, for as long as a database works on it, so that
///
///  - no second Hearthbook, and no second part of this one, works on the same file, under whatever name;
///  - it can be told when another file has been put in its place, or its bytes were overwritten, beneath the database.
///
/// POSIX drops all of a process's locks on a file when any of its descriptors is closed, so whoever wants to look into
/// a file that may be a journal asks isHeldHere() first. The locks belong to the process; so does the list of holds.
class FileHold final
{
public:
    /// Shared holds are for reading; many may share one file that nobody holds for writing.
    enum class Mode : quint8 { Exclusive, Shared };

    /// InUse, NotFound, CannotRead.
    [[nodiscard]] static Result<std::unique_ptr<FileHold>> take(const QString &path, Mode mode);
    ~FileHold();
    Q_DISABLE_COPY_MOVE(FileHold)

    /// Whether this process holds the file behind the path.
    [[nodiscard]] static bool isHeldHere(const QString &path);

    [[nodiscard]] const FileIdentity &identity() const { return m_identity; }
    /// Whether the path still leads to the file that is held.
    [[nodiscard]] bool isStillAt(const QString &path) const;
    /// Whether another program holds one of SQLite's locks on it.
    [[nodiscard]] bool isLockedElsewhere() const;
    /// As it stands on the disk now, whatever a database keeps in memory. Shorter when the file is.
    [[nodiscard]] QByteArray read(qint64 at, qint64 size) const;
    [[nodiscard]] qint64 size() const;

private:
    explicit FileHold(const FileIdentity &identity);
    [[nodiscard]] bool lock(Mode mode) const;

    FileIdentity m_identity;
    mutable QFile m_file;
};

} // namespace hearth
