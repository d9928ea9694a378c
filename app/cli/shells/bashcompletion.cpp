// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/shells/completion.h"

namespace hearth {

namespace {

// What the functions below make of the tables between them.
constexpr char kBashEnd[] = R"(
_hearthbook_reply() { # HOW BEGINNING
    local how=$1 beginning=$2
    # As it is typed, a name may be quoted.
    [[ $how != :?* ]] || beginning=${beginning#[\"\']} beginning=${beginning//\\/}
    case $how in
    :) ;; # nobody can know
    :journals)
        compopt -o filenames 2>/dev/null
        mapfile -t COMPREPLY < <(compgen -f -X '!*.hearth' -- "$beginning"; compgen -d -- "$beginning")
        ;;
    :files)
        compopt -o filenames 2>/dev/null
        mapfile -t COMPREPLY < <(compgen -f -- "$beginning")
        ;;
    :folders)
        compopt -o filenames 2>/dev/null
        mapfile -t COMPREPLY < <(compgen -d -- "$beginning")
        ;;
    *)
        mapfile -t COMPREPLY < <(compgen -W "$how" -- "$beginning")
        [[ ${COMPREPLY[0]-} != *= ]] || compopt -o nospace 2>/dev/null
        ;;
    esac
}

_hearthbook() {
    local cur=${COMP_WORDS[COMP_CWORD]} option=${COMP_WORDS[COMP_CWORD-1]} command= ended= place=0 i word
    local -a options=() places=()
    local -A values=()
    COMPREPLY=()
    # Bash takes "=" and ":" for words of their own.
    if [[ $cur == = ]]; then
        cur=
    elif [[ $option == = ]]; then
        option=${COMP_WORDS[COMP_CWORD-2]}
        [[ $option == --* ]] || return 0
    fi
    for ((i = 1; i < COMP_CWORD; i++)); do
        word=${COMP_WORDS[i]}
        if [[ -z $command ]]; then
            command=$word
            _hearthbook_of "$command" ''
        elif [[ -z $ended && $word == -- ]]; then
            ended=1
        elif [[ -z $ended && $word == -* ]]; then
            [[ ${COMP_WORDS[i+1]} == = || -z ${values[$word]-} ]] || i=$((i + 1))
        else
            place=$((place + 1))
            ((place != 2)) || _hearthbook_of "$command" "$word"
        fi
        while [[ ${COMP_WORDS[i+1]-} == [=:] ]]; do i=$((i + 2)); done
    done
    if [[ -z $command ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$_hearthbook_commands --help --version" -- "$cur")
        ((${#COMPREPLY[@]})) || _hearthbook_reply :journals "$cur"
    elif [[ -z $ended && $option == --* && -n ${values[$option]-} ]]; then
        _hearthbook_reply "${values[$option]}" "$cur"
    elif [[ -z $ended && $cur == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W "${options[*]}" -- "$cur")
    else
        _hearthbook_reply "${places[place]-:}" "$cur"
    fi
}

complete -F _hearthbook hearthbook
)";

QString bashWords(const Completion &completion)
{
    switch (completion.sort) {
    case Completion::Sort::Choices:
        return completion.choices.join(QLatin1Char(' '));
    case Completion::Sort::Journals:
        return QStringLiteral(":journals");
    case Completion::Sort::Files:
        return QStringLiteral(":files");
    case Completion::Sort::Folders:
        return QStringLiteral(":folders");
    case Completion::Sort::Nothing:
        break;
    }
    return QStringLiteral(":");
}

QString bashOptions(const QList<ToldOption> &told, const QString &indent)
{
    QStringList names;
    QStringList values;
    for (const ToldOption &each : told) {
        const QString name = QStringLiteral("--") + each.option.name;
        if (!names.contains(name))
            names += name;
        if (!each.option.values.isEmpty())
            values += QStringLiteral("[%1]='%2'").arg(name, bashWords(completedBy(each.option.values)));
    }
    return indent + QStringLiteral("options+=(%1)\n").arg(names.join(QLatin1Char(' '))) + indent +
           QStringLiteral("values+=(%1)\n").arg(values.join(QLatin1Char(' ')));
}

QString bashKinds(const OptionsByKind &options)
{
    if (options.kinds.isEmpty())
        return {};
    QString text = QStringLiteral("        case $2 in\n");
    for (const auto &[kind, told] : options.kinds) {
        text += QStringLiteral("        %1)\n").arg(kind) + bashOptions(told, QString(12, QChar::Space)) +
                QStringLiteral("            ;;\n");
    }
    return text + QStringLiteral("        esac\n");
}

} // namespace

QString bashCompletion()
{
    QStringList names;
    QString cases;
    for (const Command &command : allCommands()) {
        if (command.isOnlyInShell)
            continue; // nobody types it here
        names += QLatin1String(command.name);
        QStringList places;
        for (const Completion &place : placesOf(command.usage))
            places += QLatin1Char('\'') + bashWords(place) + QLatin1Char('\'');
        const OptionsByKind options = optionsByKindOf(command);
        cases += QStringLiteral("    %1)\n        places=(%2)\n")
                     .arg(QLatin1String(command.name), places.join(QLatin1Char(' '))) +
                 bashOptions(options.always, QString(8, QChar::Space)) + bashKinds(options) +
                 QStringLiteral("        ;;\n");
    }
    return QStringLiteral(
               "# Completes the commands of hearthbook in bash 4 and later. Made when hearthbook is built.\n\n"
               "_hearthbook_commands='%1'\n\n"
               "_hearthbook_of() { # COMMAND KIND: what goes with them\n"
               "    options=(--help) values=() places=()\n"
               "    case $1 in\n%2    esac\n}\n")
               .arg(names.join(QLatin1Char(' ')), cases) +
           QLatin1String(kBashEnd);
}

} // namespace hearth
