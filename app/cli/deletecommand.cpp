// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/heldbackups.h"
#include "cli/openedjournal.h"
#include "cli/recordoutput.h"
#include "cli/words.h"

namespace hearth {

int runDelete(const Arguments &given, CliEnvironment &environment)
{
    const auto id = recordIdFromPositional(given, 1);
    if (!id)
        return failUsage(id.error(), usage::kDelete, environment);
    auto opened = openJournal(given.positionals().at(0), given, environment);
    if (!opened)
        return failOpening(opened.error(), usage::kDelete, environment);
    Journal &journal = *opened.value().journal;
    const auto record = findListed(journal, id.value());
    if (!record)
        return fail(record.error(), environment);
    if (recordOf(record.value()).author != journal.me())
        return fail({ErrorCode::NotYours, {}}, environment);
    if (!given.has("yes")) {
        environment.err << lineOf(record.value(), journal) << '\n'
                        << say(QT_TRANSLATE_NOOP("CommandLine", "This would be deleted for good, with its photos, and "
                                                                "cannot be undone. Nothing was changed. Add --yes to "
                                                                "delete it."))
                        << '\n';
        return WrongUsage;
    }
    if (const auto removed = journal.removeForGood(id.value()); !removed)
        return fail(removed.error(), environment);
    environment.out << say(QT_TRANSLATE_NOOP("CommandLine", "Deleted for good.")) << '\n';
    const SealedStore &store = *opened.value().store;
    const HeldBackups backups = backupsBeside(store.path(), store.journalId(), store.gone(), environment.clock.today());
    sayHeldBackups(
        backups,
        say(QT_TRANSLATE_N_NOOP("CommandLine", "%n backup(s) beside the journal still hold it."), backups.count),
        store.path(), environment);
    return Done;
}

} // namespace hearth
