// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cliinput.h"
#include "cli/commands.h"
#include "cli/openedjournal.h"
#include "cli/recordoutput.h"
#include "cli/words.h"
#include "journal/backupcontents.h"
#include "onboarding/backupwords.h"
#include "report/datewords.h"
#include "store/restore.h"
#include "wording/describebackup.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

namespace hearth {

namespace {

QString inWords(const QDateTime &time)
{
    return time.toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

/// What can be told of a backup without writing anything.
struct BackupFacts final
{
    QDateTime made; ///< invalid where the time of the file is not known
    FileStanding standing;
    std::optional<BackupContents> contents; ///< with a passphrase alone
};

Result<BackupFacts> factsOf(const QString &backup, const Arguments &given, CliEnvironment &environment)
{
    BackupFacts facts{QFileInfo::exists(backup) ? QFileInfo(backup).lastModified() : QDateTime(), {}, {}};
    HEARTH_GET(const auto read, readBackup(backup));
    facts.standing = read.standing;
    if (!given.has("passphrase-file"))
        return facts;
    HEARTH_GET(const auto passphrase, passphraseFrom(given, "passphrase-file", {}, environment));
    HEARTH_GET(const auto contents,
               readBackupContents(backup, passphrase, environment.limits, environment.clock, environment.random));
    facts.contents = contents;
    return facts;
}

QJsonObject jsonOf(const BackupFacts &facts)
{
    QJsonObject object{{QLatin1String("made"), facts.made.toUTC().toString(Qt::ISODate)},
                       {QLatin1String("partners"), facts.standing.partners},
                       {QLatin1String("version"), facts.standing.version}};
    if (facts.contents) {
        object.insert(QLatin1String("records"), facts.contents->records);
        if (facts.contents->newest.isValid())
            object.insert(QLatin1String("newest"), facts.contents->newest.toString(Qt::ISODate));
    }
    return object;
}

void sayFacts(const BackupFacts &facts, QTextStream &out)
{
    if (facts.made.isValid())
        out << Cli::tr("Made: %1").arg(inWords(facts.made)) << '\n';
    out << Cli::tr("It is whole.") << '\n'
        << say(QT_TRANSLATE_N_NOOP("CommandLine", "Partners: %n"), facts.standing.partners) << '\n'
        << Cli::tr("Version of the file: %1").arg(facts.standing.version) << '\n';
    if (!facts.contents)
        return;
    out << say(QT_TRANSLATE_N_NOOP("CommandLine", "You may read %n record(s) in it."), facts.contents->records);
    if (facts.contents->newest.isValid())
        out << ' ' << Cli::tr("The newest is from %1.").arg(dayInWords(facts.contents->newest, QLocale()));
    out << '\n';
}

Result<int> preview(const QString &backup, const Arguments &given, CliEnvironment &environment)
{
    const auto facts = factsOf(backup, given, environment);
    if (!facts) {
        return facts.error().code == ErrorCode::BadValue
                   ? Result<int>(facts.error())
                   : fail(facts.error(), describeRestore(facts.error()), environment);
    }
    if (given.has("json"))
        printJson(jsonOf(facts.value()), environment.out);
    else
        sayFacts(facts.value(), environment.out);
    return Done;
}

Result<int> bringBackOver(const QString &backup, const Arguments &given, CliEnvironment &environment)
{
    const QString journal = given.value("in-place-of");
    const QString keepAs = nameForKept(journal, environment.clock.today());
    const auto read = readBackup(backup);
    if (!read)
        return fail(read.error(), describeRestore(read.error()), environment);
    if (!given.has("yes")) {
        environment.err << Cli::tr("The journal would become what it was on %1. What is there now would be kept in the "
                                   "same folder as “%2”. Nothing was changed. Add --yes to bring it back.")
                               .arg(inWords(read.value().made), QFileInfo(keepAs).fileName())
                        << '\n';
        return WrongUsage;
    }
    const auto kept = restoreOver(backup, journal, keepAs);
    if (!kept)
        return fail(kept.error(), describeRestore(kept.error()), environment);
    environment.tell(Cli::tr("The journal is as it was on %1. It was read back and is whole, and opens with the "
                             "passphrases of that time.")
                         .arg(inWords(read.value().made)));
    if (!kept.value().isEmpty()) {
        environment.tell(Cli::tr("What was there before is kept:"));
        environment.tell(QDir::toNativeSeparators(kept.value()));
    }
    return Done;
}

} // namespace

Result<int> runRestore(const Arguments &given, CliEnvironment &environment)
{
    const QString backup = given.positionals().at(0);
    if (given.has("preview"))
        return preview(backup, given, environment);
    if (given.has("output") == given.has("in-place-of") || given.has("passphrase-file") || given.has("json")) {
        return usageError(Cli::tr("Give the new file with --output, or the journal in whose place it comes with "
                                  "--in-place-of; or look without writing with --preview, which takes a passphrase "
                                  "as well."));
    }
    if (given.has("in-place-of"))
        return bringBackOver(backup, given, environment);
    const QString output = given.value("output");
    const auto restored = restoreAs(backup, output);
    if (!restored)
        return fail(restored.error(), describeRestore(restored.error()), environment);
    environment.tell(Cli::tr("The backup from %1 is brought back. It was read back and is whole. It opens with the "
                             "passphrases of that time:")
                         .arg(inWords(restored.value().made)));
    environment.tell(QDir::toNativeSeparators(restored.value().path));
    return Done;
}

} // namespace hearth
