// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/choicewords.h"

#include "charts/chartcontent.h"
#include "cli/commandtable.h"
#include "cli/recordfromarguments.h"
#include "cli/recordkinds.h"
#include "cli/weekdaykeys.h"
#include "prompts/cards.h"
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

QStringList weekdays()
{
    return allKeys<Qt::DayOfWeek>();
}

struct ChoiceWord final
{
    const char *word; ///< in a usage
    QStringList (*choices)();
    const char *end = ""; ///< of each choice
};

constexpr ChoiceWord kChoiceWords[] = {
    {"DIMENSION", dimensionKeys}, {"DIMENSION=1-7", dimensionKeys, "="},
    {"TOPIC", chartTopicKeys},    {"K", listedKeys},
    {"KIND", addedKeys},          {"FEELING", feelingKeys},
    {"TEMPLATE", templates},      {"DECK", deckKeys},
    {"OPTION", removableOptions}, {"WEEKDAY", weekdays},
};

} // namespace

QStringList chartTopicKeys()
{
    QStringList keys = dimensionKeys();
    for (const Counted each : {Counted::Thanks, Counted::Together, Counted::Conversations})
        keys += keyOf(ChartTopic(each));
    return keys << keyOf(ChartTopic(FeelingsPicked{}));
}

QStringList choicesFor(const QString &word)
{
    QStringList choices;
    for (const ChoiceWord &each : kChoiceWords) {
        if (word != QLatin1String(each.word))
            continue;
        for (const QString &choice : each.choices())
            choices += choice + QLatin1String(each.end);
    }
    return choices;
}

} // namespace hearth
