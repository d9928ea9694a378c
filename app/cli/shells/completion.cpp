// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/shells/completion.h"

#include "charts/chartcontent.h"
#include "cli/commands.h"
#include "cli/optionwords.h"
#include "cli/recordfromarguments.h"
#include "cli/recordkinds.h"
#include "prompts/cards.h"
#include "records/checkin.h"
#include "records/entry.h"
#include "records/feelings.h"

namespace hearth {

namespace {

QStringList dimensionKeys()
{
    QStringList keys;
    for (const Dimension dimension : kDimensions)
        keys += keyOf(dimension);
    return keys;
}

QStringList topicKeys()
{
    QStringList keys = dimensionKeys();
    for (const Counted each : {Counted::Thanks, Counted::Together, Counted::Conversations})
        keys += keyOf(ChartTopic(each));
    return keys << keyOf(ChartTopic(FeelingsPicked{}));
}

QStringList listedKeys()
{
    QStringList keys;
    for (const Kind kind : listedKinds())
        keys += keyOf(kind);
    return keys << keyOf(Kind::Partner);
}

QStringList addedKeys()
{
    QStringList keys;
    for (const KindUsage &each : kindUsagesOf(*commandNamed(QStringLiteral("add"))))
        keys += each.kind;
    return keys;
}

QStringList feelingKeys()
{
    QStringList keys;
    for (const FeelingGroup &group : feelingGroups()) {
        for (const char *feeling : group.feelings)
            keys += QLatin1String(feeling);
    }
    return keys;
}

QStringList templates()
{
    QStringList keys;
    for (const char *key : templateKeys())
        keys += QLatin1String(key);
    return keys;
}

QStringList deckKeys()
{
    QStringList keys;
    for (const Deck &deck : builtInDecks(QStringLiteral("en")))
        keys += deck.key;
    return keys;
}

QStringList takenAwayKeys()
{
    return {QStringLiteral("repeat"),    QStringLiteral("tag"),     QStringLiteral("link"),
            QStringLiteral("title"),     QStringLiteral("due"),     QStringLiteral("note"),
            QStringLiteral("place"),     QStringLiteral("time"),    QStringLiteral("tone"),
            QStringLiteral("new"),       QStringLiteral("why"),     QStringLiteral("shows"),
            QStringLiteral("printable"), QStringLiteral("caption"), QStringLiteral("keep-until"),
            QStringLiteral("would-like")};
}

struct ChoiceWord final
{
    const char *word; ///< in a usage
    QStringList (*choices)();
    const char *end = ""; ///< of each choice
};

constexpr ChoiceWord kChoiceWords[] = {
    {"DIMENSION", dimensionKeys}, {"DIMENSION=1-7", dimensionKeys, "="},
    {"TOPIC", topicKeys},         {"K", listedKeys},
    {"KIND", addedKeys},          {"FEELING", feelingKeys},
    {"TEMPLATE", templates},      {"DECK", deckKeys},
    {"OPTION", takenAwayKeys},
};

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
        for (const ChoiceWord &each : kChoiceWords) {
            if (alternative != QLatin1String(each.word))
                continue;
            for (const QString &choice : each.choices())
                completion.choices += choice + QLatin1String(each.end);
            completion.choices.removeDuplicates();
        }
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
