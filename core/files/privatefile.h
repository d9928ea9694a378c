// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace hearth {

/// Files that hold words or tell about people are for their owner's eyes alone: mode 0600 whatever the umask, on
/// systems that have modes.

/// Makes an empty one. AlreadyExists, also for a link that leads nowhere; NotFound without its folder; ReadOnly;
/// WriteFailed.
[[nodiscard]] Result<void> createPrivateFile(const QString &path);
/// Makes an empty one, and its folder, where there is none, and takes from everybody else what they were allowed. Where
/// it cannot be made, whoever writes to it finds out.
void ensurePrivateFile(const QString &path);
/// Takes from everybody else what they were allowed.
void makePrivate(const QString &path);
/// Waits until what was written to the file is on the disk. WriteFailed.
[[nodiscard]] Result<void> syncFile(const QString &path);
/// The same for every file and folder in a folder. WriteFailed.
[[nodiscard]] Result<void> syncTree(const QString &folder);
/// The same for what was made, renamed or removed in a folder, where systems allow it.
void syncFolderOf(const QString &path);
/// Whether anything bears that name, be it a link that leads nowhere.
[[nodiscard]] bool isTaken(const QString &path);
/// A name like the wanted one that nothing bears yet.
[[nodiscard]] QString freeName(const QString &wanted);

} // namespace hearth
