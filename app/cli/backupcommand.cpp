// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/openedjournal.h"
#include "cli/words.h"
#include "store/backup.h"
#include "wording/describebackup.h"
#include "wording/openingnotices.h"

#include <QDir>

namespace hearth {

namespace {

void sayWhere(const BackupMade &made, CliEnvironment &environment)
{
    const QString sentence =
        made.isNew ? Cli::tr("A backup is made. It was read back and is whole:")
                   : Cli::tr("Nothing has changed since the last backup. It was read back once more and is whole:");
    environment.out << sentence << '\n' << QDir::toNativeSeparators(made.backup.path) << '\n';
}

} // namespace

Result<int> runBackup(const Arguments &given, CliEnvironment &environment)
{
    const QString path = given.positionals().at(0);
    OpeningNotices found;
    HEARTH_GET(const auto journal, ClosedJournal::open(path, &found.file));
    for (const NoticeToSay &notice : noticesToSay(found))
        environment.err << notice.text << '\n';
    const QString folder = given.has("to") ? given.value("to") : usualBackupFolder(path);
    // A folder that was named has to be there: a stick that is not in has none.
    if (!given.has("to")) {
        if (const auto folderThere = makeBackupFolder(folder); !folderThere)
            return fail(folderThere.error(), describeBackup(folderThere.error()), environment);
    }
    const auto made = makeBackup(*journal, folder, environment.clock);
    if (!made)
        return fail(made.error(), describeBackup(made.error()), environment);
    sayWhere(made.value(), environment);
    return Done;
}

} // namespace hearth
