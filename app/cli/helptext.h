// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commandtable.h"
#include "cli/usageform.h"

namespace hearth {

/// As wide as a help is at most, also where the terminal is wider or there is none.
inline constexpr int kHelpColumns = 80;

/// All commands, by their groups, on one screen of 80 columns and 24 lines; of more lines where it is narrower.
[[nodiscard]] QString helpText(int columns = kHelpColumns);

/// One command: what it does, how it is called, each option, examples. No line is longer than so many columns, save for
/// a word that is, and at 80 for an example.
[[nodiscard]] QString helpTextOf(const Command &command, int columns = kHelpColumns);

/// An option of a command, and what it does.
struct ToldOption final
{
    UsedOption option;
    QString words;

    /// With what the words in capitals stand for that it takes.
    [[nodiscard]] QString inFull() const;
};
/// Those of a command in their order, with those of the kinds of records it takes; what does the same for several kinds
/// is told once.
[[nodiscard]] QList<ToldOption> toldOptionsOf(const Command &command);

/// Usage lines, an alternative and a kind of record each, as they are typed; that of a kind is indented.
[[nodiscard]] QStringList callsOf(const Command &command);

/// What holds for every command: secrets, standard input, files. A paragraph each.
[[nodiscard]] QStringList helpNotes();

} // namespace hearth
