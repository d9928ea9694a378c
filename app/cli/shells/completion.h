// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commandtable.h"
#include "cli/helptext.h"

namespace hearth {

/// How a shell goes on with a word that is being typed.
struct Completion final
{
    enum class Sort : quint8 { Nothing, Choices, Journals, Files, Folders };

    Sort sort = Sort::Nothing;
    /// Those that end in "=" go on.
    QStringList choices = {};
};

/// By what a usage says may stand there, each alternative by itself: choices in small letters, and what the words in
/// capitals stand for.
[[nodiscard]] Completion completedBy(const QStringList &alternatives);

/// What stands at each place of a command without an option's name.
[[nodiscard]] QList<Completion> placesOf(const QByteArray &usage);

/// The options that fit wherever the command stands, and those that go with one kind of record alone. Of `change`,
/// where the kind does not stand in the line, all are among the first.
struct OptionsByKind final
{
    QList<ToldOption> always;
    QList<QPair<QString, QList<ToldOption>>> kinds;
};
[[nodiscard]] OptionsByKind optionsByKindOf(const Command &command);

/// The files of the shells.
[[nodiscard]] QString bashCompletion();
[[nodiscard]] QString zshCompletion();
[[nodiscard]] QString fishCompletion();

} // namespace hearth
