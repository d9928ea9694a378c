// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace hearth {

/// A new file beside the place it is meant for, readable by its owner alone whatever the umask says. It goes with the
/// object, unless it was put in place.
class PartFile final
{
public:
    /// ReadOnly when nothing may be written in that folder, DiskFull, else WriteFailed.
    [[nodiscard]] static Result<std::unique_ptr<PartFile>> beside(const QString &target);
    ~PartFile();
    Q_DISABLE_COPY_MOVE(PartFile)

    /// All there is to write, once. Success means that it stands on the disk, whole, and that the file is closed.
    /// DiskFull, else WriteFailed.
    [[nodiscard]] Result<void> write(const QByteArray &bytes);

    /// The same piece by piece: append() what there is, flush() until it stands on the disk, close().
    [[nodiscard]] Result<void> append(const QByteArray &bytes);
    [[nodiscard]] Result<void> flush();
    [[nodiscard]] Result<void> close();

    /// Where it is until it is put in place, to read it back.
    [[nodiscard]] const QString &path() const { return m_path; }

    /// Gives it the name it is meant for, in one step: at no time is there half a file, or none where one was.
    /// AlreadyExists when the name is taken and may not be replaced, also by somebody at this very moment. NotKnown
    /// when the disk does not say whether the new name is kept; else as write(), and all is as before.
    [[nodiscard]] Result<void> putInPlace(bool mayReplace);

private:
    PartFile(const QString &path, const QString &target);

    QString m_path; // empty once it is in place
    QString m_target;
    qint64 m_size = 0;
    struct Handle;
    std::unique_ptr<Handle> m_handle;
};

} // namespace hearth
