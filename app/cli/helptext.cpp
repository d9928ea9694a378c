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

constexpr qsizetype kColumns = 80;
constexpr qsizetype kGroupColumns = 11;
constexpr qsizetype kNameColumns = 11;
constexpr qsizetype kOptionColumns = 28;
constexpr qsizetype kOptionIndent = 6; // of what does not fit beside an option

constexpr QChar kUnbroken(QChar::Nbsp); // a space between words that stay on one line

/// Words in lines no longer than those columns: the first behind `first`, the others indented as far as `rest`. A word
/// that is longer than a line is parted between its choices.
QString wrapped(const QString &first, const QString &text, qsizetype rest)
{
    QString lines;
    QString line = first;
    bool isAtStart = true;
    const auto put = [&](const QString &piece, bool isOfWordBefore) {
        const qsizetype between = isAtStart || isOfWordBefore ? 0 : 1;
        if (!isAtStart && line.size() + between + piece.size() > kColumns) {
            lines += line + QLatin1Char('\n');
            line = QString(rest, QChar::Space) + piece;
        } else {
            line += QString(between, QChar::Space) + piece;
        }
        isAtStart = false;
    };
    for (const QString &word : text.split(QChar::Space, Qt::SkipEmptyParts)) {
        if (rest + word.size() <= kColumns) {
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

QString optionLines(const ToldOption &told)
{
    const QString option = QStringLiteral("  ") + told.option.inWords();
    if (option.size() < kOptionColumns - 1)
        return wrapped(option.leftJustified(kOptionColumns), told.inFull(), kOptionColumns);
    return wrapped(QStringLiteral("  "), unbroken(told.option.inWords()), kOptionIndent) +
           wrapped(QString(kOptionColumns, QChar::Space), told.inFull(), kOptionColumns);
}

QString overviewLine(const QString &group, const QString &names, const QString &summary)
{
    return group.leftJustified(kGroupColumns) + names.leftJustified(kNameColumns) + summary + QLatin1Char('\n');
}

QString overviewOf(const CommandGroupWords &words)
{
    QString text;
    QStringList names;
    for (const Command &command : allCommands()) {
        if (command.group != words.group)
            continue;
        const QString name = QLatin1String(command.name);
        if (words.inOneLine == nullptr)
            text += overviewLine(text.isEmpty() ? say(words.name) : QString(), name, say(command.summary));
        names += name;
    }
    if (words.inOneLine != nullptr)
        text = overviewLine(say(words.name), names.join(QStringLiteral(", ")) + QStringLiteral("  "),
                            say(words.inOneLine));
    return text;
}

} // namespace

QString helpText()
{
    QString text =
        Cli::tr("Hearthbook, a private relationship journal for two people.") + QLatin1Char('\n') +
        overviewLine(QString(), QStringLiteral("hearthbook [FILE] [--sample]  "), Cli::tr("open the window"));
    for (const CommandGroupWords &group : commandGroups())
        text += overviewOf(group);
    return text + Cli::tr("Say hearthbook COMMAND --help for what a command takes, with examples.") + QLatin1Char('\n');
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

QString helpTextOf(const Command &command)
{
    QString text = QStringLiteral("hearthbook %1: %2\n\n").arg(QLatin1String(command.name), say(command.summary));
    for (const QString &call : callsOf(command)) {
        const bool isOfKind = call.startsWith(QChar::Space);
        text += isOfKind ? wrapped(QStringLiteral("      "), unbroken(call.trimmed()), 10)
                         : wrapped(QStringLiteral("  "), unbroken(call), 6);
    }
    text += QLatin1Char('\n') + Cli::tr("Options") + QLatin1Char('\n');
    for (const ToldOption &option : toldOptionsOf(command))
        text += optionLines(option);
    text += QLatin1Char('\n') + Cli::tr("Examples") + QLatin1Char('\n');
    for (const QString &example : examplesOf(command))
        text += QStringLiteral("  ") + example + QLatin1Char('\n');
    return text + QLatin1Char('\n') +
           wrapped({}, Cli::tr("A word that begins with a dash comes after --, which ends the options."), 0);
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
