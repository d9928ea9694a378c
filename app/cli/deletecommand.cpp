// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/heldbackups.h"
#include "cli/openedjournal.h"
#include "cli/recordoutput.h"
#include "cli/words.h"

namespace hearth {

Result<int> runDelete(const Arguments &given, CliEnvironment &environment)
{
    HEARTH_GET(const auto id, recordIdFromPositional(given, 1));
    HEARTH_GET(auto opened, openJournal(given.positionals().at(0), given, environment));
    Journal &journal = *opened.journal;
    HEARTH_GET(const auto record, findListed(journal, id));
    if (recordOf(record).author != journal.me())
        return fail({ErrorCode::NotYours, {}}, environment);
    if (!given.has("yes")) {
        environment.err << lineOf(record, journal) << '\n'
                        << Cli::tr("This would be deleted for good, with its photos, and cannot be undone. Nothing was "
                                   "changed. Add --yes to delete it.")
                        << '\n';
        return WrongUsage;
    }
    HEARTH_TRY(journal.removeForGood(id));
    environment.tell(Cli::tr("Deleted for good."));
    const SealedStore &store = *opened.store;
    const HeldBackups backups = backupsBeside(store.path(), store.journalId(), store.gone(), environment.clock.today());
    sayHeldBackups(
        backups,
        say(QT_TRANSLATE_N_NOOP("CommandLine", "%n backup(s) beside the journal still hold it."), backups.count),
        store.path(), environment);
    return Done;
}

} // namespace hearth
