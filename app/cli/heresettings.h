// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/environment.h"
#include "session/settings.h"
#include "store/filestanding.h"

#include <memory>

namespace hearth {

/// What this computer remembers of Hearthbook, for a command that reads it: null where it remembers nothing so far, and
/// then no file is made that would tell that it was asked.
[[nodiscard]] std::unique_ptr<Settings> settingsHere(const CliEnvironment &environment);
/// The same for one that writes it; null where there is no place.
[[nodiscard]] std::unique_ptr<Settings> settingsToChange(const CliEnvironment &environment);

/// What is remembered here of the backups of that journal.
[[nodiscard]] BackupChoice backupChoiceHere(const JournalId &journal, const CliEnvironment &environment);

} // namespace hearth
