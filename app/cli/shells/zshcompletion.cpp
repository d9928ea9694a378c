// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/shells/completion.h"

#include "cli/words.h"

namespace hearth {

namespace {

QString zshQuoted(QString text)
{
    return QLatin1Char('\'') + text.replace(QLatin1Char('\''), QStringLiteral("'\\''")) + QLatin1Char('\'');
}

// What a description may not hold as it is.
QString zshWords(QString text)
{
    for (const char *sign : {"\\", "[", "]", ":"})
        text.replace(QLatin1String(sign), QLatin1Char('\\') + QLatin1String(sign));
    return text;
}

QString zshAction(const Completion &completion)
{
    switch (completion.sort) {
    case Completion::Sort::Choices:
        if (completion.choices.constFirst().endsWith(QLatin1Char('=')))
            return QStringLiteral(" compadd -S \"\" -- ") + completion.choices.join(QLatin1Char(' '));
        return QStringLiteral("(%1)").arg(completion.choices.join(QLatin1Char(' ')));
    case Completion::Sort::Journals:
        return QStringLiteral("_files -g \"*.hearth(-.)\"");
    case Completion::Sort::Files:
        return QStringLiteral("_files");
    case Completion::Sort::Folders:
        return QStringLiteral("_files -/");
    case Completion::Sort::Nothing:
        break;
    }
    return QStringLiteral(" ");
}

QString zshOption(const ToldOption &told)
{
    const bool takesValue = !told.option.values.isEmpty();
    QString spec = told.option.repeats ? QStringLiteral("*") : QString();
    spec += QStringLiteral("--") + told.option.name + (takesValue ? QStringLiteral("=") : QString()) +
            QStringLiteral("[%1]").arg(zshWords(told.words));
    if (takesValue)
        spec += QStringLiteral(":%1:%2").arg(told.option.name, zshAction(completedBy(told.option.values)));
    return zshQuoted(spec);
}

QString zshArguments(const QList<ToldOption> &told, const QList<Completion> &places, const QString &indent)
{
    QStringList specs;
    QStringList names;
    for (const ToldOption &each : told) {
        if (names.contains(each.option.name))
            continue; // it means another thing for another kind of record
        names += each.option.name;
        specs += zshOption(each);
    }
    for (qsizetype i = 0; i < places.size(); ++i)
        specs += zshQuoted(QStringLiteral("%1: :%2").arg(i + 1).arg(zshAction(places[i])));
    const QString between = QStringLiteral(" \\\n") + indent + QStringLiteral("    ");
    return indent + QStringLiteral("_arguments -S") + between + specs.join(between) + QLatin1Char('\n');
}

QString zshCase(const Command &command)
{
    const OptionsByKind options = optionsByKindOf(command);
    const QList<Completion> places = placesOf(command.usage);
    QString text = QStringLiteral("    %1)\n").arg(QLatin1String(command.name));
    if (options.kinds.isEmpty())
        return text + zshArguments(options.always, places, QString(8, QChar::Space)) + QStringLiteral("        ;;\n");
    QStringList kinds;
    QString cases;
    for (const auto &[kind, told] : options.kinds) {
        kinds += kind;
        QList<Completion> more = places;
        more += kind == keyOf(Kind::Attachment) ? Completion{Completion::Sort::Files, {}} : Completion();
        cases += QStringLiteral("        %1)\n").arg(kind) +
                 zshArguments(options.always + told, more, QString(12, QChar::Space)) +
                 QStringLiteral("            ;;\n");
    }
    return text +
           QStringLiteral("        case ${words[(r)%1]} in\n")
               .arg(QStringLiteral("(%1)").arg(kinds.join(QLatin1Char('|')))) +
           cases + QStringLiteral("        *)\n") + zshArguments(options.always, places, QString(12, QChar::Space)) +
           QStringLiteral("            ;;\n        esac\n        ;;\n");
}

} // namespace

QString zshCompletion()
{
    QString commands;
    QString cases;
    for (const Command &command : allCommands()) {
        if (command.isOnlyInShell)
            continue; // nobody types it here
        commands += QStringLiteral("        ") +
                    zshQuoted(QLatin1String(command.name) + QLatin1Char(':') + zshWords(say(command.summary))) +
                    QLatin1Char('\n');
        cases += zshCase(command);
    }
    return QStringLiteral("#compdef hearthbook\n"
                          "# Completes the commands of hearthbook in zsh. Made when hearthbook is built.\n\n"
                          "_hearthbook() {\n"
                          "    local curcontext=$curcontext state line\n"
                          "    local -a commands\n"
                          "    commands=(\n%1    )\n"
                          "    _arguments -C '1: :->command' '*:: :->rest'\n"
                          "    if [[ $state == command ]]; then\n"
                          "        _describe command commands\n"
                          "        _files -g '*.hearth(-.)'\n"
                          "        return\n"
                          "    fi\n"
                          "    case $words[1] in\n%2    esac\n"
                          "}\n\n"
                          "_hearthbook \"$@\"\n")
        .arg(commands, cases);
}

} // namespace hearth
