// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/arguments.h"
#include "cli/environment.h"

#include <span>

namespace hearth {

/// What commands are for, in the order in which help tells of them.
enum class CommandGroup : quint8 {
    Begin,
    Write,
    Read,
    Talk,
    InAndOut,
    Paper,
    Yours,
    Safekeeping,
    Keys,
    Parting,
    Together,
    Safety
};

/// How a group is told of.
struct CommandGroupWords final
{
    CommandGroup group;
    const char *name; ///< for say()
    /// What its commands do together, for say(), where the list of all commands tells of them on one line; else null.
    const char *inOneLine;
};

/// Everything there is to know about a command: from here come its parsing, help, man page and completions.
struct Command final
{
    const char *name;
    Result<int> (*run)(const Arguments &, CliEnvironment &);
    CommandGroup group;
    /// What it does, after its name, for say().
    const char *summary;
    const char *usage;
    /// How many words without a name it takes.
    int least;
    int most;
    /// Lines as they would be typed, with a line feed between two.
    const char *examples;
    /// It lays out charts, pages or HTML.
    bool draws = false;
    /// It works on the records of one open journal, and so may be one of many in `shell`.
    bool sharesJournal = false;
    /// It is one person's, and so is nothing for a shell in which both sit together.
    bool isOfOne = false;
    /// It is about no journal at all.
    bool needsNoJournal = false;
    /// It is about what was done in such a `shell`, and so is nothing by itself.
    bool isOnlyInShell = false;
};

[[nodiscard]] std::span<const Command> allCommands();
[[nodiscard]] std::span<const CommandGroupWords> commandGroups();
/// Null where there is none.
[[nodiscard]] const Command *commandNamed(const QString &name);

/// One way to call a command that takes other options for each kind of record.
struct KindUsage final
{
    QString kind;
    /// From the name of the kind on.
    QByteArray usage;
};
/// Those of `add` and `change`; none for any other command.
[[nodiscard]] QList<KindUsage> kindUsagesOf(const Command &command);

/// The usage with that of each kind, and with what every command takes.
[[nodiscard]] QByteArray wholeUsageOf(const Command &command);

/// The examples, each a line.
[[nodiscard]] QStringList examplesOf(const Command &command);

} // namespace hearth
