// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/openedjournal.h"
#include "cli/recordoutput.h"
#include "cli/words.h"
#include "store/backup.h"
#include "wording/describebackup.h"
#include "wording/openingnotices.h"

#include <QDir>
#include <QJsonArray>

namespace hearth {

namespace {

void sayWhere(const BackupMade &made, CliEnvironment &environment)
{
    const QString sentence =
        made.isNew ? Cli::tr("A backup is made. It was read back and is whole:")
                   : Cli::tr("Nothing has changed since the last backup. It was read back once more and is whole:");
    environment.tell(sentence);
    environment.tell(QDir::toNativeSeparators(made.backup.path));
}

QJsonObject jsonOfBackup(const BackupFile &backup)
{
    return {{QLatin1String("path"), QDir::toNativeSeparators(backup.path)},
            {QLatin1String("made"), backup.made.toUTC().toString(Qt::ISODate)},
            {QLatin1String("bytes"), backup.size},
            {QLatin1String("version"), backup.standing.version},
            {QLatin1String("beforeUpdate"), backup.isBeforeMigration}};
}

/// The newest first, whether or not they are still whole; then those of before an update.
Result<std::vector<BackupFile>> backupsOf(ClosedJournal &journal, const QString &path, const QString &folder)
{
    HEARTH_GET(const auto standing, journal.standing());
    std::vector<BackupFile> backups = backupsIn(folder, standing.journal, standing.gone);
    const std::vector<BackupFile> former = backupsBeforeMigration(path, standing.journal);
    backups.insert(backups.end(), former.begin(), former.end());
    return backups;
}

void listBackups(const std::vector<BackupFile> &backups, const Arguments &given, CliEnvironment &environment)
{
    QJsonArray array;
    for (const BackupFile &backup : backups) {
        if (given.has("json")) {
            array.append(jsonOfBackup(backup));
            continue;
        }
        environment.out << backup.made.toString(QStringLiteral("yyyy-MM-dd HH:mm")) << "  "
                        << printable(QDir::toNativeSeparators(backup.path)) << '\n';
    }
    if (given.has("json"))
        printJson(array, environment.out);
}

/// Removes every one but that. All that can go goes, whatever becomes of the others.
Result<qint64> removeOthers(const std::vector<BackupFile> &backups, const QString &kept)
{
    qint64 removed = 0;
    Result<void> failed;
    for (const BackupFile &backup : backups) {
        if (backup.path == kept)
            continue;
        if (const auto gone = removeBackup(backup); gone)
            ++removed;
        else if (failed)
            failed = gone;
    }
    return failed ? Result<qint64>(removed) : Result<qint64>(failed.error());
}

int refuseRenewal(qint64 count, CliEnvironment &environment)
{
    environment.err << say(QT_TRANSLATE_N_NOOP("CommandLine",
                                               "A new backup would be made, and then %n backup(s) made before would go "
                                               "for good. Nothing was changed. Add --yes to do it."),
                           count)
                    << '\n';
    return WrongUsage;
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
    if (given.has("json") && !given.has("list"))
        return usageError(Cli::tr("--json goes with --list."));
    HEARTH_GET(const auto before, backupsOf(*journal, path, folder));
    if (given.has("list")) {
        listBackups(before, given, environment);
        return Done;
    }
    if (given.has("renew") && !given.has("yes"))
        return refuseRenewal(static_cast<qint64>(before.size()), environment);
    // A folder that was named has to be there: a stick that is not in has none.
    if (!given.has("to")) {
        if (const auto folderThere = makeBackupFolder(folder); !folderThere)
            return fail(folderThere.error(), describeBackup(folderThere.error()), environment);
    }
    const auto made = makeBackup(*journal, folder, environment.clock);
    if (!made)
        return fail(made.error(), describeBackup(made.error()), environment);
    sayWhere(made.value(), environment);
    if (!given.has("renew"))
        return Done;
    HEARTH_GET(const auto present, backupsOf(*journal, path, folder)); // some have made room already
    const auto removed = removeOthers(present, made.value().backup.path);
    if (!removed)
        return fail(removed.error(), environment);
    environment.tell(
        say(QT_TRANSLATE_N_NOOP("CommandLine", "%n backup(s) made before are gone for good."), removed.value()));
    return Done;
}

} // namespace hearth
