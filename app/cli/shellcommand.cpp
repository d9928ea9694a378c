// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/asking.h"
#include "cli/cli.h"
#include "cli/commands.h"
#include "cli/commandtable.h"
#include "cli/interruption.h"
#include "cli/openedjournal.h"
#include "cli/shellwords.h"
#include "cli/words.h"
#include "exchange/textdecoder.h"
#include "journal/lockdelay.h"

#include <QFile>

#include <algorithm>

namespace hearth {

namespace {

constexpr qint64 kLongestCommand = 1 << 20; // bytes

/// Where commands come from, a line each.
struct CommandLines final
{
    QIODevice &device;
    /// It is standard input, from which no command can read then.
    bool isInput = false;
    /// Somebody types them, is told where, and goes on after a mistake.
    bool isTyped = false;
};

bool endsShell(const QStringList &words)
{
    return words.size() == 1 && (words.first() == QLatin1String("exit") || words.first() == QLatin1String("quit"));
}

/// The arguments of a command with the journal in its place.
Result<QStringList> argumentsWithin(QStringList words, const JournalSession &session, bool isInput)
{
    const Command *command = commandNamed(words.first());
    if (command == nullptr || words.contains(QLatin1String("--help")) || words.contains(QLatin1String("-h")))
        return words;
    if (command->needsNoJournal)
        return words;
    if (!command->sharesJournal) {
        return usageError(Cli::tr("“%1” is about the journal as a whole and runs by itself: leave the shell first.")
                              .arg(words.first()));
    }
    if (command->isOfOne && session.opened.journal->isTogether()) {
        return usageError(
            Cli::tr("“%1” is one person’s, and nothing for both at once: say it alone, outside this shell.")
                .arg(words.first()));
    }
    if (isInput && words.contains(QLatin1String("-")))
        return usageError(Cli::tr("Standard input holds the commands here; name a file in place of -."));
    words.insert(1, session.path);
    return words;
}

int failCall(const Error &error, CliEnvironment &environment)
{
    if (error.code != ErrorCode::BadValue)
        return fail(error, environment);
    environment.err << error.detail << '\n';
    environment.err.flush();
    return WrongUsage;
}

int runLine(const QStringList &words, const JournalSession &session, bool isInput, CliEnvironment &environment)
{
    const auto arguments = argumentsWithin(words, session, isInput);
    return arguments ? runCommand(arguments.value(), environment) : failCall(arguments.error(), environment);
}

void prompt(const CommandLines &lines, CliEnvironment &environment)
{
    if (!lines.isTyped)
        return;
    environment.err << "hearthbook> ";
    environment.err.flush();
}

/// As the window locks when nobody touches it, and as soon. Whether somebody is still there.
bool isStillTyped(const CommandLines &source, const ByteLines &lines, const JournalSession &session,
                  CliEnvironment &environment)
{
    // Of several lines that were pasted at once, each is there already.
    if (!source.isTyped || !environment.waitForTyping || lines.hasLine())
        return true;
    const std::chrono::minutes delay = lockDelayOf(*session.opened.journal);
    if (environment.waitForTyping(delay))
        return true;
    environment.err << '\n';
    sayNobodyTyped(delay, environment);
    return false;
}

int endOfInput(const CommandLines &lines, CliEnvironment &environment)
{
    if (lines.isTyped)
        environment.err << '\n';
    return Done;
}

int failLine(int number, const QString &line, int code, CliEnvironment &environment)
{
    environment.err << Cli::tr("This was line %1: %2").arg(number).arg(line) << '\n';
    environment.err.flush();
    return code;
}

int failEndless(int number, CliEnvironment &environment)
{
    environment.err << Cli::tr("Line %1 goes on without an end, so that is no list of commands. Nothing of it was "
                               "carried out. Name a file with a command a line.")
                           .arg(number)
                    << '\n';
    environment.err.flush();
    return CouldNot;
}

int runLines(const CommandLines &source, const JournalSession &session, CliEnvironment &environment)
{
    ByteLines lines(source.device, kLongestCommand);
    for (int number = 1;; ++number) {
        prompt(source, environment);
        if (!isStillTyped(source, lines, session, environment))
            return Done;
        const ByteLines::Step step = lines.next();
        if (step == ByteLines::Step::End)
            return endOfInput(source, environment);
        if (step == ByteLines::Step::Failed)
            return fail({ErrorCode::CannotRead, source.device.errorString()}, environment);
        if (step == ByteLines::Step::Endless)
            return failEndless(number, environment);
        const auto text = step == ByteLines::Step::TooLong ? Result<QString>(Error{ErrorCode::LimitExceeded, {}})
                                                           : decodeText(lines.line());
        const QString line = text ? withoutLastLineEnd(text.value() + QLatin1Char('\n')) : QString();
        const auto words = text ? splitShellWords(line) : Result<QStringList>(text.error());
        int code = Done;
        if (!words)
            code = failCall(words.error(), environment);
        else if (endsShell(words.value()))
            return Done;
        else if (!words.value().isEmpty())
            code = runLine(words.value(), session, source.isInput, environment);
        if (Interruption::isEndAsked() || session.isLeft)
            return code; // while that command ran
        if (code != Done && !source.isTyped)
            return failLine(number, line, code, environment);
    }
}

} // namespace

Result<int> runShell(const Arguments &given, CliEnvironment &environment)
{
    static_cast<void>(Interruption()); // forgets what ended anything before
    const QString from = given.has("commands-from") ? given.value("commands-from") : QStringLiteral("-");
    const bool isInput = from == QLatin1String("-");
    QFile file(from);
    if (!isInput && !file.open(QIODevice::ReadOnly))
        return fail({ErrorCode::CannotRead, from}, environment);
    HEARTH_GET(auto opened, openJournal(given.positionals().at(0), given, environment));
    if (given.has("together")) {
        HEARTH_GET(opened, sitTogether(given, opened, environment));
    }
    const JournalSession session{given.positionals().at(0), std::move(opened)};
    CliEnvironment within = environment;
    within.session = &session;
    QIODevice &device = isInput ? environment.in.device() : file;
    return runLines({device, isInput, isInput && environment.isInTyped}, session, within);
}

} // namespace hearth
