// SPDX-License-Identifier: GPL-3.0-or-later
// Who of the two writes, in a shell where both sit together.
#include "cli/commands.h"
#include "cli/openedjournal.h"
#include "cli/recordfromarguments.h"
#include "cli/words.h"
#include "wording/names.h"

namespace hearth {

Result<int> runWriter(const Arguments &given, CliEnvironment &environment)
{
    HEARTH_GET(const auto opened, openJournal(given.positionals().at(0), given, environment));
    Journal &journal = *opened.journal;
    if (given.positionals().size() > 1) {
        HEARTH_GET(const auto writer, partnerNamed(given.positionals().at(1), journal));
        if (writer != journal.me() && !journal.isTogether())
            return usageError(Cli::tr("In this shell one of you is here. Both have one with shell FILE --together."));
        journal.setWriter(writer);
    }
    environment.out << Cli::tr("%1 is writing").arg(nameInWords(journal, journal.me())) << '\n';
    return Done;
}

} // namespace hearth
