// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/openedjournal.h"
#include "cli/words.h"
#include "sample/samplefile.h"

namespace hearth {

Result<int> runSample(const Arguments &given, CliEnvironment &environment)
{
    const QString path = given.positionals().at(0);
    if (path.isEmpty())
        return usageError(Cli::tr("The name of the new file is missing."));
    HEARTH_TRY(checkFolderOf(path));
    HEARTH_GET(const auto people,
               writeSampleJournal(path, environment.clock.today(), environment.cost.least, environment.limits));
    environment.out << Cli::tr(
                           "A sample journal of two invented people is made. Open it with one of these passphrases:")
                    << '\n';
    for (std::size_t i = 0; i < people.names.size(); ++i)
        environment.out << people.names[i] << ": " << people.passphrases[i] << '\n';
    return Done;
}

} // namespace hearth
