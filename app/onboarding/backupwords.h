// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/backupfile.h"

namespace hearth {

/// "6 July 2026, 18:03": when a backup was made.
[[nodiscard]] QString momentInWords(const QDateTime &moment);
/// Its size, and what else sets it apart from the others.
[[nodiscard]] QString aboutBackup(const BackupFile &backup);
/// A name for the journal that gives way to a backup, in its folder.
[[nodiscard]] QString nameForKept(const QString &journal, QDate today);

} // namespace hearth
