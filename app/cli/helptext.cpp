// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/helptext.h"

#include "cli/choicewords.h"
#include "cli/commands.h"
#include "cli/optionwords.h"
#include "cli/words.h"

#include <QRegularExpression>

#include <algorithm>

namespace hearth {

namespace {

constexpr qsizetype kGroupColumns = 11;
constexpr qsizetype kNameColumns = 11;
constexpr qsizetype kOptionColumns = 28;
constexpr qsizetype kOptionIndent = 6;   // of what does not fit beside an option
constexpr qsizetype kLeastOfAWord = 24;  // columns for what an option does beside its name; else it stands below
constexpr qsizetype kOverviewIndent = 4; // of what goes on in another line

constexpr QChar kUnbroken(QChar::Nbsp); // a space between words that stay on one line

/// Words in lines no longer than those columns: the first behind `first`, the others indented as far as `rest`, and
/// `goesOn` behind each that is not the last. A word that is longer than a line is parted between its choices.
QString wrapped(const QString &first, const QString &text, qsizetype rest, qsizetype columns,
                const QString &goesOn = {})
{
    columns -= goesOn.size();
    QString lines;
    QString line = first;
    bool isAtStart = true;
    const auto put = [&](const QString &piece, bool isOfWordBefore) {
        const qsizetype between = isAtStart || isOfWordBefore ? 0 : 1;
        if (!isAtStart && line.size() + between + piece.size() > columns) {
            lines += line + goesOn + QLatin1Char('\n');
            line = QString(rest, QChar::Space) + piece;
        } else {
            line += QString(between, QChar::Space) + piece;
        }
        isAtStart = false;
    };
    for (const QString &word : text.split(QChar::Space, Qt::SkipEmptyParts)) {
        if (rest + word.size() <= columns) {
            put(word, false);
            continue;
        }
        const QStringList choices = word.split(QLatin1Char('|'));
        for (qsizetype i = 0; i < choices.size(); ++i)
            put(choices[i] + (i + 1 < choices.size() ? QStringLiteral("|") : QString()), i > 0);
    }
    lines += line + QLatin1Char('\n');
    return lines.replace(kUnbroken, QChar::Space);
}

// An option stays beside what it takes.
QString unbroken(QString call)
{
    static const QRegularExpression value(QStringLiteral(R"((--[a-z-]+) (?=[^\s\[|-]))"));
    return call.replace(value, QStringLiteral("\\1") + kUnbroken)
        .replace(QStringLiteral(" ..."), kUnbroken + QStringLiteral("..."));
}

QString optionLines(const ToldOption &told, qsizetype columns)
{
    const QString option = QStringLiteral("  ") + told.option.inWords();
    const qsizetype indent = columns - kOptionColumns < kLeastOfAWord ? kOptionIndent : kOptionColumns;
    if (option.size() < indent - 1)
        return wrapped(option.leftJustified(indent), told.inFull(), indent, columns);
    return wrapped(QStringLiteral("  "), unbroken(told.option.inWords()), kOptionIndent, columns) +
           wrapped(QString(indent, QChar::Space), told.inFull(), indent, columns);
}

/// A line for a shell, which goes on behind a stroke where it is longer than a narrow terminal.
QString exampleLines(const QString &example, qsizetype columns)
{
    const bool isShort = columns >= kHelpColumns || example.size() + 2 <= columns;
    return isShort ? QStringLiteral("  ") + example + QLatin1Char('\n')
                   : wrapped(QStringLiteral("  "), example, kOptionIndent, columns, QStringLiteral(" \\"));
}

QString overviewLine(const QString &group, const QString &names, const QString &summary, qsizetype columns)
{
    const QString first = group.leftJustified(kGroupColumns) + names.leftJustified(kNameColumns);
    if (columns >= kHelpColumns)
        return first + summary + QLatin1Char('\n');
    const QString heading = group.isEmpty() ? QString() : group + QLatin1Char('\n');
    return heading +
           wrapped(QStringLiteral("  "), names.trimmed() + QStringLiteral(": ") + summary, kOverviewIndent, columns);
}

QString overviewOf(const CommandGroupWords &words, qsizetype columns)
{
    QString text;
    QStringList names;
    for (const Command &command : allCommands()) {
        if (command.group != words.group)
            continue;
        const QString name = QLatin1String(command.name);
        if (words.inOneLine == nullptr)
            text += overviewLine(text.isEmpty() ? say(words.name) : QString(), name, say(command.summary), columns);
        names += name;
    }
    if (words.inOneLine != nullptr)
        text = overviewLine(say(words.name), names.join(QStringLiteral(", ")) + QStringLiteral("  "),
                            say(words.inOneLine), columns);
    return text;
}

} // namespace

QString helpText(int columns)
{
    QString text =
        wrapped({}, Cli::tr("Hearthbook, a private relationship journal for two people."), 0, columns) +
        overviewLine(QString(), QStringLiteral("hearthbook [FILE] [--sample]  "), Cli::tr("open the window"), columns);
    for (const CommandGroupWords &group : commandGroups())
        text += overviewOf(group, columns);
    return text +
           wrapped({}, Cli::tr("Say hearthbook COMMAND --help for what a command takes, with examples."), 0, columns);
}

QString ToldOption::inFull() const
{
    QStringList choices;
    for (const QString &value : option.values)
        choices += choicesFor(value).replaceInStrings(QStringLiteral("="), QString());
    choices.removeDuplicates();
    return choices.isEmpty() ? words : Cli::tr("%1: %2").arg(words, choices.join(QStringLiteral(", ")));
}

QStringList callsOf(const Command &command)
{
    QStringList calls;
    if (command.isOnlyInShell) {
        QString call = QString::fromLatin1(command.usage);
        return {QStringLiteral("hearthbook> ") + call.remove(QStringLiteral(" FILE"))};
    }
    for (const QByteArray &way : waysToCall(command.usage))
        calls += QStringLiteral("hearthbook ") + QString::fromLatin1(way);
    for (const KindUsage &each : kindUsagesOf(command)) {
        QString call = QString::fromLatin1(each.usage);
        if (!usedWords(command.usage).contains(QStringList{QStringLiteral("KIND")}))
            call.insert(each.kind.size(), QLatin1Char(':')); // which is known by the record
        calls += QStringLiteral("    ") + call;
    }
    return calls;
}

QList<ToldOption> toldOptionsOf(const Command &command)
{
    QList<ToldOption> told;
    const auto tell = [&told](const QByteArray &usage, const QString &where) {
        for (const UsedOption &option : usedOptions(usage)) {
            const QString words = optionInWords(option.name, where);
            const auto isSame = [&](const ToldOption &each) {
                return each.option.name == option.name && each.words == words;
            };
            const auto known = std::ranges::find_if(told, isSame);
            if (known == told.end()) {
                told += {option, words};
                continue;
            }
            for (const QString &value : option.values) {
                if (!known->option.values.contains(value))
                    known->option.values += value;
            }
        }
    };
    const QString name = QLatin1String(command.name);
    tell(command.usage, name);
    for (const KindUsage &each : kindUsagesOf(command))
        tell(each.usage, each.kind);
    tell(usage::kEverywhere, name);
    return told;
}

QString helpTextOf(const Command &command, int columns)
{
    QString text = wrapped(
        {}, QStringLiteral("hearthbook %1: %2").arg(QLatin1String(command.name), say(command.summary)), 0, columns);
    text += QLatin1Char('\n');
    for (const QString &call : callsOf(command)) {
        const bool isOfKind = call.startsWith(QChar::Space);
        text += isOfKind ? wrapped(QStringLiteral("      "), unbroken(call.trimmed()), 10, columns)
                         : wrapped(QStringLiteral("  "), unbroken(call), 6, columns);
    }
    text += QLatin1Char('\n') + Cli::tr("Options") + QLatin1Char('\n');
    for (const ToldOption &option : toldOptionsOf(command))
        text += optionLines(option, columns);
    text += QLatin1Char('\n') + Cli::tr("Examples") + QLatin1Char('\n');
    for (const QString &example : examplesOf(command))
        text += exampleLines(example, columns);
    return text + QLatin1Char('\n') +
           wrapped({}, Cli::tr("A word that begins with a dash comes after --, which ends the options."), 0, columns);
}

QStringList helpNotes()
{
    return {
        Cli::tr("Arguments can be seen by every user of this computer and stay in the shell’s history: give words with "
                "--text-file F instead of TEXT."),
        Cli::tr("A file that is named - is standard input; a passphrase is its next line. Where no passphrase file is "
                "given, it is asked for on the terminal. Text is UTF-8, or UTF-16 with its mark."),
        Cli::tr("Files that are written are readable by you alone; one that is there is replaced only with --force."),
        Cli::tr("A word that begins with a dash comes after --, which ends the options."),
    };
}

} // namespace hearth
