// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

/// A usage line, "list FILE [--kind K] [--json]", is the one place that says how a command is called. What it says is
/// read here: by the parser of arguments, by --help, by the man page and by what completes commands in a shell.
namespace hearth {

/// One option of a usage.
struct UsedOption final
{
    QString name;
    /// What it takes, as the usage tells it and each alternative by itself: {"K"}, {"A4", "Letter"}; nothing for a
    /// flag.
    QStringList values;
    /// Whether it may be given more than once.
    bool repeats = false;

    /// As people read it: "--paper A4|Letter".
    [[nodiscard]] QString inWords() const;

    friend bool operator==(const UsedOption &, const UsedOption &) = default;
};

/// The options of a usage in their order, each once with all that any alternative of the usage lets it take.
[[nodiscard]] QList<UsedOption> usedOptions(const QByteArray &usage);

/// What stands at each place without an option's name, behind the name of the command: {"FILE"}, {"gratitude",
/// "cards"}.
[[nodiscard]] QList<QStringList> usedWords(const QByteArray &usage);

/// The alternatives of a usage, "chart FILE --of X | chart FILE --dimension D", each by itself.
[[nodiscard]] QList<QByteArray> waysToCall(const QByteArray &usage);

} // namespace hearth
