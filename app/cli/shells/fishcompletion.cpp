// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/shells/completion.h"

#include "cli/words.h"

namespace hearth {

namespace {

QString fishQuoted(QString text)
{
    text.replace(QLatin1Char('\\'), QStringLiteral("\\\\")).replace(QLatin1Char('\''), QStringLiteral("\\'"));
    return QLatin1Char('\'') + text + QLatin1Char('\'');
}

QString fishLine(const QString &condition, const QString &rest)
{
    return QStringLiteral("complete -c hearthbook -n %1 %2\n").arg(fishQuoted(condition), rest);
}

QString fishValue(const Completion &completion)
{
    switch (completion.sort) {
    case Completion::Sort::Choices:
        return QStringLiteral(" -x -a ") + fishQuoted(completion.choices.join(QLatin1Char(' ')));
    case Completion::Sort::Folders:
        return QStringLiteral(" -x -a '(__fish_complete_directories)'");
    case Completion::Sort::Journals:
    case Completion::Sort::Files:
        return QStringLiteral(" -r -F");
    case Completion::Sort::Nothing:
        break;
    }
    return QStringLiteral(" -x");
}

QString fishOptions(const QString &condition, const QList<ToldOption> &told)
{
    QString lines;
    for (const ToldOption &each : told) {
        const QString value = each.option.values.isEmpty() ? QString() : fishValue(completedBy(each.option.values));
        lines += fishLine(condition, QStringLiteral("-l %1").arg(each.option.name) + value + QStringLiteral(" -d ") +
                                         fishQuoted(each.words));
    }
    return lines;
}

// Whichever place it is: fish counts none.
QString fishPlaces(const QString &condition, const QList<Completion> &places)
{
    QString lines;
    for (const Completion &place : places) {
        if (place.sort == Completion::Sort::Choices)
            lines += fishLine(condition, QStringLiteral("-a ") + fishQuoted(place.choices.join(QLatin1Char(' '))));
        else if (place.sort == Completion::Sort::Journals)
            lines += fishLine(condition, QStringLiteral("-a '(__fish_complete_suffix .hearth)'"));
        else if (place.sort == Completion::Sort::Files)
            lines += fishLine(condition, QStringLiteral("-F"));
    }
    return lines;
}

} // namespace

QString fishCompletion()
{
    const QString atStart = QStringLiteral("__fish_use_subcommand");
    QString text = QStringLiteral("# Completes the commands of hearthbook in fish. Made when hearthbook is built.\n\n"
                                  "complete -c hearthbook -f\n") +
                   fishLine(atStart, QStringLiteral("-a '(__fish_complete_suffix .hearth)'"));
    for (const Command &command : allCommands()) {
        if (command.isOnlyInShell)
            continue; // nobody types it here
        const QString name = QLatin1String(command.name);
        const QString within = QStringLiteral("__fish_seen_subcommand_from ") + name;
        const OptionsByKind options = optionsByKindOf(command);
        text += QLatin1Char('\n') +
                fishLine(atStart, QStringLiteral("-a %1 -d ").arg(name) + fishQuoted(say(command.summary))) +
                fishPlaces(within, placesOf(command.usage)) + fishOptions(within, options.always);
        for (const auto &[kind, told] : options.kinds)
            text += fishOptions(within + QStringLiteral("; and __fish_seen_subcommand_from ") + kind, told);
    }
    return text;
}

} // namespace hearth
