// SPDX-License-Identifier: GPL-3.0-or-later
// Cards to talk about: those of the program and those of one's own, listed, drawn, written about.
#include "cli/commands.h"
#include "cli/openedjournal.h"
#include "cli/recordoutput.h"
#include "cli/screentext.h"
#include "cli/words.h"
#include "records/talkrecords.h"
#include "wording/talkcards.h"

#include <QJsonArray>

namespace hearth {

namespace {

Result<CardFilter> filterFrom(const Arguments &given, const QList<Deck> &decks)
{
    CardFilter filter;
    QStringList keys;
    for (const Deck &deck : decks)
        keys += deck.key;
    for (const QString &deck : given.values("deck")) {
        if (!keys.contains(deck))
            return choiceError("deck", keys);
        filter.decks += deck;
    }
    if (given.has("depth")) {
        HEARTH_GET(const int depth, given.number("depth", kLightestDepth, kDeepestDepth, kLightestDepth));
        filter.depths += depth;
    }
    return filter;
}

bool passes(const PromptCard &card, const CardFilter &filter)
{
    return (filter.decks.isEmpty() || filter.decks.contains(card.deck)) &&
           (filter.depths.isEmpty() || filter.depths.contains(card.depth));
}

void listCards(const QList<Deck> &decks, const CardFilter &filter, const Journal &journal, bool asJson,
               CliEnvironment &environment)
{
    QJsonArray array;
    for (const Deck &deck : decks) {
        bool isFirst = true;
        for (const PromptCard &card : deck.cards) {
            if (!passes(card, filter))
                continue;
            if (asJson) {
                array.append(jsonOf(card, journal));
                continue;
            }
            if (std::exchange(isFirst, false))
                environment.out << inBold(printable(deck.title), environment.screen) << '\n';
            const QString line =
                QStringLiteral("  %1  %2  %3").arg(card.key, QString::number(card.depth), printable(card.text));
            environment.out << fittedTo(environment.screen, line) << '\n';
        }
    }
    if (asJson)
        printJson(array, environment.out);
}

void showCard(const PromptCard &card, const QList<Deck> &decks, const Journal &journal, bool asJson,
              CliEnvironment &environment)
{
    if (asJson) {
        printJson(jsonOf(card, journal), environment.out);
        return;
    }
    environment.out << printable(card.key + QStringLiteral("  ") + cardLine(journal, decks, card)) << "\n\n"
                    << wrappedFor(environment.screen, printableText(card.text)) << '\n';
}

Result<int> writeAboutCard(const PromptCard &card, Journal &journal, const CliEnvironment &environment)
{
    HEARTH_GET(const bool isBegun, beginEntryAbout(journal, card.text));
    if (!isBegun)
        return usageError(
            Cli::tr("An entry is begun already: finish it or throw it away by drafts. Nothing was changed."));
    environment.tell(Cli::tr("An entry begins with these words. Go on with it by drafts."));
    return Done;
}

} // namespace

Result<int> runCards(const Arguments &given, CliEnvironment &environment)
{
    const bool isOne = given.positionals().size() > 1;
    const bool isChosen = given.has("deck") || given.has("depth");
    if (isOne ? isChosen || given.has("draw") : given.has("write"))
        return usageError(Cli::tr("--deck, --depth and --draw go with all cards, and --write with one."));
    HEARTH_GET(const auto opened, openJournal(given.positionals().at(0), given, environment));
    Journal &journal = *opened.journal;
    const QList<Deck> decks = talkDecks(journal);
    HEARTH_GET(const auto filter, filterFrom(given, decks));
    if (!isOne && !given.has("draw")) {
        listCards(decks, filter, journal, given.has("json"), environment);
        return Done;
    }
    const auto card = isOne ? findCard(decks, given.positionals().at(1)) : drawCard(decks, filter, environment.random);
    if (!card)
        return usageError(
            isOne ? Cli::tr("There is no card “%1”. Those that there are say cards.").arg(given.positionals().at(1))
                  : Cli::tr("There is no card in what you chose."));
    if (given.has("write"))
        return writeAboutCard(*card, journal, environment);
    showCard(*card, decks, journal, given.has("json"), environment);
    return Done;
}

} // namespace hearth
