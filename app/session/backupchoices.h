// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reminders/reminders.h"
#include "session/backups.h"

#include <functional>

namespace hearth {

class Session;

/// The session's journal with what this computer remembers of its backups. While it is locked, which one it is, is what
/// was last open at its path.
[[nodiscard]] BackedUp backedUpOf(const Session &session, const Settings &settings);
/// For what may be due on this computer.
[[nodiscard]] Surroundings surroundingsOf(const Session &session, const Settings &settings);
/// Changes what is remembered of the open journal's backups.
void changeBackupChoice(const Session &session, Settings &settings, const std::function<void(BackupChoice &)> &edit);
/// As noteBackup().
void noteBackupMade(const Session &session, Settings &settings, const BackupMade &made);

} // namespace hearth
