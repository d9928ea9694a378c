// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace hearth {

/// Lets a file go by a second name in its folder, so that the first can be given to another file and this one stays:
/// by a link where the file system has them, else by renaming it, and then it has only the second. AlreadyExists,
/// ReadOnly, WriteFailed; then nothing has changed.
[[nodiscard]] Result<void> giveSecondName(const QString &path, const QString &second);
/// Gives a file another name in its folder, which nothing bears; never by copying it. Whether that was done.
[[nodiscard]] bool renameBeside(const QString &path, const QString &other);
/// As it was before. Where another file has the first name meanwhile and keeps it, this one keeps its second: nothing
/// is lost.
void takeSecondNameBack(const QString &path, const QString &second);

} // namespace hearth
