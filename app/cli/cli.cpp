// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli.h"

#include "cli/commandtable.h"
#include "cli/helptext.h"
#include "cli/openedjournal.h"
#include "cli/shellfiles.h"
#include "cli/usageform.h"
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

bool asksForHelp(const QString &argument)
{
    return argument == QLatin1String("--help") || argument == QLatin1String("-h") || argument == QLatin1String("help");
}

bool asksForHelp(const QStringList &arguments)
{
    const QStringList options = arguments.mid(0, arguments.indexOf(QLatin1String("--")));
    return options.contains(QLatin1String("--help")) || options.contains(QLatin1String("-h"));
}

/// An option of the toolkit, or one that a desktop starts a window with.
bool isForWindow(const QString &word)
{
    static const QRegularExpression pattern(QStringLiteral("\\A(--?(platform(pluginpath|theme)?|plugin|style(sheet)?|"
                                                           "session|display|geometry|reverse|widgetcount|qwindow.*|"
                                                           "qml.*)(=.*)?|-(psn|NS|Apple).*|--sample)\\z"));
    return pattern.match(word).hasMatch();
}

/// A word that can only have been meant for a command, or is an option that no window has: it looks like no path, and
/// no file has that name.
bool isMeantAsCommand(const QString &word)
{
    static const QRegularExpression pattern(QStringLiteral("\\A-*[A-Za-z][A-Za-z-]*\\z"));
    return pattern.match(word).hasMatch() && !isForWindow(word) && !QFileInfo::exists(word);
}

/// Results go into files, whole or not at all, and not into what another program reads.
Result<void> checkOutputs(const Arguments &given)
{
    for (const char *name : {"output", "bundle", "photo-to", "codes-to"}) {
        if (given.value(name) == QLatin1String("-"))
            return usageError(Cli::tr("--%1 takes the name of a file; nothing is written to standard output.")
                                  .arg(QLatin1String(name)));
        HEARTH_TRY(checkFolderOf(given.value(name)));
    }
    return {};
}

/// Whether a way to call the command names the option for each of several things.
bool isForEach(const UsedOption &option, const Command &command)
{
    return std::ranges::any_of(waysToCall(command.usage), [&option](const QByteArray &way) {
        return way.count("--" + option.name.toLatin1() + ' ') > 1;
    });
}

/// Of two values where one is taken, the other would be lost without a word.
Result<void> checkTwice(const Arguments &given, const Command &command)
{
    for (const UsedOption &option : usedOptions(wholeUsageOf(command))) {
        if (option.values.isEmpty() || option.repeats || isForEach(option, command))
            continue;
        QStringList values = given.values(option.name.toLatin1().constData());
        if (values.removeDuplicates() >= 0 && values.size() > 1)
            return usageError(Cli::tr("--%1 is there twice. Give it once.").arg(option.name));
    }
    return {};
}

Result<void> checkCall(const Arguments &given, const Command &command)
{
    HEARTH_TRY(checkTwice(given, command));
    return checkOutputs(given);
}

/// Narrower where the terminal is.
int helpColumns(const CliEnvironment &environment)
{
    constexpr int kLeast = 20;
    return environment.screen ? std::clamp(environment.screen->columns, kLeast, kHelpColumns) : kHelpColumns;
}

void printUnknown(const QString &word, QTextStream &out)
{
    QStringList names;
    for (const Command &command : allCommands())
        names += QLatin1String(command.name);
    out << Cli::tr("“%1” is no command and no file here. The commands are %2. How each is called says hearthbook "
                   "--help, or the command followed by --help.")
               .arg(word, QLocale().createSeparatedList(names))
        << '\n';
}

} // namespace

bool isCommand(const QStringList &arguments)
{
    return !arguments.isEmpty() && (asksForHelp(arguments.first()) || arguments.first() == QLatin1String("--version") ||
                                    arguments.first() == QLatin1String(kWriteShellFiles) ||
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
        const Command *about = commandNamed(arguments.value(1));
        const int columns = helpColumns(environment);
        environment.out << (about != nullptr ? helpTextOf(*about, columns) : helpText(columns));
        return arguments.isEmpty() ? WrongUsage : Done;
    }
    if (arguments.first() == QLatin1String("--version")) {
        environment.out << "hearthbook " << QCoreApplication::applicationVersion() << '\n';
        return Done;
    }
    if (arguments.first() == QLatin1String(kWriteShellFiles))
        return writeShellFiles(arguments.value(1), environment);
    const Command *command = commandNamed(arguments.first());
    if (command == nullptr) {
        printUnknown(arguments.first(), environment.err);
        environment.err.flush();
        return WrongUsage;
    }
    if (asksForHelp(arguments.mid(1))) {
        environment.out << helpTextOf(*command, helpColumns(environment));
        environment.out.flush();
        return Done;
    }
    if (command->isOnlyInShell && environment.session == nullptr) {
        environment.err << Cli::tr("“%1” is about what was done in a shell, and typed there: hearthbook shell FILE.")
                               .arg(arguments.first())
                        << '\n';
        environment.err.flush();
        return WrongUsage;
    }
    const auto given = Arguments::parse(arguments.mid(1), wholeUsageOf(*command), command->least, command->most);
    CliEnvironment own = environment;
    if (given && given.value().has("quiet")) {
        own.isQuiet = true;
        own.showsProgress = false;
    }
    const auto checked = given ? checkCall(given.value(), *command) : Result<void>(given.error());
    const Result<int> ended = checked ? command->run(given.value(), own) : checked.error();
    const int code = ended ? ended.value() : failOpening(ended.error(), command->usage, environment);
    environment.out.flush();
    environment.err.flush();
    return code;
}

} // namespace hearth
