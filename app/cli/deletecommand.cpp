// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/openedjournal.h"
#include "cli/recordoutput.h"
#include "cli/words.h"
#include "store/backupfile.h"
#include "store/backuprotation.h"

#include <QDir>

namespace hearth {

namespace {

/// Of those that lie beside the journal; whoever keeps others knows of them.
void sayWhatBackupsHold(const SealedStore &store, CliEnvironment &environment)
{
    std::vector<BackupFile> backups = backupsIn(usualBackupFolder(store.path()), store.journalId());
    const std::vector<BackupFile> former = backupsBeforeMigration(store.path(), store.journalId());
    backups.insert(backups.end(), former.begin(), former.end());
    if (backups.empty())
        return;
    std::vector<QDateTime> made;
    for (const BackupFile &backup : backups)
        made.push_back(backup.made);
    environment.out << say(QT_TRANSLATE_N_NOOP("CommandLine", "%n backup(s) beside the journal still hold it."),
                           static_cast<qint64>(backups.size()));
    if (const QDate gone = lastBackupGone(made, environment.clock.today()); former.empty() && gone.isValid()) {
        environment.out
            << ' '
            << Cli::tr("With a new one each day, the last of them is gone by %1.").arg(gone.toString(Qt::ISODate));
    }
    environment.out << '\n' << QDir::toNativeSeparators(usualBackupFolder(store.path())) << '\n';
}

} // namespace

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
    environment.out << Cli::tr("Deleted for good.") << '\n';
    sayWhatBackupsHold(*opened.store, environment);
    return Done;
}

} // namespace hearth
