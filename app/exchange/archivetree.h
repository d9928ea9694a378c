// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/sourcetree.h"

namespace hearth {

/// What an archive holds, that lies at `path`: see SourceTree. LimitExceeded, CannotRead.
[[nodiscard]] Result<std::unique_ptr<SourceTree>> archiveAt(const QString &path);
/// The same of one whose bytes are held in memory, and which is called so.
[[nodiscard]] Result<std::unique_ptr<SourceTree>> archiveOver(QByteArray bytes, const QString &name);

} // namespace hearth
