// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace hearth {

/// What an editor left under the name that it was given. Nothing that bears it is followed or waited for.
enum class LeftThere : quint8 {
    Nothing,
    File,
    Link, ///< which may lead anywhere
    Folder,
    Other, ///< a pipe or a device: nothing lies in it
};
[[nodiscard]] LeftThere leftAt(const QString &path);

/// A plain file's bytes, up to so many. CannotRead, also where it is no plain file; LimitExceeded.
[[nodiscard]] Result<QByteArray> readPlainFile(const QString &path, qint64 most);
/// Writes zeros over a plain file, and waits until they are on the disk. Does nothing to anything else.
void writeOverPlainFile(const QString &path);

} // namespace hearth
