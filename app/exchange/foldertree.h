// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/sourcetree.h"

namespace hearth {

/// The files of a folder, or a single one: see SourceTree. One whose name is no UTF-8 is called as older systems meant
/// it, and can be read all the same. LimitExceeded, CannotRead.
[[nodiscard]] Result<std::unique_ptr<SourceTree>> folderAt(const QString &path);

} // namespace hearth
