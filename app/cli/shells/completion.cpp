// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/shells/completion.h"

#include "cli/choicewords.h"
#include "cli/commands.h"
#include "cli/optionwords.h"

namespace hearth {

namespace {

struct FileWord final
{
    const char *word;
    Completion::Sort sort;
};

constexpr FileWord kFileWords[] = {
    {"FILE", Completion::Sort::Journals}, {"BACKUP", Completion::Sort::Journals}, {"FOLDER", Completion::Sort::Folders},
    {"F", Completion::Sort::Files},       {"OLD", Completion::Sort::Files},       {"NEW", Completion::Sort::Files},
    {"X", Completion::Sort::Files},       {"X.png", Completion::Sort::Files},     {"X.pdf", Completion::Sort::Files},
    {"SOURCE", Completion::Sort::Files},  {"PICTURE", Completion::Sort::Files},
};

} // namespace

Completion completedBy(const QStringList &alternatives)
{
    Completion completion;
    for (const QString &alternative : alternatives) {
        for (const FileWord &each : kFileWords) {
            if (alternative == QLatin1String(each.word))
                return {each.sort, {}};
        }
        completion.choices += choicesFor(alternative);
        completion.choices.removeDuplicates();
        if (alternative.front().isLower() && !alternative.contains(QLatin1Char('=')))
            completion.choices += alternative;
    }
    if (alternatives.contains(QLatin1String("A4")))
        completion.choices = alternatives; // which is written in capitals itself
    completion.sort = completion.choices.isEmpty() ? Completion::Sort::Nothing : Completion::Sort::Choices;
    return completion;
}

QList<Completion> placesOf(const QByteArray &usage)
{
    QList<Completion> places;
    for (const QStringList &alternatives : usedWords(usage))
        places += completedBy(alternatives);
    return places;
}

OptionsByKind optionsByKindOf(const Command &command)
{
    OptionsByKind options;
    if (command.run != runAdd)
        return {toldOptionsOf(command), {}};
    const auto told = [](const QByteArray &usage, const QString &where) {
        QList<ToldOption> all;
        for (const UsedOption &option : usedOptions(usage))
            all += {option, optionInWords(option.name, where)};
        return all;
    };
    options.always = told(QByteArray(command.usage) + ' ' + usage::kEverywhere, QLatin1String(command.name));
    for (const KindUsage &each : kindUsagesOf(command))
        options.kinds += {each.kind, told(each.usage, each.kind)};
    return options;
}

} // namespace hearth
