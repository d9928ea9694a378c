// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/heresettings.h"

#include <QFileInfo>

namespace hearth {

std::unique_ptr<Settings> settingsHere(const CliEnvironment &environment)
{
    return QFileInfo::exists(environment.settingsPath) ? std::make_unique<Settings>(environment.settingsPath) : nullptr;
}

std::unique_ptr<Settings> settingsToChange(const CliEnvironment &environment)
{
    return environment.settingsPath.isEmpty() ? nullptr : std::make_unique<Settings>(environment.settingsPath);
}

BackupChoice backupChoiceHere(const JournalId &journal, const CliEnvironment &environment)
{
    const auto settings = settingsHere(environment);
    return settings != nullptr ? settings->backupChoice(toByteArray(journal)) : BackupChoice();
}

} // namespace hearth
