// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/heldbackups.h"
#include "cli/openedjournal.h"
#include "cli/recordoutput.h"
#include "cli/words.h"
#include "records/recordactions.h"

namespace hearth {

Result<int> runDelete(const Arguments &given, CliEnvironment &environment)
{
    HEARTH_GET(const auto id, recordIdFromPositional(given, 1));
    HEARTH_GET(auto opened, openJournal(given.positionals().at(0), given, environment));
    Journal &journal = *opened.journal;
    HEARTH_GET(const auto record, findListed(journal, id));
    if (recordOf(record).author != journal.me())
        return fail({ErrorCode::NotYours, {}}, environment);
    if (given.has("undoable")) {
        if (environment.session == nullptr)
            return usageError(
                Cli::tr("Only in a shell it could be brought back: say --yes, or hearthbook shell FILE."));
        HEARTH_TRY(journal.remove(id));
        environment.tell(Cli::tr("Deleted. Until this shell ends, undo brings it back."));
        return Done;
    }
    if (!given.has("yes")) {
        environment.err << lineOf(record, journal) << '\n'
                        << printableText(RecordActions::wordsBeforeRemoving(journal, record)) << '\n'
                        << Cli::tr("Nothing was changed. Add --yes to delete it for good.") << '\n';
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
