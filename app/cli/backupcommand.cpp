// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/heresettings.h"
#include "cli/openedjournal.h"
#include "cli/recordoutput.h"
#include "cli/words.h"
#include "session/backups.h"
#include "wording/describebackup.h"
#include "wording/openingnotices.h"

#include <QDir>
#include <QFileInfo>
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

/// A journal, and what this computer remembers of its backups.
BackedUp backedUpHere(const QString &path, const FileStanding &standing, const CliEnvironment &environment)
{
    return {path, standing.journal, backupChoiceHere(standing.journal, environment), standing.gone};
}

/// The newest first, whether or not they are still whole: in all folders they were ever put in, or in the one that was
/// named; with those of before an update.
std::vector<BackupFile> backupsOf(const BackedUp &journal, const Arguments &given)
{
    if (!given.has("to"))
        return backupOverview(journal).backups;
    std::vector<BackupFile> backups = backupsIn(given.value("to"), *journal.journal, journal.gone);
    const std::vector<BackupFile> former = backupsBeforeMigration(journal.path, *journal.journal);
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

/// Changes what this computer remembers of them.
Result<void> remember(const BackedUp &journal, const std::function<void(BackupChoice &)> &edit,
                      const CliEnvironment &environment)
{
    const QByteArray id = toByteArray(*journal.journal);
    const auto settings = settingsToChange(environment);
    if (settings == nullptr)
        return Error{ErrorCode::WriteFailed, {}};
    BackupChoice choice = settings->backupChoice(id);
    edit(choice);
    settings->setBackupChoice(id, choice);
    return settings->keep() ? Result<void>() : Error{ErrorCode::WriteFailed, settings->folder()};
}

Result<int> chooseFolder(const BackedUp &journal, const QString &wanted, const CliEnvironment &environment)
{
    const bool isUsual = wanted == QLatin1String("usual");
    if (!isUsual && !QFileInfo(wanted).isDir())
        return usageError(Cli::tr("That folder is not there. If it is on a stick or another disk, connect it first."));
    const QString folder = isUsual ? QString() : QFileInfo(wanted).absoluteFilePath();
    HEARTH_TRY(remember(
        journal, [&](BackupChoice &choice) { useBackupFolder(choice, folder, journal.path); }, environment));
    environment.tell(Cli::tr("From now on, backups go here, also those that the window makes by itself:"));
    environment.tell(QDir::toNativeSeparators(isUsual ? usualBackupFolder(journal.path) : folder));
    return Done;
}

Result<int> noteCopyElsewhere(const BackedUp &journal, const CliEnvironment &environment)
{
    HEARTH_TRY(remember(
        journal, [&](BackupChoice &choice) { choice.keptElsewhere = environment.clock.today(); }, environment));
    environment.tell(Cli::tr("Noted. It comes up again in a month."));
    return Done;
}

Result<BackupMade> makeOne(ClosedJournal &source, const BackedUp &journal, const Arguments &given,
                           const CliEnvironment &environment)
{
    // A folder that was named has to be there: a stick that is not in has none.
    HEARTH_GET(const auto folder, given.has("to") ? Result<QString>(given.value("to")) : readyBackupFolder(journal));
    HEARTH_GET(const auto made, makeBackup(source, folder, environment.clock));
    const QString where = QFileInfo(made.backup.path).absolutePath();
    if (isOnAnotherDisk(where, journal.path) || settingsHere(environment) != nullptr) {
        // Failing, it is only asked about sooner.
        (void)remember(
            journal, [&](BackupChoice &choice) { noteBackup(choice, made, journal.path, environment.clock.today()); },
            environment);
    }
    return made;
}

Result<void> checkBackupCall(const Arguments &given)
{
    const auto acts =
        int{given.has("list")} + int{given.has("renew")} + int{given.has("folder")} + int{given.has("kept-elsewhere")};
    if (given.has("json") && !given.has("list"))
        return usageError(Cli::tr("--json goes with --list."));
    if (acts > 1 || (given.has("to") && (given.has("folder") || given.has("kept-elsewhere"))))
        return usageError(Cli::tr("Say one thing: --list, --renew, --folder or --kept-elsewhere."));
    return {};
}

} // namespace

Result<int> runBackup(const Arguments &given, CliEnvironment &environment)
{
    HEARTH_TRY(checkBackupCall(given));
    const QString path = given.positionals().at(0);
    OpeningNotices found;
    HEARTH_GET(const auto source, ClosedJournal::open(path, &found.file));
    for (const NoticeToSay &notice : noticesToSay(found))
        environment.err << notice.text << '\n';
    HEARTH_GET(const auto standing, source->standing());
    const BackedUp journal = backedUpHere(path, standing, environment);
    if (given.has("folder"))
        return chooseFolder(journal, given.value("folder"), environment);
    if (given.has("kept-elsewhere"))
        return noteCopyElsewhere(journal, environment);
    const std::vector<BackupFile> before = backupsOf(journal, given);
    if (given.has("list")) {
        listBackups(before, given, environment);
        return Done;
    }
    if (given.has("renew") && !given.has("yes"))
        return refuseRenewal(static_cast<qint64>(before.size()), environment);
    const auto made = makeOne(*source, journal, given, environment);
    if (!made)
        return fail(made.error(), describeBackup(made.error()), environment);
    sayWhere(made.value(), environment);
    if (!given.has("renew"))
        return Done;
    // Some have made room already.
    const auto removed = removeOthers(backupsOf(journal, given), made.value().backup.path);
    if (!removed)
        return fail(removed.error(), environment);
    environment.tell(
        say(QT_TRANSLATE_N_NOOP("CommandLine", "%n backup(s) made before are gone for good."), removed.value()));
    return Done;
}

} // namespace hearth
