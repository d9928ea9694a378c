// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli.h"

#include "cli/commands.h"
#include "cli/openedjournal.h"
#include "cli/recordfromarguments.h"
#include "cli/words.h"
#include "exchange/textdecoder.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QRegularExpression>
#include <QUtf8StringView>

#include <algorithm>

#ifdef Q_OS_WIN
#include <qt_windows.h>

#include <shellapi.h>
#endif

namespace hearth {

namespace {

struct Command
{
    const char *name;
    Result<int> (*run)(const Arguments &, CliEnvironment &);
    const char *usage;
    /// How many words without a name it takes.
    int least;
    int most;
    /// It lays out charts, pages or HTML.
    bool draws = false;
};

constexpr Command kCommands[] = {
    {"new", runNew, usage::kNew, 1, 1},
    {"import", runImport, usage::kImport, 2, 2, true},
    {"export", runExport, usage::kExport, 1, 1, true},
    {"add", runAdd, usage::kAdd, 2, 3},
    {"list", runList, usage::kList, 1, 1},
    {"show", runShow, usage::kShow, 2, 2},
    {"delete", runDelete, usage::kDelete, 2, 2},
    {"search", runSearch, usage::kSearch, 2, 2},
    {"chart", runChart, usage::kChart, 1, 1, true},
    {"print", runPrint, usage::kPrint, 2, 2, true},
    {"review", runReview, usage::kReview, 2, 2, true},
    {"verify", runVerify, usage::kVerify, 1, 1},
    {"backup", runBackup, usage::kBackup, 1, 1},
    {"restore", runRestore, usage::kRestore, 1, 1},
    {"passphrase", runPassphrase, usage::kPassphrase, 1, 1},
    {"repair", runRepair, usage::kRepair, 1, 1},
    {"recovery-code", runRecoveryCode, usage::kRecoveryCode, 1, 1},
    {"seal-anew", runSealAnew, usage::kSealAnew, 1, 1},
    {"leave", runLeave, usage::kLeave, 1, 1},
    {"remove-partner", runRemovePartner, usage::kRemovePartner, 1, 1},
    {"sample", runSample, usage::kSample, 1, 1},
};

const Command *commandNamed(const QString &name)
{
    const auto *found = std::ranges::find_if(
        kCommands, [&name](const Command &command) { return name == QLatin1String(command.name); });
    return found == std::end(kCommands) ? nullptr : found;
}

// To add takes the options of all kinds: which of them fit is known once the kind is.
QByteArray wholeUsageOf(const Command &command)
{
    QByteArray usage = command.usage;
    if (command.run == runAdd) {
        for (const AddForm &form : addForms())
            usage += ' ' + form.usage;
    }
    return usage;
}

bool asksForHelp(const QString &argument)
{
    return argument == QLatin1String("--help") || argument == QLatin1String("-h") || argument == QLatin1String("help");
}

bool asksForHelp(const QStringList &arguments)
{
    const QStringList options = arguments.mid(0, arguments.indexOf(QLatin1String("--")));
    return options.contains(QLatin1String("--help")) || options.contains(QLatin1String("-h"));
}

void printUsage(const Command &command, QTextStream &out)
{
    out << "  hearthbook " << command.usage << '\n';
    if (command.run != runAdd)
        return;
    for (const AddForm &form : addForms())
        out << "      " << form.usage << '\n';
}

/// A word that can only have been meant for a command: it is no option, looks like no path, and no file has that name.
bool isMeantAsCommand(const QString &word)
{
    static const QRegularExpression pattern(QStringLiteral("\\A[A-Za-z][A-Za-z-]*\\z"));
    return pattern.match(word).hasMatch() && !QFileInfo::exists(word);
}

void printUnknown(const QString &word, QTextStream &out)
{
    QStringList names;
    for (const Command &command : kCommands)
        names += QLatin1String(command.name);
    out << Cli::tr("“%1” is no command and no file here. The commands are %2. How each is called says hearthbook "
                   "--help, or the command followed by --help.")
               .arg(word, QLocale().createSeparatedList(names))
        << '\n';
}

void printHelp(QTextStream &out)
{
    out << Cli::tr("Hearthbook, a private relationship journal for two people.") << "\n\n"
        << "  hearthbook [FILE] [--sample]\n";
    for (const Command &command : kCommands)
        printUsage(command, out);
    out << '\n'
        << Cli::tr("Arguments can be seen by every user of this computer and stay in the shell's history: give words "
                   "with --text-file F instead of TEXT. A file that is named - is standard input; a passphrase is its "
                   "next line. Where no passphrase file is given, it is asked for on the terminal. Text is UTF-8, or "
                   "UTF-16 with its mark. Files that are written are readable by you alone; one that is there is "
                   "replaced only with --force.")
        << '\n';
}

} // namespace

bool isCommand(const QStringList &arguments)
{
    return !arguments.isEmpty() && (asksForHelp(arguments.first()) || arguments.first() == QLatin1String("--version") ||
                                    commandNamed(arguments.first()) != nullptr || isMeantAsCommand(arguments.first()));
}

bool commandDraws(const QStringList &arguments)
{
    const Command *command = arguments.isEmpty() ? nullptr : commandNamed(arguments.first());
    return command != nullptr && command->draws;
}

QStringList argumentsFrom([[maybe_unused]] int count, [[maybe_unused]] const char *const *values)
{
    QStringList arguments;
#ifdef Q_OS_WIN
    // What main() is given there has lost the letters that the old code page does not have.
    int all = 0;
    LPWSTR *const wide = CommandLineToArgvW(GetCommandLineW(), &all);
    for (int i = 1; wide != nullptr && i < all; ++i)
        arguments += QString::fromWCharArray(wide[i]);
    LocalFree(wide);
#else
    constexpr char16_t kLoneSurrogate = 0xd800;
    for (int i = 1; i < count; ++i) {
        const QUtf8StringView bytes(values[i]);
        arguments += bytes.toString();
        if (!bytes.isValidUtf8())
            arguments.last() += QChar(kLoneSurrogate);
    }
#endif
    return arguments;
}

int runCommand(const QStringList &arguments, CliEnvironment &environment)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (isSoundText(arguments[i]))
            continue;
        environment.err
            << Cli::tr(
                   "Word %1 of the command holds something that is no text. Nothing was changed. Write it as UTF-8.")
                   .arg(i + 1)
            << '\n';
        environment.err.flush();
        return WrongUsage;
    }
    if (arguments.isEmpty() || asksForHelp(arguments.first())) {
        printHelp(environment.out);
        return arguments.isEmpty() ? WrongUsage : Done;
    }
    if (arguments.first() == QLatin1String("--version")) {
        environment.out << "hearthbook " << QCoreApplication::applicationVersion() << '\n';
        return Done;
    }
    const Command *command = commandNamed(arguments.first());
    if (command == nullptr) {
        printUnknown(arguments.first(), environment.err);
        environment.err.flush();
        return WrongUsage;
    }
    if (asksForHelp(arguments.mid(1))) {
        printUsage(*command, environment.out);
        environment.out << '\n'
                        << Cli::tr("A word that begins with a dash comes after --, which ends the options.") << '\n';
        environment.out.flush();
        return Done;
    }
    const auto given = Arguments::parse(arguments.mid(1), wholeUsageOf(*command), command->least, command->most);
    const Result<int> ended = given ? command->run(given.value(), environment) : given.error();
    const int code = ended ? ended.value() : failOpening(ended.error(), command->usage, environment);
    environment.out.flush();
    environment.err.flush();
    return code;
}

} // namespace hearth
