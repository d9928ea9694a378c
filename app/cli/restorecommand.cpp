// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cliinput.h"
#include "cli/commands.h"
#include "cli/openedjournal.h"
#include "cli/words.h"
#include "journal/backupcontents.h"
#include "store/restore.h"
#include "wording/describebackup.h"

#include <QDir>
#include <QFileInfo>

namespace hearth {

namespace {

QString inWords(const QDateTime &time)
{
    return time.toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

Result<int> sayContents(const QString &backup, const Arguments &given, CliEnvironment &environment)
{
    HEARTH_GET(const auto passphrase, passphraseFrom(given, "passphrase-file", {}, environment));
    const auto contents =
        readBackupContents(backup, passphrase, environment.limits, environment.clock, environment.random);
    if (!contents)
        return fail(contents.error(), describeRestore(contents.error()), environment);
    environment.out << say(QT_TRANSLATE_N_NOOP("CommandLine", "You may read %n record(s) in it."),
                           contents.value().records);
    if (contents.value().newest.isValid())
        environment.out << ' ' << Cli::tr("The newest is from %1.").arg(contents.value().newest.toString(Qt::ISODate));
    environment.out << '\n';
    return Done;
}

Result<int> preview(const QString &backup, const Arguments &given, CliEnvironment &environment)
{
    if (QFileInfo::exists(backup))
        environment.out << Cli::tr("Made: %1").arg(inWords(QFileInfo(backup).lastModified())) << '\n';
    const auto read = readBackup(backup);
    if (!read)
        return fail(read.error(), describeRestore(read.error()), environment);
    const FileStanding &standing = read.value().standing;
    environment.out << Cli::tr("It is whole.") << '\n'
                    << say(QT_TRANSLATE_N_NOOP("CommandLine", "Partners: %n"), standing.partners) << '\n'
                    << Cli::tr("Version of the file: %1").arg(standing.version) << '\n';
    return given.has("passphrase-file") ? sayContents(backup, given, environment) : Done;
}

} // namespace

Result<int> runRestore(const Arguments &given, CliEnvironment &environment)
{
    const QString backup = given.positionals().at(0);
    if (given.has("preview"))
        return preview(backup, given, environment);
    if (!given.has("output") || given.has("passphrase-file")) {
        return usageError(Cli::tr("Give the new file with --output, or look without writing with --preview, "
                                  "which takes a passphrase as well."));
    }
    const QString output = given.value("output");
    const auto restored = restoreAs(backup, output);
    if (!restored)
        return fail(restored.error(), describeRestore(restored.error()), environment);
    environment.out << Cli::tr("The backup from %1 is brought back. It was read back and is whole. It opens with the "
                               "passphrases of that time:")
                           .arg(inWords(restored.value().made))
                    << '\n'
                    << QDir::toNativeSeparators(restored.value().path) << '\n';
    return Done;
}

} // namespace hearth
